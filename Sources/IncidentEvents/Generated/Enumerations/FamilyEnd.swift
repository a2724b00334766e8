// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// Why the work with a family ended.
public enum FamilyEnd: UInt8, Enumeration {
  case situationResolved
  case movedAway
  case refused
  case childrenPlaced
  case other

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "situation-resolved",
    "moved-away",
    "refused",
    "children-placed",
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
    case 0x6f69746175746973:
      if r.holds(word, "situation-resolved") { self = .situationResolved } else { throw Malformed(offset: Int(word.start), expected: "a known family end") }
    case 0x77612d6465766f6d:
      if r.holds(word, "moved-away") { self = .movedAway } else { throw Malformed(offset: Int(word.start), expected: "a known family end") }
    case 0x64657375666572:
      if r.holds(word, "refused") { self = .refused } else { throw Malformed(offset: Int(word.start), expected: "a known family end") }
    case 0x6e6572646c696863:
      if r.holds(word, "children-placed") { self = .childrenPlaced } else { throw Malformed(offset: Int(word.start), expected: "a known family end") }
    case 0x726568746f:
      if r.holds(word, "other") { self = .other } else { throw Malformed(offset: Int(word.start), expected: "a known family end") }
    default: throw Malformed(offset: Int(word.start), expected: "a known family end")
    }
  }
}
