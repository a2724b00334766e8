import EventLog
import IncidentEvents
import LMDB
import Projections
import Rulebook
import Testing
import TransparencyLog

@Suite("Joined and severed cases in the figures")
struct JoinedCaseViewTests {
  /// One event of a story of five cases and eight offences; told without decisions, as any log may stand.
  enum Telling {
    case registered(offence: Int, case: Int)
    case sent(Int), returned(Int)
    case joined(Int, into: Int)
    case severed(Int, outOf: Int, offence: Int)
    /// Takes back what stands at a place of the story.
    case retracted(Int)
  }
  struct Act {
    let telling: Telling
    let year: Int
    let month: Int
  }

  private static let districts = ["almaty", "baiqonyr", "esil", "nura", "saryarqa"]

  private static func story(_ random: inout SplitMix64, length: Int) -> [Act] {
    (0..<length).map { place in
      let one = Int.random(in: 0..<5, using: &random), other = Int.random(in: 0..<5, using: &random)
      let telling: Telling =
        switch Int.random(in: 0..<12, using: &random) {
        case 0...2: .registered(offence: Int.random(in: 0..<8, using: &random), case: one)
        case 3...5: .sent(one)
        case 6: .returned(one)
        case 7, 8: .joined(one, into: other)
        case 9, 10: .severed(one, outOf: other, offence: Int.random(in: 0..<8, using: &random))
        default: .retracted(Int.random(in: 0...max(0, place - 1), using: &random))
        }
      return Act(
        telling: telling, year: Int.random(in: 0..<5, using: &random) == 0 ? 2025 : 2024,
        month: Int.random(in: 7...12, using: &random))
    }
  }

  // MARK: As entries

  private static func entry(_ act: Act, at place: Int) -> [UInt8] {
    func file(_ n: Int) -> Reference { Reference(kind: .case, high: 7, low: UInt64(n)) }
    func offence(_ n: Int) -> Reference { Reference(kind: .offence, high: 7, low: UInt64(n)) }
    func id(_ n: Int) -> EventID { EventID(milliseconds: 1_700_000_000_000 + Int64(n), random: (3, 5)) }
    let (type, subject, data): (String, Reference, String) =
      switch act.telling {
      case .registered(let one, let into):
        (
          "offence.registered", offence(one),
          """
          "article":"108-1","case":"\(file(into))","committedFrom":"2024-06-20T10:00:00+05:00",\
          "committedTo":"2024-06-20T10:00:00+05:00","district":"\(districts[one % 5])","domestic":"unknown",\
          "episode":1,"erdr":"247100000000001","part":1
          """
        )
      case .sent(let one):
        ("case.sent-to-court", file(one), #""charges":[],"courtNumber":"7119-24-00-3/512""#)
      case .returned(let one): ("case.returned", file(one), #""reason":"other""#)
      case .joined(let one, let into):
        ("case.joined", file(one), "\"into\":\"\(file(into))\",\"reason\":\"same-suspect\"")
      case .severed(let one, let other, let moved):
        (
          "case.severed", file(one),
          """
          "offences":["\(offence(moved))"],"outOf":"\(file(other))","reason":"same-victim"
          """
        )
      case .retracted(let target):
        ("event.retracted", file(0), "\"reason\":\"duplicate\",\"target\":\"\(id(target))\"")
      }
    let a = "aaaaaaaaaaaaaaaaaaaaaaaaaa"
    let month = act.month < 10 ? "0\(act.month)" : "\(act.month)"
    return Array(
      """
      {"actor":"actor:\(a)","body":"body:\(a)","data":{\(data)},"id":"\(id(place))",\
      "recordedtime":"\(RecordedTime(milliseconds: 1_760_000_000_000 + Int64(place)))","source":"urn:kua:test",\
      "specversion":"1.0","subject":"\(subject)","time":"\(act.year)-\(month)-10T10:00:00+05:00",\
      "type":"kua.\(type).v1"}
      """.utf8)
  }

  // MARK: Counted by hand

  /// The months and districts in which cases are counted, by a slow and obvious count.
  private static func counted(_ story: [Act], in year: Int) -> [String] {
    var dead: Set<Int> = []
    for (place, act) in story.enumerated().reversed() where !dead.contains(place) {
      if case .retracted(let target) = act.telling, target < place { dead.insert(target) }
    }
    let alive = story.enumerated().filter { !dead.contains($0.offset) }.map(\.element)
    var into: [Int: Int] = [:], joined: [(Int, Int)] = [], home: [Int: Int] = [:], first: [Int: Act] = [:]
    var listed: [(offence: Int, case: Int)] = []
    for act in alive {
      switch act.telling {
      case .registered(let offence, let file):
        listed.append((offence, file))
        if first[offence] == nil {
          first[offence] = act
          home[offence] = home[offence] ?? file
        }
      case .joined(let one, let other) where one != other && act.year <= year:
        into[one] = other
        joined.append((one, other))
      case .severed(let one, _, let offence):
        listed.append((offence, one))
        if act.year <= year { home[offence] = one }
      default: break
      }
    }
    func last(_ file: Int) -> Int {
      var path = [file]
      while let next = into[path[path.count - 1]] {
        if let at = path.firstIndex(of: next) { return path[at...].min() ?? next }
        path.append(next)
      }
      return path[path.count - 1]
    }
    func parts(_ file: Int, _ seen: inout [Int]) {
      if seen.contains(file) { return }
      seen.append(file)
      for (one, other) in joined where other == file && into[one] == file { parts(one, &seen) }
    }
    return (0..<5).filter { last($0) == $0 }.compactMap { file in
      let step = alive.last { act in
        switch act.telling {
        case .sent(let one), .returned(let one): act.year <= year && last(one) == file
        default: false
        }
      }
      guard let step, case .sent = step.telling, step.year == year else { return nil }
      var members: [Int] = []
      parts(file, &members)
      for member in members {
        for (offence, here) in listed where here == member && home[offence] == member {
          if first[offence]?.year == year { return "\(step.month) \(districts[offence % 5])" }
        }
      }
      return nil
    }.sorted()
  }

  // MARK: Compared

  private func figures(_ entries: [[UInt8]], at path: String, pieces: Int) throws -> Tally {
    let log = try EventLog.create(path: path + "/log")
    let index = try Index(path: path + "/index", access: .readWrite, log: log)
    let store = try ViewStore(path: path + "/views", access: .readWrite)
    var tally = Tally()
    let width = max(1, (entries.count + pieces - 1) / pieces)
    for start in stride(from: 0, to: entries.count, by: width) {
      var batch = EntryBatch()
      for entry in entries[start..<min(start + width, entries.count)] {
        try batch.append(unsafe entry.span.bytes)
      }
      _ = try log.append(batch, recorded: 0) { _, _ in "" }
      try index.catchUp()
      tally = try Projection(log: log.snapshot(), index: index).current(StatisticsView.self, in: store)
        .tally()
    }
    return tally
  }

  @Test(
    "Cases sent to court are counted as a slow count has them, in one go and in pieces",
    arguments: UInt64(1)...40)
  func counted(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let story = Self.story(&random, length: 60)
    let entries = story.enumerated().map { Self.entry($1, at: $0) }
    let whole = TemporaryDirectory(), cut = TemporaryDirectory()
    let tally = try figures(entries, at: whole.path, pieces: 1)
    #expect(try figures(entries, at: cut.path, pieces: 12) == tally)
    for year in [2024, 2025] {
      var found: [String] = []
      for (cell, count) in tally.counts where cell.figure == .casesSentToCourt {
        guard case .month(let month) = cell.time, month.year == year else { continue }
        found += Array(repeating: "\(month.month) \(cell.district?.name ?? "")", count: count)
      }
      #expect(found.sorted() == Self.counted(story, in: year))
    }
  }
}
