// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// How the person was recognised at a check-in.
public enum Identification: UInt8, Enumeration {
  case face
  case voice
  case document
  case knownToOfficer

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "face",
    "voice",
    "document",
    "known-to-officer",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x65636166:
      if r.holds(word, "face") { self = .face } else { throw Malformed(offset: Int(word.start), expected: "a known identification") }
    case 0x6563696f76:
      if r.holds(word, "voice") { self = .voice } else { throw Malformed(offset: Int(word.start), expected: "a known identification") }
    case 0x746e656d75636f64:
      if r.holds(word, "document") { self = .document } else { throw Malformed(offset: Int(word.start), expected: "a known identification") }
    case 0x6f742d6e776f6e6b:
      if r.holds(word, "known-to-officer") { self = .knownToOfficer } else { throw Malformed(offset: Int(word.start), expected: "a known identification") }
    default: throw Malformed(offset: Int(word.start), expected: "a known identification")
    }
  }
}
