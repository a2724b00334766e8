import IncidentEvents

@testable import Registers

/// A mapping and a file of one row for a type of event, made of its schema: every field of its data has a value, those
/// that a cell can hold from a column.
struct SchemaRow {
  private(set) var mapping = ""
  private(set) var file = ""
  private var columns: [(name: String, cell: String, isDate: Bool)] = []

  init(_ type: EventType) {
    let subject = type.schema.attributes.first { "\($0.name)" == "subject" }?.kind ?? .boolean
    let members = type.schema.data.filter { "\($0.name)" != "_sd" }.map { field in
      "\"\(field.name)\": \(value(field.kind, "\(field.name)"))"
    }
    let subjectText = value(subject, "subject")
    columns += [("row", "1", false), ("at", "10.07.2024 14:05", true)]
    let declared = columns.map { column in
      "\"\(column.name)\": {\"header\": \"\(column.name)\"\(column.isDate ? ", \"date\": \"dd.MM.yyyy HH:mm\"" : "")}"
    }
    mapping = """
      {"mapping": "every-type", "source": "urn:example:register", "columns": {\(declared.joined(separator: ","))},
       "key": [{"column": "row"}], "time": {"column": "at"},
       "events": [{"type": "\(type.short)", "subject": \(subjectText), "data": {\(members.joined(separator: ","))}}]}
      """
    var bytes: [UInt8] = []
    CSVWriter.append(columns.map(\.name), to: &bytes)
    CSVWriter.append(columns.map(\.cell), to: &bytes)
    file = String(decoding: bytes, as: UTF8.self)
  }

  /// The mapping of a value that a field of this kind takes.
  private mutating func value(_ kind: FieldKind, _ name: String) -> String {
    func column(_ cell: String, isDate: Bool = false) -> String {
      columns.append(("c\(columns.count)-\(name)", cell, isDate))
      return "{\"column\": \"\(columns[columns.count - 1].name)\"}"
    }
    switch kind {
    case .reference(let kinds): return column("\(Reference.random(kinds[0]))")
    case .enumeration(let words, _): return column("\(words[0])")
    case .pattern(let name, _): return column(Self.text("\(name)"))
    case .localTime: return column("03.07.2024 09:30", isDate: true)
    case .date: return column("03.07.2024 00:00", isDate: true)
    case .recordedTime: return "\"2024-07-03T09:22:10.123Z\""
    case .eventID: return "\"01909d85-3840-7c31-9b52-6f0e4d2a7c18\""
    case .integer(let range): return column(String(range.lowerBound))
    case .boolean: return "true"
    case .patch: return "{}"
    case .text(let counts): return column(String(repeating: "ә", count: max(1, counts.lowerBound)))
    case .list(let element, let counts):
      return "[" + (0..<max(1, counts.lowerBound)).map { _ in value(element, name) }.joined(separator: ",")
        + "]"
    case .object(let fields):
      let members = fields.map { "\"\($0.name)\": \(value($0.kind, "\($0.name)"))" }
      return "{\"members\": {\(members.joined(separator: ","))}}"
    }
  }

  /// A text that a pattern of the vocabulary takes.
  private static func text(_ pattern: String) -> String {
    for candidate in [
      "1", "123", "061211600012", "kua-1.2", "1.2", "2024-07-03", "999900000000001", "2024-07-03-1/5",
      "SYN-1234", "kua-policy-1",
      "kua-rulebook-1", "test.example", "1010101010101", "vvvvvvvvvvvvv", "urn:example:register",
      String(repeating: "ab", count: 32), String(repeating: "A", count: 43), "astana",
      "test.example/abcdefghijklmnopqrstuvwxya+01234567+A" + String(repeating: "Q", count: 43),
      String(repeating: "A", count: 43) + "=",
    ] where allows(candidate, pattern) {
      return candidate
    }
    return "no text for \(pattern)"
  }

  private static func allows(_ text: String, _ pattern: String) -> Bool {
    for type in EventType.allCases {
      if let kind = find(pattern, type.schema.data.map(\.kind)) { return SchemaCheck.allows(text, kind) }
    }
    return false
  }

  private static func find(_ pattern: String, _ kinds: [FieldKind]) -> FieldKind? {
    for kind in kinds {
      switch kind {
      case .pattern(let name, _) where "\(name)" == pattern: return kind
      case .list(let element, _): if let found = find(pattern, [element]) { return found }
      case .object(let fields): if let found = find(pattern, fields.map(\.kind)) { return found }
      default: continue
      }
    }
    return nil
  }
}
