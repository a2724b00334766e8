// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// Age in years at the time, by band.
public enum AgeBand: UInt8, Enumeration {
  case under14
  case `14-17`
  case `18-29`
  case `30-44`
  case `45-59`
  case `60-plus`

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "under-14",
    "14-17",
    "18-29",
    "30-44",
    "45-59",
    "60-plus",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x34312d7265646e75:
      if r.holds(word, "under-14") { self = .under14 } else { throw Malformed(offset: Int(word.start), expected: "a known age band") }
    case 0x37312d3431:
      if r.holds(word, "14-17") { self = .`14-17` } else { throw Malformed(offset: Int(word.start), expected: "a known age band") }
    case 0x39322d3831:
      if r.holds(word, "18-29") { self = .`18-29` } else { throw Malformed(offset: Int(word.start), expected: "a known age band") }
    case 0x34342d3033:
      if r.holds(word, "30-44") { self = .`30-44` } else { throw Malformed(offset: Int(word.start), expected: "a known age band") }
    case 0x39352d3534:
      if r.holds(word, "45-59") { self = .`45-59` } else { throw Malformed(offset: Int(word.start), expected: "a known age band") }
    case 0x73756c702d3036:
      if r.holds(word, "60-plus") { self = .`60-plus` } else { throw Malformed(offset: Int(word.start), expected: "a known age band") }
    default: throw Malformed(offset: Int(word.start), expected: "a known age band")
    }
  }
}
