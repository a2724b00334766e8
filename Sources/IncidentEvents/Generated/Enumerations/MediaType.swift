// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// Media type (IANA) of an exhibit's file.
public enum MediaType: UInt8, Enumeration {
  case `video/mp4`
  case `video/xMatroska`
  case `video/quicktime`
  case `image/jpeg`
  case `image/png`
  case `audio/mpeg`
  case `audio/mp4`
  case `audio/wav`
  case `application/pdf`
  case `text/plain`

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "video/mp4",
    "video/x-matroska",
    "video/quicktime",
    "image/jpeg",
    "image/png",
    "audio/mpeg",
    "audio/mp4",
    "audio/wav",
    "application/pdf",
    "text/plain",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x706d2f6f65646976:
      if r.holds(word, "video/mp4") { self = .`video/mp4` } else { throw Malformed(offset: Int(word.start), expected: "a known media type") }
    case 0x2d782f6f65646976:
      if r.holds(word, "video/x-matroska") { self = .`video/xMatroska` } else { throw Malformed(offset: Int(word.start), expected: "a known media type") }
    case 0x75712f6f65646976:
      if r.holds(word, "video/quicktime") { self = .`video/quicktime` } else { throw Malformed(offset: Int(word.start), expected: "a known media type") }
    case 0x706a2f6567616d69:
      if r.holds(word, "image/jpeg") { self = .`image/jpeg` } else { throw Malformed(offset: Int(word.start), expected: "a known media type") }
    case 0x6e702f6567616d69:
      if r.holds(word, "image/png") { self = .`image/png` } else { throw Malformed(offset: Int(word.start), expected: "a known media type") }
    case 0x706d2f6f69647561:
      if r.holds(word, "audio/mpeg") { self = .`audio/mpeg` } else if r.holds(word, "audio/mp4") { self = .`audio/mp4` } else { throw Malformed(offset: Int(word.start), expected: "a known media type") }
    case 0x61772f6f69647561:
      if r.holds(word, "audio/wav") { self = .`audio/wav` } else { throw Malformed(offset: Int(word.start), expected: "a known media type") }
    case 0x746163696c707061:
      if r.holds(word, "application/pdf") { self = .`application/pdf` } else { throw Malformed(offset: Int(word.start), expected: "a known media type") }
    case 0x616c702f74786574:
      if r.holds(word, "text/plain") { self = .`text/plain` } else { throw Malformed(offset: Int(word.start), expected: "a known media type") }
    default: throw Malformed(offset: Int(word.start), expected: "a known media type")
    }
  }
}
