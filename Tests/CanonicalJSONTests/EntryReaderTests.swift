import CanonicalJSON
import Testing

@Suite("The reader of entries")
struct EntryReaderTests {
  static let entry: [UInt8] = Array(
    (#"{"actor":"person:abc","data":{"n":-42,"note":"a \"quoted\" word","ok":true,"#
      + #""rest":[1,{"x":"}"}]},"id":"1","type":"kz.example.event"}"#).utf8)

  struct Read: Equatable {
    var actor: [UInt8], n: Int, note: [UInt8], ok: Bool, id: [UInt8], known: Bool
  }

  /// Reads the entry as a generated reader would, using every member of the reader.
  static func read(_ entry: [UInt8]) throws(Malformed) -> Read {
    var reader = unsafe EntryReader(entry.span.bytes)
    try reader.literal("{\"actor\":\"")
    let actor = try reader.text()
    _ = reader.optional(",\"body\":\"")
    try reader.literal(",\"data\":{\"n\":")
    let n = try reader.integer()
    try reader.literal(",\"note\":\"")
    let note = try reader.text()
    try reader.literal(",\"ok\":")
    let ok = try reader.boolean()
    try reader.literal(",\"rest\":")
    try reader.skipValue()
    try reader.literal("},\"id\":\"")
    let id = try reader.text()
    try reader.literal(",\"type\":")
    let type = reader.offset
    try reader.skipString()
    try reader.literal("}")
    guard reader.atEnd else { throw Malformed(offset: reader.offset, expected: "the end") }
    reader.offset = type + 1
    let name = try reader.text()
    return Read(
      actor: bytes(reader.slice(actor)), n: n, note: bytes(reader.slice(note)), ok: ok,
      id: bytes(reader.slice(id)), known: reader.holds(name, "kz.example.event"))
  }

  static func bytes(_ span: RawSpan) -> [UInt8] {
    unsafe span.withUnsafeBytes { unsafe Array($0) }
  }

  @Test("A whole entry is read in place")
  func whole() throws {
    #expect(
      try Self.read(Self.entry)
        == Read(
          actor: Array("person:abc".utf8), n: -42, note: Array(#"a \"quoted\" word"#.utf8), ok: true,
          id: Array("1".utf8), known: true))
  }

  @Test("An entry cut off anywhere is malformed inside what is left of it")
  func truncations() throws {
    for length in 0..<Self.entry.count {
      let error = #expect(throws: Malformed.self) { try Self.read(Array(Self.entry[..<length])) }
      #expect((error?.offset ?? -1) >= 0 && (error?.offset ?? .max) <= length)
    }
  }

  @Test("Changed bytes never trap the reader")
  func mutations() {
    var random = SplitMix64(seed: 42)
    for _ in 0..<20_000 {
      var entry = Self.entry
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let at = Int.random(in: 0..<entry.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: entry[at] = UInt8.random(in: 0...255, using: &random)
        case 1: entry[at] = Array("\"\\{}[],:09".utf8).randomElement(using: &random) ?? 0
        default: entry.removeLast(entry.count - at - 1)
        }
      }
      _ = try? Self.read(entry)
      let inside = Int.random(in: 0..<entry.count, using: &random)
      for at in [-1, 0, entry.count - 1, entry.count, Int.max, inside] {
        var reader = unsafe EntryReader(entry.span.bytes, at: at)
        #expect(reader.offset >= 0 && reader.offset <= entry.count)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: try? reader.skipValue()
        case 1: _ = try? reader.integer()
        case 2: _ = try? reader.text()
        case 3: try? reader.skipString()
        default: _ = try? reader.boolean()
        }
        #expect(reader.offset >= 0 && reader.offset <= entry.count)
        let start = Int.random(in: 0..<300, using: &random), count = Int.random(in: 0..<300, using: &random)
        let wild = Text(start: start, count: count)
        _ = reader.packed(wild)
        #expect(reader.slice(wild).byteCount <= entry.count)
        _ = reader.holds(wild, "anything at all")
      }
    }
  }

  @Test("Bytes and words outside the entry are zero")
  func edges() {
    let bytes: [UInt8] = [1, 2, 3, 4, 5, 6, 7, 8, 9]
    let reader = unsafe EntryReader(bytes.span.bytes)
    #expect(reader.word(at: 0) == 0x0807_0605_0403_0201)
    #expect(reader.word(at: 1) == 0x0908_0706_0504_0302)
    #expect(reader.word(at: 2) == 0x0009_0807_0605_0403)
    #expect(reader.word(at: -1) == 0x0706_0504_0302_0100)
    for far in [9, Int.max, Int.max - 3, Int.min, -8] { #expect(reader.word(at: far) == 0) }
    #expect(reader.byte(at: 8) == 9)
    for far in [9, -1, Int.max, Int.min] { #expect(reader.byte(at: far) == 0) }
    #expect(reader.packed(Text(start: 2, count: 3)) == 0x05_0403)
    #expect(reader.packed(Text(start: 2, count: 0)) == 0)
    #expect(reader.packed(Text(start: 8, count: 1)) == 9)
    #expect(reader.packed(Text(start: 0, count: 9)) == 0x0807_0605_0403_0201)
    let empty = unsafe EntryReader([UInt8]().span.bytes)
    #expect(empty.word(at: 0) == 0 && empty.peek == 0 && empty.atEnd && empty.count == 0)
  }

  @Test(
    "Whole numbers are read up to their limits, in their one spelling",
    arguments: [
      ("0", 0), ("7,", 7), ("-1}", -1), ("9007199254740991", 9_007_199_254_740_991),
      ("-9007199254740991 ", -9_007_199_254_740_991), ("9007199254740992", nil), ("-0", nil),
      ("00", nil), ("01", nil),
      ("-01", nil), ("", nil), ("-", nil), ("x", nil), ("+1", nil), ("10000000000000000", nil),
      ("18446744073709551616", nil), ("99999999999999999999999999999999", nil),
    ])
  func integers(text: String, value: Int?) {
    let bytes = Array(text.utf8)
    var reader = unsafe EntryReader(bytes.span.bytes)
    #expect((try? reader.integer()) == value)
    if value == nil { #expect(reader.offset == 0) }
  }

  @Test("A text ends at its first quote that is not escaped, wherever the words fall")
  func texts() throws {
    for before in 0..<20 {
      for after in 0..<20 {
        let inside = String(repeating: "a", count: before) + #"\\\""# + String(repeating: "ж", count: after)
        let bytes = Array((inside + "\"rest").utf8)
        var reader = unsafe EntryReader(bytes.span.bytes)
        let text = try reader.text()
        #expect(Int(text.start) == 0 && Int(text.count) == inside.utf8.count)
        #expect(reader.offset == inside.utf8.count + 1)
      }
    }
  }

  @Test(
    "Values of every kind are passed over",
    arguments: [
      "1", "-5", "true", "null", #""a,]\"""#, "{}", "[]", #"{"a":[1,{"b":"}]"}],"c":"\\"}"#, #"[[["]"]]]"#,
    ])
  func skipping(value: String) throws {
    for end in [",", "}", "]"] {
      let bytes = Array((value + end).utf8)
      var reader = unsafe EntryReader(bytes.span.bytes)
      try reader.skipValue()
      #expect(reader.offset == value.utf8.count)
    }
  }

  @Test("Of more bytes than an entry can have, the first 65,535 are seen")
  func long() {
    let bytes = [UInt8](repeating: 0x61, count: 70_000) + [0x22]
    var reader = unsafe EntryReader(bytes.span.bytes)
    #expect(reader.count == 65_535)
    #expect(throws: Malformed.self) { try reader.text() }
  }

  @Test("What was expected, and where, is said")
  func message() {
    let error = #expect(throws: Malformed.self) { try Self.read(Array(#"{"actor":"a","date":1}"#.utf8)) }
    #expect(error?.offset == 12)
    #expect(error?.description.hasPrefix(#"byte 12 of the entry: expected ,"data":{"n":;"#) == true)
  }
}
