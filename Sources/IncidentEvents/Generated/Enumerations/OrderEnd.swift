// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// Why an order is revoked, or special requirements end.
public enum OrderEnd: UInt8, Enumeration {
  case termEnded
  case prosecutorAct
  case courtAct
  case dangerPassed
  case deceased

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "term-ended",
    "prosecutor-act",
    "court-act",
    "danger-passed",
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
      if r.holds(word, "term-ended") { self = .termEnded } else { throw Malformed(offset: Int(word.start), expected: "a known order end") }
    case 0x74756365736f7270:
      if r.holds(word, "prosecutor-act") { self = .prosecutorAct } else { throw Malformed(offset: Int(word.start), expected: "a known order end") }
    case 0x63612d7472756f63:
      if r.holds(word, "court-act") { self = .courtAct } else { throw Malformed(offset: Int(word.start), expected: "a known order end") }
    case 0x702d7265676e6164:
      if r.holds(word, "danger-passed") { self = .dangerPassed } else { throw Malformed(offset: Int(word.start), expected: "a known order end") }
    case 0x6465736165636564:
      if r.holds(word, "deceased") { self = .deceased } else { throw Malformed(offset: Int(word.start), expected: "a known order end") }
    default: throw Malformed(offset: Int(word.start), expected: "a known order end")
    }
  }
}
