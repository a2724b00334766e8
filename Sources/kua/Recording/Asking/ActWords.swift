import IncidentEvents
import Language

/// Values of an act in the words of whoever records it.
struct ActWords {
  let form: RecordForm
  let reader: ValueReader
  private var language: Language { reader.language }

  init(_ form: RecordForm, _ reader: ValueReader) {
    self.form = form
    self.reader = reader
  }

  /// A field's value.
  /// - Parameter precision: how exactly the act's time is known.
  func words(_ value: JSONText, of field: RecordField, precision: TimePrecision? = nil) -> String {
    if case .array(let elements) = value, elements.isEmpty {
      return Phrase.Recording.nothing.text(in: language)
    }
    return words(value, field.schema.kind, field, precision)
  }

  private func words(
    _ value: JSONText, _ kind: FieldKind, _ field: RecordField, _ precision: TimePrecision?
  ) -> String {
    switch (kind, value) {
    case (.list(let element, _), .array(let values)):
      return values.map { words($0, element, field, nil) }.joined(separator: "; ")
    case (.object(let fields), .object(let members)):
      return members.compactMap { name, value in
        guard let member = fields.first(where: { "\($0.name)" == name }) else { return nil }
        return form.type.label(of: "\(field.name).\(name)").text(in: language) + ": "
          + words(value, member.kind, field, nil)
      }.joined(separator: ", ")
    case (.enumeration, .string(let word)): return reader.line(of: word, kind)
    case (.reference, .string(let text)):
      guard let reference = Reference(text) else { return text }
      return (try? reader.lookup.line(of: reference, in: language)) ?? reference.short
    case (.eventID, .string(let text)):
      return EventID(text).flatMap { try? reader.lookup.line(ofEvent: $0, in: language) } ?? text
    case (.localTime, .string(let text)):
      return LocalTime(text).map { $0.words(precision, seconds: false) } ?? text
    case (_, .boolean(let flag)):
      return (flag ? Phrase.Recording.yes : Phrase.Recording.no).text(in: language)
    case (_, .integer(let number)): return language.number(number)
    case (_, .string(let text)): return text
    default: return value.text
    }
  }
}
