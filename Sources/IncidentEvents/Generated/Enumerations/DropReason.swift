// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// Why a correction programme was broken off.
public enum DropReason: UInt8, Enumeration {
  case stoppedAttending
  case refused
  case reoffended
  case custody
  case movedAway
  case deceased

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "stopped-attending",
    "refused",
    "reoffended",
    "custody",
    "moved-away",
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
    case 0x2d646570706f7473:
      if r.holds(word, "stopped-attending") { self = .stoppedAttending } else { throw Malformed(offset: Int(word.start), expected: "a known drop reason") }
    case 0x64657375666572:
      if r.holds(word, "refused") { self = .refused } else { throw Malformed(offset: Int(word.start), expected: "a known drop reason") }
    case 0x646e6566666f6572:
      if r.holds(word, "reoffended") { self = .reoffended } else { throw Malformed(offset: Int(word.start), expected: "a known drop reason") }
    case 0x79646f74737563:
      if r.holds(word, "custody") { self = .custody } else { throw Malformed(offset: Int(word.start), expected: "a known drop reason") }
    case 0x77612d6465766f6d:
      if r.holds(word, "moved-away") { self = .movedAway } else { throw Malformed(offset: Int(word.start), expected: "a known drop reason") }
    case 0x6465736165636564:
      if r.holds(word, "deceased") { self = .deceased } else { throw Malformed(offset: Int(word.start), expected: "a known drop reason") }
    default: throw Malformed(offset: Int(word.start), expected: "a known drop reason")
    }
  }
}
