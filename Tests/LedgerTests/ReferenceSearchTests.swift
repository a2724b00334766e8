import EventLog
import IncidentEvents
import Ledger
import Projections
import Testing

@Suite("Searching references")
struct ReferenceSearchTests {
  /// Every reference that alive events speak of, found by reading them all.
  static func spokenOf(_ ledger: Ledger) throws -> Set<Reference> {
    let projection = try ledger.projection()
    var all: Set<Reference> = []
    var references: [Reference] = []
    try projection.log.forEach { position, entry in
      guard !projection.revisions.isRetracted(position) else { return }
      let event = try Event(entry, at: position)
      if event.type == .eventRetracted { return }
      event.collectReferences(into: &references)
      all.formUnion(references)
    }
    return all
  }

  /// What stands after the colon.
  static func rest(_ reference: Reference) -> String {
    String("\(reference)".dropFirst(reference.kind.name.count + 1))
  }

  @Test("Every beginning finds the references that begin so, of every kind")
  func beginnings() throws {
    let place = TemporaryDirectory()
    let ledger = try SampleYear.ledger(at: place.ledger)
    try ledger.append(SampleYear.lines.prefix(4_000))
    let all = try Self.spokenOf(ledger).sorted()
    var random = SplitMix64(seed: 5)
    for kind in EntityKind.allCases {
      let ofKind = all.filter { $0.kind == kind }
      guard !ofKind.isEmpty else { continue }
      for _ in 0..<12 {
        let text = Self.rest(ofKind[Int(random.next() % UInt64(ofKind.count))])
        for length in [1, 2, 3, 5, 8, 12, 25] where length <= min(text.count, kind.isNumber ? 15 : 25) {
          let beginning = String(text.prefix(length))
          let prefix = try #require(ReferencePrefix(kind, beginning))
          let slow = ofKind.filter { Self.rest($0).hasPrefix(beginning) }
          let found = try ledger.references(beginningWith: [prefix], limit: 100_000)
          #expect(found.sorted() == slow, "\(kind):\(beginning)")
          let some = try ledger.references(beginningWith: [prefix], limit: 3)
          #expect(some.count == min(3, slow.count) && Set(some).isSubset(of: slow))
        }
      }
    }
  }

  @Test(
    "What no reference begins with is no beginning",
    arguments: [
      (EntityKind.case, ""), (.case, "A"), (.case, "0"), (.case, "1"), (.case, "ж"), (.erdr, "a"),
      (.erdr, "1234567890123456"), (.kui, "1234567890123"), (.kui, ""),
      (.person, String(repeating: "a", count: 26)),
    ])
  func none(kind: EntityKind, text: String) { #expect(ReferencePrefix(kind, text) == nil) }

  @Test("The highest and the lowest beginnings are found")
  func ends() throws {
    for letters in ["a", "7", "z", "77777", "zzzzzzzzzz", String(repeating: "7", count: 25)] {
      #expect(ReferencePrefix(.case, letters) != nil)
    }
    #expect(ReferencePrefix(.erdr, "999999999999999") != nil)
    #expect(ReferencePrefix(.kui, "99999999999") != nil)
  }

  @Test("Where views can not be written the references are found all the same")
  func inMemory() throws {
    let place = TemporaryDirectory()
    let ledger = try SampleYear.ledger(at: place.ledger)
    try ledger.append(SampleYear.lines.prefix(1_000))
    let view = try ledger.projection().folded(ReferencesView.self)
    let low = Reference(kind: .body, high: 0, low: 0), high = Reference(kind: .body, high: .max, low: .max)
    let slow = try Self.spokenOf(ledger).filter { $0.kind == .body }.sorted()
    #expect(try view.references(in: low...high, limit: .max / 4) == slow)
  }

  @Test("What bodies and actors entered is counted by type")
  func entered() throws {
    let place = TemporaryDirectory()
    let ledger = try SampleYear.ledger(at: place.ledger)
    try ledger.append(SampleYear.lines.prefix(2_000))
    var slow: [Reference: [EventType: Int]] = [:]
    let projection = try ledger.projection()
    try projection.log.forEach { position, entry in
      let event = try Event(entry, at: position)
      if event.type == .eventRetracted || projection.revisions.isRetracted(position) { return }
      slow[event.body, default: [:]][event.type, default: 0] += 1
      slow[event.actor, default: [:]][event.type, default: 0] += 1
    }
    let view = try projection.current(ReferencesView.self, in: ledger.views())
    for (key, counts) in slow {
      let found = try view.entered(by: key)
      #expect(Dictionary(uniqueKeysWithValues: found.map { ($0.type, $0.count) }) == counts)
    }
  }

  @Test("The beginning of an event's id finds it")
  func events() throws {
    let place = TemporaryDirectory()
    let ledger = try SampleYear.ledger(at: place.ledger)
    try ledger.append(SampleYear.lines.prefix(300))
    let id = try ledger.log.snapshot().entry(at: 200) { try Event($0, at: 200).id }
    let digits = "\(id)".filter { $0 != "-" }
    let history = try ledger.history()
    #expect(try ledger.events(beginningWith: digits, limit: 5, in: history).map(\.position) == [200])
    #expect(
      try ledger.events(beginningWith: String(digits.prefix(12)), limit: 5, in: history).contains {
        $0.position == 200
      })
    #expect(try ledger.events(beginningWith: "ffffffff", limit: 5, in: history).isEmpty)
    #expect(try ledger.events(beginningWith: "", limit: 5, in: history).isEmpty)
    #expect(try ledger.events(beginningWith: "xyz", limit: 5, in: history).isEmpty)
  }
}
