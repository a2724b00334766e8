import IncidentEvents
import Language
import Ledger
import Rulebook

/// What a retraction or a correction would make of events that stand already, told with the line it is on; nil of one
/// recorded by hand.
struct ConsequenceText {
  let line: Int?
  let consequences: Consequences

  /// For people: what becomes irregular, and what no longer is.
  func text(_ terminal: Terminal) -> String {
    let language = terminal.language
    let heading =
      line.map { Phrase.Append.consequences(number: .number($0)) }
      ?? FilledPhrase(Phrase.Append.itsConsequences)
    let title = terminal.bold(heading.text(in: language)) + "\n"
    if consequences.events.isEmpty {
      return title + "  \(Phrase.Append.noConsequences.text(in: language))\n"
    }
    return title + consequences.events.map { text(of: $0, terminal) }.joined()
  }

  private func text(of event: Consequences.Judged, _ terminal: Terminal) -> String {
    let language = terminal.language
    func said(_ finding: Finding) -> String { finding.message(in: language).shorteningReferences }
    let head = Phrase.Append.consequenceEntry(
      position: .number(event.position), subject: .text(event.subject.short), type: .text(event.type.short))
    let new = event.appeared.map { "    ⚑ \(terminal.yellow($0.code.text)) \(said($0))\n" }
    let gone = event.vanished.map {
      let words = Phrase.Append.noLonger(code: .text($0.code.text), message: .text(said($0)))
      return terminal.faint("    " + words.text(in: language)) + "\n"
    }
    return "  \(head.text(in: language))\n" + (new + gone).joined()
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
      ("line", line.map { .integer($0) } ?? .null), ("answer", .string(answer)),
      ("position", .integer(event.position)),
      ("id", .string("\(event.id)")), ("type", .string("\(event.type.name)")),
      ("subject", .string("\(event.subject)")), ("code", .string(finding.code.text)),
      ("field", .optional(finding.field)), ("message", .string(finding.message)),
    ]
  }
}
