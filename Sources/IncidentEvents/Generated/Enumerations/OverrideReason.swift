// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// Why a person is designated below the threshold.
public enum OverrideReason: UInt8, Enumeration {
  case professionalJudgement
  case victimFear
  case newViolence
  case prosecutorInstruction

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "professional-judgement",
    "victim-fear",
    "new-violence",
    "prosecutor-instruction",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x69737365666f7270:
      if r.holds(word, "professional-judgement") { self = .professionalJudgement } else { throw Malformed(offset: Int(word.start), expected: "a known override reason") }
    case 0x662d6d6974636976:
      if r.holds(word, "victim-fear") { self = .victimFear } else { throw Malformed(offset: Int(word.start), expected: "a known override reason") }
    case 0x6c6f69762d77656e:
      if r.holds(word, "new-violence") { self = .newViolence } else { throw Malformed(offset: Int(word.start), expected: "a known override reason") }
    case 0x74756365736f7270:
      if r.holds(word, "prosecutor-instruction") { self = .prosecutorInstruction } else { throw Malformed(offset: Int(word.start), expected: "a known override reason") }
    default: throw Malformed(offset: Int(word.start), expected: "a known override reason")
    }
  }
}
