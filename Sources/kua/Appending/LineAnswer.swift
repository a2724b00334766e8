import Language
import Rulebook

/// What the ledger answered to one line.
struct LineAnswer: Sendable {
  let line: Int
  /// `refuse`, `ask`, `flag` or `attested`.
  let answer: String
  let code: String
  let field: String?
  /// What is wrong and what to do, and on what basis, for any reader.
  let said: PhraseValue, saidBasis: PhraseValue

  /// In English, as in JSON.
  var message: String { said.text(in: .en) }
  /// In English, as in JSON.
  var basis: String { saidBasis.text(in: .en) }

  /// A finding about a line.
  /// - Parameter isAttested: whether the submitter stands by what the rule asks about.
  init(_ finding: Finding, line: Int, isAttested: Bool = false) {
    let rule = finding.definition
    let sentence = PhraseValue.phrase(finding.phrase)
    var said = sentence
    switch (rule?.answer, isAttested) {
    case (_, true): answer = "attested"
    case (.ask, _):
      answer = "ask"
      let both = Phrase(verbatim: "{sentence} {how}")
      said = .phrase(both.filled(["sentence": sentence, "how": .word(Phrase.Findings.howToAttest)]))
    case (.flag, _): answer = "flag"
    case (.refuse, _), (nil, _): answer = "refuse"
    }
    self.line = line
    self.said = said
    code = finding.code.text
    saidBasis = rule.map { .word($0.basis) } ?? ""
    field = finding.field
  }

  init(line: Int, answer: String, code: String, basis: String, field: String?, message: String) {
    self.line = line
    self.answer = answer
    self.code = code
    self.field = field
    said = .text(message)
    saidBasis = .text(basis)
  }

  /// Why it was refused, with everything that is known of it.
  var reason: FilledPhrase {
    if let field {
      return Phrase.Append.refusedAt(
        answer: .word(word), basis: saidBasis, code: .text(code), field: .text(field), message: said)
    }
    return Phrase.Append.refused(answer: .word(word), basis: saidBasis, code: .text(code), message: said)
  }

  var json: JSONText { .object(members) }

  /// The members of ``json``.
  var members: [(String, JSONText)] {
    [
      ("line", .integer(line)), ("answer", .string(answer)), ("code", .string(code)),
      ("basis", .string(basis)),
    ]
      + (field.map { [("field", .string($0))] } ?? []) + [("message", .string(message))]
  }

  /// The answer as people read it.
  private var word: Phrase {
    switch answer {
    case "refuse": Phrase.Explain.refuse
    case "ask": Phrase.Explain.ask
    case "flag": Phrase.Explain.flag
    default: Phrase.Append.attested
    }
  }

  /// The answer in a paragraph for people.
  func text(_ terminal: Terminal) -> String {
    let mark = answer == "flag" || answer == "attested" ? terminal.yellow(code) : terminal.red(code)
    let language = terminal.language
    let place = Phrase.Append.line(number: .number(line)).text(in: language) + (field.map { ", \($0)" } ?? "")
    let basis = Phrase.Append.basis(basis: saidBasis).text(in: language)
    return "  \(place): \(mark) (\(word.text(in: language))) \(said.text(in: language))\n"
      + terminal.faint("    \(basis)") + "\n"
  }
}
