// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// Why a person is monitored.
public enum MonitoringBasis: UInt8, Enumeration {
  case highRisk
  case protectiveOrder
  case specialRequirements
  case courtAct

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "high-risk",
    "protective-order",
    "special-requirements",
    "court-act",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x7369722d68676968:
      if r.holds(word, "high-risk") { self = .highRisk } else { throw Malformed(offset: Int(word.start), expected: "a known monitoring basis") }
    case 0x69746365746f7270:
      if r.holds(word, "protective-order") { self = .protectiveOrder } else { throw Malformed(offset: Int(word.start), expected: "a known monitoring basis") }
    case 0x2d6c616963657073:
      if r.holds(word, "special-requirements") { self = .specialRequirements } else { throw Malformed(offset: Int(word.start), expected: "a known monitoring basis") }
    case 0x63612d7472756f63:
      if r.holds(word, "court-act") { self = .courtAct } else { throw Malformed(offset: Int(word.start), expected: "a known monitoring basis") }
    default: throw Malformed(offset: Int(word.start), expected: "a known monitoring basis")
    }
  }
}
