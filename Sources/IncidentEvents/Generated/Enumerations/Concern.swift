// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// What gave concern at a check-in.
public enum Concern: UInt8, Enumeration {
  case nothing
  case intoxicated
  case threat
  case injury
  case victimAbsent
  case other

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "none",
    "intoxicated",
    "threat",
    "injury",
    "victim-absent",
    "other",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x656e6f6e:
      if r.holds(word, "none") { self = .nothing } else { throw Malformed(offset: Int(word.start), expected: "a known concern") }
    case 0x616369786f746e69:
      if r.holds(word, "intoxicated") { self = .intoxicated } else { throw Malformed(offset: Int(word.start), expected: "a known concern") }
    case 0x746165726874:
      if r.holds(word, "threat") { self = .threat } else { throw Malformed(offset: Int(word.start), expected: "a known concern") }
    case 0x7972756a6e69:
      if r.holds(word, "injury") { self = .injury } else { throw Malformed(offset: Int(word.start), expected: "a known concern") }
    case 0x612d6d6974636976:
      if r.holds(word, "victim-absent") { self = .victimAbsent } else { throw Malformed(offset: Int(word.start), expected: "a known concern") }
    case 0x726568746f:
      if r.holds(word, "other") { self = .other } else { throw Malformed(offset: Int(word.start), expected: "a known concern") }
    default: throw Malformed(offset: Int(word.start), expected: "a known concern")
    }
  }
}
