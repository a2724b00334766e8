import IncidentEvents
import Language
import Ledger
import Rulebook

extension CommandEvent {
  /// An event with the members of its data, protected and personal ones in clear.
  init(type: EventType, subject: Reference, data: [(String, JSONText)]) {
    var bytes: [UInt8] = []
    JSONText.object(data).append(to: &bytes)
    self.init(type, about: subject, data: bytes)
  }
}

extension RecordedEvent {
  /// What is shown of its flags: not what rests on protected facts.
  private var answers: [LineAnswer] {
    flags.filter { !$0.isProtected }.map { LineAnswer($0, line: 1) }
      + attested.map { LineAnswer($0, line: 1, isAttested: true) }
  }

  /// For people.
  func text(_ ledger: Ledger, _ terminal: Terminal) -> String {
    var text = ledger.description.heading(in: terminal.language)
    text += "Recorded \(event.type.short) of \(event.subject) at position \(position), event \(id).\n"
    for flag in answers { text += flag.text(terminal) }
    return text
  }

  /// For programs.
  func json(_ ledger: Ledger) -> JSONText {
    .object(
      [
        ("position", .integer(position)), ("id", .string("\(id)")), ("type", .string("\(event.type.name)")),
        ("subject", .string("\(event.subject)")), ("size", .integer(commit.size)),
        ("root", .string(commit.root)),
        ("flags", .array(answers.map(\.json))),
      ] + ledger.description.syntheticMember)
  }

  /// Prints it, and releases the checkpoint that holds it.
  func print(_ ledger: Ledger, _ format: OutputFormat) throws {
    if let reason = try ledger.checkpointToShow().reason { StandardStream.note("kua: \(reason)\n") }
    var output = StandardStream.output()
    try output.write(format == .json ? json(ledger).text + "\n" : text(ledger, .output))
    try output.flush()
  }
}
