/// Texts broken into lines at spaces.
enum Wrapping {
  /// Breaks a text; a word longer than a line stays whole. Colours count as nothing.
  /// - Parameters:
  ///   - width: how many columns there are; nil breaks nothing.
  ///   - margin: what stands before each line but the first.
  static func wrap(_ text: String, _ width: Int?, _ margin: String) -> String {
    guard let width, visible(text) > width else { return text }
    var lines: [String] = [], line = "", used = 0
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      let length = visible(word)
      if used > 0, used + 1 + length > width {
        lines.append(line)
        (line, used) = (String(word), length)
      } else {
        line += (used > 0 ? " " : "") + word
        used += (used > 0 ? 1 : 0) + length
      }
    }
    lines.append(line)
    return lines.joined(separator: "\n" + margin)
  }

  /// How many columns a text takes, without the sequences that colour it.
  static func visible(_ text: some StringProtocol) -> Int {
    if !text.utf8.contains(0x1b) { return text.columnCount }
    var count = 0, isEscape = false
    for character in text {
      if character == "\u{1b}" {
        isEscape = true
      } else if !isEscape {
        count += character.columnCount
      } else if character == "m" {
        isEscape = false
      }
    }
    return count
  }
}
