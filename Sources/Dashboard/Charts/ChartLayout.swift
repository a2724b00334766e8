/// What all charts have in common: their width, and how text is broken that no program measures.
enum ChartLayout {
  /// In units of the picture. A page is as wide as some 330 to 560 of them, so that 13 units of letters can be read on a
  /// phone too.
  static let width = 420.0
  /// From one line of text to the next.
  static let lineHeight = 16.0
  /// How wide a letter is at most in the middle of a text, by its height.
  private static let letter = 0.62

  /// A text in lines that are not wider than that; a word that is wider by itself stays whole.
  static func lines(_ text: String, width: Double, size: Double = 13) -> [String] {
    let most = max(4, Int(width / (size * letter)))
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, line.count + 1 + word.count > most {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  /// How wide a text is at most.
  static func width(of text: String, size: Double = 13) -> Double {
    // A percent sign is as wide as two letters of most kinds.
    Double(text.count + text.utf8.count { $0 == UInt8(ascii: "%") }) * size * letter
  }
}

/// Where a row of things that follow on each other has a break: what lies before and after is not comparable.
struct ChartBreak: Equatable {
  /// How many columns lie before it; of a part of one, that part.
  let at: Double
  let label: String
}

/// What is the same on every chart of a page.
struct ChartFrame {
  let id: String
  let title: String
  let summary: String
  /// Writes a number as the reader's language does.
  let number: (Int) -> String
  /// The word for what is not told.
  let withheld: String

  func drawing() -> Drawing { Drawing(id: id, title: title, summary: summary) }
}
