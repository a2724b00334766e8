import CanonicalJSON
import IncidentEvents
import Language

extension ValueReader {
  /// The word of an enumeration that is meant: by its code, by the word people read in any of the languages, or by a
  /// beginning that only one of them has.
  func word(_ typed: String, _ words: [String], _ kind: FieldKind) throws(ValueFault) -> String {
    if words.contains(typed) { return typed }
    let text = typed.lowercased()
    let named = words.map { word in
      (
        word: word,
        names: [word] + Language.allCases.compactMap { kind.phrase(ofWord: word)?.text(in: $0).lowercased() }
      )
    }
    let stages: [(String) -> Bool] = [
      { $0 == text }, { $0.hasPrefix(text) },
      { name in Self.wordStarts(name).contains { $0.hasPrefix(text) } },
    ]
    for isMeant in stages where !text.isEmpty {
      let meant = named.filter { $0.names.contains(where: isMeant) }.map(\.word)
      if meant.count == 1, let only = meant.first { return only }
      if meant.count > 1 {
        throw ValueFault(
          Phrase.Recording.wordAmbiguous(typed: .typed(typed), words: list(meant, kind)),
          choices: meant.map { ValueFault.Choice(value: .string($0), line: line(of: $0, kind)) })
      }
    }
    throw ValueFault(Phrase.Recording.wordUnknown(typed: .typed(typed), words: list(words, kind)))
  }

  /// A word of an enumeration for people: in their language, its code behind it.
  func line(of word: String, _ kind: FieldKind) -> String {
    guard let phrase = kind.phrase(ofWord: word)?.text(in: language), phrase != word else { return word }
    return "\(phrase) (\(word))"
  }

  private func list(_ words: [String], _ kind: FieldKind) -> PhraseValue {
    let lines: String = words.map { line(of: $0, kind) }.joined(separator: ", ")
    return .text(lines)
  }

  /// A text and what is left of it at the beginning of each later word.
  private static func wordStarts(_ text: String) -> [Substring] {
    var starts: [Substring] = []
    var before: Character = " "
    for at in text.indices {
      if before == " " || before == "(" || before == "-" || before == "«" { starts.append(text[at...]) }
      before = text[at]
    }
    return starts
  }

  // MARK: Numbers and names with a form

  /// A value that must match a pattern of the vocabulary; spaces and the like that people put into numbers are left out.
  func pattern(
    _ typed: String, _ name: String, _ pattern: Pattern, _ shown: PhraseValue, _ insists: Bool
  ) throws(ValueFault) -> JSONText {
    var text = typed
    switch name {
    case "sha256", "segmentRoot": text = text.filter { !$0.isWhitespace }.lowercased()
    case "serialNumber": text = text.uppercased()
    case "ERDR number", "KUI number", "couponNumber", "iin", "exhibitNumber", "courtNumber", "riskItems",
      "riskSources":
      text = text.filter { !$0.isWhitespace && $0 != "\u{a0}" }.replacing("–", with: "-")
    case "document": text = text.hasPrefix("№") ? String(text.dropFirst()).trimmingSpaces : text
    default: break
    }
    let kind = FieldKind.pattern("", pattern)
    guard SchemaCheck.allows(text, kind) else {
      if name == "iin" { throw ValueFault(Phrase.Recording.iinForm) }
      throw ValueFault(
        Phrase.Recording.wrongForm(example: .text(PatternExamples.example(of: name, pattern)), typed: shown))
    }
    if name == "iin", !insists, !IIN.isValid(text.utf8) { throw ValueFault(Phrase.Recording.iinCheckDigit) }
    return .string(text)
  }
}

/// How values with a form are written.
enum PatternExamples {
  /// An example, or the pattern itself where no example says more.
  static func example(of name: String, _ pattern: Pattern) -> String {
    switch name {
    case "ERDR number": "249900000000017"
    case "KUI number", "couponNumber": "1234"
    case "exhibitNumber": "118-2"
    case "courtNumber": "7112-24-00-1/345"
    case "serialNumber": "AX-1032"
    case "firmwareVersion": "2.4.1"
    case "document": "17-04/256"
    case "toolVersion": "sha256sum-9.1"
    case "riskItems": "11?0110?00100"
    case "riskSources": "rrnrvvvnsvvvv"
    case "policyVersion": "kua-policy-1"
    case "rulebookVersion": "kua-rulebook-1"
    case "source": "urn:kua:record"
    case "origin": "astana.kua.example"
    case "jurisdiction": "astana"
    case "verifierKey", "actor key": "astana.kua.example/…+01234567+…"
    case "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
    case "treeRoot": "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="
    case "iin": "061211600012"
    default: pattern.source
    }
  }
}
