// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// How exactly the act time is known; absent means exact.
public enum TimePrecision: UInt8, Enumeration {
  case exact
  case hour
  case day
  case month
  case unknown

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "exact",
    "hour",
    "day",
    "month",
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
    case 0x7463617865:
      if r.holds(word, "exact") { self = .exact } else { throw Malformed(offset: Int(word.start), expected: "a known time precision") }
    case 0x72756f68:
      if r.holds(word, "hour") { self = .hour } else { throw Malformed(offset: Int(word.start), expected: "a known time precision") }
    case 0x796164:
      if r.holds(word, "day") { self = .day } else { throw Malformed(offset: Int(word.start), expected: "a known time precision") }
    case 0x68746e6f6d:
      if r.holds(word, "month") { self = .month } else { throw Malformed(offset: Int(word.start), expected: "a known time precision") }
    case 0x6e776f6e6b6e75:
      if r.holds(word, "unknown") { self = .unknown } else { throw Malformed(offset: Int(word.start), expected: "a known time precision") }
    default: throw Malformed(offset: Int(word.start), expected: "a known time precision")
    }
  }
}
