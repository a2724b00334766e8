// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// Why a camera did not record.
public enum GapReason: UInt8, Enumeration {
  case `break`
  case battery
  case fault
  case unauthorised

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "break",
    "battery",
    "fault",
    "unauthorised",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x6b61657262:
      if r.holds(word, "break") { self = .`break` } else { throw Malformed(offset: Int(word.start), expected: "a known gap reason") }
    case 0x79726574746162:
      if r.holds(word, "battery") { self = .battery } else { throw Malformed(offset: Int(word.start), expected: "a known gap reason") }
    case 0x746c756166:
      if r.holds(word, "fault") { self = .fault } else { throw Malformed(offset: Int(word.start), expected: "a known gap reason") }
    case 0x726f687475616e75:
      if r.holds(word, "unauthorised") { self = .unauthorised } else { throw Malformed(offset: Int(word.start), expected: "a known gap reason") }
    default: throw Malformed(offset: Int(word.start), expected: "a known gap reason")
    }
  }
}
