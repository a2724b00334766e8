import Foundation
import IncidentEvents
import Ledger
import Projections
import Rulebook
import TransparencyLog

/// A synthetic ledger with one case and its exhibits, told act by act; the same bytes in every run.
final class CustodyStory {
  let ledger: Ledger
  private let directory: String
  private var count: UInt64 = 0
  private var recorded: Int64
  /// The last event of the video's chain.
  var last = ""

  /// Those who act, and what they are.
  enum Officer: String, CaseIterable {
    case duty = "duty-officer"
    case inspector, investigator, custodian, armoury, supervisor, prosecutor, auditor, defence
    case clerk = "court-clerk"
    case expert = "forensic-examiner"

    var actor: String { CustodyStory.reference("actor", rawValue) }
    var reference: Reference { Reference(actor) ?? .random(.actor) }
    var office: String {
      switch self {
      case .prosecutor, .auditor: "prosecutor"
      case .clerk, .defence: "court"
      default: "police"
      }
    }
  }

  static let file = reference("case", "file"), report = reference("report", "report")
  static let camera = reference("camera", "bodycam"), video = reference("exhibit", "video")
  static let clip = reference("exhibit", "clip"), redacted = reference("exhibit", "redacted")

  /// A ledger with its offices and officers.
  init() throws {
    directory =
      FileManager.default.temporaryDirectory.appending(path: "kua-custody-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    var creation = LedgerCreation(origin: "story.example/astana")
    creation.syntheticSeed = 11
    ledger = try Ledger.create(creation, at: directory + "/story.kua")
    recorded = Self.milliseconds("2024-06-20T09:00:00+05:00")
    for office in ["police", "prosecutor", "court"] {
      try submit(
        "body.registered", Self.reference("body", office),
        #"{"kind":"\#(office)","name":"Орган образцовый"}"#,
        actor: LedgerCreation.syntheticActor, body: LedgerCreation.syntheticBody,
        at: "2024-06-20T10:00:00+05:00")
    }
    for officer in Officer.allCases {
      try submit(
        "actor.enrolled", officer.actor,
        #"{"body":"\#(Self.reference("body", officer.office))","name":"Үлгі \#(officer.rawValue) Образцовна","roles":["\#(officer.rawValue)"]}"#,
        actor: LedgerCreation.syntheticActor, body: LedgerCreation.syntheticBody,
        at: "2024-06-20T11:00:00+05:00")
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: directory) }

  /// A reference made of a word.
  static func reference(_ kind: String, _ word: String) -> String {
    let letters = word.lowercased().filter { ("a"..."z").contains($0) }
    return kind + ":" + String((letters + String(repeating: "a", count: 26)).prefix(25)) + "a"
  }

  /// The digest of a file made of a word.
  static func digest(_ word: String) -> String { Digest.sha256(of: Array(word.utf8)).hex }

  static func milliseconds(_ time: String) -> Int64 { (LocalTime(time)?.instant ?? 0) * 1000 }

  /// An act of an officer, at a local time.
  /// - Returns: its id.
  @discardableResult
  func tell(_ type: String, _ subject: String, _ data: String, by officer: Officer, at time: String) throws
    -> String
  {
    try submit(
      type, subject, data, actor: officer.actor, body: Self.reference("body", officer.office), at: time)
  }

  @discardableResult
  private func submit(
    _ type: String, _ subject: String, _ data: String, actor: String, body: String, at time: String
  ) throws -> String {
    count += 1
    recorded = max(recorded + 1, Self.milliseconds(time) + 90_250)
    let id = EventID(milliseconds: recorded, random: (count, count))
    let line = """
      {"actor":"\(actor)","body":"\(body)","data":\(data),"id":"\(id)",\
      "recordedtime":"\(RecordedTime(milliseconds: recorded))","source":"urn:example:test",\
      "specversion":"1.0","subject":"\(subject)","time":"\(time)","type":"kua.\(type).v1"}
      """
    let writer = try ledger.writer(waiting: 10, threads: .one)
    let receipt = try writer.submit(Array(line.utf8).span)
    try writer.finish()
    if case .refused(let findings) = receipt {
      throw Refusal(line: line, findings: findings.map { "\($0)" })
    }
    return "\(id)"
  }

  struct Refusal: Error {
    let line: String
    let findings: [String]
  }
}

extension CustodyStory {
  /// The whole life of a recording: taken, registered, handed on, viewed, clipped, redacted, found changed, held, ruled on
  /// and disposed of; with a transfer by someone who did not have it, a correction, a retraction and a dispute.
  static func whole() throws -> CustodyStory {
    let story = try CustodyStory()
    try story.begin()
    try story.register()
    try story.handOn()
    try story.goToCourt()
    return story
  }

  /// The report, its case, the call-out and the camera.
  func begin() throws {
    try tell(
      "camera.issued", Self.camera,
      #"{"clockOffset":1250,"firmware":"4.2.0.17","officer":"\#(Officer.inspector.actor)","serial":"BWC-7F-004211"}"#,
      by: .armoury, at: "2024-07-01T08:00:00+05:00")
    try tell(
      "report.received", Self.report, #"{"channel":"102","district":"esil"}"#, by: .duty,
      at: "2024-07-01T20:40:00+05:00")
    try tell(
      "call-out.attended", Self.report,
      #"{"arrived":"2024-07-01T21:02:00+05:00","cameras":["\#(Self.camera)"],"dispatched":"2024-07-01T20:45:00+05:00"}"#,
      by: .inspector, at: "2024-07-01T22:10:00+05:00")
    try tell(
      "camera.gap-noted", Self.camera,
      #"{"from":"2024-07-01T21:20:00+05:00","officer":"\#(Officer.inspector.actor)","reason":"battery","to":"2024-07-01T21:24:30+05:00"}"#,
      by: .supervisor, at: "2024-07-02T08:30:00+05:00")
    try tell(
      "camera.returned", Self.camera,
      #"{"clockOffset":2300,"firmware":"4.2.0.17","officer":"\#(Officer.inspector.actor)","serial":"BWC-7F-004211"}"#,
      by: .armoury, at: "2024-07-02T09:00:00+05:00")
    try tell(
      "case.opened", Self.file, #"{"reports":["\#(Self.report)"]}"#, by: .investigator,
      at: "2024-07-02T10:00:00+05:00")
    try tell(
      "offence.registered", Self.reference("offence", "offence"),
      #"{"article":"108-1","case":"\#(Self.file)","committedFrom":"2024-07-01T20:30:00+05:00","committedTo":"2024-07-01T20:45:00+05:00","district":"esil","domestic":"unknown","episode":1,"erdr":"247100000000118","part":1}"#,
      by: .investigator, at: "2024-07-02T10:30:00+05:00")
  }

  /// The recording is taken from its device and registered.
  func register() throws {
    last = try tell(
      "evidence.registered", Self.video,
      #"{"bytes":3221225472,"camera":"\#(Self.camera)","case":"\#(Self.file)","kind":"body-camera","mediaType":"video/mp4","number":"2024-173","officer":"\#(Officer.inspector.actor)","recordedFrom":"2024-07-01T20:58:00+05:00","recordedTo":"2024-07-01T21:46:12+05:00","report":"\#(Self.report)","segmentRoot":"\#(Self.digest("segments"))","sha256":"\#(Self.digest("video"))","storageURI":"s3://synthetic/17-3.mp4","title":"Образец записи"}"#,
      by: .custodian, at: "2024-07-02T10:40:00+05:00")
    // The docking log is entered after it.
    last = try tell(
      "evidence.acquired", Self.video,
      #"{"camera":"\#(Self.camera)","clockOffset":2300,"dock":"DOCK-2","method":"dock","operator":"\#(Officer.custodian.actor)","previous":"\#(last)","sourceDigest":"\#(Self.digest("video"))"}"#,
      by: .custodian, at: "2024-07-02T09:20:00+05:00")
  }

  /// It goes from hand to hand; copies are made; someone takes back what was written twice.
  func handOn() throws {
    let check = try custody(
      "evidence.verified", #""sha256":"\#(Self.digest("video"))","tool":"kua-0.1.0""#, by: .custodian,
      at: "2024-07-03T09:00:00+05:00")
    let transfer = try custody(
      "evidence.transferred", transfer(from: .custodian, to: .investigator, "review", "17-04/256"),
      by: .custodian, at: "2024-07-03T10:00:00+05:00")
    try custody(
      "evidence.accessed",
      #""how":"viewing","purpose":"review","who":"\#(Officer.investigator.actor)""#, by: .custodian,
      at: "2024-07-03T11:00:00+05:00")
    // By someone who, as far as is recorded, does not have it.
    try custody(
      "evidence.transferred", self.transfer(from: .supervisor, to: .expert, "examination", nil),
      by: .custodian, at: "2024-07-05T15:00:00+05:00")
    let before = last
    let twice = try custody(
      "evidence.accessed", #""how":"viewing","purpose":"examination","who":"\#(Officer.expert.actor)""#,
      by: .custodian, at: "2024-07-08T09:00:00+05:00")
    try tell(
      "event.retracted", Self.video, #"{"reason":"duplicate","target":"\#(twice)"}"#, by: .supervisor,
      at: "2024-07-08T09:30:00+05:00")
    last = before
    for (copy, method, reason) in [
      (Self.clip, "clip", "relevance"), (Self.redacted, "redaction", "third-party-privacy"),
    ] {
      last = try tell(
        "evidence.derived", copy,
        #"{"bytes":104857600,"mediaType":"video/mp4","method":"\#(method)","parent":"\#(Self.video)","previous":"\#(last)","reason":"\#(reason)","sha256":"\#(Self.digest(copy))"}"#,
        by: .custodian, at: "2024-07-09T10:00:00+05:00")
    }
    try tell(
      "event.corrected", Self.video,
      #"{"patch":{"data":{"purpose":"court"}},"reason":"entered-in-error","target":"\#(transfer)"}"#,
      by: .supervisor, at: "2024-07-10T09:00:00+05:00")
    try tell(
      "event.disputed", Self.video,
      #"{"document":"44/7","ground":"happened-otherwise","target":"\#(check)"}"#, by: .defence,
      at: "2024-07-11T09:00:00+05:00")
  }

  /// It is found changed, held, ruled on, and at last disposed of.
  func goToCourt() throws {
    try custody(
      "evidence.verified", #""sha256":"\#(Self.digest("changed"))","tool":"openssl-3.0.15""#, by: .custodian,
      at: "2024-07-15T09:00:00+05:00")
    let hold = try tell(
      "legal-hold.placed", Self.video, #"{"act":"1204/8"}"#, by: .prosecutor, at: "2024-07-15T12:00:00+05:00")
    try custody(
      "evidence.verified", #""sha256":"\#(Self.digest("video"))","tool":"kua-0.1.0""#, by: .prosecutor,
      at: "2024-07-16T09:00:00+05:00")
    try custody(
      "evidence.ruled", #""act":"7119-24-00-3/512","ruling":"admitted""#, by: .clerk,
      at: "2024-08-20T11:00:00+05:00")
    try tell(
      "legal-hold.lifted", Self.video, #"{"act":"1204/19","hold":"\#(hold)"}"#, by: .prosecutor,
      at: "2024-10-01T10:00:00+05:00")
    try tell(
      "case.terminated", Self.file, #"{"act":"88/24","ground":"amnesty"}"#, by: .prosecutor,
      at: "2024-10-02T10:00:00+05:00")
    try custody(
      "evidence.disposed", #""act":"2024/118","method":"transferred-to-archive""#, by: .custodian,
      at: "2024-12-02T10:00:00+05:00")
  }

  /// An event of the video's chain, which names the one before it.
  @discardableResult
  func custody(_ type: String, _ data: String, by officer: Officer, at time: String) throws -> String {
    last = try tell(type, Self.video, #"{"previous":"\#(last)",\#(data)}"#, by: officer, at: time)
    return last
  }

  private func transfer(from: Officer, to: Officer, _ purpose: String, _ authority: String?) -> String {
    let digest = Self.digest("video")
    return
      #""digestIn":"\#(digest)","digestOut":"\#(digest)","from":"\#(from.actor)","purpose":"\#(purpose)","to":"\#(to.actor)""#
      + (authority.map { #","authority":"\#($0)""# } ?? "")
  }
}

extension CustodyStory {
  /// The id of the event that made a copy.
  func derived(_ copy: String) throws -> String {
    var found = ""
    try ledger.history().forEach(of: Reference(copy).map { [$0] } ?? [], reading: [.evidenceDerived]) {
      found = "\($0.id)"
    }
    return found
  }
}
