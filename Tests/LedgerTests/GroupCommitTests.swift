import EventLog
import Ledger
import Testing
import TransparencyLog

@Suite("Group commit")
struct GroupCommitTests {
  /// Submissions that need only entry 0, and may come in any order.
  private static func enrolments(_ count: Int, in ledger: Ledger) throws -> [[UInt8]] {
    let opening = try ledger.log.snapshot().entry(at: 0) {
      String(decoding: unsafe $0.withUnsafeBytes { unsafe Array($0) }, as: UTF8.self)
    }
    guard let actor = opening.firstMatch(of: /"actor":"([^"]*)"/)?.1,
      let body = opening.firstMatch(of: /"body":"([^"]*)"/)?.1
    else { return [] }
    return (0..<count).map { number in
      let digits = String(number + 10_000)
      let name = String(digits.map { Character(UnicodeScalar($0.asciiValue! + 49)) })
      return Array(
        """
        {"actor":"\(actor)","body":"\(body)","data":{"body":"\(body)","roles":["inspector"]},\
        "id":"01900000-0000-7000-8000-0000000\(digits)","source":"urn:kua:test","specversion":"1.0",\
        "subject":"actor:\(name)aaaaaaaaaaaaaaaaaaaaa","time":"2024-07-03T10:00:00+05:00",\
        "type":"kua.actor.enrolled.v1"}
        """.utf8)
    }
  }

  private static func ledger(at path: String) throws -> Ledger {
    try Ledger.create(LedgerCreation(origin: "test.example/group"), at: path)
  }

  @Test("What many tasks submit is acknowledged by commits that hold it", arguments: [1, 16, 64])
  func manyTasks(tasks: Int) async throws {
    let place = TemporaryDirectory()
    let ledger = try Self.ledger(at: place.ledger)
    let lines = try Self.enrolments(640, in: ledger)
    let answers = try await withThrowingTaskGroup(of: [Acknowledgement].self) { group in
      for task in 0..<tasks {
        group.addTask {
          var answers: [Acknowledgement] = []
          for place in stride(from: task, to: lines.count, by: tasks) {
            answers.append(try await ledger.submit(lines[place]))
          }
          return answers
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    var positions: Set<Int> = []
    for answer in answers {
      guard case .accepted(let position, _, _) = answer.receipt, let commit = answer.commit else {
        Issue.record("\(answer.receipt)")
        continue
      }
      positions.insert(position)
      #expect(position < commit.size)
      #expect(try ledger.log.root(atSize: commit.size).base64 == commit.root)
    }
    #expect(positions == Set(1...640))
    try await ledger.endSubmitting()
    #expect(try ledger.log.size() == 641)
  }

  @Test("A refusal is answered at once and stores nothing; the same event again is known")
  func answers() async throws {
    let place = TemporaryDirectory()
    let ledger = try Self.ledger(at: place.ledger)
    let line = try Self.enrolments(1, in: ledger)[0]
    #expect(try await ledger.submit(Array("{}".utf8)).receipt.refusedCodes == ["SCH-02"])
    #expect(try await ledger.submit(line).receipt.isAccepted)
    #expect(try await ledger.submit(line).receipt.isAlreadyRecorded)
    try await ledger.endSubmitting()
    #expect(try await ledger.submit(line).receipt.isAlreadyRecorded)
    #expect(try ledger.log.size() == 2)
  }

  @Test("The one who submits holds the writer's place until it ends")
  func holdsTheLock() async throws {
    let place = TemporaryDirectory()
    let ledger = try Self.ledger(at: place.ledger)
    _ = try await ledger.submit(Self.enrolments(1, in: ledger)[0])
    #expect { _ = try ledger.writer(waiting: 0) } throws: { ($0 as? LedgerError)?.code == .busy }
    try await ledger.endSubmitting()
    _ = try ledger.writer(waiting: 10)
  }
}
