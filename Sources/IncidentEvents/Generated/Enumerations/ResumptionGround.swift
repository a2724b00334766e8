// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// Why a suspended case goes on.
public enum ResumptionGround: UInt8, Enumeration {
  case suspectIdentified
  case suspectFound
  case suspectRecovered
  case examinationConcluded
  case decisionSetAside

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "suspect-identified",
    "suspect-found",
    "suspect-recovered",
    "examination-concluded",
    "decision-set-aside",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x2d74636570737573:
      if r.holds(word, "suspect-identified") { self = .suspectIdentified } else if r.holds(word, "suspect-found") { self = .suspectFound } else if r.holds(word, "suspect-recovered") { self = .suspectRecovered } else { throw Malformed(offset: Int(word.start), expected: "a known resumption ground") }
    case 0x74616e696d617865:
      if r.holds(word, "examination-concluded") { self = .examinationConcluded } else { throw Malformed(offset: Int(word.start), expected: "a known resumption ground") }
    case 0x6e6f697369636564:
      if r.holds(word, "decision-set-aside") { self = .decisionSetAside } else { throw Malformed(offset: Int(word.start), expected: "a known resumption ground") }
    default: throw Malformed(offset: Int(word.start), expected: "a known resumption ground")
    }
  }
}
