// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// Why a case is suspended.
public enum SuspensionGround: UInt8, Enumeration {
  case suspectUnidentified
  case suspectAbsconded
  case suspectIll
  case examinationPending
  case forceMajeure

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "suspect-unidentified",
    "suspect-absconded",
    "suspect-ill",
    "examination-pending",
    "force-majeure",
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
      if r.holds(word, "suspect-unidentified") { self = .suspectUnidentified } else if r.holds(word, "suspect-absconded") { self = .suspectAbsconded } else if r.holds(word, "suspect-ill") { self = .suspectIll } else { throw Malformed(offset: Int(word.start), expected: "a known suspension ground") }
    case 0x74616e696d617865:
      if r.holds(word, "examination-pending") { self = .examinationPending } else { throw Malformed(offset: Int(word.start), expected: "a known suspension ground") }
    case 0x616d2d6563726f66:
      if r.holds(word, "force-majeure") { self = .forceMajeure } else { throw Malformed(offset: Int(word.start), expected: "a known suspension ground") }
    default: throw Malformed(offset: Int(word.start), expected: "a known suspension ground")
    }
  }
}
