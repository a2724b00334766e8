// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// Why someone looks at a value.
public enum AccessPurpose: UInt8, Enumeration {
  case assignedCase
  case duty
  case prosecution
  case court
  case victimSupport
  case supervision
  case audit
  case subjectRequest
  case emergency

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "assigned-case",
    "duty",
    "prosecution",
    "court",
    "victim-support",
    "supervision",
    "audit",
    "subject-request",
    "emergency",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x64656e6769737361:
      if r.holds(word, "assigned-case") { self = .assignedCase } else { throw Malformed(offset: Int(word.start), expected: "a known access purpose") }
    case 0x79747564:
      if r.holds(word, "duty") { self = .duty } else { throw Malformed(offset: Int(word.start), expected: "a known access purpose") }
    case 0x74756365736f7270:
      if r.holds(word, "prosecution") { self = .prosecution } else { throw Malformed(offset: Int(word.start), expected: "a known access purpose") }
    case 0x7472756f63:
      if r.holds(word, "court") { self = .court } else { throw Malformed(offset: Int(word.start), expected: "a known access purpose") }
    case 0x732d6d6974636976:
      if r.holds(word, "victim-support") { self = .victimSupport } else { throw Malformed(offset: Int(word.start), expected: "a known access purpose") }
    case 0x7369767265707573:
      if r.holds(word, "supervision") { self = .supervision } else { throw Malformed(offset: Int(word.start), expected: "a known access purpose") }
    case 0x7469647561:
      if r.holds(word, "audit") { self = .audit } else { throw Malformed(offset: Int(word.start), expected: "a known access purpose") }
    case 0x2d7463656a627573:
      if r.holds(word, "subject-request") { self = .subjectRequest } else { throw Malformed(offset: Int(word.start), expected: "a known access purpose") }
    case 0x636e656772656d65:
      if r.holds(word, "emergency") { self = .emergency } else { throw Malformed(offset: Int(word.start), expected: "a known access purpose") }
    default: throw Malformed(offset: Int(word.start), expected: "a known access purpose")
    }
  }
}
