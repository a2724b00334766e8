// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// What an exhibit is.
public enum ExhibitKind: UInt8, Enumeration {
  case bodyCamera
  case photo
  case audio
  case message
  case document

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "body-camera",
    "photo",
    "audio",
    "message",
    "document",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x6d61632d79646f62:
      if r.holds(word, "body-camera") { self = .bodyCamera } else { throw Malformed(offset: Int(word.start), expected: "a known exhibit kind") }
    case 0x6f746f6870:
      if r.holds(word, "photo") { self = .photo } else { throw Malformed(offset: Int(word.start), expected: "a known exhibit kind") }
    case 0x6f69647561:
      if r.holds(word, "audio") { self = .audio } else { throw Malformed(offset: Int(word.start), expected: "a known exhibit kind") }
    case 0x6567617373656d:
      if r.holds(word, "message") { self = .message } else { throw Malformed(offset: Int(word.start), expected: "a known exhibit kind") }
    case 0x746e656d75636f64:
      if r.holds(word, "document") { self = .document } else { throw Malformed(offset: Int(word.start), expected: "a known exhibit kind") }
    default: throw Malformed(offset: Int(word.start), expected: "a known exhibit kind")
    }
  }
}
