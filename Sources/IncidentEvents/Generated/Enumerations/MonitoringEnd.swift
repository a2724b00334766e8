// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// Why monitoring ended.
public enum MonitoringEnd: UInt8, Enumeration {
  case termEnded
  case riskLowered
  case courtAct
  case movedAway
  case custody
  case deceased

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "term-ended",
    "risk-lowered",
    "court-act",
    "moved-away",
    "custody",
    "deceased",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x646e652d6d726574:
      if r.holds(word, "term-ended") { self = .termEnded } else { throw Malformed(offset: Int(word.start), expected: "a known monitoring end") }
    case 0x776f6c2d6b736972:
      if r.holds(word, "risk-lowered") { self = .riskLowered } else { throw Malformed(offset: Int(word.start), expected: "a known monitoring end") }
    case 0x63612d7472756f63:
      if r.holds(word, "court-act") { self = .courtAct } else { throw Malformed(offset: Int(word.start), expected: "a known monitoring end") }
    case 0x77612d6465766f6d:
      if r.holds(word, "moved-away") { self = .movedAway } else { throw Malformed(offset: Int(word.start), expected: "a known monitoring end") }
    case 0x79646f74737563:
      if r.holds(word, "custody") { self = .custody } else { throw Malformed(offset: Int(word.start), expected: "a known monitoring end") }
    case 0x6465736165636564:
      if r.holds(word, "deceased") { self = .deceased } else { throw Malformed(offset: Int(word.start), expected: "a known monitoring end") }
    default: throw Malformed(offset: Int(word.start), expected: "a known monitoring end")
    }
  }
}
