import Language

/// What became of the lines of an input, for the summary at its end.
struct AppendSummary: Sendable {
  /// How often a code was answered, with the first few answers.
  struct Tally: Sendable {
    var count = 0
    var examples: [LineAnswer] = []
  }

  var recorded = 0
  var alreadyRecorded = 0
  var refusedLines = 0
  /// By code, in the order first met.
  private(set) var refused: [(code: String, tally: Tally)] = []
  private(set) var flagged: [(code: String, tally: Tally)] = []

  static let exampleCount = 3

  mutating func refuse(_ answers: [LineAnswer]) {
    refusedLines += 1
    for answer in answers { Self.add(answer, to: &refused) }
  }

  mutating func flag(_ answer: LineAnswer) { Self.add(answer, to: &flagged) }

  private static func add(_ answer: LineAnswer, to tallies: inout [(code: String, tally: Tally)]) {
    let at: Int
    if let known = tallies.firstIndex(where: { $0.code == answer.code }) {
      at = known
    } else {
      at = tallies.count
      tallies.append((answer.code, Tally()))
    }
    tallies[at].tally.count += 1
    if tallies[at].tally.examples.count < exampleCount { tallies[at].tally.examples.append(answer) }
  }

  /// The summary for people.
  func text(size: Int, root: String, milliseconds: Int, isDryRun: Bool, _ terminal: Terminal) -> String {
    let language = terminal.language
    func number(_ value: Int) -> PhraseValue { .number(value) }
    var text = ""
    if isDryRun {
      text += Phrase.Append.dryRun(count: recorded).text(in: language)
      text +=
        (alreadyRecorded > 0
          ? Phrase.Append.areAlready(number: number(alreadyRecorded)).text(in: language) : "") + ".\n"
    } else if recorded == 0, alreadyRecorded > 0 {
      text += Phrase.Append.nothingNew(number: number(alreadyRecorded)).text(in: language) + "\n"
    } else {
      text += Phrase.Append.recorded(count: recorded).text(in: language)
      text +=
        (alreadyRecorded > 0
          ? Phrase.Append.wereAlready(number: number(alreadyRecorded)).text(in: language) : "") + ".\n"
    }
    if refusedLines > 0 {
      text += "\n" + terminal.bold(Phrase.Append.refusedLines(count: refusedLines).text(in: language)) + "\n"
    }
    for (code, tally) in refused { text += block(code, tally, terminal) }
    let flags = flagged.reduce(0) { $0 + $1.tally.count }
    if flags > 0 {
      text += "\n" + terminal.bold(Phrase.Append.flagged(number: number(flags)).text(in: language)) + "\n"
    }
    for (code, tally) in flagged { text += block(code, tally, terminal) }
    let stands =
      isDryRun
      ? Phrase.Append.stands(root: .text(root), size: number(size))
      : Phrase.Append.nowStands(root: .text(root), size: number(size))
    let all = recorded + alreadyRecorded + refusedLines
    let speed = Phrase.Append.speed(
      count: all, rate: number(rate(all, milliseconds)), seconds: .text(seconds(milliseconds)))
    return text + "\n" + stands.text(in: language) + "\n" + speed.text(in: language) + "\n"
  }

  private func block(_ code: String, _ tally: Tally, _ terminal: Terminal) -> String {
    let language = terminal.language
    var text = " \(code): \(language.number(tally.count))\n"
    for example in tally.examples { text += example.text(terminal) }
    let more = tally.count - tally.examples.count
    return more > 0 ? text + "  \(Phrase.Append.more(number: .number(more)).text(in: language))\n" : text
  }

  /// The summary for programs.
  func json(size: Int, root: String, lines: Int, milliseconds: Int, isDryRun: Bool) -> [(String, JSONText)] {
    func counts(_ tallies: [(code: String, tally: Tally)]) -> JSONText {
      .object(tallies.map { ($0.code, .integer($0.tally.count)) })
    }
    return [
      ("lines", .integer(lines)), ("recorded", .integer(recorded)),
      ("alreadyRecorded", .integer(alreadyRecorded)),
      ("refusedLines", .integer(refusedLines)), ("refused", counts(refused)), ("flagged", counts(flagged)),
      ("size", .integer(size)), ("root", .string(root)), ("milliseconds", .integer(milliseconds)),
    ] + (isDryRun ? [("dryRun", true)] : [])
  }
}
