import IncidentEvents
import Rulebook

/// The cells of one row as the mapping reads them.
struct CellReading {
  let mapping: Mapping
  let header: HeaderMatch
  let record: CSVRecord
  /// Entities by the mapping's order; nil where a part of the key is missing.
  var entities: [Reference?] = []
  let actor: Reference
  let body: Reference

  /// The text of a column's cell, or what an empty one stands for; nil when there is none.
  func text(_ column: Int) -> String? {
    if let field = header.fields[column] {
      let text = Words.trimmed(record[field])
      if !text.isEmpty { return text }
    }
    return mapping.columns[column].fallback
  }

  /// The value of an event's field; nil when there is none.
  func value(_ value: MappedValue) throws(RowFault) -> JSONTree? {
    switch value {
    case .constant(let tree): return tree
    case .actor: return .string("\(actor)")
    case .body: return .string("\(body)")
    case .entity(let at, _): return entities[at].map { .string("\($0)") }
    case .cell(let column, let reading):
      return try text(column).map { (text) throws(RowFault) in try read(text, reading, [column]) }
    case .joined(let columns, let between, let reading):
      let parts = columns.compactMap(text)
      return parts.isEmpty ? nil : try read(parts.joined(separator: between), reading, columns)
    case .first(let values):
      for one in values { if let found = try self.value(one) { return found } }
      return nil
    case .list(let values):
      var found: [JSONTree] = []
      for one in values { if let value = try self.value(one), !found.contains(value) { found.append(value) } }
      return found.isEmpty ? nil : .array(found)
    case .object(let members):
      var found: [JSONTree.Member] = []
      for (name, one) in members {
        if let value = try self.value(one) { found.append(JSONTree.Member(name, value)) }
      }
      return found.isEmpty ? nil : .object(found)
    }
  }

  private func read(
    _ text: String, _ reading: MappedValue.Reading, _ columns: [Int]
  ) throws(RowFault) -> JSONTree {
    switch reading {
    case .lookup(let lookup, let member):
      guard let meant = lookup.values[Words.normal(text)] else { throw RowFault(.unknownWord, columns) }
      return member.flatMap { meant[$0] } ?? meant
    case .text(let kind):
      guard SchemaCheck.allows(text, kind) else { throw RowFault(.notTaken(kind), columns) }
      return .string(text)
    case .integer(let range):
      guard text.utf8.count <= 16, let number = Int(text), range.contains(number) else {
        throw RowFault(.notTaken(.integer(range)), columns)
      }
      return .integer(number)
    case .date(let patterns):
      let date = try self.date(text, patterns, columns)
      return .string(String("\(Self.time(date.wallClock(isEnd: false), 0))".prefix(10)))
    case .year(let patterns): return .string(String(try date(text, patterns, columns).year))
    case .time(let patterns, let isEnd):
      return .string("\(try time(date(text, patterns, columns), isEnd: isEnd, columns))")
    }
  }

  /// A local time with how exactly it is known; nil when its cells are empty.
  func time(_ value: MappedValue) throws(RowFault) -> (time: LocalTime, precision: String?)? {
    switch value {
    case .cell(let column, .time(let patterns, let isEnd)):
      guard let text = text(column) else { return nil }
      return try time(text, patterns, isEnd, [column])
    case .joined(let columns, let between, .time(let patterns, let isEnd)):
      let parts = columns.compactMap(text)
      return parts.isEmpty ? nil : try time(parts.joined(separator: between), patterns, isEnd, columns)
    case .first(let values):
      for one in values { if let found = try time(one) { return found } }
      return nil
    case .constant(.string(let text)): return LocalTime(text).map { ($0, nil) }
    default: return nil
    }
  }

  private func time(
    _ text: String, _ patterns: [DatePattern], _ isEnd: Bool, _ columns: [Int]
  ) throws(RowFault) -> (LocalTime, String?) {
    let date = try date(text, patterns, columns)
    // What is known to the day has no clock (TIM-04).
    let time = try time(date, isEnd: false, columns)
    if date.hour == nil { return (time, "day") }
    return (time, date.minute == nil ? "hour" : nil)
  }

  private func date(
    _ text: String, _ patterns: [DatePattern], _ columns: [Int]
  ) throws(RowFault) -> DatePattern.Reading {
    for pattern in patterns { if let date = pattern.read(text) { return date } }
    throw RowFault(.notADate(patterns: patterns.map(\.text)), columns)
  }

  /// The seconds of the calendar as written within which a time lies, as exactly as the file says; nil when it says
  /// nothing that can be read.
  func span(_ value: MappedValue) -> ClosedRange<Int64>? {
    func read(_ text: String, _ patterns: [DatePattern]) -> ClosedRange<Int64>? {
      patterns.lazy.compactMap { $0.read(text) }.first.map {
        $0.wallClock(isEnd: false)...$0.wallClock(isEnd: true)
      }
    }
    switch value {
    case .cell(let column, .time(let patterns, _)): return text(column).flatMap { read($0, patterns) }
    case .joined(let columns, let between, .time(let patterns, _)):
      return read(columns.compactMap(text).joined(separator: between), patterns)
    case .first(let values): return values.lazy.compactMap(span).first
    case .constant(.string(let text)): return LocalTime(text).map { $0.wallClock...$0.wallClock }
    default: return nil
    }
  }

  /// Whether the dates of two columns, where both can be read, stand the right way round, as far as is known.
  func areInOrder(_ earlier: Int, _ later: Int) -> Bool {
    func date(_ column: Int) -> DatePattern.Reading? {
      guard let text = text(column) else { return nil }
      return mapping.columns[column].patterns.lazy.compactMap { $0.read(text) }.first
    }
    guard let first = date(earlier), let second = date(later) else { return true }
    return first.wallClock(isEnd: false) <= second.wallClock(isEnd: true)
  }

  /// A wall clock with the zone's offset; where it comes twice, the later one.
  private func time(
    _ date: DatePattern.Reading, isEnd: Bool, _ columns: [Int]
  ) throws(RowFault) -> LocalTime {
    let wallClock = date.wallClock(isEnd: isEnd)
    guard let offset = Law.zone.offsets(atWallClock: wallClock).last else {
      throw RowFault(.noSuchTime, columns)
    }
    return Self.time(wallClock, offset)
  }

  /// The beginning of a time's day, with the offset that held then.
  static func midnight(before time: LocalTime) -> LocalTime {
    let wallClock = time.wallClock - Int64(time.secondOfDay)
    return Self.time(wallClock, Law.zone.offsets(atWallClock: wallClock).last ?? time.offsetMinutes)
  }

  private static func time(_ wallClock: Int64, _ offset: Int16) -> LocalTime {
    let day = CivilDate(
      daysSince1970: Int(wallClock >= 0 ? wallClock / 86_400 : (wallClock - 86_399) / 86_400))
    return LocalTime(
      wallClock: wallClock, offsetMinutes: offset, year: Int16(day.year), month: UInt8(day.month),
      day: UInt8(day.day))
  }
}
