public import IncidentEvents

/// Turns the rows of one file into events, one after another.
public struct RowReader {
  public let mapping: Mapping
  public let header: HeaderMatch
  /// The ledger's origin in force: ids and references are of one ledger.
  let origin: String
  /// Whoever imports, and the body they are enrolled with.
  let actor: Reference, body: Reference

  /// The lines on which keys stand.
  private var lines: [[String]: Int] = [:]
  /// What the columns on which an entity's rows agree hold, and on which line.
  private var agreed: [Reference: (texts: [String?], line: Int)] = [:]

  public init(_ mapping: Mapping, _ header: HeaderMatch, origin: String, actor: Reference, body: Reference) {
    self.mapping = mapping
    self.header = header
    self.origin = origin
    self.actor = actor
    self.body = body
  }

  /// What a row becomes.
  ///
  /// - Parameter standing: what the ledger knows, by everything before this row.
  /// - Throws: what `standing` throws. What is wrong with the row stands in the plan.
  public mutating func plan(
    _ record: CSVRecord, _ standing: some RegisterStanding
  ) throws -> RowPlan {
    var plan = RowPlan(line: record.line)
    var cells = CellReading(mapping: mapping, header: header, record: record, actor: actor, body: body)
    for (at, column) in mapping.columns.enumerated() where column.isRequired && cells.text(at) == nil {
      plan.faults.append(RowFault(.missing, [at]))
    }
    let key = take(&plan) { () throws(RowFault) in try Self.key(mapping.key, cells) }
    let time = take(&plan) { () throws(RowFault) in try needed(cells.time(mapping.time), mapping.time) }
    plan.time = time?.time
    if let key {
      if let line = lines[key] {
        plan.faults.append(RowFault(.sameKey(line: line), mapping.key.flatMap(\.columns)))
      } else {
        lines[key] = record.line
      }
    }
    for order in mapping.orders {
      for (earlier, later) in zip(order, order.dropFirst()) where !cells.areInOrder(earlier, later) {
        plan.faults.append(RowFault(.notInOrder, [earlier, later]))
      }
    }
    for at in mapping.entities.indices {
      let found = try entity(at, &cells, &plan, standing)
      cells.entities.append(found)
      if let found { plan.references.append(found) }
    }
    guard let key, let time else { return plan }
    for (at, event) in mapping.events.enumerated() {
      let id = RowKey.eventID(
        origin: origin, mapping: mapping.name, key: key, label: event.label, time: time.time)
      guard try holds(event.conditions, cells, id, standing) else { continue }
      let when = event.time
      let own = when.flatMap { when in
        take(&plan) { () throws(RowFault) in try needed(cells.time(when), when) }
      }
      // Its time was wrong, and is noted.
      guard var acted = when == nil ? time : own else { continue }
      if event.isOfADay, acted.precision != "day" {
        acted = (CellReading.midnight(before: acted.time), "day")
      }
      if let planned = self.event(at, event, cells, id, acted, &plan) { plan.events.append(planned) }
    }
    return plan
  }

  /// The seconds of the calendar as written within which a time of an event lies, as exactly as the file says.
  /// - Parameter path: `time`, or a member of its data as in `data.committedTo`.
  public func span(of path: String, in event: Int, _ record: CSVRecord) -> ClosedRange<Int64>? {
    let cells = CellReading(mapping: mapping, header: header, record: record, actor: actor, body: body)
    let mapped = mapping.events[event]
    if path == "time" { return cells.span(mapped.time ?? mapping.time) }
    return mapped.data.first { "data.\($0.field.name)" == path }.flatMap { cells.span($0.value) }
  }

  // MARK: Entities

  /// The entity meant: the one the ledger knows by its number, else the one its key derives.
  private mutating func entity(
    _ at: Int, _ cells: inout CellReading, _ plan: inout RowPlan, _ standing: some RegisterStanding
  ) throws -> Reference? {
    let entity = mapping.entities[at]
    let texts: [String]
    do throws(RowFault) {
      // A row without a number speaks of nothing under it.
      guard let found = try Self.texts(entity.key, cells) else { return nil }
      texts = found
    } catch {
      note(error, &plan)
      return nil
    }
    let derived = RowKey.reference(entity.kind, origin: origin, key: texts)
    var found = try number(entity, cells, &plan, standing)
    if found == nil, let through = entity.through, let report = cells.entities[through],
      let opened = try standing.case(openedFrom: report)
    {
      if !opened.numbers.isEmpty {
        plan.faults.append(RowFault(.otherCase, mapping.entities[through].key.flatMap(\.columns)))
      }
      found = opened.case
    }
    let meant = found ?? derived
    if !entity.agree.isEmpty {
      let texts = entity.agree.map { cells.text($0).map(Words.normal) }
      if let before = agreed[meant] {
        let differing = zip(entity.agree, zip(texts, before.texts)).filter { $1.0 != $1.1 }.map(\.0)
        if !differing.isEmpty {
          plan.faults.append(
            RowFault(.disagrees(line: before.line), entity.key.flatMap(\.columns) + differing))
        }
      } else {
        agreed[meant] = (texts, plan.line)
      }
    }
    return meant
  }

  /// The entity that the ledger knows by a register's number.
  private func number(
    _ entity: Mapping.Entity, _ cells: CellReading, _ plan: inout RowPlan, _ standing: some RegisterStanding
  ) throws -> Reference? {
    func text(_ value: MappedValue) -> String? {
      // What is wrong with its cells, the field that takes them says.
      (try? cells.value(value)).flatMap { Self.text($0) }
    }
    switch entity.number {
    case nil: return nil
    case .erdr(let erdr, let episode):
      guard let number = text(erdr).flatMap({ Reference("erdr:\($0)") }).flatMap(ERDRNumber.init(reference:))
      else {
        return nil
      }
      guard let episode else { return try standing.case(erdr: number) }
      return try text(episode).flatMap(Int.init).flatMap { try standing.offence(erdr: number, episode: $0) }
    case .kui(let kui, let organ, let year):
      guard let number = text(kui).flatMap({ Reference("kui:\($0)") }),
        let book = text(organ).flatMap({ Reference($0) }), let year = text(year).flatMap({ Int($0) })
      else { return nil }
      return try standing.report(kui: number, organ: book, year: year)
    }
  }

  // MARK: Events

  private func holds(
    _ conditions: [Condition], _ cells: CellReading, _ id: EventID, _ standing: some RegisterStanding
  ) throws -> Bool {
    for condition in conditions {
      let holds: Bool
      switch condition {
      case .present(let column): holds = cells.text(column) != nil
      case .absent(let column): holds = cells.text(column) == nil
      case .isOneOf(let column, let words):
        holds = cells.text(column).map { words.contains(Words.normal($0)) } ?? false
      case .isNoneOf(let column, let words):
        holds = !(cells.text(column).map { words.contains(Words.normal($0)) } ?? false)
      case .isNew(let entity):
        guard let reference = cells.entities[entity] else { return false }
        holds = try !standing.isIntroduced(reference) || standing.isRecorded(id)
      case .isKnown(let entity):
        holds = try cells.entities[entity].map { try standing.isIntroduced($0) } ?? false
      }
      if !holds { return false }
    }
    return true
  }

  private func event(
    _ index: Int, _ event: MappedEvent, _ cells: CellReading, _ id: EventID,
    _ acted: (time: LocalTime, precision: String?), _ plan: inout RowPlan
  ) -> PlannedEvent? {
    let before = plan.faults.count
    func reference(_ value: MappedValue?) -> Reference? {
      guard let value else { return nil }
      let found = take(&plan) { () throws(RowFault) in try needed(cells.value(value), value) }
      return found?.string.flatMap { Reference($0) }
    }
    let subject = reference(event.subject)
    let (actor, body, performer) = (reference(event.actor), reference(event.body), reference(event.performer))
    var data: [JSONTree.Member] = []
    for (field, value) in event.data {
      let found = take(&plan) { () throws(RowFault) -> JSONTree? in
        let found = try cells.value(value)
        return try field.isRequired ? needed(found, value) : found
      }
      if let found, let found { data.append(JSONTree.Member("\(field.name)", found)) }
    }
    guard let subject, plan.faults.count == before else { return nil }
    return PlannedEvent(
      index: index, type: event.type, id: id, subject: subject, time: acted.time, precision: acted.precision,
      actor: actor, body: body, performer: performer, data: data)
  }

  // MARK: Faults

  /// What `body` gives, or nil when it throws, its fault noted.
  private func take<Value>(_ plan: inout RowPlan, _ body: () throws(RowFault) -> Value) -> Value? {
    do throws(RowFault) {
      return try body()
    } catch {
      note(error, &plan)
      return nil
    }
  }

  /// Each fault of a cell once, however many events read it.
  private func note(_ fault: RowFault, _ plan: inout RowPlan) {
    let isKnown = plan.faults.contains { $0.columns == fault.columns && $0.code == fault.code }
    if !isKnown { plan.faults.append(fault) }
  }

  private func needed<Value>(_ found: Value?, _ value: MappedValue) throws(RowFault) -> Value {
    guard let found else { throw RowFault(.missing, value.columns) }
    return found
  }

  // MARK: Keys

  /// The texts of a key, all of which must be there.
  private static func key(_ values: [MappedValue], _ cells: CellReading) throws(RowFault) -> [String] {
    guard let texts = try texts(values, cells) else {
      let empty = values.flatMap(\.columns).filter { cells.text($0) == nil }
      throw RowFault(.missing, empty)
    }
    return texts
  }

  /// The texts of a key; nil when one is missing.
  private static func texts(_ values: [MappedValue], _ cells: CellReading) throws(RowFault) -> [String]? {
    var texts: [String] = []
    for value in values {
      guard let text = text(try cells.value(value)) else { return nil }
      if text.utf8.count == 12, IIN.isValid(text.utf8) { throw RowFault(.personalKey, value.columns) }
      texts.append(text)
    }
    return texts
  }

  private static func text(_ tree: JSONTree?) -> String? {
    switch tree {
    case .string(let text): text
    case .integer(let number): String(number)
    default: nil
    }
  }
}

extension ERDRNumber {
  /// The number an entity's tag speaks of.
  init?(reference: Reference) {
    guard reference.kind == .erdr, reference.low < 1_000_000_000_000_000 else { return nil }
    self.init(number: reference.low)
  }
}
