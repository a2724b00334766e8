// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// What an actor is allowed to do (Schemas/law/roles.json).
public enum Role: UInt8, Enumeration {
  case dutyOfficer
  case inspector
  case dvUnit
  case investigator
  case custodian
  case armoury
  case supervisor
  case forensicExaminer
  case prosecutor
  case courtClerk
  case ngoWorker
  case centreWorker
  case socialService
  case akimatInspector
  case statistician
  case auditor
  case keyOfficer
  case `operator`
  case defence

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "duty-officer",
    "inspector",
    "dv-unit",
    "investigator",
    "custodian",
    "armoury",
    "supervisor",
    "forensic-examiner",
    "prosecutor",
    "court-clerk",
    "ngo-worker",
    "centre-worker",
    "social-service",
    "akimat-inspector",
    "statistician",
    "auditor",
    "key-officer",
    "operator",
    "defence",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x66666f2d79747564:
      if r.holds(word, "duty-officer") { self = .dutyOfficer } else { throw Malformed(offset: Int(word.start), expected: "a known role") }
    case 0x6f74636570736e69:
      if r.holds(word, "inspector") { self = .inspector } else { throw Malformed(offset: Int(word.start), expected: "a known role") }
    case 0x74696e752d7664:
      if r.holds(word, "dv-unit") { self = .dvUnit } else { throw Malformed(offset: Int(word.start), expected: "a known role") }
    case 0x6769747365766e69:
      if r.holds(word, "investigator") { self = .investigator } else { throw Malformed(offset: Int(word.start), expected: "a known role") }
    case 0x6169646f74737563:
      if r.holds(word, "custodian") { self = .custodian } else { throw Malformed(offset: Int(word.start), expected: "a known role") }
    case 0x7972756f6d7261:
      if r.holds(word, "armoury") { self = .armoury } else { throw Malformed(offset: Int(word.start), expected: "a known role") }
    case 0x7369767265707573:
      if r.holds(word, "supervisor") { self = .supervisor } else { throw Malformed(offset: Int(word.start), expected: "a known role") }
    case 0x6369736e65726f66:
      if r.holds(word, "forensic-examiner") { self = .forensicExaminer } else { throw Malformed(offset: Int(word.start), expected: "a known role") }
    case 0x74756365736f7270:
      if r.holds(word, "prosecutor") { self = .prosecutor } else { throw Malformed(offset: Int(word.start), expected: "a known role") }
    case 0x6c632d7472756f63:
      if r.holds(word, "court-clerk") { self = .courtClerk } else { throw Malformed(offset: Int(word.start), expected: "a known role") }
    case 0x6b726f772d6f676e:
      if r.holds(word, "ngo-worker") { self = .ngoWorker } else { throw Malformed(offset: Int(word.start), expected: "a known role") }
    case 0x772d6572746e6563:
      if r.holds(word, "centre-worker") { self = .centreWorker } else { throw Malformed(offset: Int(word.start), expected: "a known role") }
    case 0x732d6c6169636f73:
      if r.holds(word, "social-service") { self = .socialService } else { throw Malformed(offset: Int(word.start), expected: "a known role") }
    case 0x692d74616d696b61:
      if r.holds(word, "akimat-inspector") { self = .akimatInspector } else { throw Malformed(offset: Int(word.start), expected: "a known role") }
    case 0x6974736974617473:
      if r.holds(word, "statistician") { self = .statistician } else { throw Malformed(offset: Int(word.start), expected: "a known role") }
    case 0x726f7469647561:
      if r.holds(word, "auditor") { self = .auditor } else { throw Malformed(offset: Int(word.start), expected: "a known role") }
    case 0x6966666f2d79656b:
      if r.holds(word, "key-officer") { self = .keyOfficer } else { throw Malformed(offset: Int(word.start), expected: "a known role") }
    case 0x726f74617265706f:
      if r.holds(word, "operator") { self = .`operator` } else { throw Malformed(offset: Int(word.start), expected: "a known role") }
    case 0x65636e65666564:
      if r.holds(word, "defence") { self = .defence } else { throw Malformed(offset: Int(word.start), expected: "a known role") }
    default: throw Malformed(offset: Int(word.start), expected: "a known role")
    }
  }
}
