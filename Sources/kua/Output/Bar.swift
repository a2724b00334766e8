/// Small pictures of numbers that stand beside them in tables; they never stand for them.
enum Bar {
  private static let eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  /// A share as a bar. What is more than nothing shows, and only the whole fills it.
  /// - Parameters:
  ///   - part: of `whole`; a bar of a part larger than it, or of nothing, is empty.
  ///   - columns: how wide the whole is.
  static func text(_ part: Int, of whole: Int, columns: Int = 8, isASCII: Bool = false) -> String {
    guard part > 0, whole > 0, part <= whole else { return "" }
    let steps = isASCII ? columns : columns * 8
    var filled = max(1, steps * part / whole)
    if part < whole { filled = min(filled, steps - 1) }
    if isASCII { return String(repeating: "#", count: filled) }
    return String(repeating: "█", count: filled / 8) + eighths[filled % 8]
  }
}

/// A row of numbers as one letter each, as high as the number.
enum Spark {
  private static let blocks = Array("▁▂▃▄▅▆▇█"), plain = Array("_.:-=+*#")

  /// Zero is the lowest letter and nothing else is; the greatest number is the highest.
  static func text(_ numbers: [Int], isASCII: Bool = false) -> String {
    let letters = isASCII ? plain : blocks, most = max(1, numbers.max() ?? 0)
    return String(
      numbers.map { number in
        number <= 0 ? letters[0] : letters[1 + (letters.count - 2) * (number - 1) / max(1, most - 1)]
      })
  }
}
