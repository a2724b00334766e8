import CanonicalJSON

extension SchemaCheck {
  /// What a field takes, in words a clerk can act on.
  public static func expectation(of kind: FieldKind) -> String {
    switch kind {
    case .reference(let kinds):
      "write \(kinds.map { "\($0.name):" }.joined(separator: " or ")) and 26 characters of a–z and 2–7"
    case .enumeration(let words, _) where words.count == 1:
      "write \"\(words[0])\""
    case .enumeration(let words, _):
      "write one of \(words.map { "\($0)" }.joined(separator: ", "))"
    case .pattern(let name, let pattern):
      "write a \(spaced("\(name)")) (\(pattern.source))"
    case .localTime:
      "write the local time with its offset, as in 2024-07-03T14:22:10+05:00"
    case .recordedTime:
      "write UTC with milliseconds, as in 2024-07-03T09:22:10.123Z"
    case .date:
      "write a date, as in 2024-07-03"
    case .eventID:
      "write a UUIDv7 in lower case (RFC 9562)"
    case .integer(let range):
      "write a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .boolean:
      "write true or false"
    case .text(let counts):
      "write a text of \(counts.lowerBound) to \(counts.upperBound) characters"
    case .list(let element, let counts):
      "write an array of \(counts.lowerBound) to \(counts.upperBound): \(expectation(of: element))"
    case .object(let fields):
      "write an object with \(fields.filter(\.isRequired).map { "\($0.name)" }.joined(separator: ", "))"
    case .patch:
      "write an object with what changes of the event: data, performer, subject, time or timeprecision"
    }
  }

  /// A value of an open field as it may be shown: a word or a reference, cut after 60 characters, or a small number.
  ///
  /// Anything else may be somebody's name, number or birth date in the wrong place, and answers are kept and read by
  /// others.
  static func show(_ value: JSONNode) -> String {
    switch value.kind {
    case .string:
      let text = value.string ?? ""
      guard text.utf8.first.map({ 0x61...0x7a ~= $0 }) ?? false, text.utf8.allSatisfy(isOfWords) else {
        return "the value"
      }
      return "\"\(text.prefix(60))\(text.count > 60 ? "…" : "")\""
    case .integer:
      return value.integer.flatMap { -999_999...999_999 ~= $0 ? String($0) : nil } ?? "the number"
    case .boolean: return value.boolean == true ? "true" : "false"
    case .null: return "null"
    case .object: return "an object"
    case .array: return "an array"
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
