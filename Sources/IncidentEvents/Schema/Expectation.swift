import CanonicalJSON
public import Language

extension SchemaCheck {
  /// What a field takes, in words a clerk can act on.
  public static func expectation(of kind: FieldKind) -> FilledPhrase {
    switch kind {
    case .reference(let kinds): return Phrase.SchemaFaults.writeReference(kind: anyOf(kinds))
    case .enumeration(let words, _) where words.count == 1:
      return Phrase.SchemaFaults.writeWord(word: .text("\(words[0])"))
    case .enumeration(let words, _):
      return Phrase.SchemaFaults.writeOneOf(words: .list(words.map { .text("\($0)") }))
    case .pattern(let name, let pattern):
      // The pattern's name is the vocabulary's; only in English it reads as words.
      let called = Phrase(kk: "\(name)", ru: "\(name)", en: spaced("\(name)"))
      return Phrase.SchemaFaults.writePattern(name: .word(called), pattern: .text(pattern.source))
    case .localTime: return FilledPhrase(Phrase.SchemaFaults.writeLocalTime)
    case .recordedTime: return FilledPhrase(Phrase.SchemaFaults.writeRecordedTime)
    case .date: return FilledPhrase(Phrase.SchemaFaults.writeDate)
    case .eventID: return FilledPhrase(Phrase.SchemaFaults.writeEventID)
    case .integer(let range):
      return Phrase.SchemaFaults.writeInteger(high: "\(range.upperBound)", low: "\(range.lowerBound)")
    case .boolean: return FilledPhrase(Phrase.SchemaFaults.writeBoolean)
    case .text(let counts):
      return Phrase.SchemaFaults.writeText(high: "\(counts.upperBound)", low: "\(counts.lowerBound)")
    case .list(let element, let counts):
      return Phrase.SchemaFaults.writeArray(
        element: .phrase(expectation(of: element)), high: "\(counts.upperBound)",
        low: "\(counts.lowerBound)")
    case .object(let fields):
      let members = fields.filter(\.isRequired).map { PhraseValue.text("\($0.name)") }
      return Phrase.SchemaFaults.writeObject(members: .list(members))
    case .patch: return FilledPhrase(Phrase.SchemaFaults.writePatch)
    }
  }

  /// `case: or person:`.
  private static func anyOf(_ kinds: [EntityKind]) -> PhraseValue {
    var words: PhraseValue = ""
    for (place, kind) in kinds.enumerated() {
      let written = PhraseValue.text("\(kind.name):")
      words = place == 0 ? written : .phrase(Phrase.SchemaFaults.or(one: words, other: written))
    }
    return words
  }

  /// A value of an open field as it may be shown: a word or a reference, cut after 60 characters, or a small number.
  ///
  /// Anything else may be somebody's name, number or birth date in the wrong place, and answers are kept and read by
  /// others.
  static func show(_ value: JSONNode) -> PhraseValue {
    switch value.kind {
    case .string:
      let text = value.string ?? ""
      guard text.utf8.first.map({ 0x61...0x7a ~= $0 }) ?? false, text.utf8.allSatisfy(isOfWords) else {
        return .word(Phrase.SchemaFaults.theValue)
      }
      return "\"\(text.prefix(60))\(text.count > 60 ? "…" : "")\""
    case .integer:
      return value.integer.flatMap { -999_999...999_999 ~= $0 ? .text(String($0)) : nil }
        ?? .word(Phrase.SchemaFaults.theNumber)
    case .boolean: return value.boolean == true ? "true" : "false"
    case .null: return "null"
    case .object: return .word(Phrase.SchemaFaults.anObject)
    case .array: return .word(Phrase.SchemaFaults.anArray)
    }
  }

  /// Whether a character stands in words of enumerations and in references: a–z, 0–9, hyphen and colon.
  private static func isOfWords(_ byte: UInt8) -> Bool {
    0x61...0x7a ~= byte || 0x30...0x3a ~= byte || byte == 0x2d
  }

  private static func spaced(_ name: String) -> String {
    var words = ""
    for character in name {
      if character.isUppercase, !words.isEmpty, words.last?.isUppercase == false { words.append(" ") }
      words.append(character)
    }
    return words.allSatisfy { !$0.isLetter || $0.isUppercase } ? words : words.lowercased()
  }
}
