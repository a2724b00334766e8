import IncidentEvents
import Ledger
import Vault

/// Submissions that may come in any order: one report of the sample, received again and again under new names.
struct Reports: Sendable {
  /// Everything the report refers to, in the order of the sample: bodies and actors.
  private(set) var introductions: [[UInt8]]
  private var template: [UInt8]
  private let id: Range<Int>, subject: Range<Int>

  /// Takes the first report of the sample.
  init(of payload: Payload) throws(BenchError) {
    var introductions: [[UInt8]] = []
    for place in 0..<payload.count {
      let line = Self.withoutRecordedTime(payload.event(place))
      if Self.type(line, is: "kua.body.registered.v1") || Self.type(line, is: "kua.actor.enrolled.v1") {
        introductions.append(line)
      }
      guard Self.type(line, is: "kua.report.received.v1"), let id = Self.value(of: "\"id\":\"", in: line),
        let subject = Self.value(of: "\"subject\":\"report:", in: line)
      else { continue }
      self.introductions = introductions
      template = line
      self.id = id
      self.subject = subject
      return
    }
    throw BenchError("there is no report in the sample")
  }

  /// The same as entered in a ledger by whoever its entry 0 introduces, instead of by the sample's operator.
  func entered(in opening: [UInt8]) -> Reports {
    var reports = self
    for (key, name) in [
      ("\"actor\":\"", LedgerCreation.syntheticActor), ("\"body\":\"", LedgerCreation.syntheticBody),
    ] {
      guard let found = Self.value(of: key, in: opening) else { continue }
      let new = Array(opening[found]), old = Array(name.utf8)
      reports.introductions = reports.introductions.map { $0.replacing(old, with: new) }
      reports.template = reports.template.replacing(old, with: new)
    }
    return reports
  }

  /// A key for every body that records one of them: their private values lie under it.
  func bodyKeys() -> [BodyKey] {
    var names: Set<String> = []
    for line in introductions + [template] {
      guard let name = Self.value(of: "\"body\":\"body:", in: line) else { continue }
      names.insert(String(decoding: line[name], as: UTF8.self))
    }
    return names.compactMap { Reference("body:\($0)") }.map { BodyKey(for: $0) }
  }

  /// The `number`-th report, from 0.
  func submission(_ number: Int) -> [UInt8] {
    var line = template
    let hex = Array("0123456789abcdef".utf8), base32 = Array("abcdefghijklmnop".utf8)
    for digit in 0..<8 {
      let nibble = number >> (4 * digit) & 15
      line[id.upperBound - 1 - digit] = hex[nibble]
      line[subject.lowerBound + digit] = base32[nibble]
    }
    return line
  }

  private static func withoutRecordedTime(_ line: Span<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    for place in line.indices { bytes.append(line[place]) }
    if let value = value(of: "\"recordedtime\":\"", in: bytes) {
      bytes.removeSubrange(value.lowerBound - 16...value.upperBound + 1)
    }
    return bytes
  }

  private static func type(_ line: [UInt8], is name: String) -> Bool {
    value(of: "\"type\":\"", in: line).map { line[$0].elementsEqual(name.utf8) } ?? false
  }

  /// Where the text behind `key` stands, up to the quote that ends it.
  private static func value(of key: String, in line: [UInt8]) -> Range<Int>? {
    guard let start = line.firstRange(of: Array(key.utf8))?.upperBound,
      let end = line[start...].firstIndex(of: UInt8(ascii: "\""))
    else { return nil }
    return start..<end
  }
}
