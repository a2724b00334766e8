// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// A district of Astana.
public enum District: UInt8, Enumeration {
  case almaty
  case baiqonyr
  case esil
  case nura
  case saraishyq
  case saryarqa

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "almaty",
    "baiqonyr",
    "esil",
    "nura",
    "saraishyq",
    "saryarqa",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x7974616d6c61:
      if r.holds(word, "almaty") { self = .almaty } else { throw Malformed(offset: Int(word.start), expected: "a known district") }
    case 0x72796e6f71696162:
      if r.holds(word, "baiqonyr") { self = .baiqonyr } else { throw Malformed(offset: Int(word.start), expected: "a known district") }
    case 0x6c697365:
      if r.holds(word, "esil") { self = .esil } else { throw Malformed(offset: Int(word.start), expected: "a known district") }
    case 0x6172756e:
      if r.holds(word, "nura") { self = .nura } else { throw Malformed(offset: Int(word.start), expected: "a known district") }
    case 0x7968736961726173:
      if r.holds(word, "saraishyq") { self = .saraishyq } else { throw Malformed(offset: Int(word.start), expected: "a known district") }
    case 0x6171726179726173:
      if r.holds(word, "saryarqa") { self = .saryarqa } else { throw Malformed(offset: Int(word.start), expected: "a known district") }
    default: throw Malformed(offset: Int(word.start), expected: "a known district")
    }
  }
}
