import CanonicalJSON
import IncidentEvents
import Language
import Ledger

/// The values that a look has shown, and where the look is recorded.
struct AccessPage {
  let access: Access
  let description: LedgerDescription

  /// For people: a table; a value stands on one line.
  func text(_ terminal: Terminal) -> String {
    let language = terminal.language
    var table = Table(
      .text(Label.field, language), .text(Label.value, language), .text(Label.recordedWith, language),
      .text(Label.happened, language), .text(Label.byBody, language))
    for value in access.values {
      if case .none = value.content { continue }
      table.add([
        value.field, Self.words(value, in: language),
        Phrase.Access.entry(position: .number(value.position)).text(in: language),
        value.time.words(in: language),
        value.body.short,
      ])
    }
    let shown = Set(table.rows.map(\.[0]))
    var text = table.rows.isEmpty ? "" : table.text(terminal)
    var missing: [String] = []
    for value in access.values where !shown.contains(value.field) && !missing.contains(value.field) {
      missing.append(value.field)
    }
    for field in missing {
      text += Phrase.Access.noneRecorded(field: .text(field)).text(in: language) + "\n"
    }
    return description.heading(in: terminal.language) + text
      + "\n"
      + Phrase.Access.lookRecorded(event: .text("\(access.id)"), position: .number(access.position)).text(
        in: language)
      + "\n"
  }

  /// For programs.
  var json: JSONText {
    .object(
      [
        ("access", .object([("position", .integer(access.position)), ("id", .string("\(access.id)"))])),
        ("values", .array(access.values.map(Self.json))),
      ] + description.syntheticMember)
  }

  private static func json(_ value: AccessedValue) -> JSONText {
    var members: [(String, JSONText)] = [
      ("field", .string(value.field)), ("position", .integer(value.position)),
      ("event", .string("\(value.event)")),
      ("body", .string("\(value.body)")),
    ]
    switch value.content {
    case .value(let json, _): members += [("state", "shown"), ("value", .verbatim(json))]
    case .none: members.append(("state", "none"))
    case .erased(let position): members += [("state", "erased"), ("erasedBy", .integer(position))]
    case .sealed: members.append(("state", "sealed"))
    }
    return .object(members)
  }

  /// A value, or why it is not shown.
  static func words(_ value: AccessedValue, in language: Language) -> String {
    switch value.content {
    case .value(let json, _): plain(json)
    case .none: "–"
    case .erased(let position): Phrase.Access.erased(position: .number(position)).text(in: language)
    case .sealed: Phrase.Access.sealed(body: .text(value.body.short)).text(in: language)
    }
  }

  /// A string without its quotes and without what would disturb a terminal; anything else as JSON.
  private static func plain(_ json: [UInt8]) -> String {
    var document = JSONDocument()
    guard (try? document.parse(json.span)) != nil, let text = document.root.string else {
      return String(decoding: json, as: UTF8.self)
    }
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
  }
}
