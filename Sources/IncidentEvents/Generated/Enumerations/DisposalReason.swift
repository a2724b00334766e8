// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// Why a report was so disposed of.
public enum DisposalReason: UInt8, Enumeration {
  case noEvent
  case noElements
  case privateComplaintNeeded
  case otherJurisdiction
  case duplicate
  case administrativeMatter

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "no-event",
    "no-elements",
    "private-complaint-needed",
    "other-jurisdiction",
    "duplicate",
    "administrative-matter",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x746e6576652d6f6e:
      if r.holds(word, "no-event") { self = .noEvent } else { throw Malformed(offset: Int(word.start), expected: "a known disposal reason") }
    case 0x656d656c652d6f6e:
      if r.holds(word, "no-elements") { self = .noElements } else { throw Malformed(offset: Int(word.start), expected: "a known disposal reason") }
    case 0x2d65746176697270:
      if r.holds(word, "private-complaint-needed") { self = .privateComplaintNeeded } else { throw Malformed(offset: Int(word.start), expected: "a known disposal reason") }
    case 0x756a2d726568746f:
      if r.holds(word, "other-jurisdiction") { self = .otherJurisdiction } else { throw Malformed(offset: Int(word.start), expected: "a known disposal reason") }
    case 0x746163696c707564:
      if r.holds(word, "duplicate") { self = .duplicate } else { throw Malformed(offset: Int(word.start), expected: "a known disposal reason") }
    case 0x7473696e696d6461:
      if r.holds(word, "administrative-matter") { self = .administrativeMatter } else { throw Malformed(offset: Int(word.start), expected: "a known disposal reason") }
    default: throw Malformed(offset: Int(word.start), expected: "a known disposal reason")
    }
  }
}
