import IncidentEvents
import Language

/// What a command line says of an act, sorted by field.
struct TypeOptions {
  /// What was written for each field, by path.
  private(set) var texts: [String: [String]] = [:]

  /// Sorts `--option value` and `--option=value` by the fields of a form.
  /// - Throws: ``Problem`` naming the option that is none, and those that may be meant.
  init(_ arguments: [String], of form: RecordForm, in language: Language) throws {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      guard argument.hasPrefix("--"), argument.count > 2 else {
        throw Self.problem(
          Phrase.Recording.strayArgument(type: .text(form.type.short), typed: .typed(argument)),
          language)
      }
      let parts = argument.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = parts.first.map(String.init) ?? ""
      guard let field = form.field(ofOption: name) else { throw Self.unknown(name, form, language) }
      if parts.count == 2 {
        texts[field.path, default: []].append(String(parts[1]))
      } else if let next = rest.first, !next.hasPrefix("--") || next == "--" {
        texts[field.path, default: []].append(next)
        rest.removeFirst()
      } else if case .boolean = field.schema.kind {
        // A flag without a word says yes.
        texts[field.path, default: []].append("yes")
      } else {
        throw Self.problem(Phrase.Recording.optionWithoutValue(option: .text("--\(name)")), language)
      }
    }
  }

  private static func unknown(_ name: String, _ form: RecordForm, _ language: Language) -> Problem {
    let near = NearWords.near(
      name.lowercased(), among: form.fields.flatMap(\.options) + RecordForm.commandOptions.sorted())
    let option = PhraseValue.text("--\(name)"), type = PhraseValue.text(form.type.short)
    guard !near.isEmpty else {
      return problem(Phrase.Recording.unknownOption(option: option, type: type), language)
    }
    let names: String = near.map { "--\($0)" }.joined(separator: ", ")
    let meant = PhraseValue.text(names)
    return problem(Phrase.Recording.unknownOptionNear(near: meant, option: option, type: type), language)
  }

  private static func problem(_ message: FilledPhrase, _ language: Language) -> Problem {
    Problem("usage", message.text(in: language), exit: .usage)
  }
}
