// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// Why an event is disputed.
public enum DisputeGround: UInt8, Enumeration {
  case didNotHappen
  case happenedOtherwise
  case wrongPerson
  case incomplete
  case unlawful
  case forged

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "did-not-happen",
    "happened-otherwise",
    "wrong-person",
    "incomplete",
    "unlawful",
    "forged",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x2d746f6e2d646964:
      if r.holds(word, "did-not-happen") { self = .didNotHappen } else { throw Malformed(offset: Int(word.start), expected: "a known dispute ground") }
    case 0x64656e6570706168:
      if r.holds(word, "happened-otherwise") { self = .happenedOtherwise } else { throw Malformed(offset: Int(word.start), expected: "a known dispute ground") }
    case 0x65702d676e6f7277:
      if r.holds(word, "wrong-person") { self = .wrongPerson } else { throw Malformed(offset: Int(word.start), expected: "a known dispute ground") }
    case 0x656c706d6f636e69:
      if r.holds(word, "incomplete") { self = .incomplete } else { throw Malformed(offset: Int(word.start), expected: "a known dispute ground") }
    case 0x6c756677616c6e75:
      if r.holds(word, "unlawful") { self = .unlawful } else { throw Malformed(offset: Int(word.start), expected: "a known dispute ground") }
    case 0x646567726f66:
      if r.holds(word, "forged") { self = .forged } else { throw Malformed(offset: Int(word.start), expected: "a known dispute ground") }
    default: throw Malformed(offset: Int(word.start), expected: "a known dispute ground")
    }
  }
}
