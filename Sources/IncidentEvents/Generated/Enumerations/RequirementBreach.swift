// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// What of the special requirements was breached.
public enum RequirementBreach: UInt8, Enumeration {
  case ban
  case missedReport

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "ban",
    "missed-report",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x6e6162:
      if r.holds(word, "ban") { self = .ban } else { throw Malformed(offset: Int(word.start), expected: "a known requirement breach") }
    case 0x722d64657373696d:
      if r.holds(word, "missed-report") { self = .missedReport } else { throw Malformed(offset: Int(word.start), expected: "a known requirement breach") }
    default: throw Malformed(offset: Int(word.start), expected: "a known requirement breach")
    }
  }
}
