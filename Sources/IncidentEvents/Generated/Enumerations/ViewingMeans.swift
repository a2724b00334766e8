// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// How an exhibit was accessed.
public enum ViewingMeans: UInt8, Enumeration {
  case viewing
  case listening
  case copying
  case streaming

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "viewing",
    "listening",
    "copying",
    "streaming",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x676e6977656976:
      if r.holds(word, "viewing") { self = .viewing } else { throw Malformed(offset: Int(word.start), expected: "a known viewing means") }
    case 0x6e696e657473696c:
      if r.holds(word, "listening") { self = .listening } else { throw Malformed(offset: Int(word.start), expected: "a known viewing means") }
    case 0x676e6979706f63:
      if r.holds(word, "copying") { self = .copying } else { throw Malformed(offset: Int(word.start), expected: "a known viewing means") }
    case 0x6e696d6165727473:
      if r.holds(word, "streaming") { self = .streaming } else { throw Malformed(offset: Int(word.start), expected: "a known viewing means") }
    default: throw Malformed(offset: Int(word.start), expected: "a known viewing means")
    }
  }
}
