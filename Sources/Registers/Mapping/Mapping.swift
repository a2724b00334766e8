import CanonicalJSON
public import IncidentEvents

/// What a file's columns mean: how each row becomes events (Schemas/mapping/mapping.v1.json).
public struct Mapping: Sendable {
  /// Part of every event's id: a mapping keeps its name when it is mended.
  public let name: String
  /// In a few words, for people.
  public let title: String
  /// The system the rows come from: the events' `source`.
  public let source: String
  public let dialect: CSVDialect
  public let columns: [Column]
  /// Headers that are known and not read, as compared.
  public let ignored: Set<String>
  let entities: [Entity]
  /// What tells a row from all others, in the file and in every later one.
  let key: [MappedValue]
  /// Columns whose dates do not go back from one to the next.
  let orders: [[Int]]
  /// When what a row tells of happened.
  let time: MappedValue
  public let events: [MappedEvent]

  /// A column of the file.
  public struct Column: Sendable {
    /// What the mapping calls it.
    public let name: String
    /// What the file calls it.
    public let header: String
    public let isRequired: Bool
    /// How it writes dates; empty where it has none.
    let patterns: [DatePattern]
    /// What an empty cell stands for.
    let fallback: String?
  }

  /// A word of the file and what it stands for.
  struct Lookup: Sendable {
    /// By the words as compared.
    let values: [String: JSONTree]
  }

  /// Something the rows speak of: where the ledger knows it, that is meant; else a reference is derived from the key.
  struct Entity: Sendable {
    let name: String
    let kind: EntityKind
    let key: [MappedValue]
    let number: Number?
    /// The report whose case this is, where no number finds it.
    let through: Int?
    /// What must be the same wherever the entity stands in the file.
    let agree: [Int]
  }

  /// A number of a public register by which the ledger may know an entity.
  enum Number: Sendable {
    /// An offence by ERDR number and episode, or a case by ERDR number alone.
    case erdr(MappedValue, episode: MappedValue?)
    /// A report by its number in an organ's book of a year.
    case kui(MappedValue, organ: MappedValue, year: MappedValue)
  }

  /// Reads a mapping.
  ///
  /// - Throws: the first thing that is wrong with it, with its place.
  public init(parsing bytes: [UInt8]) throws(MappingFault) {
    var document = JSONDocument(maximumBytes: JSONDocument.longest)
    do throws(JSONSyntaxError) {
      try document.parseObject(bytes.span)
    } catch {
      throw MappingFault("", .notJSON("\(error)"))
    }
    var compiler = MappingCompiler()
    self = try compiler.mapping(JSONTree(document.root))
  }

  init(
    name: String, title: String, source: String, dialect: CSVDialect, columns: [Column], ignored: Set<String>,
    entities: [Entity], key: [MappedValue], orders: [[Int]], time: MappedValue, events: [MappedEvent]
  ) {
    self.name = name
    self.title = title
    self.source = source
    self.dialect = dialect
    self.columns = columns
    self.ignored = ignored
    self.entities = entities
    self.key = key
    self.orders = orders
    self.time = time
    self.events = events
  }
}

/// One event that a row may become.
public struct MappedEvent: Sendable {
  public let type: EventType
  /// Tells it from the row's other events, as part of its id.
  public let label: String
  /// All must hold.
  let conditions: [Condition]
  let subject: MappedValue
  /// When it happened; nil is the row's time.
  let time: MappedValue?
  let performer: MappedValue?
  let actor: MappedValue?
  let body: MappedValue?
  let data: [(field: FieldSchema, value: MappedValue)]

  /// Whether the type is recorded no finer than by the day.
  var isOfADay: Bool {
    type.schema.attributes.contains { "\($0.name)" == "timeprecision" && $0.isRequired }
  }

  /// The columns that a field's value comes from: `data.article`, `time`, `subject` …
  public func columns(of path: String) -> [Int] {
    switch path {
    case "time": return time?.columns ?? []
    case "subject": return subject.columns
    case "performer": return performer?.columns ?? []
    case "actor": return actor?.columns ?? []
    case "body": return body?.columns ?? []
    default: break
    }
    guard path.hasPrefix("data.") else { return [] }
    let member = path.dropFirst("data.".count).prefix { $0 != "." && $0 != "[" }
    return data.first { "\($0.field.name)" == member }?.value.columns ?? []
  }
}

/// When an event is made of a row.
enum Condition: Sendable {
  /// The cell holds something; or it does not.
  case present(Int), absent(Int)
  /// The cell holds one of these words, as compared; or none of them.
  case isOneOf(Int, Set<String>), isNoneOf(Int, Set<String>)
  /// The ledger does not know the entity yet, or knows it by this very event.
  case isNew(Int)
  /// The ledger knows the entity.
  case isKnown(Int)
}
