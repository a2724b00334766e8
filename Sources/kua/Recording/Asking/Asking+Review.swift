import IncidentEvents
import Language
import Ledger
import Rulebook

extension Asking {
  /// Shows the act and what rules say of it, until it is recorded.
  mutating func review() throws -> HandRecording.Outcome {
    while true {
      let words = ActWords(form, recording.reader)
      say(Preview(act: act, words: words, language: language).text(conversation.width))
      switch try recording.recorder.decide(act) {
      case .refused(let findings): try mend(findings)
      case .accepted(let flags, let attested):
        if let outcome = try confirm(flags, attested) { return outcome }
      case .recorded, .known: return try finish(.known(position: recording.recorder.position(of: act) ?? 0))
      }
    }
  }

  /// Tells what is irregular, and records the act once somebody says yes.
  /// - Returns: nil when something is to be changed first.
  private mutating func confirm(
    _ flags: [Finding], _ attested: [Finding]
  ) throws -> HandRecording.Outcome? {
    let shown = flags.filter { !$0.isProtected }
    tell(Phrase.Recording.willBeFlagged, shown, mark: "⚑")
    tell(Phrase.Recording.isAttested, attested, mark: "?")
    if let found = try recording.recorder.consequences(of: act) {
      let terminal = Terminal(hasColour: false, width: conversation.width, language: language)
      say("\n" + ConsequenceText(line: nil, consequences: found).text(terminal))
    }
    if recording.isDryRun { return .wouldBeRecorded(flags: shown, attested: attested) }
    if !recording.isConfirmed {
      switch prompter.confirm(Phrase.Recording.recordIt) {
      case true?: break
      case false?:
        try change()
        return nil
      case nil: throw GivenUp()
      }
    }
    switch try recording.recorder.record(act) {
    case .recorded(let recorded): return try finish(.recorded(recorded))
    case .known(let position): return try finish(.known(position: position))
    case .refused(let findings):
      // Somebody else has recorded something since it was decided.
      try mend(findings)
      return nil
    case .accepted: return nil
    }
  }

  private func finish(_ outcome: HandRecording.Outcome) throws -> HandRecording.Outcome {
    try recording.draft.discard()
    return outcome
  }

  /// Tells what rules say, under a heading.
  private func tell(_ heading: Phrase, _ findings: [Finding], mark: String) {
    if findings.isEmpty { return }
    let words = FindingWords(form: form, language: language)
    say("\n\(heading.text(in: language))\n")
    let terminal = Terminal(hasColour: false, width: conversation.width)
    for finding in findings { say(words.text(finding, mark: mark, terminal)) }
  }

  // MARK: Mending

  /// Tells why the ledger does not take the act, and lets it be mended, or attested where that is enough.
  private mutating func mend(_ findings: [Finding]) throws {
    let asks = findings.filter { $0.definition?.answer == .ask }
    let refuses = findings.filter { $0.definition?.answer != .ask }
    tell(Phrase.Recording.isRefused, refuses, mark: "✗")
    tell(Phrase.Recording.isAsked, asks, mark: "?")
    let words = FindingWords(form: form, language: language)
    var broken: [RecordField] = []
    for field in findings.compactMap(words.field(of:))
    where !broken.contains(where: { $0.path == field.path }) {
      broken.append(field)
    }
    if refuses.isEmpty, form.field(at: "data.attested") != nil, act.values["data.attested"] == nil {
      say("\n")
      switch prompter.choose(
        [Phrase.Recording.mendIt, Phrase.Recording.attestIt].map { $0.text(in: language) })
      {
      case .number(1):
        if let field = form.field(at: "data.attested") { try ask(field) }
        return
      case .number, .none: break
      case .stop: throw GivenUp()
      }
    }
    if broken.isEmpty { try change() } else { try askAll(broken) }
  }

  /// Lets one of the fields be changed.
  private mutating func change() throws {
    let fields = form.fields.filter { !["id", "source"].contains($0.path) }
    say("\n\(Phrase.Recording.whatToChange.text(in: language))\n")
    let words = ActWords(form, recording.reader)
    let lines = fields.map { field in
      let value = act.values[field.path].map { ": " + words.words($0, of: field) } ?? ""
      return form.label(field).text(in: language) + value
    }
    switch prompter.choose(lines) {
    case .number(let number):
      let field = fields[number]
      if !field.schema.isRequired, act.values[field.path] != nil {
        switch prompter.confirm(Phrase.Recording.takeItOut) {
        case true?:
          recording.act.clear(field)
          return try keep()
        case false?: break
        case nil: throw GivenUp()
        }
      }
      try ask(field)
    case .none, .stop: throw GivenUp()
    }
  }
}
