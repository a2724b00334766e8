import Language

/// Names and what they are, one a line, the second in a column of its own.
struct Facts {
  private var lines: [(name: String, value: String)] = []
  private let language: Language

  /// No facts yet.
  init(in language: Language) { self.language = language }

  /// Adds a fact.
  mutating func add(_ name: Phrase, _ value: String) { lines.append((name.text(in: language), value)) }
  /// Adds a fact told in words.
  mutating func add(_ name: Phrase, _ value: FilledPhrase) { add(name, value.text(in: language)) }
  /// Adds a fact told in words without values.
  mutating func add(_ name: Phrase, _ value: Phrase) { add(name, value.text(in: language)) }

  /// The lines, indented by two spaces.
  func text(_ terminal: Terminal) -> String {
    let width = lines.map(\.name.count).max() ?? 0
    return lines.map { name, value in
      "  " + terminal.faint(name + String(repeating: " ", count: width - name.count)) + "  \(value)\n"
    }.joined()
  }
}
