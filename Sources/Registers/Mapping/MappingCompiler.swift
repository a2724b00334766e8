import IncidentEvents

/// Reads a mapping's JSON into a ``Mapping``, and looks whether it can work: every name is declared, every event is of
/// the catalogue, every required field has a value that its schema can take.
struct MappingCompiler {
  private(set) var columns: [Mapping.Column] = []
  private var lookups: [String: Mapping.Lookup] = [:]
  private(set) var entities: [(name: String, kind: EntityKind, columns: [Int])] = []
  /// The columns that open fields, and that protected or personal ones, take something from.
  var open: Set<Int> = [], personal: Set<Int> = []

  mutating func mapping(_ root: JSONTree) throws(MappingFault) -> Mapping {
    try check(
      root, "", required: ["columns", "events", "key", "mapping", "source", "time"],
      optional: ["$schema", "entities", "file", "ignored", "inOrder", "lookups", "title"])
    let name = try text(root["mapping"], "mapping", .name) { text in
      (1...40).contains(text.utf8.count)
        && text.utf8.allSatisfy { 0x61...0x7a ~= $0 || 0x30...0x39 ~= $0 || $0 == 0x2d }
    }
    let source = try text(root["source"], "source", .source) { text in
      EventType.reportReceived.schema.attributes.contains {
        $0.name.description == "source" && SchemaCheck.allows(text, $0.kind)
      }
    }
    let title = root["title"] == nil ? name : try text(root["title"], "title", .word)
    try readColumns(root["columns"])
    try readLookups(root["lookups"])
    let ignored = try strings(root["ignored"], "ignored").map { Words.normal($0) }
    for (at, header) in ignored.enumerated()
    where columns.contains(where: { Words.normal($0.header) == header }) {
      throw MappingFault("ignored[\(at)]", .twice(header))
    }
    let entities = try readEntities(root["entities"])
    let key = try keys(root["key"], "key")
    let time = try value(required(root, "time", ""), .localTime, "time")
    let events = try readEvents(root["events"])
    try checkKeys(key, entities, root)
    return Mapping(
      name: name, title: title, source: source, dialect: try dialect(root["file"]), columns: columns,
      ignored: Set(ignored), entities: entities, key: key, orders: try readOrders(root["inOrder"]),
      time: time, events: events)
  }

  private func dialect(_ file: JSONTree?) throws(MappingFault) -> CSVDialect {
    guard let file else { return CSVDialect() }
    try check(file, "file", required: [], optional: ["encoding", "separator"])
    var separator = CSVDialect.Separator.comma, encoding = TextEncoding.utf8
    if let tree = file["separator"] {
      separator = try word(tree, "file.separator", CSVDialect.Separator.self)
    }
    if let tree = file["encoding"] { encoding = try word(tree, "file.encoding", TextEncoding.self) }
    return CSVDialect(separator: separator, encoding: encoding)
  }

  private func word<Word: RawRepresentable & CaseIterable>(
    _ tree: JSONTree, _ path: String, _ type: Word.Type
  ) throws(MappingFault) -> Word where Word.RawValue == String {
    guard let text = tree.string else { throw MappingFault(path, .wrongKind(expected: .word)) }
    guard let word = Word(rawValue: text) else {
      throw MappingFault(path, .unknownName(text, known: Word.allCases.map(\.rawValue)))
    }
    return word
  }

  // MARK: Columns and lookups

  private mutating func readColumns(_ tree: JSONTree?) throws(MappingFault) {
    for member in try members(tree, "columns") {
      let path = "columns.\(member.name)"
      try check(member.value, path, required: ["header"], optional: ["date", "default", "required"])
      let header = Words.trimmed(try text(member.value["header"], "\(path).header", .word) { !$0.isEmpty })
      if columns.contains(where: { Words.normal($0.header) == Words.normal(header) }) {
        throw MappingFault("\(path).header", .twice(header))
      }
      var patterns: [DatePattern] = []
      for (at, text) in try strings(member.value["date"], "\(path).date").enumerated() {
        guard let pattern = DatePattern(text) else {
          throw MappingFault("\(path).date[\(at)]", .badFormat(text))
        }
        patterns.append(pattern)
      }
      var isRequired = false
      if let tree = member.value["required"] {
        guard case .boolean(let value) = tree else {
          throw MappingFault("\(path).required", .wrongKind(expected: .value))
        }
        isRequired = value
      }
      let given = member.value["default"]
      columns.append(
        Mapping.Column(
          name: member.name, header: header, isRequired: isRequired, patterns: patterns,
          fallback: given == nil ? nil : try text(given, "\(path).default", .word)))
    }
  }

  private mutating func readLookups(_ tree: JSONTree?) throws(MappingFault) {
    guard let tree else { return }
    for member in try members(tree, "lookups") {
      var values: [String: JSONTree] = [:]
      for word in try members(member.value, "lookups.\(member.name)") {
        guard values.updateValue(word.value, forKey: Words.normal(word.name)) == nil else {
          throw MappingFault("lookups.\(member.name)", .twice(word.name))
        }
      }
      lookups[member.name] = Mapping.Lookup(values: values)
    }
  }

  func lookup(_ tree: JSONTree, _ path: String) throws(MappingFault) -> Mapping.Lookup {
    let name = try text(tree, path, .name)
    guard let lookup = lookups[name] else {
      throw MappingFault(path, .unknownName(name, known: lookups.keys.sorted()))
    }
    return lookup
  }

  func column(_ tree: JSONTree?, _ path: String) throws(MappingFault) -> Int {
    let name = try text(tree, path, .name)
    guard let at = columns.firstIndex(where: { $0.name == name }) else {
      throw MappingFault(path, .unknownName(name, known: columns.map(\.name)))
    }
    return at
  }

  func entity(_ tree: JSONTree?, _ path: String) throws(MappingFault) -> Int {
    let name = try text(tree, path, .name)
    guard let at = entities.firstIndex(where: { $0.name == name }) else {
      throw MappingFault(path, .unknownName(name, known: entities.map(\.name)))
    }
    return at
  }

  private func readOrders(_ tree: JSONTree?) throws(MappingFault) -> [[Int]] {
    guard let tree else { return [] }
    guard case .array(let elements) = tree else {
      throw MappingFault("inOrder", .wrongKind(expected: .array))
    }
    var orders: [[Int]] = []
    for (at, element) in elements.enumerated() {
      var order: [Int] = []
      for (place, name) in try strings(element, "inOrder[\(at)]").enumerated() {
        let found = try column(.string(name), "inOrder[\(at)][\(place)]")
        if columns[found].patterns.isEmpty { throw MappingFault("inOrder[\(at)][\(place)]", .noFormat(name)) }
        order.append(found)
      }
      orders.append(order)
    }
    return orders
  }

  // MARK: Entities

  private mutating func readEntities(_ tree: JSONTree?) throws(MappingFault) -> [Mapping.Entity] {
    guard let tree else { return [] }
    let all = try members(tree, "entities")
    for member in all {
      let path = "entities.\(member.name)"
      try check(member.value, path, required: ["key", "kind"], optional: ["agree", "number", "through"])
      let kinds = EntityKind.allCases.filter { !$0.isNumber && $0 != .key }
      let name = try text(member.value["kind"], "\(path).kind", .word)
      guard let kind = kinds.first(where: { $0.name == name }) else {
        throw MappingFault("\(path).kind", .unknownName(name, known: kinds.map(\.name)))
      }
      let used = try keys(member.value["key"], "\(path).key").flatMap(\.columns)
      entities.append((member.name, kind, used))
    }
    var read: [Mapping.Entity] = []
    for (at, member) in all.enumerated() {
      let path = "entities.\(member.name)"
      var through: Int?
      if let tree = member.value["through"] {
        let report = try entity(tree, "\(path).through")
        // A case is found through its report, which must have been found before it.
        guard entities[at].kind == .case, entities[report].kind == .report, report < at else {
          throw MappingFault("\(path).through", .notOfKind(entities[report].name, kinds: ["report"]))
        }
        through = report
      }
      var agree: [Int] = []
      for (place, name) in try strings(member.value["agree"], "\(path).agree").enumerated() {
        agree.append(try column(.string(name), "\(path).agree[\(place)]"))
      }
      read.append(
        Mapping.Entity(
          name: member.name, kind: entities[at].kind, key: try keys(member.value["key"], "\(path).key"),
          number: try number(member.value["number"], entities[at].kind, "\(path).number"), through: through,
          agree: agree))
    }
    return read
  }

  private mutating func number(
    _ tree: JSONTree?, _ kind: EntityKind, _ path: String
  ) throws(MappingFault) -> Mapping.Number? {
    guard let tree else { return nil }
    switch kind {
    case .offence, .case:
      try check(tree, path, required: kind == .case ? ["erdr"] : ["episode", "erdr"], optional: [])
      return .erdr(
        try keyValue(required(tree, "erdr", path), "\(path).erdr"),
        episode: kind == .case ? nil : try keyValue(required(tree, "episode", path), "\(path).episode"))
    case .report:
      try check(tree, path, required: ["kui", "organ", "year"], optional: [])
      return .kui(
        try keyValue(required(tree, "kui", path), "\(path).kui"),
        organ: try keyValue(required(tree, "organ", path), "\(path).organ"),
        year: try keyValue(required(tree, "year", path), "\(path).year"))
    default:
      throw MappingFault(path, .notOfKind(kind.name, kinds: ["case", "offence", "report"]))
    }
  }

  // MARK: Keys

  private mutating func keys(_ tree: JSONTree?, _ path: String) throws(MappingFault) -> [MappedValue] {
    guard case .array(let elements)? = tree, !elements.isEmpty else {
      throw MappingFault(path, .wrongKind(expected: .array))
    }
    var values: [MappedValue] = []
    for (at, element) in elements.enumerated() { values.append(try keyValue(element, "\(path)[\(at)]")) }
    return values
  }

  /// A value as part of a key: any text.
  private mutating func keyValue(_ tree: JSONTree, _ path: String) throws(MappingFault) -> MappedValue {
    try value(tree, .text(1...200), path)
  }

  /// Keys are hashed into what the log shows: nothing personal may be in them.
  private func checkKeys(
    _ key: [MappedValue], _ entities: [Mapping.Entity], _ root: JSONTree
  ) throws(MappingFault) {
    let personal = personal.subtracting(open)
    let all = [("key", key)] + entities.map { ("entities.\($0.name).key", $0.key) }
    for (path, values) in all {
      for column in values.flatMap(\.columns) where personal.contains(column) {
        throw MappingFault(path, .personalKey(column: columns[column].name))
      }
    }
  }
}
