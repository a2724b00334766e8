// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// How a person is monitored.
public enum MonitoringMode: UInt8, Enumeration {
  case videoCall
  case visit
  case bracelet

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "video-call",
    "visit",
    "bracelet",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x61632d6f65646976:
      if r.holds(word, "video-call") { self = .videoCall } else { throw Malformed(offset: Int(word.start), expected: "a known monitoring mode") }
    case 0x7469736976:
      if r.holds(word, "visit") { self = .visit } else { throw Malformed(offset: Int(word.start), expected: "a known monitoring mode") }
    case 0x74656c6563617262:
      if r.holds(word, "bracelet") { self = .bracelet } else { throw Malformed(offset: Int(word.start), expected: "a known monitoring mode") }
    default: throw Malformed(offset: Int(word.start), expected: "a known monitoring mode")
    }
  }
}
