// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// Why a preventive measure was lifted.
public enum MeasureEnd: UInt8, Enumeration {
  case termEnded
  case courtAct
  case prosecutorAct
  case sentence

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "term-ended",
    "court-act",
    "prosecutor-act",
    "sentence",
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
      if r.holds(word, "term-ended") { self = .termEnded } else { throw Malformed(offset: Int(word.start), expected: "a known measure end") }
    case 0x63612d7472756f63:
      if r.holds(word, "court-act") { self = .courtAct } else { throw Malformed(offset: Int(word.start), expected: "a known measure end") }
    case 0x74756365736f7270:
      if r.holds(word, "prosecutor-act") { self = .prosecutorAct } else { throw Malformed(offset: Int(word.start), expected: "a known measure end") }
    case 0x65636e65746e6573:
      if r.holds(word, "sentence") { self = .sentence } else { throw Malformed(offset: Int(word.start), expected: "a known measure end") }
    default: throw Malformed(offset: Int(word.start), expected: "a known measure end")
    }
  }
}
