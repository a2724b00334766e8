/// Words of a file as they are compared: upper and lower case, and how much white space stands between them, make no
/// difference. Exports are not consistent in either.
enum Words {
  static func normal(_ text: String) -> String {
    // Most cells are a number or one word in lower case already.
    if text.utf8.allSatisfy({ 0x30...0x39 ~= $0 || 0x61...0x7a ~= $0 }) { return text }
    return trimmed(text).lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Without white space and byte order marks around it.
  static func trimmed(_ text: String) -> String {
    var rest = text[...]
    func isEmpty(_ character: Character) -> Bool { character.isWhitespace || character == "\u{feff}" }
    while let last = rest.last, isEmpty(last) { rest.removeLast() }
    while let first = rest.first, isEmpty(first) { rest.removeFirst() }
    return String(rest)
  }
}
