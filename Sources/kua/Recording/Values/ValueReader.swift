import CanonicalJSON
import IncidentEvents
import Language

/// Reads what people type into the values of an event.
struct ValueReader {
  let language: Language
  /// What `now` and `today` go by.
  let now: LocalTime
  let lookup: any EntityLookup
  /// Who records, for `me`, and the body that does, for `own`.
  let actor: Reference?, body: Reference?

  /// Reads what was typed for a field.
  ///
  /// - Parameters:
  ///   - texts: what was typed, once for a field of one value; each may hold several of a list, with commas between.
  ///   - insists: whether a value that is only probably wrong is taken: an IIN whose check digit is.
  /// - Returns: values by path. A time also says how exactly it is known.
  /// - Throws: ``ValueFault``; what looking something up throws.
  func read(
    _ texts: [String], for field: RecordField, of form: RecordForm, insists: Bool = false
  ) throws -> [String: JSONText] {
    if case .list(let element, let counts) = field.schema.kind {
      return [field.path: try list(texts, element, counts, field, form, insists)]
    }
    guard let text = texts.last else { throw ValueFault(Phrase.Recording.valueMissing) }
    guard texts.count == 1 else {
      throw ValueFault(Phrase.Recording.valueOnce(count: texts.count))
    }
    if case .localTime = field.schema.kind { return try times(text, field, form) }
    return [field.path: try one(text, field.schema.kind, field, form, insists)]
  }

  /// Reads a list, from as many texts as there are.
  private func list(
    _ texts: [String], _ element: FieldKind, _ counts: ClosedRange<Int>, _ field: RecordField,
    _ form: RecordForm, _ insists: Bool
  ) throws -> JSONText {
    if texts.count == 1, counts.lowerBound == 0, TypedWords.isNone(texts[0]) { return .array([]) }
    var values: [JSONText] = []
    for text in texts {
      let pieces = Self.isFree(element) ? [text] : text.split(separator: ",").map(String.init)
      for piece in pieces where !piece.trimmingSpaces.isEmpty {
        let value = try one(piece, element, field, form, insists)
        guard !values.contains(where: { $0.text == value.text }) else {
          throw ValueFault(Phrase.Recording.valueTwice(typed: shown(piece, field)))
        }
        values.append(value)
      }
    }
    guard counts.contains(values.count) else {
      throw ValueFault(
        Phrase.Recording.listCount(
          given: .number(values.count), highest: .number(counts.upperBound),
          lowest: .number(counts.lowerBound)))
    }
    return .array(values)
  }

  /// Reads one value of a kind.
  func one(
    _ typed: String, _ kind: FieldKind, _ field: RecordField, _ form: RecordForm, _ insists: Bool = false
  ) throws -> JSONText {
    let text = typed.trimmingSpaces
    let shown = shown(text, field)
    switch kind {
    case .reference(let kinds):
      return .string("\(try reference(text, kinds, takesNew: form.takesNew(field)))")
    case .eventID: return .string("\(try event(text))")
    case .enumeration(let words, _): return .string(try word(text, words.map { "\($0)" }, kind))
    case .pattern(let name, let pattern): return try self.pattern(text, "\(name)", pattern, shown, insists)
    case .integer(let range): return try integer(text, range, shown)
    case .boolean:
      guard let flag = TypedWords.flag(text) else {
        throw ValueFault(Phrase.Recording.notYesOrNo(typed: shown))
      }
      return .boolean(flag)
    case .text(let counts):
      guard counts.contains(text.unicodeScalars.count) else {
        throw ValueFault(
          Phrase.Recording.textLength(
            given: .number(text.unicodeScalars.count), highest: .number(counts.upperBound)))
      }
      return .string(text)
    case .date: return .string(try date(text, shown))
    case .localTime: return try exactTime(text, field)
    case .object(let fields): return try object(text, fields, field, form)
    case .list(let element, _): return try one(text, element, field, form, insists)
    case .patch: return try patch(text)
    case .recordedTime: throw ValueFault(Phrase.Recording.notATime(typed: shown))
    }
  }

  /// A patch as people may write one.
  static let patchExample = #"{"data":{"district":"nura"}}"#

  /// What a correction changes, typed as JSON.
  private func patch(_ text: String) throws -> JSONText {
    let bytes = Array(text.utf8)
    var document = JSONDocument()
    guard (try? document.parseObject(bytes.span)) != nil else {
      throw ValueFault(Phrase.Recording.notAPatch(example: .text(Self.patchExample)))
    }
    return .verbatim(bytes)
  }

  private func integer(_ text: String, _ range: ClosedRange<Int>, _ shown: PhraseValue) throws -> JSONText {
    let digits = text.filter { !$0.isWhitespace }.replacing("\u{2212}", with: "-")
    guard let number = Int(digits), range.contains(number) else {
      throw ValueFault(
        Phrase.Recording.notANumber(
          highest: .number(range.upperBound), lowest: .number(range.lowerBound), typed: shown))
    }
    return .integer(number)
  }

  /// What was typed, as a message may repeat it: not what belongs into the vault, for messages are kept elsewhere.
  func shown(_ text: String, _ field: RecordField) -> PhraseValue {
    field.isPrivate ? "…" : .typed(text)
  }

  /// Whether commas may be part of a value.
  private static func isFree(_ kind: FieldKind) -> Bool {
    if case .text = kind { true } else { false }
  }
}
