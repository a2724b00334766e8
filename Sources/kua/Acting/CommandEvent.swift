import IncidentEvents
import Ledger
import Rulebook

/// One event that a command writes for whoever acts, through the ledger's one writer.
struct CommandEvent {
  let type: EventType
  let subject: Reference
  /// The members of `data`, private ones in clear.
  let data: [(String, JSONText)]

  /// Decides the event and makes it durable.
  ///
  /// - Parameter seconds: how long to wait for another writer.
  /// - Throws: ``Problem`` when the ledger refuses it, with every reason.
  func record(in ledger: Ledger, by acting: Acting, waiting seconds: Int) throws -> RecordedEvent {
    let writer = try ledger.writer(waiting: seconds, threads: .one)
    let now = try ledger.timeToRecord()
    let id = EventID(
      milliseconds: now.milliseconds, random: (.random(in: .min ... .max), .random(in: .min ... .max)))
    let submission = try signed(submission(id, now, acting, ledger), acting, ledger)
    let receipt = try writer.submit(submission.span)
    let commit = try writer.commit()
    try writer.finish()
    if let reason = try ledger.checkpointToShow().reason { StandardStream.note("kua: \(reason)\n") }
    switch receipt {
    case .refused(let findings): throw Self.problem(findings)
    case .alreadyRecorded(let position):
      return RecordedEvent(event: self, id: id, position: position, size: commit.size, root: commit.root, flags: [])
    case .accepted(let position, let flags, let attested):
      let shown = flags.filter { !$0.isProtected }.map { LineAnswer($0, line: 1) }
      return RecordedEvent(
        event: self, id: id, position: position, size: commit.size, root: commit.root,
        flags: shown + attested.map { LineAnswer($0, line: 1, isAttested: true) })
    }
  }

  /// The event as submitted.
  func submission(_ id: EventID, _ now: RecordedTime, _ acting: Acting, _ ledger: Ledger) -> [UInt8] {
    var members: [(String, JSONText)] = [
      ("actor", .string("\(acting.actor)")), ("body", .string("\(acting.body)")), ("data", .object(data)),
      ("id", .string("\(id)")),
    ]
    if ledger.description.isSynthetic { members.append(("recordedtime", .string("\(now)"))) }
    members += [
      ("source", "urn:kua:command"), ("specversion", "1.0"), ("subject", .string("\(subject)")),
      ("time", .string("\(Law.zone.localTime(atMilliseconds: now.milliseconds))")),
      ("type", .string("\(type.name)")),
    ]
    var bytes: [UInt8] = []
    JSONText.object(members).append(to: &bytes)
    return bytes
  }

  private func signed(_ submission: [UInt8], _ acting: Acting, _ ledger: Ledger) throws -> [UInt8] {
    guard !acting.signers.isEmpty else { return submission }
    return try SubmissionSigner.sign(
      submission.span, by: acting.signers, origin: ledger.description.origin) ?? submission
  }

  /// What a refusal is told as.
  static func problem(_ findings: [Finding]) -> Problem {
    let reasons = findings.map { finding -> String in
      let answer = LineAnswer(finding, line: 1)
      let field = answer.field.map { " at \($0)" } ?? ""
      return "refused\(field) (\(answer.code), \(answer.answer), \(answer.basis)): \(answer.message)"
    }
    return Problem(
      findings.first?.code.text ?? "refused", "the event was " + reasons.joined(separator: "\n     and "),
      exit: .someRefused)
  }
}

/// An event that a command wrote.
struct RecordedEvent {
  let event: CommandEvent
  let id: EventID
  let position: Int
  let size: Int
  let root: String
  let flags: [LineAnswer]

  /// For people.
  func text(_ ledger: Ledger, _ terminal: Terminal) -> String {
    var text = ledger.description.heading
    text += "Recorded \(event.type.short) of \(event.subject) at position \(position), event \(id).\n"
    for flag in flags { text += flag.text(terminal) }
    return text
  }

  /// For programs.
  func json(_ ledger: Ledger) -> JSONText {
    .object(
      [
        ("position", .integer(position)), ("id", .string("\(id)")), ("type", .string("\(event.type.name)")),
        ("subject", .string("\(event.subject)")), ("size", .integer(size)), ("root", .string(root)),
        ("flags", .array(flags.map(\.json))),
      ] + ledger.description.syntheticMember)
  }

  /// Prints it.
  func print(_ ledger: Ledger, _ format: OutputFormat) throws {
    var output = StandardStream.output()
    try output.write(format == .json ? json(ledger).text + "\n" : text(ledger, .output))
    try output.flush()
  }
}
