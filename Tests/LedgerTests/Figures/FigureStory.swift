import EventLog
import Foundation
import IncidentEvents
import LMDB
import Projections
import Rulebook
import Testing

/// A small history written by hand, as entries of a log without decisions, and the figures it gives.
struct FigureStory {
  private(set) var entries: [[UInt8]] = []
  /// When what comes next is recorded; by default when every year told of is over.
  var recorded = "2027-01-15T08:00:00.000Z"

  /// Who records; what kind of body it is, the story says.
  static let police = reference("body:police"), centre = reference("body:centre"), ngo = reference("body:ngo")

  /// A reference made of a word of letters, `person:her`: the same in every run.
  static func reference(_ text: String) -> String {
    let parts = text.split(separator: ":").map(String.init)
    return SmallStory.reference(parts[0], parts[1])
  }

  init() {
    add("body.registered", "body:police", "2020-01-01T10:00:00+06:00", ["kind": "police"])
    add("body.registered", "body:ngo", "2020-01-01T10:00:00+06:00", ["kind": "ngo"])
  }

  /// Adds an event; its data are members by name: texts that begin with a kind and a colon are references.
  @discardableResult
  mutating func add(
    _ type: String, _ subject: String, _ time: String, _ data: [String: Any] = [:], by body: String = police
  ) -> EventID {
    let id = EventID(milliseconds: 1_700_000_000_000, random: (1, UInt64(entries.count) << 8))
    let a = "aaaaaaaaaaaaaaaaaaaaaaaaaa"
    entries.append(
      Array(
        """
        {"actor":"actor:\(a)","body":"\(body)","data":\(Self.json(data)),"id":"\(id)","recordedtime":"\(recorded)",\
        "source":"urn:kua:test","specversion":"1.0","subject":"\(Self.reference(subject))","time":"\(time)",\
        "type":"kua.\(type).v1"}
        """.utf8))
    return id
  }

  /// Takes an event back.
  @discardableResult
  mutating func retract(_ target: EventID) -> EventID {
    add(
      "event.retracted", "case:a", "2026-01-01T10:00:00+05:00",
      ["reason": "entered-in-error", "target": "\(target)"])
  }

  private static func json(_ value: Any) -> String {
    switch value {
    case let object as [String: Any]:
      "{" + object.sorted { $0.key < $1.key }.map { "\"\($0)\":\(json($1))" }.joined(separator: ",") + "}"
    case let list as [Any]: "[" + list.map(json).joined(separator: ",") + "]"
    case let text as String:
      text.range(of: "^[a-z]+:[a-z]+$", options: .regularExpression) == nil
        ? "\"\(text)\"" : "\"\(reference(text))\""
    case let flag as Bool: flag ? "true" : "false"
    default: "\(value)"
    }
  }

  /// The figures of a year: folded in one go in memory, and the same stored, in as many pieces as there are entries.
  func figures(of year: Int) throws -> YearlyFigures {
    let whole = try Self.figures(of: year, entries, pieces: nil)
    #expect(try Self.figures(of: year, entries, pieces: entries.count) == whole, "in pieces")
    #expect(try Self.figures(of: year, entries, pieces: 2) == whole, "in two pieces")
    return whole
  }

  private static func figures(of year: Int, _ entries: [[UInt8]], pieces: Int?) throws -> YearlyFigures {
    let place = TemporaryDirectory()
    let log = try EventLog.create(path: place.path + "/log")
    let index = try Index(path: place.path + "/index", access: .readWrite, log: log)
    let store = try ViewStore(path: place.path + "/views", access: .readWrite)
    let width = max(1, entries.count / (pieces ?? 1))
    var figures = YearlyFigures(year: year)
    for start in stride(from: 0, to: entries.count, by: width) {
      var batch = EntryBatch()
      for entry in entries[start..<min(start + width, entries.count)] {
        try batch.append(unsafe entry.span.bytes)
      }
      _ = try log.append(batch, recorded: 0) { _, _ in "" }
      try index.catchUp()
      let projection = try Projection(log: log.snapshot(), index: index)
      let view =
        pieces == nil
        ? try projection.folded(StatisticsView.self)
        : try projection.current(StatisticsView.self, in: store)
      figures = try view.tally().figures(of: year, through: projection.lastDay())
    }
    return figures
  }

  /// The figures of a year that are not zero and whose key begins so.
  func found(_ beginning: String, in year: Int = 2024) throws -> [String: Int] {
    let figures = try figures(of: year)
    var found: [String: Int] = [:]
    for figure in Figure.allCases where figure.key.hasPrefix(beginning) && figures[figure] != 0 {
      found[figure.key] = figures[figure]
    }
    return found
  }

  /// A figure's months that are not zero, by number.
  func months(_ figure: Figure, of year: Int = 2024) throws -> [Int: Int] {
    let months = try figures(of: year).months[Int(figure.rawValue)]
    return Dictionary(uniqueKeysWithValues: months.enumerated().filter { $1 != 0 }.map { ($0 + 1, $1) })
  }

  /// A figure's districts that are not zero.
  func districts(_ figure: Figure, of year: Int = 2024) throws -> [District: Int] {
    let districts = try figures(of: year).districts[Int(figure.rawValue)]
    return Dictionary(
      uniqueKeysWithValues: zip(District.allCases, districts).filter { $1 != 0 }.map { ($0, $1) })
  }
}

// The acts that several stories tell.
extension FigureStory {
  @discardableResult
  mutating func report(
    _ report: String = "report:a", _ time: String = "2024-07-01T10:00:00+05:00", channel: String = "102",
    district: String = "esil", by body: String = police
  ) -> EventID {
    add("report.received", report, time, ["channel": channel, "district": district], by: body)
  }

  @discardableResult
  mutating func opened(
    _ file: String, _ reports: [String], _ time: String = "2024-07-01T12:00:00+05:00"
  ) -> EventID {
    add("case.opened", file, time, ["reports": reports])
  }

  @discardableResult
  mutating func offence(
    _ offence: String, in file: String = "case:a", _ time: String, article: String = "108-1",
    district: String = "esil"
  ) -> EventID {
    add(
      "offence.registered", offence, time,
      [
        "article": article, "case": file, "committedFrom": "2024-06-20T20:00:00+05:00",
        "committedTo": "2024-06-20T21:00:00+05:00", "district": district, "domestic": "no", "episode": 1,
        "erdr": "240000000000001", "part": 1,
      ])
  }

  @discardableResult
  mutating func joined(_ file: String, into other: String, _ time: String) -> EventID {
    add("case.joined", file, time, ["into": other, "reason": "same-suspect"])
  }

  @discardableResult
  mutating func survey(
    _ assessment: String, _ time: String, items: String = "0000000000000", of person: String = "person:his",
    victim: String? = nil, in file: String? = nil
  ) -> EventID {
    var data: [String: Any] = [
      "district": "esil", "eligible": true, "items": items, "person": person, "sources": "vvvvvvvvvvvvv",
      "toolVersion": "ODARA-2005",
    ]
    data["victim"] = victim
    data["case"] = file
    return add("risk.assessed", assessment, time, data)
  }

  @discardableResult
  mutating func identified(_ one: String, _ other: String) -> EventID {
    add("person.identified", one, "2025-03-01T10:00:00+05:00", ["sameAs": other])
  }

  @discardableResult
  mutating func admitted(_ person: String, _ day: String, to centre: String = centre) -> EventID {
    add("crisis-centre.admitted", person, Self.midnight(day), ["identity": "known"], by: centre)
  }

  @discardableResult
  mutating func discharged(_ person: String, _ day: String, from centre: String = centre) -> EventID {
    add("crisis-centre.discharged", person, Self.midnight(day), by: centre)
  }

  private static func midnight(_ day: String) -> String {
    "\(day)T00:00:00\(day < "2024-03-01" ? "+06:00" : "+05:00")"
  }
}
