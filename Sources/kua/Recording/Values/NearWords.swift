/// Which words are meant by a mistyped one.
enum NearWords {
  /// The words nearest to a text, the nearest first: those that begin with it, then those few letters away.
  static func near(_ text: String, among words: [String], most: Int = 3) -> [String] {
    let tolerable = max(1, text.count / 3)
    let found = words.compactMap { word -> (Int, String)? in
      if !text.isEmpty, word.hasPrefix(text) || word.hasSuffix(text) { return (0, word) }
      let distance = distance(Array(text), Array(word))
      return distance <= tolerable ? (distance, word) : nil
    }
    return found.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.prefix(most).map(\.1)
  }

  /// How many letters have to be put in, left out, exchanged or swapped to make one word of the other.
  static func distance(_ a: [Character], _ b: [Character]) -> Int {
    var before: [Int] = [], row = Array(0...b.count)
    for i in 0..<a.count {
      var next = [i + 1]
      for j in 0..<b.count {
        var least = min(row[j] + (a[i] == b[j] ? 0 : 1), row[j + 1] + 1, next[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { least = min(least, before[j - 1] + 1) }
        next.append(least)
      }
      (before, row) = (row, next)
    }
    return row[b.count]
  }
}
