import IncidentEvents
import Ledger
import Rulebook

/// A synthetic ledger with a handful of bodies and actors, and acts written by hand: submissions as lines.
final class SmallStory {
  let ledger: Ledger
  let place = TemporaryDirectory()
  private var clock: Int64
  private var count: UInt64 = 0
  /// How long ago what is recorded happened, in milliseconds.
  var lag: Int64 = 30_000

  enum Office: String, CaseIterable {
    case police, prosecutor, court, centre, ngo
    var body: String { SmallStory.reference("body", rawValue) }
    var kind: String {
      switch self {
      case .centre: "crisis-centre"
      default: rawValue
      }
    }
  }

  enum Officer: String, CaseIterable {
    case duty, inspector, dv, investigator, custodian, supervisor, policeKeys, prosecutor, clerk, courtKeys,
      centre, ngo,
      auditor
    var actor: String { SmallStory.reference("actor", rawValue) }
    var office: Office {
      switch self {
      case .prosecutor, .auditor: .prosecutor
      case .clerk, .courtKeys: .court
      case .centre: .centre
      case .ngo: .ngo
      default: .police
      }
    }
    var role: String {
      switch self {
      case .duty: "duty-officer"
      case .dv: "dv-unit"
      case .clerk: "court-clerk"
      case .centre: "centre-worker"
      case .ngo: "ngo-worker"
      case .policeKeys, .courtKeys: "key-officer"
      default: rawValue
      }
    }
    var reference: Reference { Reference(actor) ?? .random(.actor) }
  }

  /// A ledger with its offices and officers.
  /// - Parameters:
  ///   - seeded: whether the vault's keys follow from a seed.
  ///   - start: when it begins, in milliseconds since 1970.
  init(seeded: Bool = true, start: Int64 = 1_720_000_000_000) throws {
    clock = start
    var creation = LedgerCreation(origin: "story.example/astana")
    creation.syntheticSeed = 7
    creation.isVaultSeeded = seeded
    ledger = try Ledger.create(creation, at: place.ledger)
    var lines: [String] = []
    for office in Office.allCases {
      let isProtected = office == .centre ? ",\"protected\":true" : ""
      lines.append(
        operatorLine(
          "body.registered", office.body,
          "{\"kind\":\"\(office.kind)\",\"name\":\"\(Self.name(of: office))\"\(isProtected)}"))
    }
    for officer in Officer.allCases {
      lines.append(
        operatorLine(
          "actor.enrolled", officer.actor,
          "{\"body\":\"\(officer.office.body)\",\"name\":\"Үлгі \(officer.rawValue) Образцовна\",\"roles\":[\"\(officer.role)\"]}"
        ))
    }
    try take(lines)
  }

  /// The time of the last line, in milliseconds since 1970.
  var now: Int64 { clock }

  /// Goes on at a later time, in milliseconds since 1970.
  func pass(to time: Int64) { clock = max(clock, time) }

  static func name(of office: Office) -> String { "Орган образцовый \(office.rawValue)" }

  /// A reference made of a word: the same in every run.
  static func reference(_ kind: String, _ word: String) -> String {
    let letters = word.lowercased().filter { ("a"..."z").contains($0) }
    return kind + ":" + String((letters + String(repeating: "a", count: 26)).prefix(25)) + "a"
  }

  /// A submission by whoever entry 0 names.
  func operatorLine(_ type: String, _ subject: String, _ data: String) -> String {
    line(type, subject, data, actor: LedgerCreation.syntheticActor, body: LedgerCreation.syntheticBody)
  }

  /// A submission by an officer.
  func line(_ type: String, _ subject: String, _ data: String = "{}", by officer: Officer) -> String {
    line(type, subject, data, actor: officer.actor, body: officer.office.body)
  }

  private func line(_ type: String, _ subject: String, _ data: String, actor: String, body: String) -> String
  {
    clock += 60_000
    count += 1
    let id = EventID(milliseconds: clock, random: (count, count))
    let recorded = RecordedTime(milliseconds: clock)
    let whole = type.hasPrefix("crisis-centre") || type == "support.delivered"
    let local = Law.zone.localTime(atMilliseconds: clock - lag)
    let time = whole ? "\("\(local)".prefix(10))T00:00:00\("\(local)".suffix(6))" : "\(local)"
    let precision = whole ? "\"timeprecision\":\"day\"," : ""
    return """
      {"actor":"\(actor)","body":"\(body)","data":\(data),"id":"\(id)","recordedtime":"\(recorded)",\
      "source":"urn:example:test","specversion":"1.0","subject":"\(subject)","time":"\(time)",\(precision)\
      "type":"kua.\(type).v1"}
      """
  }

  /// Submits lines one after the other and commits them.
  /// - Returns: what became of each.
  @discardableResult
  func submit(_ lines: [String]) throws -> [Receipt] {
    let writer = try ledger.writer(waiting: 10, threads: .one)
    let receipts = try lines.map { line in
      let bytes = Array(line.utf8)
      return try writer.submit(bytes.span)
    }
    try writer.finish()
    return receipts
  }

  /// Submits lines that are all to be accepted.
  func take(_ lines: [String]) throws {
    for (line, receipt) in zip(lines, try submit(lines)) {
      if case .refused(let findings) = receipt {
        throw Refusal(line: line, findings: findings.map { "\($0)" })
      }
    }
  }

  /// Someone who acts through a command.
  func acting(_ officer: Officer, signers: [SubmissionSigner] = []) throws -> Acting {
    try Acting(officer.reference, signers: signers, in: ledger)
  }

  struct Refusal: Error {
    let line: String
    let findings: [String]
  }
}
