// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// A field whose values lie in the vault.
public enum PrivateField: UInt8, Enumeration {
  case address
  case birthDate
  case facts
  case iin
  case minutes
  case name
  case narrative
  case notes
  case phone
  case place
  case plan
  case reason
  case room
  case safeContact
  case storageURI
  case title
  case to

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "address",
    "birthDate",
    "facts",
    "iin",
    "minutes",
    "name",
    "narrative",
    "notes",
    "phone",
    "place",
    "plan",
    "reason",
    "room",
    "safeContact",
    "storageURI",
    "title",
    "to",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x73736572646461:
      if r.holds(word, "address") { self = .address } else { throw Malformed(offset: Int(word.start), expected: "a known private field") }
    case 0x7461446874726962:
      if r.holds(word, "birthDate") { self = .birthDate } else { throw Malformed(offset: Int(word.start), expected: "a known private field") }
    case 0x7374636166:
      if r.holds(word, "facts") { self = .facts } else { throw Malformed(offset: Int(word.start), expected: "a known private field") }
    case 0x6e6969:
      if r.holds(word, "iin") { self = .iin } else { throw Malformed(offset: Int(word.start), expected: "a known private field") }
    case 0x736574756e696d:
      if r.holds(word, "minutes") { self = .minutes } else { throw Malformed(offset: Int(word.start), expected: "a known private field") }
    case 0x656d616e:
      if r.holds(word, "name") { self = .name } else { throw Malformed(offset: Int(word.start), expected: "a known private field") }
    case 0x766974617272616e:
      if r.holds(word, "narrative") { self = .narrative } else { throw Malformed(offset: Int(word.start), expected: "a known private field") }
    case 0x7365746f6e:
      if r.holds(word, "notes") { self = .notes } else { throw Malformed(offset: Int(word.start), expected: "a known private field") }
    case 0x656e6f6870:
      if r.holds(word, "phone") { self = .phone } else { throw Malformed(offset: Int(word.start), expected: "a known private field") }
    case 0x6563616c70:
      if r.holds(word, "place") { self = .place } else { throw Malformed(offset: Int(word.start), expected: "a known private field") }
    case 0x6e616c70:
      if r.holds(word, "plan") { self = .plan } else { throw Malformed(offset: Int(word.start), expected: "a known private field") }
    case 0x6e6f73616572:
      if r.holds(word, "reason") { self = .reason } else { throw Malformed(offset: Int(word.start), expected: "a known private field") }
    case 0x6d6f6f72:
      if r.holds(word, "room") { self = .room } else { throw Malformed(offset: Int(word.start), expected: "a known private field") }
    case 0x746e6f4365666173:
      if r.holds(word, "safeContact") { self = .safeContact } else { throw Malformed(offset: Int(word.start), expected: "a known private field") }
    case 0x55656761726f7473:
      if r.holds(word, "storageURI") { self = .storageURI } else { throw Malformed(offset: Int(word.start), expected: "a known private field") }
    case 0x656c746974:
      if r.holds(word, "title") { self = .title } else { throw Malformed(offset: Int(word.start), expected: "a known private field") }
    case 0x6f74:
      if r.holds(word, "to") { self = .to } else { throw Malformed(offset: Int(word.start), expected: "a known private field") }
    default: throw Malformed(offset: Int(word.start), expected: "a known private field")
    }
  }
}
