// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// The verdict at first instance.
public enum Verdict: UInt8, Enumeration {
  case convicted
  case acquitted

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "convicted",
    "acquitted",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x65746369766e6f63:
      if r.holds(word, "convicted") { self = .convicted } else { throw Malformed(offset: Int(word.start), expected: "a known verdict") }
    case 0x6574746975716361:
      if r.holds(word, "acquitted") { self = .acquitted } else { throw Malformed(offset: Int(word.start), expected: "a known verdict") }
    default: throw Malformed(offset: Int(word.start), expected: "a known verdict")
    }
  }
}
