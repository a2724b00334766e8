/// A text with `{placeholders}`.
enum Template {
  /// The text with each `{name}` replaced by its value, and each `{name|form|form}` by the form of a word that goes with
  /// the number `name`; `{{` and `}}` are braces. A placeholder without a value stays: it is seen, not hidden.
  static func filled(_ template: String, in language: Language, _ values: [String: PhraseValue]) -> String {
    guard template.utf8.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }) else {
      return template
    }
    var text = ""
    var rest = template[...]
    while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      text += rest[..<brace]
      let after = rest.index(after: brace)
      if rest[after...].first == rest[brace] {
        text.append(rest[brace])
        rest = rest[rest.index(after: after)...]
      } else if rest[brace] == "{", let close = rest[after...].firstIndex(of: "}") {
        text += value(rest[after..<close], in: language, values) ?? String(rest[brace...close])
        rest = rest[rest.index(after: close)...]
      } else {
        text.append(rest[brace])
        rest = rest[after...]
      }
    }
    return text + rest
  }

  /// The text with its placeholders named, as a rule is explained: of the forms of a word the one for many stands.
  static func outline(_ template: String) -> String {
    var text = ""
    var rest = template[...]
    while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      text += rest[..<brace]
      let after = rest.index(after: brace)
      if rest[after...].first == rest[brace] {
        text.append(rest[brace])
        rest = rest[rest.index(after: after)...]
      } else if rest[brace] == "{", let close = rest[after...].firstIndex(of: "}") {
        let parts = rest[after..<close].split(separator: "|", omittingEmptySubsequences: false)
        text += parts.count > 1 ? parts[parts.count - 1] : rest[brace...close]
        rest = rest[rest.index(after: close)...]
      } else {
        text.append(rest[brace])
        rest = rest[after...]
      }
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
