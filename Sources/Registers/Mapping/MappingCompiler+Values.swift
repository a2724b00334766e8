import IncidentEvents

/// Values of a mapping, against what the fields that take them allow.
extension MappingCompiler {
  /// Reads a value for a field that takes `kind`.
  mutating func value(_ tree: JSONTree, _ kind: FieldKind, _ path: String) throws(MappingFault) -> MappedValue
  {
    guard case .object(let members) = tree else {
      if case .array(let elements) = tree { return try list(elements, kind, path) }
      try checkTaken(tree, kind, path)
      return .constant(tree)
    }
    func has(_ name: String) -> Bool { members.contains { $0.name == name } }
    if has("column") { return try cell(tree, kind, path) }
    if has("join") { return try joined(tree, kind, path) }
    if has("first") { return try first(tree, kind, path) }
    if has("entity") {
      try check(tree, path, required: ["entity"], optional: [])
      let at = try entity(tree["entity"], "\(path).entity")
      try checkKind(entities[at].name, entities[at].kind, kind, path)
      return .entity(at, columns: entities[at].columns)
    }
    if has("given") { return try given(tree, kind, path) }
    if has("members") {
      try check(tree, path, required: ["members"], optional: [])
      return .object(try object(required(tree, "members", path), kind, "\(path).members"))
    }
    throw MappingFault(
      path,
      .unknownMember(
        members.first?.name ?? "", known: ["column", "entity", "first", "given", "join", "members"]))
  }

  /// The fields of an object, each with a value; those that it must have are there.
  private mutating func object(
    _ tree: JSONTree, _ kind: FieldKind, _ path: String
  ) throws(MappingFault) -> [(String, MappedValue)] {
    guard case .object(let fields) = kind else {
      throw MappingFault(path, .notTaken(value: "{…}", kind))
    }
    return try values(tree, of: fields, path).map { ("\($0.field.name)", $0.value) }
  }

  /// A value for each field that an object gives one.
  mutating func values(
    _ tree: JSONTree, of fields: [FieldSchema], _ path: String
  ) throws(MappingFault) -> [(field: FieldSchema, value: MappedValue)] {
    var values: [(field: FieldSchema, value: MappedValue)] = []
    // The ledger makes the digests.
    let fields = fields.filter { "\($0.name)" != "_sd" }
    for member in try members(tree, path) {
      guard let field = fields.first(where: { "\($0.name)" == member.name }) else {
        throw MappingFault(path, .unknownField(member.name, known: fields.map { "\($0.name)" }))
      }
      let value = try value(member.value, field.kind, "\(path).\(member.name)")
      if field.privacy == .open { open.formUnion(value.columns) } else { personal.formUnion(value.columns) }
      values.append((field, value))
    }
    for field in fields where field.isRequired && !values.contains(where: { $0.field === field }) {
      throw MappingFault(path, .missingField("\(field.name)"))
    }
    return values
  }

  private mutating func list(
    _ elements: [JSONTree], _ kind: FieldKind, _ path: String
  ) throws(MappingFault) -> MappedValue {
    guard case .list(let element, _) = kind else { throw MappingFault(path, .notTaken(value: "[…]", kind)) }
    var values: [MappedValue] = []
    for (at, tree) in elements.enumerated() { values.append(try value(tree, element, "\(path)[\(at)]")) }
    return .list(values)
  }

  private mutating func first(
    _ tree: JSONTree, _ kind: FieldKind, _ path: String
  ) throws(MappingFault) -> MappedValue {
    try check(tree, path, required: ["first"], optional: [])
    guard case .array(let elements)? = tree["first"], !elements.isEmpty else {
      throw MappingFault("\(path).first", .wrongKind(expected: .array))
    }
    var values: [MappedValue] = []
    for (at, tree) in elements.enumerated() { values.append(try value(tree, kind, "\(path).first[\(at)]")) }
    return .first(values)
  }

  private func given(_ tree: JSONTree, _ kind: FieldKind, _ path: String) throws(MappingFault) -> MappedValue
  {
    try check(tree, path, required: ["given"], optional: [])
    switch try text(tree["given"], "\(path).given", .word) {
    case "actor":
      try checkKind("actor", .actor, kind, path)
      return .actor
    case "body":
      try checkKind("body", .body, kind, path)
      return .body
    case let other: throw MappingFault("\(path).given", .unknownName(other, known: ["actor", "body"]))
    }
  }

  private func cell(_ tree: JSONTree, _ kind: FieldKind, _ path: String) throws(MappingFault) -> MappedValue {
    try check(tree, path, required: ["column"], optional: ["as", "lookup", "member"])
    let at = try column(tree["column"], "\(path).column")
    return .cell(at, try reading(tree, kind, columns[at].patterns, columns[at].name, path))
  }

  private func joined(_ tree: JSONTree, _ kind: FieldKind, _ path: String) throws(MappingFault) -> MappedValue
  {
    try check(tree, path, required: ["join"], optional: ["as", "date", "lookup", "member", "with"])
    var parts: [Int] = []
    for (at, name) in try strings(tree["join"], "\(path).join").enumerated() {
      parts.append(try column(.string(name), "\(path).join[\(at)]"))
    }
    var patterns: [DatePattern] = []
    for (at, text) in try strings(tree["date"], "\(path).date").enumerated() {
      guard let pattern = DatePattern(text) else {
        throw MappingFault("\(path).date[\(at)]", .badFormat(text))
      }
      patterns.append(pattern)
    }
    let between = tree["with"] == nil ? " " : try text(tree["with"], "\(path).with", .word)
    return .joined(parts, between, try reading(tree, kind, patterns, "join", path))
  }

  /// How a text becomes what the field takes.
  private func reading(
    _ tree: JSONTree, _ kind: FieldKind, _ patterns: [DatePattern], _ name: String, _ path: String
  ) throws(MappingFault) -> MappedValue.Reading {
    if let name = tree["lookup"] {
      let lookup = try lookup(name, "\(path).lookup")
      let member = tree["member"] == nil ? nil : try text(tree["member"], "\(path).member", .name)
      for (word, value) in lookup.values.sorted(by: { $0.key < $1.key }) {
        guard let meant = member == nil ? value : value[member ?? ""] else {
          throw MappingFault("\(path).lookup", .missingMember("\(word).\(member ?? "")"))
        }
        try checkTaken(meant, kind, "\(path).lookup", word)
      }
      return .lookup(lookup, member: member)
    }
    if tree["member"] != nil { throw MappingFault(path, .missingMember("lookup")) }
    let kindOfReading = tree["as"] == nil ? nil : try text(tree["as"], "\(path).as", .word)
    if let kindOfReading, !["start", "end", "year", "text"].contains(kindOfReading) {
      throw MappingFault("\(path).as", .unknownName(kindOfReading, known: ["end", "start", "text", "year"]))
    }
    func dated() throws(MappingFault) -> [DatePattern] {
      guard !patterns.isEmpty else { throw MappingFault(path, .noFormat(name)) }
      return patterns
    }
    if kindOfReading == "year" { return .year(try dated()) }
    switch kind {
    case .localTime: return .time(try dated(), isEnd: kindOfReading == "end")
    case .date: return .date(try dated())
    case .integer(let range): return .integer(range)
    case .boolean, .list, .object, .patch, .recordedTime, .eventID:
      throw MappingFault(path, .notTaken(value: name, kind))
    case .reference, .enumeration, .pattern, .text: return .text(kind)
    }
  }

  // MARK: What fields take

  private func checkKind(
    _ name: String, _ entity: EntityKind, _ kind: FieldKind, _ path: String
  ) throws(MappingFault) {
    switch kind {
    case .reference(let kinds) where kinds.contains(entity): return
    // As part of a key.
    case .text: return
    case .reference(let kinds): throw MappingFault(path, .notOfKind(name, kinds: kinds.map(\.name)))
    default: throw MappingFault(path, .notTaken(value: name, kind))
    }
  }

  private func checkTaken(
    _ tree: JSONTree, _ kind: FieldKind, _ path: String, _ word: String? = nil
  ) throws(MappingFault) {
    let isTaken: Bool
    switch (tree, kind) {
    case (.string(let text), _): isTaken = SchemaCheck.allows(text, kind)
    case (.integer(let number), .integer(let range)): isTaken = range.contains(number)
    // As part of a key.
    case (.integer, .text): isTaken = true
    case (.boolean, .boolean): isTaken = true
    default: isTaken = false
    }
    if isTaken { return }
    var shown: [UInt8] = []
    tree.append(to: &shown)
    let value = String(decoding: shown, as: UTF8.self)
    throw MappingFault(path, .notTaken(value: word.map { "\($0): \(value)" } ?? value, kind))
  }
}
