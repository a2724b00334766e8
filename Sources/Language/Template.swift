/// A text with `{placeholders}`.
enum Template {
  /// The text with each `{name}` replaced by its value, and each `{name|form|form}` by the form of a word that goes with
  /// the number `name`. A placeholder without a value stays: it is seen, not hidden.
  static func filled(_ template: String, in language: Language, _ values: [String: PhraseValue]) -> String {
    guard template.utf8.contains(UInt8(ascii: "{")) else { return template }
    var text = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      text += rest[..<open]
      let inside = rest[rest.index(after: open)..<close]
      text += value(inside, in: language, values) ?? String(rest[open...close])
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }

  private static func value(
    _ placeholder: Substring, in language: Language, _ values: [String: PhraseValue]
  ) -> String? {
    let parts = placeholder.split(separator: "|", omittingEmptySubsequences: false)
    guard let value = values[String(parts[0])] else { return nil }
    guard parts.count > 1 else { return value.text(in: language) }
    let forms = parts.dropFirst()
    guard let count = value.count, forms.count == language.pluralCategories.count else { return nil }
    return String(forms[forms.startIndex + language.pluralIndex(of: count)])
  }
}
