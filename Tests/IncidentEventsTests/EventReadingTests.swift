import CanonicalJSON
import IncidentEvents
import Testing

@Suite("Reading entries")
struct EventReadingTests {
  static func entry(_ path: String) throws -> [UInt8] {
    let bytes = try Examples.bytes(path)
    var document = JSONDocument()
    try document.parseObject(bytes.span)
    var entry: [UInt8] = []
    CanonicalWriter.write(document.root, to: &entry)
    return entry
  }

  /// How many entities an entry speaks of.
  static func referenceCount(_ entry: [UInt8]) throws -> Int {
    let event = try unsafe Event(entry.span.bytes, at: 0)
    var references: [Reference] = []
    event.collectReferences(into: &references)
    return references.count
  }

  /// The type an entry ends with.
  static func type(_ entry: [UInt8]) throws -> EventType { try unsafe EventType(endOf: entry.span.bytes) }

  @Test(
    "An entry cut short at any byte is malformed, never a trap",
    arguments: Examples.valid.filter { $0.contains("full") })
  func truncated(path: String) throws {
    let entry = try Self.entry(path)
    for count in 0..<entry.count {
      let cut = Array(entry[..<count])
      #expect(throws: Malformed.self) { try Self.referenceCount(cut) }
    }
  }

  @Test("No changed byte traps the reader", arguments: Examples.valid.filter { $0.contains("full") })
  func mutated(path: String) throws {
    let entry = try Self.entry(path)
    var random = SplitMix64(seed: 7)
    for _ in 0..<2_000 {
      var changed = entry
      changed[Int(random.next() % UInt64(entry.count))] = UInt8(truncatingIfNeeded: random.next())
      let count = try? Self.referenceCount(changed)
      #expect(count != 0)
    }
  }

  @Test("Every type is told by its name at the entry's end", arguments: EventType.allCases)
  func typeAtEnd(type: EventType) throws {
    let bytes = Array("{\"type\":\"\(type.name)\"}".utf8)
    let read = try Self.type(bytes)
    #expect(read == type)
    let other = Array("{\"type\":\"\("\(type.name)".dropLast())2\"}".utf8)
    #expect(throws: Malformed.self) { try Self.type(other) }
  }

  /// The entities and the tags of an entry.
  static func entities(_ entry: [UInt8]) throws -> (references: [Reference], tags: [[UInt8]]) {
    let event = try unsafe Event(entry.span.bytes, at: 0)
    var references: [Reference] = []
    event.collectReferences(into: &references)
    var tags: [[UInt8]] = []
    event.forEachTag { tag in
      tags.append((0..<tag.byteCount).map { unsafe tag.unsafeLoad(fromByteOffset: $0, as: UInt8.self) })
    }
    return (references, tags)
  }

  @Test("What every event holds for its data is copied without a call: 128 bytes at most")
  func sizeOfData() {
    #expect(MemoryLayout<Fact>.size <= 128)
  }

  @Test("A reference that is read when asked for is the one in the entry; where there is none, nil")
  func referencesReadWhenAskedFor() throws {
    let full = try Self.entry("evidence.registered.v1/valid-full.json")
    let event = try unsafe Event(full.span.bytes, at: 0)
    guard case .evidenceRegistered(let data) = event.fact else {
      throw Malformed(offset: 0, expected: "an exhibit")
    }
    let places = [
      data.camera(in: event.entry), data.case(in: event.entry), data.officer(in: event.entry),
      data.report(in: event.entry),
    ]
    #expect(places.map { $0?.kind } == [.camera, .case, .actor, .report])
    let text = String(decoding: full, as: UTF8.self)
    for case let reference? in places { #expect(text.contains("\"\(reference)\"")) }
    #expect(ReferencePlace().reference(.camera, in: event.entry) == nil)
  }

  @Test("Entities are collected once each, numbers of registers included")
  func entities() throws {
    let (references, tags) = try Self.entities(Self.entry("offence.registered.v1/valid-full.json"))
    #expect(Set(references).count == references.count)
    #expect(references.contains { $0.kind == .erdr })
    #expect(references.contains { $0.kind == .case })
    #expect(tags == references.map { Array("\($0)".utf8) })
  }
}

/// A small generator with a fixed seed.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
