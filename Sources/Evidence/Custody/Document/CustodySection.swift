import IncidentEvents
import Language

/// One numbered part of the report.
struct CustodySection: Sendable {
  /// Its name for programs.
  let key: String
  let title: Phrase
  /// What is said before anything is listed.
  var paragraphs: [FilledPhrase] = []
  var facts: [CustodyFact] = []
  /// Events in log order, a block each.
  var items: [CustodyItem] = []
  /// What stands where there is no item.
  var empty: Phrase?
  var table: CustodyTable?
  /// Commands to be typed, each with what it shows.
  var steps: [CustodyStep] = []

  init(_ key: String, _ title: Phrase) {
    self.key = key
    self.title = title
  }

  /// Adds a fact; one that is not known is left out.
  mutating func add(_ key: String, _ label: Phrase, _ value: CustodyCell, from source: CustodyEvent? = nil) {
    if value.isNone { return }
    facts.append(CustodyFact(key: key, label: label, value: value, source: source.map(CustodySource.init)))
  }
}

/// The event a line rests on.
struct CustodySource: Sendable, Equatable {
  let id: EventID
  let position: Int

  init(_ event: CustodyEvent) {
    id = event.id
    position = event.position
  }
}

/// One thing known, and the event that says it.
struct CustodyFact: Sendable {
  let key: String
  let label: Phrase
  let value: CustodyCell
  var source: CustodySource?
}

/// One event, told in full.
struct CustodyItem: Sendable {
  let source: CustodySource
  let type: EventType
  let time: CustodyCell
  let recorded: CustodyCell
  let title: Phrase
  var facts: [CustodyFact] = []
  /// What is to be known of it: retracted, corrected, disputed, irregular.
  var notes: [CustodyNote] = []
  let isRetracted: Bool

  mutating func add(_ key: String, _ label: Phrase, _ value: CustodyCell) {
    if value.isNone { return }
    facts.append(CustodyFact(key: key, label: label, value: value))
  }
}

/// A remark on an event.
struct CustodyNote: Sendable {
  /// Its name for programs: `retracted`, `corrected`, `disputed`, or a rule's code.
  let key: String
  let text: FilledPhrase
}

/// Rows under column heads.
struct CustodyTable: Sendable {
  struct Column: Sendable {
    let key: String
    let title: Phrase
  }
  struct Row: Sendable {
    let cells: [CustodyCell]
    /// Whether it tells of something wrong, and is set apart.
    var isFault = false
  }
  let key: String
  let columns: [Column]
  var rows: [Row] = []
}

/// One step of a check.
struct CustodyStep: Sendable {
  let text: FilledPhrase
  /// What is typed; the same in every language.
  var command: String?
}
