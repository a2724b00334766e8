import IncidentEvents
import Ledger
import Rulebook

/// What a retraction or a correction would make of events that stand already, told with the line it is on.
struct ConsequenceText {
  let line: Int
  let consequences: Consequences

  /// For people: what becomes irregular, and what no longer is.
  func text(_ terminal: Terminal) -> String {
    let title = terminal.bold("What line \(line) would make of events that are recorded") + "\n"
    if consequences.events.isEmpty { return title + "  none becomes irregular, and none no longer is\n" }
    return title + consequences.events.map { text(of: $0, terminal) }.joined()
  }

  private func text(of event: Consequences.Judged, _ terminal: Terminal) -> String {
    let head = "  entry \(grouped(event.position)), \(event.type.short), \(event.subject.short)\n"
    let new = event.appeared.map {
      "    ⚑ \(terminal.yellow($0.code.text)) \($0.message.shorteningReferences)\n"
    }
    let gone = event.vanished.map {
      terminal.faint("    no longer \($0.code.text): \($0.message.shorteningReferences)") + "\n"
    }
    return head + (new + gone).joined()
  }

  /// For programs: one for each finding.
  var json: [JSONText] { members.map { .object($0) } }

  /// The members of each of ``json``.
  var members: [[(String, JSONText)]] {
    consequences.events.flatMap { event in
      event.appeared.map { members(event, $0, "becomes-irregular") }
        + event.vanished.map { members(event, $0, "no-longer-irregular") }
    }
  }

  private func members(
    _ event: Consequences.Judged, _ finding: Finding, _ answer: String
  ) -> [(String, JSONText)] {
    [
      ("line", .integer(line)), ("answer", .string(answer)), ("position", .integer(event.position)),
      ("id", .string("\(event.id)")), ("type", .string("\(event.type.name)")),
      ("subject", .string("\(event.subject)")), ("code", .string(finding.code.text)),
      ("field", .optional(finding.field)), ("message", .string(finding.message)),
    ]
  }
}
