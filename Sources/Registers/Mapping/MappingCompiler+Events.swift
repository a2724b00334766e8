import IncidentEvents

/// The events of a mapping, against the schemas of their types.
extension MappingCompiler {
  mutating func readEvents(_ tree: JSONTree?) throws(MappingFault) -> [MappedEvent] {
    guard case .array(let elements)? = tree, !elements.isEmpty else {
      throw MappingFault("events", .wrongKind(expected: .array))
    }
    var events: [MappedEvent] = []
    for (at, element) in elements.enumerated() {
      let path = "events[\(at)]"
      let event = try self.event(element, path)
      if events.contains(where: { $0.label == event.label }) {
        throw MappingFault("\(path).label", .twice(event.label))
      }
      // What it changes is folded anew: nothing that follows could be taken back with it.
      if at + 1 < elements.count, event.type.changesOthers {
        throw MappingFault("\(path).type", .onlyLast(event.type.short))
      }
      events.append(event)
    }
    return events
  }

  private mutating func event(_ tree: JSONTree, _ path: String) throws(MappingFault) -> MappedEvent {
    try check(
      tree, path, required: ["subject", "type"],
      optional: ["actor", "body", "data", "label", "performer", "time", "when"])
    let name = try text(tree["type"], "\(path).type", .word)
    guard let type = EventType.allCases.first(where: { $0.short == name || "\($0.name)" == name }) else {
      throw MappingFault("\(path).type", .unknownType(name))
    }
    if type.schema.isLedgerOnly { throw MappingFault("\(path).type", .ledgerOnly(name)) }
    func kind(_ attribute: String) -> FieldKind {
      type.schema.attributes.first { "\($0.name)" == attribute }?.kind ?? .text(1...1)
    }
    var optional: [String: MappedValue] = [:]
    for attribute in ["actor", "body", "performer"] {
      guard let given = tree[attribute] else { continue }
      optional[attribute] = try value(given, kind(attribute), "\(path).\(attribute)")
    }
    let subject = try value(required(tree, "subject", path), kind("subject"), "\(path).subject")
    // Left out, it is the row's time.
    var time: MappedValue?
    if let given = tree["time"] { time = try value(given, .localTime, "\(path).time") }
    var label = type.short
    if let given = tree["label"] { label = try text(given, "\(path).label", .name) }
    return MappedEvent(
      type: type, label: label,
      conditions: try conditions(tree["when"], "\(path).when"), subject: subject, time: time,
      performer: optional["performer"], actor: optional["actor"], body: optional["body"],
      data: try values(tree["data"] ?? .object([]), of: type.schema.data, "\(path).data"))
  }

  private func conditions(_ tree: JSONTree?, _ path: String) throws(MappingFault) -> [Condition] {
    guard let tree else { return [] }
    var conditions: [Condition] = []
    if case .array(let elements) = tree {
      for (at, element) in elements.enumerated() {
        conditions += try self.conditions(element, "\(path)[\(at)]")
      }
      return conditions
    }
    let known = ["absent", "column", "is", "isNot", "known", "new", "present"]
    let members = try members(tree, path)
    for member in members where !known.contains(member.name) {
      throw MappingFault(path, .unknownMember(member.name, known: known))
    }
    if let name = tree["present"] { conditions.append(.present(try column(name, "\(path).present"))) }
    if let name = tree["absent"] { conditions.append(.absent(try column(name, "\(path).absent"))) }
    if let name = tree["new"] { conditions.append(.isNew(try entity(name, "\(path).new"))) }
    if let name = tree["known"] { conditions.append(.isKnown(try entity(name, "\(path).known"))) }
    if tree["is"] != nil || tree["isNot"] != nil || tree["column"] != nil {
      let at = try column(tree["column"], "\(path).column")
      let isOne = try strings(tree["is"], "\(path).is").map(Words.normal)
      let isNone = try strings(tree["isNot"], "\(path).isNot").map(Words.normal)
      guard !isOne.isEmpty || !isNone.isEmpty else { throw MappingFault(path, .missingMember("is")) }
      if !isOne.isEmpty { conditions.append(.isOneOf(at, Set(isOne))) }
      if !isNone.isEmpty { conditions.append(.isNoneOf(at, Set(isNone))) }
    }
    return conditions
  }
}

extension EventType {
  /// The type without what all have in common: `offence.registered`.
  var short: String { String("\(name)".dropFirst("kua.".count).dropLast(".v1".count)) }

  /// Whether it changes what earlier events count for.
  var changesOthers: Bool { ["event.corrected", "event.retracted"].contains(short) }
}
