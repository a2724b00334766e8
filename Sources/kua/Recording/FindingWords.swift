import IncidentEvents
import Language
import Rulebook

/// What rules say of an act, in words: the field, the sentence, its basis.
struct FindingWords {
  let form: RecordForm
  let language: Language

  /// The field a finding is about.
  func field(of finding: Finding) -> RecordField? { finding.field.flatMap { form.field(at: $0) } }

  /// The finding in a paragraph: field, sentence, code and basis.
  func text(_ finding: Finding, mark: String, _ terminal: Terminal = .none) -> String {
    let label = field(of: finding).map { form.label($0).text(in: language).capitalisedFirst + ": " } ?? ""
    let margin = String(repeating: " ", count: 4)
    let sentence = Wrapping.wrap(
      label + finding.message.shorteningReferences, terminal.width.map { $0 - 4 }, margin)
    let basis =
      finding.definition.map { "\n    \(finding.code.text) · \($0.basis)" } ?? "\n    \(finding.code.text)"
    return "  \(mark) \(sentence)\(basis)\n"
  }

  /// The finding on one line.
  func line(_ finding: Finding) -> String {
    let label = field(of: finding).map { form.label($0).text(in: language) + ": " } ?? ""
    let basis = finding.definition.map { ", \($0.basis)" } ?? ""
    return "\(label)\(finding.message) (\(finding.code.text)\(basis))"
  }
}
