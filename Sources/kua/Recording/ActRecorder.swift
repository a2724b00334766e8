import EventLog
import IncidentEvents
import Ledger
import Rulebook

/// Decides an act over the ledger as it is, and records it. The writer's lock is held only as long as that takes: not
/// while somebody thinks about an answer.
struct ActRecorder {
  let ledger: Ledger
  let acting: Acting
  /// How long to wait for another writer.
  let wait: Int

  /// What became of an act.
  enum Outcome {
    case refused([Finding])
    case accepted(flags: [Finding], attested: [Finding])
    case recorded(RecordedAct)
    /// The same act was recorded before.
    case known(position: Int)
  }

  /// What the ledger would answer; nothing is recorded.
  func decide(_ act: Act) throws -> Outcome { try submit(act, records: false) }

  /// Records the act; what it answers is durable.
  func record(_ act: Act) throws -> Outcome { try submit(act, records: true) }

  private func submit(_ act: Act, records: Bool) throws -> Outcome {
    let writer = try ledger.writer(waiting: wait, threads: .one)
    let bytes = try submission(of: act)
    switch try writer.submit(bytes.span) {
    case .refused(let findings): return .refused(findings)
    case .alreadyRecorded(let position): return .known(position: position)
    case .accepted(let position, let flags, let attested):
      guard records else { return .accepted(flags: flags, attested: attested) }
      let commit = try writer.commit()
      try writer.finish()
      return .recorded(
        RecordedAct(act: act, position: position, commit: commit, flags: flags, attested: attested))
    }
  }

  /// What a retraction or a correction would make of events that are recorded; nil of any other act.
  func consequences(of act: Act) throws -> Consequences? {
    guard act.form.type.isRevision else { return nil }
    let bytes = try submission(of: act)
    return try ledger.consequences(of: bytes.span)
  }

  /// Where an act stands that was recorded by an earlier attempt whose answer was lost; nil when it is not recorded.
  func position(of act: Act) throws -> Int? { try ledger.index.position(of: act.id) }

  /// The act as it is submitted, signed by whoever has a key.
  private func submission(of act: Act) throws -> [UInt8] {
    let bytes = act.submission(by: acting.actor, recorded: try recordedTime(of: act))
    guard !acting.signers.isEmpty else { return bytes }
    return try SubmissionSigner.sign(bytes.span, by: acting.signers, origin: ledger.description.origin)
      ?? bytes
  }

  /// In a synthetic ledger time stands still between events: an act recorded by hand moves it on to when it happened.
  private func recordedTime(of act: Act) throws -> RecordedTime? {
    guard ledger.description.isSynthetic else { return nil }
    let last = try ledger.timeToRecord()
    let happened = ["time", "capturedtime"].compactMap { act.values[$0]?.string.flatMap { LocalTime($0) } }
    return RecordedTime(milliseconds: max(last.milliseconds, happened.map { $0.instant * 1000 }.max() ?? 0))
  }
}

/// An act that is in the ledger.
struct RecordedAct {
  let act: Act
  let position: Int
  let commit: Commit
  let flags: [Finding]
  let attested: [Finding]
}
