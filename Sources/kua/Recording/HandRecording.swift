import IncidentEvents
import Language
import Ledger
import Rulebook

/// An act on its way from the first option to the ledger.
struct HandRecording {
  let ledger: Ledger
  let recorder: ActRecorder
  let reader: ValueReader
  let draft: Draft
  /// Whoever can be asked; nil where nobody can.
  let conversation: (any Conversation)?
  /// Whether nothing is to be recorded, and whether nobody is to be asked before something is.
  let isDryRun: Bool, isConfirmed: Bool
  var act: Act

  var language: Language { reader.language }
  var form: RecordForm { act.form }

  /// What came of it.
  enum Outcome {
    case recorded(RecordedAct)
    /// An earlier attempt, whose answer was lost, had recorded it.
    case known(position: Int)
    /// A dry run: it would be recorded.
    case wouldBeRecorded(flags: [Finding], attested: [Finding])
  }

  /// Reads what was typed for fields; what is no value of its field stays as typed.
  /// - Parameter texts: by path.
  /// - Returns: what was wrong, by path.
  mutating func take(_ texts: [String: [String]]) throws -> [(field: RecordField, fault: ValueFault)] {
    for (path, typed) in texts { act.unread[path] = typed }
    // Before anything is looked at: what was typed is never lost.
    if !texts.isEmpty { try save() }
    var faults: [(field: RecordField, fault: ValueFault)] = []
    for field in form.fields {
      guard let typed = act.unread[field.path] else { continue }
      do {
        // Whoever can not be asked is taken at their word; the ledger asks about a check digit itself.
        act.take(
          try reader.read(typed, for: field, of: form, insists: conversation == nil), for: field)
      } catch let fault as ValueFault {
        act.values[field.path] = nil
        faults.append((field, fault))
      }
    }
    if !texts.isEmpty { try save() }
    return faults
  }

  /// Records the act, with the help of whoever can be asked.
  mutating func run(_ faults: [(field: RecordField, fault: ValueFault)]) throws -> Outcome {
    if let position = try recorder.position(of: act) { return try known(position) }
    guard let conversation else { return try runAlone(faults) }
    var asking = Asking(self, conversation)
    let outcome = try asking.run(faults)
    self = asking.recording
    return outcome
  }

  /// Where nobody can be asked: everything that lacks or is wrong is told at once.
  private mutating func runAlone(_ faults: [(field: RecordField, fault: ValueFault)]) throws -> Outcome {
    act.fillIn(now: reader.now, body: recorder.acting.body)
    let missing = act.missing.filter { act.unread[$0.path] == nil }
    guard faults.isEmpty, missing.isEmpty else { throw incomplete(faults, missing) }
    try save()
    let words = FindingWords(form: form, language: language)
    switch isDryRun ? try recorder.decide(act) : try recorder.record(act) {
    case .refused(let findings):
      let lines = findings.map { "\n  \(words.line($0))" }.joined()
      throw Problem(
        findings.first?.code.text ?? "refused",
        Phrase.Recording.refusedAlone.text(in: language) + lines + "\n" + draftHint, exit: .someRefused)
    case .accepted(let flags, let attested):
      return .wouldBeRecorded(flags: flags, attested: attested)
    case .recorded(let recorded):
      try draft.discard()
      return .recorded(recorded)
    case .known(let position): return try known(position)
    }
  }

  private func incomplete(
    _ faults: [(field: RecordField, fault: ValueFault)], _ missing: [RecordField]
  ) -> Problem {
    var text = Phrase.Recording.incomplete(type: .text(form.type.short)).text(in: language)
    for (field, fault) in faults {
      text += "\n  --\(field.options[0]): \(fault.message.text(in: language))"
      for choice in fault.choices {
        let value = choice.value.string ?? ""
        text += "\n      \(Reference(value) == nil ? value + "  " : "")\(choice.line)"
      }
    }
    for field in missing {
      text += "\n  --\(field.options[0]): "
      text += Phrase.Recording.isMissing(label: .word(form.label(field))).text(in: language)
    }
    if draft.isSaved { text += "\n" + draftHint }
    return Problem("usage", text, exit: .usage)
  }

  private func known(_ position: Int) throws -> Outcome {
    if draft.isSaved { try draft.discard() }
    return .known(position: position)
  }

  /// Keeps what has been said so far.
  mutating func save() throws { try draft.save(act, language) }

  /// Where the draft is, and how to go on with it.
  var draftHint: String { Phrase.Recording.draftKept(path: .text(draft.path)).text(in: language) }
}
