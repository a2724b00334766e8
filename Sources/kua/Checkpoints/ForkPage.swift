import Language
import Ledger
import TransparencyLog

/// Two checkpoints of which neither extends the other, side by side and as they were signed.
struct ForkPage {
  let fork: CheckpointFork

  init(_ fork: CheckpointFork) { self.fork = fork }

  /// For people: what differs in two columns, then both texts.
  func text(_ terminal: Terminal) -> String {
    let language = terminal.language
    func said(_ phrase: Phrase) -> String { phrase.text(in: language) }
    let origin = PhraseValue.text(fork.first.checkpoint.origin)
    let title =
      fork.isConclusive ? Phrase.Witness.fork(origin: origin) : Phrase.Witness.perhapsFork(origin: origin)
    let (one, other) = (fork.first, fork.second)
    var rows = [
      ("", one.source, other.source),
      (said(Phrase.Status.size), "\(one.checkpoint.size)", "\(other.checkpoint.size)"),
      (said(Phrase.Status.root), one.checkpoint.root.base64, other.checkpoint.root.base64),
    ]
    if let there = fork.rootThere {
      let name = Phrase.Witness.rootAt(size: .number(Int(one.checkpoint.size))).text(in: language)
      rows.append((name, one.checkpoint.root.base64, there.base64))
    }
    let widths = (rows.map(\.0.count).max() ?? 0, rows.map(\.1.count).max() ?? 0)
    func padded(_ text: String, _ width: Int) -> String {
      text + String(repeating: " ", count: width - text.count)
    }
    var text = terminal.red("✗ " + title.text(in: language)) + "\n\n"
    for (name, left, right) in rows {
      text += "  \(padded(name, widths.0))  \(padded(left, widths.1))  \(right)\n"
    }
    text += "\n  \(said(Phrase.Witness.evidence))\n"
    if let kept = fork.keptIn {
      text += "  \(Phrase.Witness.keptIn(path: .text(kept)).text(in: language))\n"
    }
    for side in [one, other] { text += "\n\(terminal.bold(side.source)):\n\n\(side.note)" }
    return text
  }

  /// For programs.
  var json: JSONText {
    func side(_ side: CheckpointFork.Side) -> JSONText {
      .object([
        ("source", .string(side.source)), ("size", .integer(Int(side.checkpoint.size))),
        ("root", .string(side.checkpoint.root.base64)), ("note", .string(side.note)),
      ])
    }
    return .object([
      ("origin", .string(fork.first.checkpoint.origin)), ("conclusive", .boolean(fork.isConclusive)),
      ("first", side(fork.first)), ("second", side(fork.second)),
      ("rootAtFirstSize", .optional(fork.rootThere?.base64)), ("keptIn", .optional(fork.keptIn)),
    ])
  }

  /// Tells it on standard error: what was asked for was not done.
  func tell(_ format: OutputFormat) {
    guard format.isForPrograms else {
      StandardStream.note(text(Terminal.none.speaking(Terminal.output.language)))
      return
    }
    let members: [(String, JSONText)] = [
      ("code", "fork"), ("message", .string(fork.description)), ("fork", json),
    ]
    StandardStream.note(JSONText.object([("error", .object(members))]).text + "\n")
  }
}

extension Terminal {
  /// The same, spoken to in a language.
  fileprivate func speaking(_ language: Language) -> Terminal {
    Terminal(hasColour: hasColour, width: width, language: language)
  }
}
