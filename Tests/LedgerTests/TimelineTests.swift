import EventLog
import Foundation
import IncidentEvents
import LMDB
import Ledger
import Projections
import Rulebook
import Testing

@Suite("Timelines")
struct TimelineTests {
  /// The sample's first lines and retractions of some of them, some of those retracted again.
  static func history(at path: String, seed: UInt64) throws -> (EntityHistory, [Reference]) {
    var random = SplitMix64(seed: seed)
    var entries = Array(SampleYear.lines.prefix(4_000))
    for number in 0..<60 {
      let target = entries[Int(random.next() % UInt64(entries.count))]
      entries.append(try #require(Self.retraction(of: target, number: number, seed: seed)))
    }
    let log = try EventLog.create(path: path + "/log")
    var batch = EntryBatch()
    for entry in entries { try batch.append(unsafe entry.span.bytes) }
    _ = try log.append(batch, recorded: 0) { _, _ in "" }
    let index = try Index(path: path + "/index", access: .readWrite, log: log)
    let history = try Projection(log: log.snapshot(), index: index).history
    var all: Set<Reference> = []
    var references: [Reference] = []
    try log.snapshot().forEach { position, entry in
      try Event(entry, at: position).collectReferences(into: &references)
      all.formUnion(references)
    }
    return (history, all.sorted())
  }

  static func retraction(of entry: [UInt8], number: Int = 0, seed: UInt64 = 1) -> [UInt8]? {
    let text = String(decoding: entry, as: UTF8.self)
    guard let id = text.firstMatch(of: /"id":"([0-9a-f-]{36})"/)?.1,
      let subject = text.firstMatch(of: /"subject":"([a-z]+:[a-z2-7]{26})"/)?.1
    else { return nil }
    let own = EventID(milliseconds: 1_800_000_000_000 + Int64(number), random: (seed, UInt64(number) << 8))
    let operatorsKey = "kuasyntheticoperatoraaaaaa"
    return Array(
      """
      {"actor":"actor:\(operatorsKey)","body":"body:\(operatorsKey)","data":{"reason":"entered-in-error",\
      "target":"\(id)"},"id":"\(own)","recordedtime":"2027-01-15T08:00:00.000Z","source":"urn:kua:test",\
      "specversion":"1.0","subject":"\(subject)","time":"2027-01-15T13:00:00+05:00",\
      "type":"kua.event.retracted.v1"}
      """.utf8)
  }

  @Test("Decisions made again in one walk are those made again one by one", arguments: [1, 2, 3])
  func asOneByOne(seed: UInt64) throws {
    let place = TemporaryDirectory()
    let (history, all) = try Self.history(at: place.path, seed: seed)
    var random = SplitMix64(seed: seed)
    var flagged = 0, retracted = 0
    for _ in 0..<120 {
      let key = all[Int(random.next() % UInt64(all.count))]
      let positions = try history.candidates(of: key).suffix(80)
      let timeline = try history.timeline(of: [key], limit: 80)
      #expect(timeline.lines.map(\.position) == Array(positions))
      for line in timeline.lines {
        let slow = try PastStanding.findings(at: line.position, in: history)
        #expect(line.flags == slow.flags, "\(line.position)")
        #expect(line.attested == slow.attested, "\(line.position)")
        #expect(line.isRetracted == (line.retractedBy != nil))
        flagged += line.flags.count + line.attested.count
        retracted += line.isRetracted ? 1 : 0
      }
    }
    #expect(flagged + retracted > 0, "nothing was compared")
  }

  @Test("The newest lines of a timeline are the end of the whole", arguments: [0, 1, 7, 1000])
  func newest(limit: Int) throws {
    let place = TemporaryDirectory()
    let (history, all) = try Self.history(at: place.path, seed: 9)
    let key = try #require(all.first { $0.kind == .body })
    let whole = try history.timeline(of: [key]), part = try history.timeline(of: [key], limit: limit)
    #expect(part.lines.map(\.position) == whole.lines.suffix(limit).map(\.position))
    #expect(part.lines.map(\.flags) == whole.lines.suffix(limit).map(\.flags))
    #expect(part.omitted + part.lines.count == whole.lines.count)
  }

  @Test("A case sent and returned ten thousand times is folded once, not once for each line")
  func linear() throws {
    let place = TemporaryDirectory()
    let ledger = try SampleYear.ledger(at: place.ledger)
    let count = 20_000
    try ledger.append(Self.shuttling(count))
    let key = try #require(Reference("case:" + Self.tail("e")))
    let history = try ledger.projection().history
    let positions = try history.candidates(of: key)
    #expect(positions.count == count + 3)
    let timeline = try history.timeline(of: [key])
    #expect(timeline.lines.count == positions.count)
    // The case, and what is spoken of with it: a person, an offence, a body and an actor.
    #expect(timeline.foldedCount <= 3 * positions.count)
    #expect(timeline.foldedCount >= count)
    let last = try history.timeline(of: [key], limit: 10)
    #expect(last.lines.map(\.flags) == timeline.lines.suffix(10).map(\.flags))
  }

  private static func tail(_ letter: Character) -> String { String(repeating: letter, count: 25) + "a" }

  /// A case with one offence that goes to court and back.
  static func shuttling(_ count: Int) -> [[UInt8]] {
    let file = "case:" + tail("e"), person = "person:" + tail("p"), offence = "offence:" + tail("o")
    var lines: [[UInt8]] = []
    func add(_ type: String, _ subject: String, _ data: String) {
      let id = EventID(
        milliseconds: 1_735_000_000_000 + Int64(lines.count), random: (1, UInt64(lines.count) << 8))
      let recorded = RecordedTime(milliseconds: 1_735_000_000_000 + Int64(lines.count))
      lines.append(
        Array(
          """
          {"actor":"actor:kuasyntheticoperatoraaaaaa","body":"body:kuasyntheticoperatoraaaaaa","data":{\(data)},\
          "id":"\(id)","recordedtime":"\(recorded)","source":"urn:kua:test","specversion":"1.0",\
          "subject":"\(subject)","time":"2024-12-01T10:00:00+05:00","type":"kua.\(type).v1"}
          """.utf8))
    }
    let roles = #""key-officer","operator","investigator","prosecutor""#
    let operators = "kuasyntheticoperatoraaaaaa"
    add("actor.enrolled", "actor:\(operators)", #""body":"body:\#(operators)","roles":[\#(roles)]"#)
    add("case.opened", file, "")
    add("party.added", file, #""identity":"known","person":"\#(person)","role":"suspect""#)
    add(
      "offence.registered", offence,
      """
      "article":"108-1","case":"\(file)","committedFrom":"2024-11-30T10:00:00+05:00",\
      "committedTo":"2024-11-30T10:00:00+05:00","district":"esil","domestic":"unknown","episode":1,\
      "erdr":"999900000000001","part":1
      """)
    for number in 0..<count {
      if number % 2 == 0 {
        add(
          "case.sent-to-court", file,
          """
          "charges":[{"article":"108-1","offence":"\(offence)","person":"\(person)"}],"courtNumber":"9999-24-00-1/7"
          """)
      } else {
        add("case.returned", file, #""reason":"wrong-venue""#)
      }
    }
    return lines
  }
}
