// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// The receiving body's final answer.
public enum ReferralAnswer: UInt8, Enumeration {
  case accepted
  case declined
  case noShow

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "accepted",
    "declined",
    "no-show",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x6465747065636361:
      if r.holds(word, "accepted") { self = .accepted } else { throw Malformed(offset: Int(word.start), expected: "a known referral answer") }
    case 0x64656e696c636564:
      if r.holds(word, "declined") { self = .declined } else { throw Malformed(offset: Int(word.start), expected: "a known referral answer") }
    case 0x776f68732d6f6e:
      if r.holds(word, "no-show") { self = .noShow } else { throw Malformed(offset: Int(word.start), expected: "a known referral answer") }
    default: throw Malformed(offset: Int(word.start), expected: "a known referral answer")
    }
  }
}
