import Language
import Rulebook

/// What the ledger answered to one line.
struct LineAnswer: Sendable {
  let line: Int
  /// `refuse`, `ask`, `flag` or `attested`.
  let answer: String
  let code: String
  /// In English, as in JSON.
  let basis: String
  let field: String?
  let message: String
  /// The same in the reader's language.
  let spokenBasis: String, spokenMessage: String

  /// A finding about a line.
  /// - Parameter isAttested: whether the submitter stands by what the rule asks about.
  init(_ finding: Finding, line: Int, isAttested: Bool = false) {
    let rule = finding.definition
    self.line = line
    code = finding.code.text
    basis = rule?.basis.text(in: .en) ?? ""
    spokenBasis = rule?.basis.spoken ?? ""
    field = finding.field
    switch (rule?.answer, isAttested) {
    case (_, true): answer = "attested"
    case (.ask, _): answer = "ask"
    case (.flag, _): answer = "flag"
    case (.refuse, _), (nil, _): answer = "refuse"
    }
    let isAsked = answer == "ask"
    func said(_ language: Language) -> String {
      let message = finding.message(in: language)
      return isAsked ? "\(message) \(Phrase.Findings.howToAttest.text(in: language))" : message
    }
    message = said(.en)
    spokenMessage = said(Spoken.language)
  }

  init(line: Int, answer: String, code: String, basis: String, field: String?, message: String) {
    self.line = line
    self.answer = answer
    self.code = code
    self.basis = basis
    self.field = field
    self.message = message
    spokenBasis = basis
    spokenMessage = message
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

  /// The answer in a paragraph for people.
  func text(_ terminal: Terminal) -> String {
    let mark = answer == "flag" || answer == "attested" ? terminal.yellow(code) : terminal.red(code)
    let place = field.map { ", \($0)" } ?? ""
    return "  line \(line)\(place): \(mark) (\(answer)) \(spokenMessage)\n"
      + terminal.faint("    basis: \(spokenBasis)")
      + "\n"
  }
}
