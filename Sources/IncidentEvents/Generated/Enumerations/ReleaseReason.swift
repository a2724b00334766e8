// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// Why a detained person is released.
public enum ReleaseReason: UInt8, Enumeration {
  case termEnded
  case courtAct
  case prosecutorAct
  case groundLapsed

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "term-ended",
    "court-act",
    "prosecutor-act",
    "ground-lapsed",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x646e652d6d726574:
      if r.holds(word, "term-ended") { self = .termEnded } else { throw Malformed(offset: Int(word.start), expected: "a known release reason") }
    case 0x63612d7472756f63:
      if r.holds(word, "court-act") { self = .courtAct } else { throw Malformed(offset: Int(word.start), expected: "a known release reason") }
    case 0x74756365736f7270:
      if r.holds(word, "prosecutor-act") { self = .prosecutorAct } else { throw Malformed(offset: Int(word.start), expected: "a known release reason") }
    case 0x6c2d646e756f7267:
      if r.holds(word, "ground-lapsed") { self = .groundLapsed } else { throw Malformed(offset: Int(word.start), expected: "a known release reason") }
    default: throw Malformed(offset: Int(word.start), expected: "a known release reason")
    }
  }
}
