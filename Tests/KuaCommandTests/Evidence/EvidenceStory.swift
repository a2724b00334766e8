import Foundation
import IncidentEvents
import Ledger
import Rulebook
import Testing

/// A ledger with a case, an attended call-out and a camera on it, in which everybody who handles evidence has a key; and the
/// program that handles it.
final class EvidenceStory {
  let story: SmallStory
  /// Where files of the story lie.
  let place = TemporaryDirectory()

  static let report = SmallStory.reference("report", "night"), file = SmallStory.reference("case", "night")
  static let camera = SmallStory.reference("camera", "breast"),
    armourer = SmallStory.reference("actor", "armourer")
  /// When the recording of the call-out begins.
  static let recordedFrom = "2024-07-03T16:00:00+05:00", recordedTo = "2024-07-03T16:10:00+05:00"

  init() throws {
    story = try SmallStory()
    let (inspector, body) = (SmallStory.Officer.inspector.actor, SmallStory.Office.police.body)
    try story.take([
      story.operatorLine("actor.enrolled", Self.armourer, #"{"body":"\#(body)","roles":["armoury"]}"#)
    ])
    for officer in [SmallStory.Officer.custodian, .prosecutor, .clerk] { try enrol(officer) }
    story.pass(to: 1_720_000_800_000)
    try story.take([
      story.operatorLine(
        "camera.issued", Self.camera,
        #"{"clockOffset":0,"firmware":"2.4.1","officer":"\#(inspector)","serial":"AX-1032"}"#
      ).replacing(LedgerCreation.syntheticActor, with: Self.armourer).replacing(
        LedgerCreation.syntheticBody, with: body),
      story.line(
        "report.received", Self.report, #"{"channel":"102","district":"esil"}"#, by: .duty),
      story.line("case.opened", Self.file, #"{"reports":["\#(Self.report)"]}"#, by: .investigator),
    ])
    // After the call-out, which is told at 16:20.
    story.pass(to: 1_720_005_600_000)
    try story.take([
      story.line(
        "call-out.attended", Self.report,
        #"{"arrived":"2024-07-03T16:02:00+05:00","cameras":["\#(Self.camera)"],"dispatched":"2024-07-03T15:55:00+05:00"}"#,
        by: .inspector)
    ])
  }

  /// Enrols an officer's key, and keeps it in a file named for the officer.
  private func enrol(_ officer: SmallStory.Officer) throws {
    let signer = try SubmissionSigner.make(
      for: officer.reference, origin: story.ledger.description.origin,
      seed: [UInt8](repeating: UInt8(officer.rawValue.utf8.count), count: 32))
    let key = URL(filePath: keyFile(officer))
    try Data(signer.privateKeyText.utf8).write(to: key)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: key.path)
    try story.take([
      story.operatorLine(
        "actor.enrolled", officer.actor,
        #"{"body":"\#(officer.office.body)","key":"\#(signer.verifierKey)","roles":["\#(officer.role)"]}"#)
    ])
  }

  func keyFile(_ officer: SmallStory.Officer) -> String { "\(place.path)/\(officer.rawValue).key" }

  /// The policy under which those who answer for an act on evidence sign it.
  func adoptPolicy() throws {
    let policy = try #require(Policy.all.first { $0.version == "kua-policy-2" })
    try story.take([
      story.operatorLine(
        "policy.adopted", LedgerCreation.syntheticBody,
        #"{"digest":"\#(policy.digest)","version":"\#(policy.version)"}"#)
    ])
  }

  // MARK: Files

  /// A recording of a size, the same in every run: the head of an MP4 file, then noise.
  func film(_ name: String = "film.mp4", bytes count: Int = 5 << 20) throws -> String {
    var state: UInt64 = 88_172_645_463_325_252
    var words: [UInt64] = []
    while words.count * 8 < count {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      words.append(state.littleEndian)
    }
    let noise = unsafe words.withUnsafeBytes { unsafe Array($0.prefix(count)) }
    return try write(name, [0, 0, 0, 24] + Array("ftypisom".utf8) + noise.dropFirst(12))
  }

  func write(_ name: String, _ bytes: [UInt8]) throws -> String {
    let path = "\(place.path)/\(name)"
    try Data(bytes).write(to: URL(filePath: path))
    return path
  }

  /// Flips a bit of a file, where it lies.
  func tamper(_ path: String, at offset: Int) throws {
    let handle = try #require(FileHandle(forUpdatingAtPath: path))
    try handle.seek(toOffset: UInt64(offset))
    let byte = try #require(try handle.read(upToCount: 1)?.first)
    try handle.seek(toOffset: UInt64(offset))
    try handle.write(contentsOf: Data([byte ^ 0x10]))
    try handle.close()
  }

  // MARK: The program

  struct Run {
    let status: Int32
    let output: String, notes: String

    /// A member of the JSON that was printed.
    func json(_ keys: String...) throws -> Any? {
      var value: Any? = try JSONSerialization.jsonObject(with: Data(output.utf8))
      for key in keys {
        value = Int(key).flatMap { (value as? [Any])?[$0] } ?? (value as? [String: Any])?[key]
      }
      return value
    }
    func text(_ keys: String...) throws -> String? {
      var value: Any? = try JSONSerialization.jsonObject(with: Data(output.utf8))
      for key in keys {
        value = Int(key).flatMap { (value as? [Any])?[$0] } ?? (value as? [String: Any])?[key]
      }
      return value as? String
    }
  }

  /// Runs `kua evidence …` on the ledger.
  /// - Parameter signers: those whose keys are given, who acts first.
  func evidence(
    _ arguments: [String], by signers: [SmallStory.Officer] = [], isJSON: Bool = true,
    path: String = "/nowhere"
  ) throws -> Run {
    let program = Process()
    program.executableURL = URL(filePath: try Self.kua())
    program.arguments =
      ["evidence"] + arguments + ["--ledger", story.place.ledger]
      + signers.flatMap { ["--key", keyFile($0)] } + (isJSON ? ["--format", "json"] : [])
    program.environment = ["KUA_DRAFTS": "\(place.path)/drafts", "PATH": path, "LC_ALL": "C.UTF-8"]
    let (output, notes) = (Pipe(), Pipe())
    program.standardInput = FileHandle.nullDevice
    program.standardOutput = output
    program.standardError = notes
    try program.run()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    let noted = notes.fileHandleForReading.readDataToEndOfFile()
    program.waitUntilExit()
    return Run(
      status: program.terminationStatus, output: String(decoding: printed, as: UTF8.self),
      notes: String(decoding: noted, as: UTF8.self))
  }

  /// The program built beside these tests.
  private static func kua() throws -> String {
    var directory = URL(filePath: ProcessInfo.processInfo.arguments[0]).deletingLastPathComponent()
    for _ in 0..<5 {
      let program = directory.appending(path: "kua").path
      let facts = try? FileManager.default.attributesOfItem(atPath: program)
      if facts?[.type] as? FileAttributeType == .typeRegular { return program }
      directory.deleteLastPathComponent()
    }
    throw Problem(description: "kua is not built beside \(ProcessInfo.processInfo.arguments[0])")
  }

  struct Problem: Error { let description: String }

  /// Registers a recording of the call-out.
  /// - Returns: the exhibit.
  func register(_ film: String, number: String = "118") throws -> String {
    let run = try evidence(
      [
        "register", film, "--number", number, "--case", Self.file, "--report", Self.report, "--camera",
        "AX-1032",
        "--officer", SmallStory.Officer.inspector.actor, "--recorded-from", Self.recordedFrom,
        "--recorded-to",
        Self.recordedTo,
      ], by: [.custodian])
    try #require(run.status == 0, "\(run.notes)")
    return try #require(try run.text("exhibits", "0", "subject"))
  }
}
