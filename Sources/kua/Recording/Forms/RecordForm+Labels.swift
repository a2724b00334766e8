import IncidentEvents
import Language

extension RecordForm {
  /// What a field is called.
  func label(_ field: RecordField) -> Phrase {
    guard field.place == .attribute else { return type.label(of: field.name) }
    if field.name == "subject", field.kinds.count == 1, let kind = field.kinds.first { return kind.phrase }
    return FieldSchema.sharedLabel(of: field.name) ?? Phrase(verbatim: field.name)
  }

  /// What a field takes, for whoever does not know.
  func explanation(_ field: RecordField, _ reader: ValueReader) -> String {
    let language = reader.language
    var sentences: [String] = [takes(field.element, field, reader)]
    if let counts = field.counts {
      sentences.append(
        Phrase.Recording.explainList(highest: .number(counts.upperBound), lowest: .number(counts.lowerBound))
          .text(in: language))
    }
    if takesNew(field) { sentences.append(Phrase.Recording.explainNew.text(in: language)) }
    if field.isPrivate { sentences.append(Phrase.Recording.explainPrivate.text(in: language)) }
    return sentences.joined(separator: " ")
  }

  private func takes(_ kind: FieldKind, _ field: RecordField, _ reader: ValueReader) -> String {
    let phrase: FilledPhrase
    switch kind {
    case .reference(let kinds): phrase = Phrase.Recording.explainReference(kinds: reader.words(kinds))
    case .eventID: phrase = FilledPhrase(Phrase.Recording.explainEvent)
    case .enumeration: phrase = FilledPhrase(Phrase.Recording.explainWord)
    case .pattern(let name, let pattern):
      phrase = Phrase.Recording.explainForm(example: .text(PatternExamples.example(of: "\(name)", pattern)))
    case .integer(let range):
      phrase = Phrase.Recording.explainNumber(
        highest: .number(range.upperBound), lowest: .number(range.lowerBound))
    case .boolean: phrase = FilledPhrase(Phrase.Recording.explainFlag)
    case .text(let counts): phrase = Phrase.Recording.explainText(highest: .number(counts.upperBound))
    case .date: phrase = FilledPhrase(Phrase.Recording.explainDate)
    case .localTime, .recordedTime:
      phrase = FilledPhrase(
        field.path == "time" ? Phrase.Recording.explainActTime : Phrase.Recording.explainTime)
    case .object(let fields):
      phrase = Phrase.Recording.explainObject(
        parts: .list(fields.map { .word(type.label(of: "\(field.name).\($0.name)")) }))
    case .patch: phrase = FilledPhrase(Phrase.Recording.patchForm)
    case .list(let element, _): return takes(element, field, reader)
    }
    return phrase.text(in: reader.language)
  }
}
