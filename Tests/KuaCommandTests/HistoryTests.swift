import EventLog
import Foundation
import IncidentEvents
import LMDB
import Ledger
import Projections
import Testing

@testable import kua

@Suite("History")
struct HistoryTests {
  /// An event as its JSON says it, read by other means.
  struct Plain {
    let position: Int
    let attributes: [String: String]
    /// Every text in subject and data, and the numbers as references.
    let words: Set<String>
    let time: Int64
  }

  static let events: [Plain] = {
    var events: [Plain] = []
    try? SampleLedger.shared.log.snapshot().forEach { position, entry in
      let bytes = unsafe entry.withUnsafeBytes { unsafe Data($0) }
      guard let object = try JSONSerialization.jsonObject(with: bytes) as? [String: Any] else { return }
      var words: Set<String> = []
      func walk(_ value: Any, _ name: String) {
        if let text = value as? String {
          words.formUnion([text, "\(name):\(text)"])
        } else if let list = value as? [Any] {
          for one in list { walk(one, name) }
        } else if let members = value as? [String: Any] {
          for (name, one) in members { walk(one, name) }
        }
      }
      walk(object["data"] ?? "", "data")
      walk(object["subject"] ?? "", "subject")
      if object["type"] as? String == "kua.ledger.opened.v1" { walk(object["actor"] ?? "", "actor") }
      let time = LocalTime(object["time"] as? String ?? "")?.instant ?? 0
      events.append(
        Plain(
          position: position, attributes: object.compactMapValues { $0 as? String }, words: words,
          time: time * 1000))
    }
    return events
  }()

  static func admits(_ filter: HistoryFilter, _ event: Plain) -> Bool {
    if let type = filter.type, event.attributes["type"] != "\(type.name)" { return false }
    if let subject = filter.subject, event.attributes["subject"] != "\(subject)" { return false }
    if let actor = filter.actor,
      event.attributes["actor"] != "\(actor)", event.attributes["performer"] != "\(actor)"
    {
      return false
    }
    if let body = filter.body, event.attributes["body"] != "\(body)" { return false }
    if let since = filter.since, event.time < since.first { return false }
    if let until = filter.until, event.time > until.last { return false }
    return filter.about.allSatisfy { event.words.contains("\($0)") }
  }

  static func found(_ filter: HistoryFilter, _ range: Range<Int>, isReverse: Bool, limit: Int) throws -> [Int]
  {
    let history = try SampleLedger.shared.history()
    let scan = HistoryScan(log: history.log, filter: filter, isReverse: isReverse, limit: limit)
    var positions: [Int] = []
    func add(_ position: Int, _ entry: RawSpan) { positions.append(position) }
    if let candidates = try filter.positions(in: history) {
      try scan.forEach(at: candidates.filter(range.contains)) { add($0, $1) }
    } else {
      try scan.forEach(in: range) { add($0, $1) }
    }
    return positions
  }

  @Test("Every filter, and any of them together, finds what a plain reading finds", arguments: 1...40)
  func filters(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    func isWanted() -> Bool { random.next() % 3 == 0 }
    // Filters that hold for at least one event, so that not every answer is empty.
    let model = Self.events[Int(random.next() % UInt64(Self.events.count))]
    let references = try SampleLedger.shared.log.snapshot().entry(at: model.position) { entry in
      var references: [Reference] = []
      try Event(entry, at: model.position).collectReferences(into: &references)
      return references
    }
    var filter = HistoryFilter()
    if isWanted() { filter.type = EventType(written: model.attributes["type"] ?? "") }
    if isWanted() { filter.subject = Reference(model.attributes["subject"] ?? "") }
    if isWanted() {
      filter.actor = Reference(model.attributes["performer"] ?? model.attributes["actor"] ?? "")
    }
    if isWanted() { filter.body = Reference(model.attributes["body"] ?? "") }
    if isWanted() {
      filter.since = TimeArgument(argument: String((model.attributes["time"] ?? "").prefix(10)))
    }
    if isWanted() { filter.until = TimeArgument(argument: model.attributes["time"] ?? "") }
    while isWanted(), filter.about.count < 2, let one = references.randomElement(using: &random) {
      filter.about.append(one)
    }
    let size = Self.events.count
    let range = isWanted() ? size / 7..<size - size / 5 : 0..<size
    let slow = Self.events.filter { range.contains($0.position) && Self.admits(filter, $0) }.map(\.position)
    for limit in [Int.max, 3, 0] {
      #expect(try Self.found(filter, range, isReverse: false, limit: limit) == Array(slow.prefix(limit)))
      #expect(
        try Self.found(filter, range, isReverse: true, limit: limit) == Array(slow.reversed().prefix(limit)))
    }
  }

  @Test("Recorded times bound the positions", arguments: 1...20)
  func recorded(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    func time() -> TimeArgument? {
      let event = Self.events[Int(random.next() % UInt64(Self.events.count))]
      let text = event.attributes["recordedtime"] ?? ""
      return TimeArgument(argument: random.next() % 2 == 0 ? text : String(text.prefix(10)))
    }
    let since = random.next() % 4 == 0 ? nil : time(), until = random.next() % 4 == 0 ? nil : time()
    let range = try SampleLedger.shared.positions(
      recordedSince: since, until: until, upTo: Self.events.count)
    let slow = Self.events.filter {
      let recorded = RecordedTime($0.attributes["recordedtime"] ?? "")?.milliseconds ?? 0
      return recorded >= since?.first ?? .min && recorded <= until?.last ?? .max
    }.map(\.position)
    #expect(Array(range) == slow)
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
