// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// A preventive measure of criminal procedure.
public enum MeasureKind: UInt8, Enumeration {
  case noApproach
  case houseArrest
  case custody

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "no-approach",
    "house-arrest",
    "custody",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x6f727070612d6f6e:
      if r.holds(word, "no-approach") { self = .noApproach } else { throw Malformed(offset: Int(word.start), expected: "a known measure kind") }
    case 0x72612d6573756f68:
      if r.holds(word, "house-arrest") { self = .houseArrest } else { throw Malformed(offset: Int(word.start), expected: "a known measure kind") }
    case 0x79646f74737563:
      if r.holds(word, "custody") { self = .custody } else { throw Malformed(offset: Int(word.start), expected: "a known measure kind") }
    default: throw Malformed(offset: Int(word.start), expected: "a known measure kind")
    }
  }
}
