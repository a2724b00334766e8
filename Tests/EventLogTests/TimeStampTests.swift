import Testing
import TransparencyLog

@testable import EventLog

@Suite("Time stamps kept with released checkpoints")
struct StoredTimeStampTests {
  private static func stamp(_ byte: UInt8, certificates: Int = 2) -> StoredTimeStamp {
    StoredTimeStamp(
      response: [UInt8](repeating: byte, count: 3000),
      certificates: (0..<certificates).map { [UInt8](repeating: byte, count: 700 + $0) })
  }

  @Test("Each stands with the checkpoint of its size, in its order, and once", arguments: StoreKind.allCases)
  func kept(kind: StoreKind) throws {
    let place = Place(kind)
    let log = try place.create()
    try log.grow(to: 30) { 30 }
    for size in [10, 11, 30] { try log.release(signed(size, log.root(atSize: size))) }
    #expect(try log.add(Self.stamp(1), atSize: 10) && log.add(Self.stamp(2, certificates: 0), atSize: 10))
    #expect(try !log.add(Self.stamp(1), atSize: 10))
    #expect(try log.add(Self.stamp(3), atSize: 30))
    #expect(try log.timeStamps(atSize: 10) == [Self.stamp(1), Self.stamp(2, certificates: 0)])
    #expect(try log.timeStamps(atSize: 11).isEmpty)
    #expect(try log.timeStamps().map(\.size) == [10, 10, 30])
    // Notes are found behind them, and a note with cosignatures takes the place of the one without.
    #expect(try log.releasedCheckpoints().map(\.size) == [10, 11, 30])
    for size in [10, 11, 30] { #expect(try log.releasedCheckpoint(atSize: size) != nil) }
    for size in [0, 9, 12, 31] { #expect(try log.releasedCheckpoint(atSize: size) == nil) }
    try log.release(signed(10, log.root(atSize: 10)) + "— w.example AAAAAAAAAAA=\n")
    #expect(try log.timeStamps(atSize: 10).count == 2)
    #expect(logFault { try log.add(Self.stamp(4), atSize: 12) } == .outOfRange)
  }

  @Test("One cut short, or without its checkpoint, is found by a verification")
  func damaged() async throws {
    let store = MemoryStore()
    let log = try EventLog.create(store)
    try log.grow(to: 30) { 30 }
    try log.release(signed(10, log.root(atSize: 10)))
    _ = try log.add(Self.stamp(1), atSize: 10)
    #expect(
      await LogVerification(store: store, options: VerificationOptions()).run(progress: nil).damages.isEmpty)
    store.set(
      Array(Self.stamp(1).stored.dropLast()), for: TimeStampKey(size: 10, number: 0).bytes, in: .checkpoints)
    store.set(Self.stamp(2).stored, for: TimeStampKey(size: 20, number: 0).bytes, in: .checkpoints)
    let report = await LogVerification(store: store, options: VerificationOptions()).run(progress: nil)
    #expect(report.damages.map(\.kind) == [.timeStamp(size: 10), .timeStamp(size: 20)])
    #expect(report.checked.timeStamps == 2 && report.checked.releasedCheckpoints == 1)
    #expect(logFault { try log.timeStamps(atSize: 10) } == .damaged)
  }
}
