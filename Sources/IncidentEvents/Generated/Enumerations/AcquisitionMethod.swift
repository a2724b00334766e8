// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// How a recording left its device.
public enum AcquisitionMethod: UInt8, Enumeration {
  case dock
  case cable
  case memoryCard
  case network

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "dock",
    "cable",
    "memory-card",
    "network",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x6b636f64:
      if r.holds(word, "dock") { self = .dock } else { throw Malformed(offset: Int(word.start), expected: "a known acquisition method") }
    case 0x656c626163:
      if r.holds(word, "cable") { self = .cable } else { throw Malformed(offset: Int(word.start), expected: "a known acquisition method") }
    case 0x632d79726f6d656d:
      if r.holds(word, "memory-card") { self = .memoryCard } else { throw Malformed(offset: Int(word.start), expected: "a known acquisition method") }
    case 0x6b726f7774656e:
      if r.holds(word, "network") { self = .network } else { throw Malformed(offset: Int(word.start), expected: "a known acquisition method") }
    default: throw Malformed(offset: Int(word.start), expected: "a known acquisition method")
    }
  }
}
