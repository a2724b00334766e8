// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// Why a case ends without a sentence.
public enum TerminationGround: UInt8, Enumeration {
  case reconciliation
  case noOffence
  case amnesty
  case death
  case limitationPeriod
  case decriminalised

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "reconciliation",
    "no-offence",
    "amnesty",
    "death",
    "limitation-period",
    "decriminalised",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x6c69636e6f636572:
      if r.holds(word, "reconciliation") { self = .reconciliation } else { throw Malformed(offset: Int(word.start), expected: "a known termination ground") }
    case 0x6e6566666f2d6f6e:
      if r.holds(word, "no-offence") { self = .noOffence } else { throw Malformed(offset: Int(word.start), expected: "a known termination ground") }
    case 0x797473656e6d61:
      if r.holds(word, "amnesty") { self = .amnesty } else { throw Malformed(offset: Int(word.start), expected: "a known termination ground") }
    case 0x6874616564:
      if r.holds(word, "death") { self = .death } else { throw Malformed(offset: Int(word.start), expected: "a known termination ground") }
    case 0x69746174696d696c:
      if r.holds(word, "limitation-period") { self = .limitationPeriod } else { throw Malformed(offset: Int(word.start), expected: "a known termination ground") }
    case 0x6e696d6972636564:
      if r.holds(word, "decriminalised") { self = .decriminalised } else { throw Malformed(offset: Int(word.start), expected: "a known termination ground") }
    default: throw Malformed(offset: Int(word.start), expected: "a known termination ground")
    }
  }
}
