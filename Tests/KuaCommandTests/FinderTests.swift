import EventLog
import IncidentEvents
import Ledger
import Projections
import Testing

@testable import kua

@Suite("Finding")
struct FinderTests {
  static let finder: ReferenceFinder = {
    do {
      return ReferenceFinder(ledger: SampleLedger.shared, history: try SampleLedger.shared.history())
    } catch {
      fatalError("the sample can not be read: \(error)")
    }
  }()

  @Test(
    "What can not be meant, is not there or is several things is an error that says what to do",
    arguments: [
      "", " ", ":", "case:", "case:a", "case:ab", "case:0189", "case:aaaaaaaaaaaaaaaaaaaaaaaaab",
      "case:aaaaaaaaaaaaaaaaaaaaaaaaaaa", "case:zzzzzzzzzz", "case:7777777777", "person:", "nothing:abc",
      "сase:k7qa", "case:жжжж", "k7", "abcde", "aaaaaaaaaaaaaaaaaaaaaaaaab", "0", "01", "0123456",
      "01ffffff", "0fffffffffffffffffffffffffffffffffff", "01800000-", "-", "--------", "erdr:", "erdr:x",
      "erdr:1", "erdr:999999999999999", "erdr:9999999999999999999", "kui:", "kui:1234567890123456789",
      "kui:-1",
      "999999999999", "88888888888888888888888888", "1", "case:\u{0}abc", "\u{1b}[31m", "case:case:abc", "…",
      "....", "case:abc def", "+12345678", "0x12345678", "ﬀﬀﬀﬀﬀﬀ", "١٢٣٤٥٦٧",
    ] + EntityKind.allCases.map { $0.name + ":!" } + EntityKind.allCases.map(\.name))
  func odd(text: String) {
    #expect {
      _ = try Self.finder.find(text)
    } throws: { error in
      guard let problem = error as? Problem else { return false }
      return ["bad-reference", "not-found", "ambiguous"].contains(problem.code)
        && problem.description.count < 600
    }
  }

  @Test(
    "Ten thousand characters are no reference, and are not printed back",
    arguments: ["a", "9", "0", "ж", "case:a"])
  func long(piece: String) {
    #expect {
      _ = try Self.finder.find(String(repeating: piece, count: 10_000))
    } throws: {
      ($0 as? Problem).map { $0.description.count < 600 } ?? false
    }
  }

  @Test("Every beginning that is one thing's alone finds it, and any other lists what there is")
  func beginnings() throws {
    let all = SampleLedger.mentions.keys.filter { !$0.kind.isNumber }.sorted()
    for kind in EntityKind.allCases where !kind.isNumber {
      let ofKind = all.filter { $0.kind == kind }
      for reference in stride(from: 0, to: ofKind.count, by: max(1, ofKind.count / 5)).map({ ofKind[$0] }) {
        for length in [3, 4, 6, 10, 25] {
          let text = "\(reference)".prefix(kind.name.count + 1 + length)
          let slow = ofKind.filter { "\($0)".hasPrefix(text) }
          try Self.expect(String(text), slow)
        }
        let rest = "\(reference)".dropFirst(kind.name.count + 1)
        let slow = all.filter { "\($0)".drop { $0 != ":" }.dropFirst().hasPrefix(rest.prefix(6)) }
        try Self.expect(String(rest.prefix(6)), slow)
        if all.count(where: { "\($0)".hasSuffix(":" + rest) }) == 1 {
          #expect(try Self.finder.find(rest.uppercased()) == .entity(reference))
        }
        #expect(try Self.finder.find("  \(reference) ") == .entity(reference))
        #expect(try Self.finder.find("\(reference)".prefix(20) + "…") == .entity(reference))
      }
    }
  }

  private static func expect(_ text: String, _ slow: [Reference]) throws {
    if slow.count == 1 {
      #expect(try finder.find(text) == .entity(slow[0]))
      return
    }
    #expect {
      _ = try finder.find(text)
    } throws: { error in
      guard let problem = error as? Problem, problem.code == "ambiguous" else { return false }
      return slow.prefix(3).allSatisfy { slow.count > 10 || problem.description.contains("\($0)") }
    }
  }

  @Test("A number shows the case it leads to, with its kind or without")
  func numbers() throws {
    var found = 0
    try SampleLedger.shared.history().log.forEach { position, entry in
      guard case .offenceRegistered(let data) = try Event(entry, at: position).fact, found < 5 else { return }
      let led = try SampleLedger.shared.entities(of: data.erdr.reference)
      guard led == [data.case] else { return }
      found += 1
      #expect(try Self.finder.find("\(data.erdr)") == .entity(data.case))
      #expect(try Self.finder.find("erdr:\(data.erdr)") == .entity(data.case))
    }
    #expect(found > 0)
  }

  @Test("An event is found by its id, and by a beginning of it, with hyphens or without")
  func events() throws {
    let id = try SampleLedger.shared.log.snapshot().entry(at: 777) { try Event($0, at: 777).id }
    for text in ["\(id)", "\(id)".filter { $0 != "-" }, String("\(id)".prefix(23)), "\(id)".uppercased()] {
      #expect(try Self.finder.find(text) == .entry(777), "\(text)")
    }
  }

  @Test("An option takes its kinds only")
  func kinds() throws {
    let person = try #require(SampleLedger.busiest(.person))
    #expect(try Self.finder.entity("\(person)", of: [.person]) == person)
    #expect { _ = try Self.finder.entity("\(person)", of: [.case]) } throws: {
      ($0 as? Problem)?.exit == .usage
    }
  }
}
