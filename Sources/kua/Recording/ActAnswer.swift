import Language
import Ledger
import Rulebook

/// What whoever had an act recorded, or decided without recording it, is answered.
struct ActAnswer {
  let outcome: HandRecording.Outcome
  let recording: HandRecording
  let ledger: Ledger

  private var language: Language { recording.language }

  /// For people.
  func text(_ terminal: Terminal) -> String {
    switch outcome {
    case .recorded(let recorded): receipt(recorded).text(terminal)
    case .known(let position):
      Phrase.Recording.knownAlready(position: .number(position)).text(in: language) + "\n"
    case .wouldBeRecorded(let flags, let attested): dry(flags, attested, terminal)
    }
  }

  /// For programs.
  var json: JSONText {
    switch outcome {
    case .recorded(let recorded): return receipt(recorded).json
    case .known(let position):
      return .object([
        ("answer", "already-recorded"), ("position", .integer(position)),
        ("id", .string("\(recording.act.id)")),
      ])
    case .wouldBeRecorded(let flags, let attested):
      let answers =
        shown(flags).map { LineAnswer($0, line: 1) }
        + attested.map { LineAnswer($0, line: 1, isAttested: true) }
      return .object([
        ("dryRun", true),
        ("submission", .verbatim(recording.act.submission(by: recording.recorder.acting.actor))),
        ("flags", .array(answers.map(\.json))),
      ])
    }
  }

  /// Says why the checkpoint that holds what was recorded is not shown, if it is not.
  func release() throws {
    guard case .recorded = outcome, let reason = try ledger.checkpointToShow().reason else { return }
    StandardStream.note("kua: \(reason)\n")
  }

  /// Takes the draft of a dry run away that came from options, which can be given again; what was typed on a terminal
  /// is kept.
  func settle(_ format: OutputFormat) throws {
    guard case .wouldBeRecorded = outcome, format == .json || recording.conversation == nil else { return }
    try recording.draft.discard()
  }

  private func receipt(_ recorded: RecordedAct) -> ActReceipt {
    ActReceipt(recorded: recorded, description: ledger.description, language: language)
  }

  private func shown(_ flags: [Finding]) -> [Finding] { flags.filter { !$0.isProtected } }

  private func dry(_ flags: [Finding], _ attested: [Finding], _ terminal: Terminal) -> String {
    var text = ""
    if recording.conversation == nil {
      let words = ActWords(recording.form, recording.reader)
      text += Preview(act: recording.act, words: words, language: language).text(terminal.width)
      let findings = FindingWords(form: recording.form, language: language)
      for flag in shown(flags) { text += findings.text(flag, mark: "⚑", terminal) }
      for finding in attested { text += findings.text(finding, mark: "?", terminal) }
    }
    text += "\n" + Phrase.Recording.dryRun.text(in: language) + "\n"
    return recording.conversation == nil ? text : text + recording.draftHint + "\n"
  }
}
