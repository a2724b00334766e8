// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// Why a copy was made.
public enum DerivationReason: UInt8, Enumeration {
  case thirdPartyPrivacy
  case relevance
  case playbackFormat
  case courtRequest
  case defenceRequest

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "third-party-privacy",
    "relevance",
    "playback-format",
    "court-request",
    "defence-request",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x61702d6472696874:
      if r.holds(word, "third-party-privacy") { self = .thirdPartyPrivacy } else { throw Malformed(offset: Int(word.start), expected: "a known derivation reason") }
    case 0x636e6176656c6572:
      if r.holds(word, "relevance") { self = .relevance } else { throw Malformed(offset: Int(word.start), expected: "a known derivation reason") }
    case 0x6b63616279616c70:
      if r.holds(word, "playback-format") { self = .playbackFormat } else { throw Malformed(offset: Int(word.start), expected: "a known derivation reason") }
    case 0x65722d7472756f63:
      if r.holds(word, "court-request") { self = .courtRequest } else { throw Malformed(offset: Int(word.start), expected: "a known derivation reason") }
    case 0x2d65636e65666564:
      if r.holds(word, "defence-request") { self = .defenceRequest } else { throw Malformed(offset: Int(word.start), expected: "a known derivation reason") }
    default: throw Malformed(offset: Int(word.start), expected: "a known derivation reason")
    }
  }
}
