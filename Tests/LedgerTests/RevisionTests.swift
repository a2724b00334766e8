import EventLog
import IncidentEvents
import Ledger
import LMDB
import Projections
import Rulebook
import Testing

@Suite("Retractions and corrections")
struct RevisionTests {
  /// The sample's first lines, with random revisions among the last.
  private static func story(_ count: Int, seed: UInt64) throws -> RevisedStory {
    var story = try RevisedStory(SampleYear.lines.prefix(2_500), seed: seed)
    for _ in 0..<count { story.revise() }
    return story
  }

  @Test(
    "Every view is that of a log in which everything had been right from the start, in one go and in pieces",
    arguments: [1, 2, 3, 4, 5])
  func views(seed: UInt64) throws {
    let story = try Self.story(150, seed: seed)
    let right = TemporaryDirectory(), whole = TemporaryDirectory(), cut = TemporaryDirectory()
    let expected = try ViewTests.digests(of: story.right, at: right.path, pieces: 1)
    #expect(try ViewTests.digests(of: story.log, at: whole.path, pieces: 1) == expected)
    // The last pieces only revise what the stored views have folded.
    #expect(try ViewTests.digests(of: story.log, at: cut.path, pieces: 60) == expected)
    #expect(expected.values.allSatisfy { !$0.isEmpty })
    #expect(story.counts["event.corrected", default: 0] > 30, "\(story.counts)")
    #expect(story.counts["event.corrected of kua.event.corrected.v1", default: 0] > 3, "\(story.counts)")
    #expect(story.counts["event.retracted of kua.event.retracted.v1", default: 0] > 0, "\(story.counts)")
    #expect(story.counts["event.retracted of kua.event.corrected.v1", default: 0] > 3, "\(story.counts)")
    #expect(story.log.count != story.right.count)
  }

  @Test(
    "The writer decides as over a log in which everything had been right from the start", arguments: [1, 2])
  func decisions(seed: UInt64) throws {
    let place = TemporaryDirectory(), other = TemporaryDirectory()
    let ledger = try SampleYear.ledger(at: place.ledger)
    try ledger.append(SampleYear.lines.prefix(1_500))
    let writer = try ledger.writer(waiting: 10)
    var story = try RevisedStory(SampleYear.lines.prefix(1_500), seed: seed)
    var taken = 0
    for _ in 0..<150 where story.revise(attested: true) != nil {
      guard let line = story.log.last else { break }
      if try writer.submit(line.span).isAccepted { taken += 1 } else { story.forgetLast() }
    }
    #expect(taken > 60)
    // The events that come next, decided by the writer, and again over the log as it should have been.
    var entries = [try ledger.log.snapshot().entry(at: 0) { unsafe $0.withUnsafeBytes { unsafe Array($0) } }]
    entries += story.right
    var probes: [(position: Int, line: [UInt8], answer: [RuleCode])] = []
    for line in SampleYear.lines[1_500..<1_900] {
      var json = try JSONText(line)
      json["recordedtime"] = .scalar("\"2027-01-16T08:00:00.000Z\"")
      let receipt = try writer.submit(json.bytes.span)
      probes.append((entries.count, json.bytes, receipt.codes))
      if receipt.isAccepted { entries.append(json.bytes) }
    }
    let history = try RawLog.history(of: entries, at: other.path)
    var told = 0
    for probe in probes {
      let standing = try PastStanding(before: probe.position, in: history)
      let event = try Event(unsafe probe.line.span.bytes, at: probe.position)
      let time = event.recorded
      let decision = try decide(event, recorded: #require(time), standing: standing)
      #expect(probe.answer == decision.codes, "\(String(decoding: probe.line, as: UTF8.self))")
      told += probe.answer.count
    }
    #expect(told > 10, "hardly anything was irregular")
  }

  @Test("What becomes irregular is what the pages would flag, no more and no less", arguments: [1, 2])
  func consequences(seed: UInt64) throws {
    let place = TemporaryDirectory()
    let lines = Array(SampleYear.lines.prefix(700))
    let history = try RawLog.history(of: lines, at: place.path)
    let before = try lines.indices.map { try history.line(at: $0).flags }
    var story = try RevisedStory(lines, seed: seed)
    var found = 0
    for _ in 0..<16 {
      let count = story.log.count
      guard let (target, patch) = story.revise(), target < lines.count else { continue }
      let kind: Revisions.Kind = patch == nil ? .retraction : .correction
      while story.log.count > count { story.forgetLast() }
      let listed = try history.consequences(of: kind, on: target, patch: patch ?? []).events
      let planned = history.revisions.planning(
        Revisions.Revision(position: lines.count, target: target, kind: kind, patch: patch ?? []))
      let after = EntityHistory(log: history.log, index: history.index, revisions: planned)
      for position in lines.indices {
        let flags = try after.line(at: position).flags
        let one = listed.first { $0.position == position }
        #expect(flags.filter { !before[position].contains($0) } == one?.appeared ?? [], "\(position)")
        #expect(before[position].filter { !flags.contains($0) } == one?.vanished ?? [], "\(position)")
      }
      found += listed.count
    }
    #expect(found > 0, "nothing became irregular")
  }

  @Test("A charge whose offence is taken back is listed before, and flagged after")
  func flagged() throws {
    let place = TemporaryDirectory()
    let ledger = try SampleYear.ledger(at: place.ledger)
    try ledger.append(TimelineTests.shuttling(1))
    let retraction = try JSONText(#require(TimelineTests.retraction(of: TimelineTests.shuttling(1)[3])))
    let told = try ledger.consequences(of: retraction.bytes.span)
    let listed = try #require(told)
    #expect(listed.events.map(\.type) == [.caseSentToCourt])
    #expect(listed.events[0].appeared.map(\.code.text).contains("REF-01"))
    #expect(try ledger.append([retraction.bytes])[0].isAccepted)
    let line = try ledger.projection().history.line(at: listed.events[0].position)
    #expect(line.flags.filter { listed.events[0].appeared.contains($0) } == listed.events[0].appeared)
  }

  @Test("A page shows what an event counts as, what it was, and by what it was corrected and is disputed")
  func shown() throws {
    let place = TemporaryDirectory()
    let ledger = try SampleYear.ledger(at: place.ledger)
    let lines = TimelineTests.shuttling(1)
    try ledger.append(lines)
    let patch = JSONText.object(["data": .object(["article": .scalar("\"109-1\""), "part": .null])])
    var correction = try JSONText(#require(TimelineTests.retraction(of: lines[3], number: 1)))
    correction["type"] = .scalar("\"kua.event.corrected.v1\"")
    correction["data"]?["patch"] = patch
    var dispute = try JSONText(#require(TimelineTests.retraction(of: lines[3], number: 2)))
    dispute["type"] = .scalar("\"kua.event.disputed.v1\"")
    dispute["data"]?["reason"] = nil
    dispute["data"]?["ground"] = .scalar("\"incomplete\"")
    let broken = try ledger.append([correction.bytes, dispute.bytes])
    #expect(broken[0].codes.map(\.text).contains("EVT-06"), "an offence has a part")
    correction["data"]?["patch"] = .object(["data": .object(["article": .scalar("\"109-1\"")])])
    #expect(try ledger.append([correction.bytes])[0].isAccepted)
    let history = try ledger.projection().history
    let size = history.log.size, root = 4
    let line = try history.line(at: root)
    #expect(line.correctedBy == [size - 1] && line.disputedBy == [size - 2])
    #expect(line.changes.map { [$0.field, $0.old, $0.new] } == [["data.article", "\"108-1\"", "\"109-1\""]])
    #expect(try JSONText(Array(line.data.utf8))["article"]?.string == "109-1")
    let own = try history.line(at: size - 1)
    #expect(own.target?.position == root && own.changes == line.changes)
    #expect(
      try history.log.entry(at: root) { entry in
        try Event(entry, at: root).fact.registeredArticle == .`108-1`
      }, "the log keeps what was recorded")
  }
}

extension Fact {
  fileprivate var registeredArticle: Article? {
    if case .offenceRegistered(let data) = self { data.article } else { nil }
  }
}

extension Receipt {
  /// The codes of everything found.
  var codes: [RuleCode] {
    switch self {
    case .accepted(_, let flags, let attested): flags.map(\.code) + attested.map(\.code)
    case .refused(let findings): findings.map(\.code)
    case .alreadyRecorded: []
    }
  }
}

extension Decision {
  fileprivate var codes: [RuleCode] {
    switch self {
    case .accepted(let flags, let attested): flags.map(\.code) + attested.map(\.code)
    case .refused(let findings), .asked(let findings): findings.map(\.code)
    }
  }
}

/// A log of given entries, without decisions.
enum RawLog {
  static func history(of entries: [[UInt8]], at path: String) throws -> EntityHistory {
    let log = try EventLog.create(path: path + "/log")
    var batch = EntryBatch()
    for entry in entries { try batch.append(unsafe entry.span.bytes) }
    _ = try log.append(batch, recorded: 0) { _, _ in "" }
    let index = try Index(path: path + "/index", access: .readWrite, log: log)
    return try Projection(log: log.snapshot(), index: index).history
  }
}
