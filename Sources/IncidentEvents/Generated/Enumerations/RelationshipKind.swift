// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// What the suspect is to the victim.
public enum RelationshipKind: UInt8, Enumeration {
  case spouse
  case formerSpouse
  case cohabitant
  case formerCohabitant
  case commonChild
  case parent
  case child
  case grandparent
  case grandchild
  case sibling
  case otherRelative
  case inLaw
  case datingPartner
  case neighbour
  case acquaintance
  case colleague
  case stranger
  case unknown

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "spouse",
    "former-spouse",
    "cohabitant",
    "former-cohabitant",
    "common-child",
    "parent",
    "child",
    "grandparent",
    "grandchild",
    "sibling",
    "other-relative",
    "in-law",
    "dating-partner",
    "neighbour",
    "acquaintance",
    "colleague",
    "stranger",
    "unknown",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x6573756f7073:
      if r.holds(word, "spouse") { self = .spouse } else { throw Malformed(offset: Int(word.start), expected: "a known relationship kind") }
    case 0x732d72656d726f66:
      if r.holds(word, "former-spouse") { self = .formerSpouse } else { throw Malformed(offset: Int(word.start), expected: "a known relationship kind") }
    case 0x6174696261686f63:
      if r.holds(word, "cohabitant") { self = .cohabitant } else { throw Malformed(offset: Int(word.start), expected: "a known relationship kind") }
    case 0x632d72656d726f66:
      if r.holds(word, "former-cohabitant") { self = .formerCohabitant } else { throw Malformed(offset: Int(word.start), expected: "a known relationship kind") }
    case 0x632d6e6f6d6d6f63:
      if r.holds(word, "common-child") { self = .commonChild } else { throw Malformed(offset: Int(word.start), expected: "a known relationship kind") }
    case 0x746e65726170:
      if r.holds(word, "parent") { self = .parent } else { throw Malformed(offset: Int(word.start), expected: "a known relationship kind") }
    case 0x646c696863:
      if r.holds(word, "child") { self = .child } else { throw Malformed(offset: Int(word.start), expected: "a known relationship kind") }
    case 0x726170646e617267:
      if r.holds(word, "grandparent") { self = .grandparent } else { throw Malformed(offset: Int(word.start), expected: "a known relationship kind") }
    case 0x696863646e617267:
      if r.holds(word, "grandchild") { self = .grandchild } else { throw Malformed(offset: Int(word.start), expected: "a known relationship kind") }
    case 0x676e696c626973:
      if r.holds(word, "sibling") { self = .sibling } else { throw Malformed(offset: Int(word.start), expected: "a known relationship kind") }
    case 0x65722d726568746f:
      if r.holds(word, "other-relative") { self = .otherRelative } else { throw Malformed(offset: Int(word.start), expected: "a known relationship kind") }
    case 0x77616c2d6e69:
      if r.holds(word, "in-law") { self = .inLaw } else { throw Malformed(offset: Int(word.start), expected: "a known relationship kind") }
    case 0x702d676e69746164:
      if r.holds(word, "dating-partner") { self = .datingPartner } else { throw Malformed(offset: Int(word.start), expected: "a known relationship kind") }
    case 0x756f62686769656e:
      if r.holds(word, "neighbour") { self = .neighbour } else { throw Malformed(offset: Int(word.start), expected: "a known relationship kind") }
    case 0x746e696175716361:
      if r.holds(word, "acquaintance") { self = .acquaintance } else { throw Malformed(offset: Int(word.start), expected: "a known relationship kind") }
    case 0x756761656c6c6f63:
      if r.holds(word, "colleague") { self = .colleague } else { throw Malformed(offset: Int(word.start), expected: "a known relationship kind") }
    case 0x7265676e61727473:
      if r.holds(word, "stranger") { self = .stranger } else { throw Malformed(offset: Int(word.start), expected: "a known relationship kind") }
    case 0x6e776f6e6b6e75:
      if r.holds(word, "unknown") { self = .unknown } else { throw Malformed(offset: Int(word.start), expected: "a known relationship kind") }
    default: throw Malformed(offset: Int(word.start), expected: "a known relationship kind")
    }
  }
}
