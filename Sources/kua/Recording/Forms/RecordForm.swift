import IncidentEvents

/// What is asked of an act of one type: made from its schema, so that every type has one.
struct RecordForm: Sendable {
  let type: EventType
  /// Every field, in the order in which they are asked.
  let fields: [RecordField]

  /// Options of the command itself: a field of that name is written `--data-NAME`.
  static let commandOptions: Set<String> = [
    "ledger", "actor", "key", "body-key", "wait", "format", "language", "draft", "yes", "dry-run", "set",
    "help", "version",
  ]

  /// The attributes that are asked for; the rest is known, or the ledger's to give.
  private static let attributes: [StaticString] = [
    "subject", "time", "timeprecision", "performer", "capturedtime", "body", "source", "id",
  ]

  init(_ type: EventType) {
    self.type = type
    let schema = type.schema
    let data = schema.data.filter { "\($0.name)" != "_sd" }
    let names = Set(data.map { "\($0.name)" })
    var attributes: [RecordField] = []
    for name in Self.attributes {
      guard let field = schema.attributes.first(where: { "\($0.name)" == "\(name)" }) else { continue }
      attributes.append(
        RecordField(
          place: .attribute, schema: field, options: Self.options(ofAttribute: field, besides: names)))
    }
    let own = data.map { field in
      let option = RecordField.option("\(field.name)")
      let isTaken = Self.commandOptions.contains(option) || Self.attributes.contains { "\($0)" == option }
      return RecordField(
        place: .data, schema: field, options: (isTaken ? [] : [option]) + ["data-\(option)"])
    }
    let first = attributes.prefix { "\($0.schema.name)" != "timeprecision" }
    fields = Array(first) + Self.ordered(own) + Array(attributes.dropFirst(first.count))
  }

  /// An attribute's option; a subject of one kind may be named by it: `--case` of `party.added`.
  private static func options(ofAttribute field: FieldSchema, besides data: Set<String>) -> [String] {
    let name = "\(field.name)"
    guard name == "subject", case .reference(let kinds) = field.kind, kinds.count == 1,
      let kind = kinds.first,
      !data.contains(kind.name), !commandOptions.contains(kind.name),
      !attributes.contains(where: { "\($0)" == kind.name })
    else { return [name] }
    return [kind.name, name]
  }

  /// Who and what it is about first, then how it is called, when it was, and long texts last.
  private static func ordered(_ fields: [RecordField]) -> [RecordField] {
    func rank(_ field: RecordField) -> Int {
      switch field.schema.kind {
      case .reference: 0
      case .enumeration: 1
      case .pattern, .integer, .boolean, .eventID: 2
      case .localTime, .date, .recordedTime: 3
      case .list, .object: 4
      default: 5
      }
    }
    return fields.enumerated().sorted {
      (rank($0.element), $0.offset) < (rank($1.element), $1.offset)
    }.map(\.element)
  }

  /// The field an option names, without its hyphens; nil when there is none.
  func field(ofOption option: String) -> RecordField? { fields.first { $0.options.contains(option) } }

  /// The field a finding points at, as in `data.charges[2].article`; nil when it is none that is asked for.
  func field(at path: String) -> RecordField? {
    let whole = path.hasPrefix("data.") || fields.contains { $0.path == path } ? path : "data.\(path)"
    let end = whole.dropFirst(whole.hasPrefix("data.") ? 5 : 0).firstIndex { $0 == "." || $0 == "[" }
    let head = end.map { String(whole[..<$0]) } ?? whole
    return fields.first { $0.path == head }
  }

  /// What must be given for an act to be recorded, but for what is known without asking.
  var required: [RecordField] { fields.filter { $0.schema.isRequired && $0.name != "id" } }
}
