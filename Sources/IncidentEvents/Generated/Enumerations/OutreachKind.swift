// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// A kind of prevention work with the public.
public enum OutreachKind: UInt8, Enumeration {
  case lecture
  case schoolVisit
  case raid
  case training
  case media
  case legalAdviceDay

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "lecture",
    "school-visit",
    "raid",
    "training",
    "media",
    "legal-advice-day",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x6572757463656c:
      if r.holds(word, "lecture") { self = .lecture } else { throw Malformed(offset: Int(word.start), expected: "a known outreach kind") }
    case 0x762d6c6f6f686373:
      if r.holds(word, "school-visit") { self = .schoolVisit } else { throw Malformed(offset: Int(word.start), expected: "a known outreach kind") }
    case 0x64696172:
      if r.holds(word, "raid") { self = .raid } else { throw Malformed(offset: Int(word.start), expected: "a known outreach kind") }
    case 0x676e696e69617274:
      if r.holds(word, "training") { self = .training } else { throw Malformed(offset: Int(word.start), expected: "a known outreach kind") }
    case 0x616964656d:
      if r.holds(word, "media") { self = .media } else { throw Malformed(offset: Int(word.start), expected: "a known outreach kind") }
    case 0x64612d6c6167656c:
      if r.holds(word, "legal-advice-day") { self = .legalAdviceDay } else { throw Malformed(offset: Int(word.start), expected: "a known outreach kind") }
    default: throw Malformed(offset: Int(word.start), expected: "a known outreach kind")
    }
  }
}
