public import IncidentEvents
public import Rulebook

/// One event that a command writes for whoever acts, through the ledger's one writer.
public struct CommandEvent: Sendable {
  public let type: EventType
  public let subject: Reference
  /// The `data` object as JSON, protected and personal values in clear.
  public let data: [UInt8]

  /// An event of a type about a subject.
  public init(_ type: EventType, about subject: Reference, data: [UInt8]) {
    self.type = type
    self.subject = subject
    self.data = data
  }

  /// Decides the event and makes it durable.
  ///
  /// - Parameter seconds: how long to wait for another writer.
  /// - Throws: ``EventRefused`` with every reason; nothing was recorded then.
  public func record(in ledger: Ledger, by acting: Acting, waiting seconds: Int) throws -> RecordedEvent {
    try record(through: ledger.writer(waiting: seconds, threads: .one), by: acting, in: ledger)
  }

  /// The same through a writer at hand.
  func record(
    through writer: LedgerWriter, by acting: Acting, in ledger: Ledger
  ) throws -> RecordedEvent {
    let accepted = try submit(to: writer, by: acting, in: ledger)
    let commit = try writer.commit()
    try writer.finish()
    return RecordedEvent(
      event: self, id: accepted.id, position: accepted.position, commit: commit, flags: accepted.flags,
      attested: accepted.attested)
  }

  /// Decides the event; it becomes durable with the writer's next commit.
  func submit(
    to writer: LedgerWriter, by acting: Acting, in ledger: Ledger
  ) throws -> (id: EventID, position: Int, flags: [Finding], attested: [Finding]) {
    let now = try ledger.timeToRecord()
    let id = EventID(
      milliseconds: now.milliseconds, random: (.random(in: .min ... .max), .random(in: .min ... .max)))
    var submission = submission(id, now, acting, ledger)
    if !acting.signers.isEmpty {
      submission =
        try SubmissionSigner.sign(
          submission.span, by: acting.signers, origin: ledger.description.origin) ?? submission
    }
    switch try writer.submitByCommand(submission.span) {
    case .refused(let findings): throw EventRefused(type: type, findings: findings)
    case .alreadyRecorded(let position): return (id, position, [], [])
    case .accepted(let position, let flags, let attested): return (id, position, flags, attested)
    }
  }

  /// The event as submitted.
  private func submission(
    _ id: EventID, _ now: RecordedTime, _ acting: Acting, _ ledger: Ledger
  ) -> [UInt8] {
    let recorded = ledger.description.isSynthetic ? "\"recordedtime\":\"\(now)\"," : ""
    let time = Law.zone.localTime(atMilliseconds: now.milliseconds)
    return Array(
      """
      {"actor":"\(acting.actor)","body":"\(acting.body)","data":\(String(decoding: data, as: UTF8.self)),\
      "id":"\(id)",\(recorded)"source":"urn:kua:command","specversion":"1.0","subject":"\(subject)",\
      "time":"\(time)","type":"\(type.name)"}
      """.utf8)
  }
}

/// An event that a command wrote.
public struct RecordedEvent: Sendable {
  public let event: CommandEvent
  public let id: EventID
  public let position: Int
  /// Where the log stands with it.
  public let commit: Commit
  /// What is irregular about it; protected findings are for those entitled only.
  public let flags: [Finding]
  /// What was asked about and attested.
  public let attested: [Finding]
}

/// The ledger does not take an event that a command was to write.
public struct EventRefused: Error, Sendable, CustomStringConvertible {
  public let type: EventType
  /// Every rule it breaks.
  public let findings: [Finding]

  public var description: String {
    "the event \(type.name) was refused: " + findings.map { "\($0)" }.joined(separator: "\n     and ")
  }
}
