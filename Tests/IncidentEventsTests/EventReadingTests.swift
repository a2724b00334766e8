import CanonicalJSON
import IncidentEvents
import Testing

@Suite("Reading entries")
struct EventReadingTests {
  static func entry(_ path: String) throws -> [UInt8] {
    var document = JSONDocument()
    try document.parseObject(Examples.bytes(path).span)
    var entry: [UInt8] = []
    CanonicalWriter.write(document.root, to: &entry)
    return entry
  }

  /// How many entities an entry speaks of.
  static func referenceCount(_ entry: [UInt8]) throws(Malformed) -> Int {
    var references: [Reference] = []
    let event = try unsafe Event(entry.span.bytes, at: 0)
    event.collectReferences(into: &references)
    return references.count
  }

  @Test("An entry cut short at any byte is malformed, never a trap", arguments: Examples.valid.filter { $0.contains("full") })
  func truncated(path: String) throws {
    let entry = try Self.entry(path)
    for count in 0..<entry.count {
      let cut = Array(entry[..<count])
      #expect(throws: Malformed.self) { _ = try unsafe Event(cut.span.bytes, at: 0).id }
    }
  }

  @Test("No changed byte traps the reader", arguments: Examples.valid.filter { $0.contains("full") })
  func mutated(path: String) throws {
    let entry = try Self.entry(path)
    var random = SplitMix64(seed: 7)
    for _ in 0..<2_000 {
      var changed = entry
      changed[Int(random.next() % UInt64(entry.count))] = UInt8(truncatingIfNeeded: random.next())
      do {
        #expect(try Self.referenceCount(changed) > 0)
      } catch {
        continue
      }
    }
  }

  @Test("Every type is told by its name at the entry's end", arguments: EventType.allCases)
  func typeAtEnd(type: EventType) throws {
    let bytes = Array("{\"type\":\"\(type.name)\"}".utf8)
    let read = try unsafe EventType(endOf: bytes.span.bytes)
    #expect(read == type)
    let other = Array("{\"type\":\"\("\(type.name)".dropLast())2\"}".utf8)
    #expect(throws: Malformed.self) { _ = try unsafe EventType(endOf: other.span.bytes) }
  }

  @Test("Entities are collected once each, numbers of registers included")
  func entities() throws {
    let entry = try Self.entry("offence.registered.v1/valid-full.json")
    var references: [Reference] = []
    let event = try unsafe Event(entry.span.bytes, at: 0)
    event.collectReferences(into: &references)
    #expect(Set(references).count == references.count)
    #expect(references.contains { $0.kind == .erdr })
    #expect(references.contains { $0.kind == .case })
    var tags: [String] = []
    event.forEachTag { tag in tags.append(unsafe tag.withUnsafeBytes { unsafe String(decoding: $0, as: UTF8.self) }) }
    #expect(tags == references.map(\.description))
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
