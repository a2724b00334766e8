// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// Why a call-out has no recording.
public enum NoRecordingReason: UInt8, Enumeration {
  case noCameraIssued
  case battery
  case fault
  case notSwitchedOn
  case privacy
  case other

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "no-camera-issued",
    "battery",
    "fault",
    "not-switched-on",
    "privacy",
    "other",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x72656d61632d6f6e:
      if r.holds(word, "no-camera-issued") { self = .noCameraIssued } else { throw Malformed(offset: Int(word.start), expected: "a known no recording reason") }
    case 0x79726574746162:
      if r.holds(word, "battery") { self = .battery } else { throw Malformed(offset: Int(word.start), expected: "a known no recording reason") }
    case 0x746c756166:
      if r.holds(word, "fault") { self = .fault } else { throw Malformed(offset: Int(word.start), expected: "a known no recording reason") }
    case 0x746977732d746f6e:
      if r.holds(word, "not-switched-on") { self = .notSwitchedOn } else { throw Malformed(offset: Int(word.start), expected: "a known no recording reason") }
    case 0x79636176697270:
      if r.holds(word, "privacy") { self = .privacy } else { throw Malformed(offset: Int(word.start), expected: "a known no recording reason") }
    case 0x726568746f:
      if r.holds(word, "other") { self = .other } else { throw Malformed(offset: Int(word.start), expected: "a known no recording reason") }
    default: throw Malformed(offset: Int(word.start), expected: "a known no recording reason")
    }
  }
}
