// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// What became of a disposed exhibit.
public enum DisposalMethod: UInt8, Enumeration {
  case destroyed
  case returnedToOwner
  case transferredToArchive

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "destroyed",
    "returned-to-owner",
    "transferred-to-archive",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x65796f7274736564:
      if r.holds(word, "destroyed") { self = .destroyed } else { throw Malformed(offset: Int(word.start), expected: "a known disposal method") }
    case 0x64656e7275746572:
      if r.holds(word, "returned-to-owner") { self = .returnedToOwner } else { throw Malformed(offset: Int(word.start), expected: "a known disposal method") }
    case 0x726566736e617274:
      if r.holds(word, "transferred-to-archive") { self = .transferredToArchive } else { throw Malformed(offset: Int(word.start), expected: "a known disposal method") }
    default: throw Malformed(offset: Int(word.start), expected: "a known disposal method")
    }
  }
}
