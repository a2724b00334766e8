// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// The time zone the ledger keeps local time in.
public enum Zone: UInt8, Enumeration {
  case `Asia/Almaty`

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "Asia/Almaty",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x6d6c412f61697341:
      if r.holds(word, "Asia/Almaty") { self = .`Asia/Almaty` } else { throw Malformed(offset: Int(word.start), expected: "a known zone") }
    default: throw Malformed(offset: Int(word.start), expected: "a known zone")
    }
  }
}
