// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// The risk survey's form and edition.
public enum RiskTool: UInt8, Enumeration {
  case ODARA2005

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "ODARA-2005",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x30322d415241444f:
      if r.holds(word, "ODARA-2005") { self = .ODARA2005 } else { throw Malformed(offset: Int(word.start), expected: "a known risk tool") }
    default: throw Malformed(offset: Int(word.start), expected: "a known risk tool")
    }
  }
}
