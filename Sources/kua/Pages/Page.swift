import IncidentEvents
import Language
import Ledger

/// What single facts and columns are called.
typealias Label = Phrase.Label
/// What tables and parts of a page are called.
typealias Heading = Phrase.Heading

/// What a reader is shown of one entity, whatever its kind: its state, the facts, the timeline, what is irregular
/// and what is open.
struct Page {
  let reference: Reference
  /// Its state, in words; nil where nothing is to be said.
  var state: FilledPhrase?
  /// What is known of it, in order.
  var facts: [Fact] = []
  var tables: [FactTable] = []
  /// What still waits for someone, in words.
  var questions: [FilledPhrase] = []
  var timeline = Timeline.none
  /// The kinds of the bodies that the timeline names.
  var bodyKinds: [Reference: BodyKind] = [:]
  /// How many entries the page was read from.
  let size: Int

  init(_ reference: Reference, size: Int) {
    self.reference = reference
    self.size = size
  }

  /// One thing known of the entity.
  struct Fact {
    /// Its name for programs.
    let key: String
    /// Its name for people.
    let label: Phrase
    let value: Cell
  }

  /// Adds a fact; one that is not known is left out.
  mutating func add(_ key: String, _ label: Phrase, _ value: Cell) {
    if value.isNone { return }
    facts.append(Fact(key: key, label: label, value: value))
  }

  /// Says that something still waits for someone.
  mutating func ask(_ question: Phrase) { questions.append(FilledPhrase(question)) }

  /// Adds a table, if it has rows.
  mutating func add(_ table: FactTable) {
    if !table.rows.isEmpty { tables.append(table) }
  }
}

/// A value on a page, for people and for programs.
enum Cell {
  case none
  /// What is written the same in every language.
  case text(String)
  /// Words of the reader's language, and what stands for them in JSON.
  case said(FilledPhrase, code: String)
  case number(Int)
  /// How large a file is.
  case bytes(Int)
  case flag(Bool)
  case reference(Reference)
  case references([Reference])
  case time(LocalTime, TimePrecision? = nil)

  /// A text, where there is one.
  init(_ text: String?) { self = text.map { .text($0) } ?? .none }
  /// A word of an enumeration, where there is one.
  init(word: (some Enumeration)?) { self = word.map { .word($0) } ?? .none }
  /// Words of an enumeration with commas between them, where there are any.
  init(words: [some Enumeration]) {
    self =
      words.isEmpty
      ? .none
      : .said(
        FilledPhrase(Phrase(verbatim: "{words}"), ["words": .list(words.map { .word($0.phrase) })]),
        code: words.map(\.name).joined(separator: ", "))
  }
  /// A word of an enumeration.
  static func word(_ word: some Enumeration) -> Cell { .said(FilledPhrase(word.phrase), code: word.name) }
  /// What is said; JSON has it in English.
  static func said(_ phrase: FilledPhrase) -> Cell { .said(phrase, code: phrase.text(in: .en)) }
  /// What is said; JSON has it in English.
  static func said(_ phrase: Phrase) -> Cell { .said(FilledPhrase(phrase)) }
  /// A reference, where there is one.
  init(_ reference: Reference?) { self = reference.map { .reference($0) } ?? .none }
  /// A time, where there is one.
  init(_ time: LocalTime?) { self = time.map { .time($0) } ?? .none }
  /// Yes or no, where it is known.
  init(_ flag: Bool?) { self = flag.map { .flag($0) } ?? .none }

  /// As people read it.
  func text(in language: Language) -> String {
    switch self {
    case .none: "–"
    case .text(let text): text
    case .said(let phrase, _): phrase.text(in: language)
    case .number(let number): language.number(number)
    case .bytes(let bytes): size(bytes: bytes, in: language)
    case .flag(let flag): (flag ? Phrase.Word.yes : Phrase.Word.no).text(in: language)
    case .reference(let reference): reference.short
    case .references(let references):
      references.isEmpty ? "–" : references.map(\.short).joined(separator: ", ")
    case .time(let time, let precision): time.words(precision, seconds: false, in: language)
    }
  }

  /// As programs read it: references in full, times as they were written.
  var json: JSONText {
    switch self {
    case .none: .null
    case .text(let text): .string(text)
    case .said(_, let code): .string(code)
    case .number(let number), .bytes(let number): .integer(number)
    case .flag(let flag): .boolean(flag)
    case .reference(let reference): .string("\(reference)")
    case .references(let references): .array(references.map { .string("\($0)") })
    case .time(let time, _): .string("\(time)")
    }
  }
}

/// Facts of one sort, a row each.
struct FactTable {
  /// Its name for programs.
  let key: String
  /// Its name for people.
  let title: FilledPhrase
  let columns: [Column]
  /// Whether all rows are shown, however many may be asked for: a table that does not grow with the log.
  var isShort = false
  private(set) var rows: [[Cell]] = []

  /// What the cells of a column are.
  struct Column {
    let key: String
    let title: Phrase
    var isNumber = false

    /// A column of texts.
    static func text(_ title: Phrase, _ key: String) -> Column { Column(key: key, title: title) }
    /// A column of numbers.
    static func number(_ title: Phrase, _ key: String) -> Column {
      Column(key: key, title: title, isNumber: true)
    }
  }

  init(_ key: String, _ title: Phrase, _ columns: Column...) {
    self.init(key, FilledPhrase(title), columns)
  }

  init(_ key: String, _ title: FilledPhrase, _ columns: [Column]) {
    self.key = key
    self.title = title
    self.columns = columns
  }

  /// Adds a row of one cell a column.
  mutating func add(_ cells: Cell...) { rows.append(cells) }

  /// Adds a row of one cell a column.
  mutating func append(_ row: [Cell]) { rows.append(row) }

  /// Changes the last row for which `matches` holds; adds one when there is none.
  mutating func amend(_ row: [Cell], where matches: ([Cell]) -> Bool) {
    if let at = rows.lastIndex(where: matches) { rows[at] = row } else { rows.append(row) }
  }
}

extension Cell {
  /// Whether it is this reference.
  func isReference(_ other: Reference) -> Bool {
    if case .reference(let reference) = self { reference == other } else { false }
  }

  /// Whether it is this word.
  func isWord(_ other: some Enumeration) -> Bool {
    if case .said(_, let code) = self { code == other.name } else { false }
  }

  /// Whether it says this.
  func isSaid(_ other: Phrase) -> Bool {
    if case .said(let phrase, _) = self { phrase.phrase == other } else { false }
  }

  /// Whether there is nothing.
  var isNone: Bool {
    if case .none = self { true } else { false }
  }
}
