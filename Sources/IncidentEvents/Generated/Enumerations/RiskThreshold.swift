// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// The threshold from which a score is called high risk, by edition.
public enum RiskThreshold: UInt8, Enumeration {
  case KZPILOT7

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "KZ-PILOT-7",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x544f4c49502d5a4b:
      if r.holds(word, "KZ-PILOT-7") { self = .KZPILOT7 } else { throw Malformed(offset: Int(word.start), expected: "a known risk threshold") }
    default: throw Malformed(offset: Int(word.start), expected: "a known risk threshold")
    }
  }
}
