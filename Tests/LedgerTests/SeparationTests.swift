import EventLog
import Foundation
import IncidentEvents
import LMDB
import Ledger
import Projections
import Rulebook
import Testing

/// Persons joined and parted again, and what is counted of them, compared with a count by hand over the log's JSON.
@Suite("Persons parted again are counted apart")
struct SeparationTests {
  /// One alive event, read by other means.
  struct Plain {
    let type: String
    let subject: String
    let id: String
    let time: String
    let data: [String: Any]
  }

  static func events(_ ledger: Ledger) throws -> [Plain] {
    var events: [Plain] = []
    try ledger.log.snapshot().forEach { _, entry in
      let bytes = unsafe entry.withUnsafeBytes { unsafe Data($0) }
      guard let object = try JSONSerialization.jsonObject(with: bytes) as? [String: Any] else { return }
      func text(_ name: String) -> String { object[name] as? String ?? "" }
      events.append(
        Plain(
          type: text("type"), subject: text("subject"), id: text("id"), time: text("time"),
          data: object["data"] as? [String: Any] ?? [:]))
    }
    let retracted = Set(
      events.filter { $0.type == "kua.event.retracted.v1" }.map { $0.data["target"] as? String })
    return events.filter { !retracted.contains($0.id) }
  }

  /// The figures of persons, counted by hand.
  static func recount(_ ledger: Ledger) throws -> [CountCell: Int] {
    let events = try events(ledger)
    var pairs: [Set<String>] = []
    for event in events {
      if event.type == "kua.person.identified.v1" {
        pairs.append([event.subject, event.data["sameAs"] as? String ?? ""])
      } else if event.type == "kua.person.separated.v1" {
        let parted: Set = [event.subject, event.data["from"] as? String ?? ""]
        pairs.removeAll { $0 == parted }
      }
    }
    let acts = events.filter {
      ["kua.crisis-centre.admitted.v1", "kua.support.delivered.v1", "kua.party.added.v1"].contains($0.type)
    }
    var persons: [Set<String>] = []
    for event in acts { persons.append([event.data["person"] as? String ?? event.subject]) }
    for pair in pairs {
      let touched = persons.filter { !$0.isDisjoint(with: pair) }
      persons.removeAll { !$0.isDisjoint(with: pair) }
      persons.append(touched.reduce(pair) { $0.union($1) })
    }
    var counts: [CountCell: Int] = [:]
    for person in Set(persons) {
      let own = acts.filter { person.contains($0.data["person"] as? String ?? $0.subject) }
      let identities = Set(own.compactMap { $0.data["identity"] as? String })
      for (type, figure) in [
        ("kua.crisis-centre.admitted.v1", Figure.personsCrisisCentre),
        ("kua.support.delivered.v1", .personsSupported),
      ] {
        // The zone has one offset in these years: texts are in the order of times.
        var firsts: [String: String] = [:]
        for event in own.sorted(by: { $0.time < $1.time }) where event.type == type {
          if type == "kua.support.delivered.v1", event.data["recipient"] as? String == "man" { continue }
          let year = String(event.time.prefix(4))
          if firsts[year] == nil { firsts[year] = String(event.time.dropFirst(5).prefix(2)) }
        }
        for (year, month) in firsts {
          let (year, month) = (Int(year) ?? 0, Int(month) ?? 0)
          counts[CountCell(figure, year: year, month: month), default: 0] += 1
          if identities == ["unknown"] {
            counts[CountCell(figure, year: year, month: month, isUnidentified: true), default: 0] += 1
          }
        }
      }
    }
    return counts
  }

  /// What a view counts of the figures that are counted by hand.
  private static func ofPersons(_ view: StatisticsView) throws -> [CountCell: Int] {
    try view.tally().counts.filter { cell, _ in
      cell.figure == .personsCrisisCentre || cell.figure == .personsSupported
    }
  }

  @Test(
    "The figures of persons are those of a count by hand, folded in pieces or in one go", arguments: 1...8)
  func property(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let story = try SmallStory(start: 1_720_000_000_000)
    let names = "abcdefghijklmnop".map { "k\($0)" }.map { SmallStory.reference("person", $0) }
    func person() -> String { names[Int(random.next() % UInt64(names.count))] }
    func one<T>(_ all: [T]) -> T { all[Int(random.next() % UInt64(all.count))] }
    let file = PersonalDataTests.file
    try story.take([
      story.line(
        "report.received", PersonalDataTests.report, #"{"channel":"102","district":"esil"}"#, by: .duty),
      story.line("case.opened", file, #"{"reports":["\#(PersonalDataTests.report)"]}"#, by: .investigator),
    ])
    var time: Int64 = 1_720_000_000_000
    var undoable: [(id: String, subject: String, officer: SmallStory.Officer)] = []
    var joined: [(String, String)] = []
    var parted = 0
    for _ in 0..<90 {
      time += Int64(random.next() % 12) * 86_400_000
      story.pass(to: time)
      let who = person(), other = person(),
        identity = one(["known", "unknown", "unknown", "unknown", "unknown"])
      let officer: SmallStory.Officer
      let line: String
      switch random.next() % 9 {
      case 0, 1:
        officer = .centre
        line = story.line("crisis-centre.admitted", who, #"{"identity":"\#(identity)"}"#, by: officer)
      case 2, 3:
        officer = .ngo
        line = story.line(
          "support.delivered", who,
          #"{"identity":"\#(identity)","kind":"legal","recipient":"\#(one(["woman", "child", "man"]))"}"#,
          by: officer)
      case 4:
        officer = .investigator
        line = story.line(
          "party.added", file, #"{"identity":"\#(identity)","person":"\#(who)","role":"witness"}"#,
          by: officer)
      case 5, 6:
        officer = .investigator
        line = story.line("person.identified", who, #"{"sameAs":"\#(other)"}"#, by: officer)
      case 7:
        officer = .investigator
        let pair = joined.isEmpty ? (who, other) : one(joined)
        line = story.line("person.separated", pair.1, #"{"from":"\#(pair.0)"}"#, by: officer)
      default:
        guard !undoable.isEmpty else { continue }
        let target = undoable.remove(at: Int(random.next() % UInt64(undoable.count)))
        officer = target.officer
        line = story.line(
          "event.retracted", target.subject, #"{"reason":"entered-in-error","target":"\#(target.id)"}"#,
          by: officer)
      }
      guard try story.submit([line])[0].isAccepted else { continue }
      if line.contains("kua.person.separated") { parted += 1 }
      if line.contains("kua.person.identified") { joined.append((who, other)) }
      if !line.contains("kua.event.retracted"), let id = line.firstMatch(of: /"id":"([^"]+)"/)?.1,
        let subject = line.firstMatch(of: /"subject":"([^"]+)"/)?.1
      {
        undoable.append((String(id), String(subject), officer))
      }
      if random.next() % 10 == 0 {
        let view = try story.ledger.projection().current(StatisticsView.self, in: story.ledger.views())
        #expect(try Self.ofPersons(view) == Self.recount(story.ledger))
      }
    }
    let expected = try Self.recount(story.ledger)
    let view = try story.ledger.projection().current(StatisticsView.self, in: story.ledger.views())
    #expect(try Self.ofPersons(view) == expected)
    #expect(try Self.ofPersons(story.ledger.projection().folded(StatisticsView.self)) == expected)
    #expect(parted > 0 && expected.keys.contains(where: \.isUnidentified))
  }
}
