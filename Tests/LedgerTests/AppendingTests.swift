import EventLog
import Foundation
import Ledger
import Testing

@Suite("Appending")
struct AppendingTests {
  @Test("Every line of the sample is accepted")
  func accepted() throws {
    let place = TemporaryDirectory()
    let ledger = try SampleYear.ledger(at: place.ledger)
    let refused = try ledger.append(SampleYear.lines).compactMap(\.refusedCodes)
    #expect(refused.isEmpty)
    #expect(try ledger.log.size() == SampleYear.lines.count + 1)
  }

  @Test("The same lines again store nothing, in the same writer or in a new one")
  func twice() throws {
    let place = TemporaryDirectory()
    let ledger = try SampleYear.ledger(at: place.ledger)
    let lines = SampleYear.lines.prefix(800)
    try ledger.append(lines)
    let root = try ledger.log.head().root
    let receipts = try ledger.append(lines)
    #expect(receipts.count(where: \.isAlreadyRecorded) == lines.count)
    #expect(try ledger.log.head().root == root)
    let writer = try ledger.writer(waiting: 10)
    let line = lines[5]
    let again = try writer.submit(line.span)
    #expect(again.isAlreadyRecorded)
  }

  @Test("A log appended in pieces has the root of one appended in one go", arguments: [1, 7, 256, 799])
  func pieces(batch: Int) throws {
    let lines = SampleYear.lines.prefix(800)
    let whole = TemporaryDirectory(), cut = TemporaryDirectory()
    let one = try SampleYear.ledger(at: whole.ledger)
    try one.append(lines, batch: 10_000)
    let two = try SampleYear.ledger(at: cut.ledger)
    try two.append(lines.prefix(333), batch: batch)
    try two.append(lines, batch: batch)
    #expect(try one.log.head().root == two.log.head().root)
  }

  @Test("A used id with another body is refused, and nothing changes")
  func otherBody() throws {
    let place = TemporaryDirectory()
    let ledger = try SampleYear.ledger(at: place.ledger)
    let lines = SampleYear.lines.prefix(100)
    try ledger.append(lines)
    let root = try ledger.log.head().root
    let line = String(decoding: SampleYear.lines[50], as: UTF8.self)
    let changed = Array(line.replacing("urn:", with: "https://").utf8)
    let receipts = try ledger.append([changed])
    #expect(receipts.first?.refusedCodes == ["IDN-01"])
    #expect(try ledger.log.head().root == root)
  }

  @Test("White space and the order of members make no other body")
  func otherSpelling() throws {
    let place = TemporaryDirectory()
    let ledger = try SampleYear.ledger(at: place.ledger)
    try ledger.append(SampleYear.lines.prefix(100))
    let line = String(decoding: SampleYear.lines[50], as: UTF8.self)
    let spaced = Array(line.replacing(",\"", with: " ,\n \"").utf8)
    let receipts = try ledger.append([spaced])
    #expect(receipts.first?.isAlreadyRecorded == true)
  }

  /// As many digests as an enrolment or a registration has values.
  static let digests = "[\"\(String(repeating: "A", count: 43))\",\"\(String(repeating: "B", count: 42))A\"]"

  /// A line of the sample's head, changed in one way, and the code that names what is wrong.
  static let broken: [(name: String, change: @Sendable (String) -> String, code: String)] = [
    ("a cut line", { String($0.dropLast(9)) }, "JSN-01"),
    ("a duplicate key", { $0.replacing("{\"actor\"", with: "{\"id\":\"x\",\"actor\"") }, "JSN-01"),
    ("a float", { $0.replacing("\"data\":{", with: "\"data\":{\"amount\":1.5,") }, "JSN-01"),
    ("an unknown type", { $0.replacing("registered.v1", with: "imagined.v1") }, "SCH-02"),
    ("an unknown member", { $0.replacing("\"data\":{", with: "\"data\":{\"colour\":\"red\",") }, "SCH-01"),
    (
      "a name beside digests",
      { $0.replacing("\"data\":{", with: "\"data\":{\"_sd\":\(digests),\"name\":\"Сынақ\",") }, "PRV-03"
    ),
    (
      "an earlier recorded time",
      { $0.replacing("\"recordedtime\":\"2023", with: "\"recordedtime\":\"2022") }, "TIM-03"
    ),
    ("no recorded time", { $0.replacing(/"recordedtime":"[^"]*",/, with: "") }, "TIM-03"),
    (
      "an offset that was not the zone's", { $0.replacing(/\+06:00","type"/, with: "+05:00\",\"type\"") },
      "TIM-01"
    ),
  ]

  @Test("A broken line is refused by the rule it breaks", arguments: broken.indices)
  func refused(at index: Int) throws {
    let place = TemporaryDirectory()
    let ledger = try SampleYear.ledger(at: place.ledger)
    let line = String(decoding: SampleYear.lines[0], as: UTF8.self)
    let receipts = try ledger.append([Array(Self.broken[index].change(line).utf8)])
    #expect(
      receipts[0].refusedCodes?.first == Self.broken[index].code, "\(Self.broken[index].name): \(receipts[0])"
    )
    #expect(try ledger.log.size() == 1)
  }

  @Test("An ordinary ledger gives recorded time itself, never backwards")
  func recordedTime() throws {
    let place = TemporaryDirectory()
    let ledger = try Ledger.create(
      LedgerCreation(origin: "test.example/true"), at: place.ledger, clock: LedgerClock { 1_800_000_000_000 })
    let line = SampleYear.lines[0]
    let receipts = try ledger.append([line])
    #expect(receipts[0].refusedCodes == ["TIM-02"])
  }

  @Test("A clock behind the last recorded time stops the writing")
  func clockBehind() throws {
    let place = TemporaryDirectory()
    do {
      _ = try Ledger.create(
        LedgerCreation(origin: "test.example/true"), at: place.ledger,
        clock: LedgerClock { 1_800_000_000_000 })
    }
    let late = try Ledger(at: place.ledger, clock: LedgerClock { 1_799_999_998_000 })
    let text = String(decoding: SampleYear.lines[0], as: UTF8.self).replacing(
      /"recordedtime":"[^"]*",/, with: "")
    #expect {
      try late.append([Array(text.utf8)])
    } throws: { error in
      (error as? LedgerError)?.code == .clockBehind
    }
  }

  @Test("One writer at a time; the second is told who holds the ledger")
  func busy() throws {
    let place = TemporaryDirectory()
    let ledger = try SampleYear.ledger(at: place.ledger)
    let first = try ledger.writer(waiting: 10)
    #expect {
      _ = try ledger.writer(waiting: 0)
    } throws: { error in
      (error as? LedgerError)?.code == .busy && "\(error)".contains("process \(getpid())")
    }
    try first.commit()
  }

  @Test(
    "A writer that is refused closes its own file, once: a number closed again may be another task's file by then"
  )
  func refusedClosesOnce() async throws {
    let place = TemporaryDirectory()
    let ledger = try SampleYear.ledger(at: place.ledger)
    let first = try ledger.writer(waiting: 10)
    let lost = await withTaskGroup(of: Int.self) { group in
      group.addTask {
        for _ in 0..<2_000 { _ = try? ledger.writer(waiting: 0) }
        return 0
      }
      group.addTask {
        var lost = 0
        for _ in 0..<20_000 {
          let file = unsafe open("/dev/null", O_RDONLY | O_CLOEXEC)
          for _ in 0..<4 where fcntl(file, F_GETFD) == -1 { lost += 1 }
          close(file)
        }
        return lost
      }
      return await group.reduce(0, +)
    }
    #expect(lost == 0)
    try first.commit()
  }
}
