// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// Why an agreement ended.
public enum AgreementEnd: UInt8, Enumeration {
  case termEnded
  case terminated
  case breach
  case bodyClosed

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "term-ended",
    "terminated",
    "breach",
    "body-closed",
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
      if r.holds(word, "term-ended") { self = .termEnded } else { throw Malformed(offset: Int(word.start), expected: "a known agreement end") }
    case 0x74616e696d726574:
      if r.holds(word, "terminated") { self = .terminated } else { throw Malformed(offset: Int(word.start), expected: "a known agreement end") }
    case 0x686361657262:
      if r.holds(word, "breach") { self = .breach } else { throw Malformed(offset: Int(word.start), expected: "a known agreement end") }
    case 0x6f6c632d79646f62:
      if r.holds(word, "body-closed") { self = .bodyClosed } else { throw Malformed(offset: Int(word.start), expected: "a known agreement end") }
    default: throw Malformed(offset: Int(word.start), expected: "a known agreement end")
    }
  }
}
