// How many columns of a terminal a text takes: letters of most scripts one, ideographs and pictures two, marks none.

extension StringProtocol {
  /// The columns the text takes on a terminal.
  var columnCount: Int {
    var count = 0
    for scalar in unicodeScalars {
      // Latin, Greek and Cyrillic before their marks and between: nearly all there is.
      if scalar.value < 0x300 || 0x370..<0x483 ~= scalar.value || 0x48a..<0x591 ~= scalar.value {
        count += 1
      } else {
        return map(\.columnCount).reduce(0, +)
      }
    }
    return count
  }

  /// As much of the text, from its beginning, as fits into so many columns.
  func prefix(columns: Int) -> String {
    var text = "", left = columns
    for character in self {
      left -= character.columnCount
      if left < 0 { break }
      text.append(character)
    }
    return text
  }
}

extension Character {
  /// The columns it takes on a terminal, its marks and what is joined to it included.
  var columnCount: Int { unicodeScalars.map(\.columnCount).max() ?? 0 }
}

extension Unicode.Scalar {
  fileprivate var columnCount: Int {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    return Self.wide.contains { $0.contains(value) } || properties.isEmojiPresentation ? 2 : 1
  }

  /// Where letters are as wide as two (Unicode Standard Annex 11: W and F), rare blocks apart.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115f, 0x2e80...0x303e, 0x3041...0x33ff, 0x3400...0x4dbf, 0x4e00...0x9fff, 0xa000...0xa4cf,
    0xa960...0xa97f, 0xac00...0xd7a3, 0xf900...0xfaff, 0xfe30...0xfe6f, 0xff01...0xff60, 0xffe0...0xffe6,
    0x20000...0x3fffd,
  ]
}
