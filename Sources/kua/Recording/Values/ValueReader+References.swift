import IncidentEvents
import Language

extension ValueReader {
  /// The thing meant by a number, a reference, the beginning of one, or a word.
  func reference(_ typed: String, _ kinds: [EntityKind], takesNew: Bool) throws -> Reference {
    if TypedWords.isNew(typed) {
      guard takesNew, let kind = kinds.first else {
        throw ValueFault(Phrase.Recording.notNewHere(kinds: words(kinds)))
      }
      return .random(kind)
    }
    if TypedWords.isMe(typed), kinds.contains(.actor), let actor { return actor }
    if TypedWords.isOwn(typed), kinds.contains(.body), let body { return body }
    let found = try lookup.entities(typed, of: kinds)
    let named = PhraseValue.typed(typed)
    switch found {
    case .malformed:
      throw ValueFault(Phrase.Recording.notAReference(kinds: words(kinds), typed: named))
    case .found(let references):
      guard let first = references.first else {
        throw ValueFault(Phrase.Recording.nothingFound(kinds: words(kinds), typed: named))
      }
      if references.count == 1 { return first }
      throw ValueFault(
        Phrase.Recording.severalFound(count: references.count, typed: named),
        choices: try references.map {
          ValueFault.Choice(value: .string("\($0)"), line: try lookup.line(of: $0, in: language))
        })
    }
  }

  /// The event meant by a position, an id or the beginning of one.
  func event(_ typed: String) throws -> EventID {
    let found = try lookup.events(typed)
    let named = PhraseValue.typed(typed)
    guard let first = found.first else { throw ValueFault(Phrase.Recording.noEventFound(typed: named)) }
    if found.count == 1 { return first }
    throw ValueFault(
      Phrase.Recording.severalFound(count: found.count, typed: named),
      choices: try found.map {
        ValueFault.Choice(value: .string("\($0)"), line: try lookup.line(ofEvent: $0, in: language))
      })
  }

  /// Kinds of things in words.
  func words(_ kinds: [EntityKind]) -> PhraseValue { .list(kinds.map { .word($0.phrase) }) }
}
