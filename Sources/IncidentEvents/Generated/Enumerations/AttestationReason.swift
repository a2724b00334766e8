// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// Why the submitter stands by an entry that a rule asks about.
public enum AttestationReason: UInt8, Enumeration {
  case paperRecord
  case otherSystem
  case courtAct
  case prosecutorInstruction
  case witnessStatement
  case lateEntry

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "paper-record",
    "other-system",
    "court-act",
    "prosecutor-instruction",
    "witness-statement",
    "late-entry",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x65722d7265706170:
      if r.holds(word, "paper-record") { self = .paperRecord } else { throw Malformed(offset: Int(word.start), expected: "a known attestation reason") }
    case 0x79732d726568746f:
      if r.holds(word, "other-system") { self = .otherSystem } else { throw Malformed(offset: Int(word.start), expected: "a known attestation reason") }
    case 0x63612d7472756f63:
      if r.holds(word, "court-act") { self = .courtAct } else { throw Malformed(offset: Int(word.start), expected: "a known attestation reason") }
    case 0x74756365736f7270:
      if r.holds(word, "prosecutor-instruction") { self = .prosecutorInstruction } else { throw Malformed(offset: Int(word.start), expected: "a known attestation reason") }
    case 0x2d7373656e746977:
      if r.holds(word, "witness-statement") { self = .witnessStatement } else { throw Malformed(offset: Int(word.start), expected: "a known attestation reason") }
    case 0x746e652d6574616c:
      if r.holds(word, "late-entry") { self = .lateEntry } else { throw Malformed(offset: Int(word.start), expected: "a known attestation reason") }
    default: throw Malformed(offset: Int(word.start), expected: "a known attestation reason")
    }
  }
}
