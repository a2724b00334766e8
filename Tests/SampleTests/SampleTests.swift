import Crypto
import Foundation
import Testing

@testable import kua_sample

/// The golden sample, written once for all tests.
private let golden: [UInt8] = written(seed: 2024)
private let whole = Content(hasPrivateValues: true, isSigned: true, origin: Content.demoOrigin)

func written(seed: UInt64, events: Int? = nil, content: Content = .open) -> [UInt8] {
  var bytes: [UInt8] = []
  do { try Sample.write(seed: seed, events: events, content: content) { bytes += $0 } } catch {
    Issue.record(error)
  }
  return bytes
}

/// SHA-256 of the lines but those that name an edition of the law, which change with it.
private func digest(_ bytes: [UInt8]) -> String {
  let digits = Array("0123456789abcdef")
  var hash = SHA256()
  let law = [Array("rulebook.adopted.v1".utf8), Array("policy.adopted.v1".utf8)]
  for line in bytes.split(separator: 10) {
    if law.contains(where: { line.suffix(40).firstRange(of: $0) != nil }) { continue }
    hash.update(data: line + [10])
  }
  return hash.finalize().map { "\(digits[Int($0 >> 4)])\(digits[Int($0 & 15)])" }.joined()
}

private let lines = golden.split(separator: 10).map { String(decoding: $0, as: UTF8.self) }

@Test("The sample of a seed is the same bytes on every machine")
func sameBytes() {
  #expect(digest(golden) == "4dd373a4f03bb186c991518f28ade058443eff52e6f6e40731d19382ef5e130e")
}

// On Apple's systems signatures hold random bits.
#if os(Linux)
  @Test("So it is with private values and signatures")
  func sameBytesOfWhole() {
    #expect(
      digest(written(seed: 2024, content: whole))
        == "e711a84add857aeff205ddca8e9ac986a280d60f113920d9665180b3ca88058a")
  }
#endif

@Test("Another seed gives another sample, and the same seed the same")
func seeds() {
  let one = written(seed: 1, events: 20_000)
  #expect(one == written(seed: 1, events: 20_000))
  #expect(one != written(seed: 2, events: 20_000))
}

@Test("Recorded times never go back")
func recordedTimesNeverGoBack() {
  var last = ""
  for line in lines {
    guard let start = line.firstRange(of: "\"recordedtime\":\"")?.upperBound else {
      Issue.record("a line without recorded time: \(line)")
      continue
    }
    let recorded = String(line[start...].prefix(24))
    #expect(recorded >= last)
    last = recorded
  }
}

@Test(
  "Acts at the edges of the windows are there",
  arguments: [
    "2023-12-31T23:59:59+06:00", "2024-01-01T00:00:00+06:00", "2024-02-29T23:30:00+06:00",
    "2024-02-29T23:30:00+05:00", "2024-06-15T23:59:59+05:00", "2024-06-16T00:00:00+05:00",
    "2024-12-31T23:59:59+05:00", "2025-01-01T00:00:00+05:00",
  ])
func edges(time: String) {
  #expect(lines.contains { $0.contains("\"time\":\"\(time)\"") })
}

@Test("The first event is entered by the operator whom entry 0 introduces")
func firstEvent() {
  let start = "{\"actor\":\"actor:kuasyntheticoperatoraaaaaa\",\"body\":\"body:kuasyntheticoperatoraaaaaa\","
  #expect(lines[0].hasPrefix(start))
}

@Test(
  "A wall clock is read with the offset that held",
  arguments: [
    (1_709_229_599_000, "2024-02-29T23:59:59+06:00"), (1_709_229_600_000, "2024-02-29T23:00:00+05:00"),
    (1_704_045_600_000, "2024-01-01T00:00:00+06:00"), (1_735_671_600_000, "2025-01-01T00:00:00+05:00"),
  ])
func wallClocks(milliseconds: Int, text: String) {
  var bytes: [UInt8] = []
  bytes.write(act: Instant(milliseconds: milliseconds))
  #expect(String(decoding: bytes, as: UTF8.self) == text)
}

@Test("Every event type occurs, but for those that only the ledger's own commands write")
func everyType() throws {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Schemas/events")
  let own: Set = [
    "ledger.opened", "ledger.continued", "log-key.rotated", "record.accessed", "subject-key.destroyed",
    "bundle.issued", "facts.exported", "statistics.published",
  ]
  // An unsigned sample adopts no policy.
  let absent: Set = ["policy.adopted"]
  let types = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    .filter { $0.hasSuffix(".v1.json") }.map { String($0.dropLast(8)) }
  #expect(types.count > 80)
  var left = Set(types).subtracting(own).subtracting(absent)
  for line in lines {
    guard let start = line.range(of: "\"type\":\"kua.", options: .backwards)?.upperBound else { continue }
    left.remove(String(line[start...].dropLast(5)))
  }
  #expect(left.isEmpty, "never told: \(left.sorted())")
}
