import IncidentEvents
import Language
import Ledger
import Rulebook

/// What whoever recorded an act is told: where it stands, how it is found again, what is irregular about it.
struct ActReceipt {
  let recorded: RecordedAct
  let description: LedgerDescription
  let language: Language

  private var type: EventType { recorded.act.form.type }
  private var subject: Reference? { recorded.act.reference("subject") }

  /// Things that the act has made known under references of its own.
  private var made: [Reference] {
    recorded.act.form.fields.filter { recorded.act.form.takesNew($0) }.compactMap {
      recorded.act.reference($0.path)
    }
  }

  /// What is shown of its flags: not what rests on protected facts.
  private var flags: [Finding] { recorded.flags.filter { !$0.isProtected } }

  /// For people.
  func text(_ terminal: Terminal) -> String {
    var text = description.heading(in: Spoken.language)
    text +=
      Phrase.Recording.recorded(
        id: .text("\(recorded.act.id)"), position: .number(recorded.position), title: .word(type.title)
      ).text(in: language) + "\n"
    var shown = made
    if let subject, !shown.contains(subject) { shown.insert(subject, at: 0) }
    for reference in shown {
      text +=
        "  \(reference.short)  \(Phrase.Recording.findAgain(reference: .text(reference.short)).text(in: language))\n"
    }
    let words = FindingWords(form: recorded.act.form, language: language)
    for flag in flags { text += words.text(flag, mark: "⚑", terminal) }
    for finding in recorded.attested { text += words.text(finding, mark: "?", terminal) }
    text +=
      Phrase.Recording.receipt(root: .text(recorded.commit.root), size: .number(recorded.commit.size))
      .text(in: language) + "\n"
    return text
  }

  /// For programs.
  var json: JSONText {
    let answers =
      flags.map { LineAnswer($0, line: 1) }
      + recorded.attested.map { LineAnswer($0, line: 1, isAttested: true) }
    return .object(
      [
        ("position", .integer(recorded.position)), ("id", .string("\(recorded.act.id)")),
        ("type", .string("\(type.name)")), ("subject", .optional(subject.map { "\($0)" })),
        ("references", .array(made.map { .string("\($0)") })),
        ("size", .integer(recorded.commit.size)), ("root", .string(recorded.commit.root)),
        ("flags", .array(answers.map(\.json))),
      ] + description.syntheticMember)
  }
}
