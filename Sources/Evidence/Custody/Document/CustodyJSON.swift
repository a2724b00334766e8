import CanonicalJSON
import IncidentEvents
import Language

/// A JSON value, written in canonical form (RFC 8785): members sorted by their names, which are ASCII.
indirect enum CustodyJSON {
  case string(String)
  case integer(Int)
  case flag(Bool)
  case null
  case array([CustodyJSON])
  case object([String: CustodyJSON])

  /// Appends the value in UTF-8.
  func append(to bytes: inout [UInt8]) {
    switch self {
    case .string(let text): CanonicalWriter.appendString(text, to: &bytes)
    case .integer(let number): bytes.append(contentsOf: "\(number)".utf8)
    case .flag(let flag): bytes.append(contentsOf: (flag ? "true" : "false").utf8)
    case .null: bytes.append(contentsOf: "null".utf8)
    case .array(let values):
      bytes.append(UInt8(ascii: "["))
      for (place, value) in values.enumerated() {
        if place > 0 { bytes.append(UInt8(ascii: ",")) }
        value.append(to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (place, member) in members.sorted(by: {
        Array($0.key.utf8).lexicographicallyPrecedes(Array($1.key.utf8))
      }).enumerated() {
        if place > 0 { bytes.append(UInt8(ascii: ",")) }
        CanonicalWriter.appendString(member.key, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        member.value.append(to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }
}

extension CustodyCell {
  /// As programs read it: English, references and times in full.
  var json: CustodyJSON {
    switch self {
    case .none: .null
    case .text(let text), .code(let text): .string(text)
    case .said(_, let code): .string(code)
    case .number(let number), .milliseconds(let number), .position(let number): .integer(number)
    case .flag(let flag): .flag(flag)
    case .person(let person): person.json
    case .reference(let reference): .string("\(reference)")
    case .list(let cells): .array(cells.map(\.json))
    case .time(let time, let precision):
      .object(
        ["local": .string("\(time)"), "utc": .string(time.utc)].merging(
          precision.map { ["precision": .string($0.name)] } ?? [:]
        ) { $1 })
    case .utc(let milliseconds): .string("\(RecordedTime(milliseconds: milliseconds))")
    case .event(let id, let position): .object(["event": .string("\(id)"), "position": .integer(position)])
    }
  }
}

extension CustodyPerson {
  var json: CustodyJSON {
    var members: [String: CustodyJSON] = ["reference": .string("\(reference)")]
    if let name { members["name"] = .string(name) }
    if !roles.isEmpty { members["roles"] = .array(roles.map { .string($0.name) }) }
    if let body { members["body"] = .string("\(body)") }
    if let bodyKind { members["bodyKind"] = .string(bodyKind.name) }
    if let bodyName { members["bodyName"] = .string(bodyName) }
    return .object(members)
  }
}

extension CustodySection {
  var json: CustodyJSON {
    var members: [String: CustodyJSON] = ["section": .string(key)]
    if !paragraphs.isEmpty { members["text"] = .array(paragraphs.map { .string($0.text(in: .en)) }) }
    if !facts.isEmpty { members["facts"] = .array(facts.map(\.json)) }
    if !items.isEmpty { members["events"] = .array(items.map(\.json)) }
    if let table { members["table"] = table.json }
    if !steps.isEmpty {
      members["steps"] = .array(
        steps.map { step in
          .object(
            ["text": .string(step.text.text(in: .en))].merging(
              step.command.map { ["command": .string($0)] } ?? [:]
            ) { $1 })
        })
    }
    return .object(members)
  }
}

extension CustodyFact {
  var json: CustodyJSON {
    var members: [String: CustodyJSON] = ["name": .string(key), "value": value.json]
    if let source {
      members["event"] = .string("\(source.id)")
      members["position"] = .integer(source.position)
    }
    return .object(members)
  }
}

extension CustodyItem {
  var json: CustodyJSON {
    var members: [String: CustodyJSON] = [
      "event": .string("\(source.id)"), "position": .integer(source.position),
      "type": .string("\(type.name)"), "time": time.json, "recorded": recorded.json,
      "facts": .array(facts.map(\.json)),
    ]
    if !notes.isEmpty {
      members["notes"] = .array(
        notes.map { .object(["note": .string($0.key), "text": .string($0.text.text(in: .en))]) })
    }
    if isRetracted { members["retracted"] = .flag(true) }
    return .object(members)
  }
}

extension CustodyTable {
  var json: CustodyJSON {
    .array(
      rows.map { row in
        var members: [String: CustodyJSON] = [:]
        for (column, cell) in zip(columns, row.cells) where !cell.isNone { members[column.key] = cell.json }
        if row.isFault { members["fault"] = .flag(true) }
        return .object(members)
      })
  }
}

extension CustodyReport {
  /// The report as data: canonical JSON, English, one line with a line feed.
  public func json() throws -> [UInt8] {
    let document = try CustodyDocument(self)
    var members: [String: CustodyJSON] = [
      "format": .string("kua-custody-report/v1"), "origin": .string(anchor.origin), "size": .integer(size),
      "exhibits": .array(
        document.parts.map { part in
          .object([
            "exhibit": .string("\(part.record.exhibit)"), "number": .string(part.number),
            "sections": .array(part.sections.map(\.json)),
          ])
        }),
      "sections": .array(document.shared.map(\.json)),
    ]
    if isSynthetic { members["synthetic"] = .flag(true) }
    var bytes: [UInt8] = []
    CustodyJSON.object(members).append(to: &bytes)
    bytes.append(0x0a)
    return bytes
  }
}
