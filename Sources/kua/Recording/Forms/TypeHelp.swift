import IncidentEvents
import Language

/// The options of one event type: names, what each takes, which must be given.
struct TypeHelp {
  let form: RecordForm
  let language: Language

  func text(_ terminal: Terminal) -> String {
    var text = terminal.bold(form.type.title.text(in: language)) + "\n"
    text += wrapped(form.type.summary.text(in: language), terminal, 0) + "\n\n"
    text += "kua record \(form.type.short) [--\(Phrase.Recording.helpOption.text(in: language)) …]\n"
    let shown = form.fields.filter { $0.name != "id" }
    text += section(Phrase.Recording.helpRequired, shown.filter(\.schema.isRequired), terminal)
    text += section(Phrase.Recording.helpOptional, shown.filter { !$0.schema.isRequired }, terminal)
    return text + "\n" + wrapped(Phrase.Recording.helpEnd.text(in: language), terminal, 0) + "\n"
  }

  private func section(_ heading: Phrase, _ fields: [RecordField], _ terminal: Terminal) -> String {
    if fields.isEmpty { return "" }
    return "\n" + terminal.bold(heading.text(in: language)) + "\n"
      + fields.map { option($0, terminal) }.joined()
  }

  private func option(_ field: RecordField, _ terminal: Terminal) -> String {
    let lookup = NoLookup()
    let reader = ValueReader(
      language: language, now: LocalTime(atWallClock: 0, offsetMinutes: 0), lookup: lookup, actor: nil,
      body: nil)
    var text = "  --\(field.options[0])  \(form.label(field).text(in: language))\n"
    var note = form.explanation(field, reader)
    if let known = known(field) { note = "\(known.text(in: language)) \(note)" }
    text += "      " + wrapped(note, terminal, 6) + "\n"
    if case .enumeration(let words, _) = field.element {
      let all = words.map { reader.line(of: "\($0)", field.element) }.joined(separator: ", ")
      text += "      " + wrapped(all, terminal, 6) + "\n"
    }
    return text
  }

  /// What is taken where a field that must be given is not.
  private func known(_ field: RecordField) -> Phrase? {
    switch field.path {
    case "time": form.isByTheDay ? Phrase.Recording.defaultToday : Phrase.Recording.defaultNow
    case "subject" where form.makesItsSubject: Phrase.Recording.defaultNew
    case "body": Phrase.Recording.defaultBody
    default: nil
    }
  }

  private func wrapped(_ text: String, _ terminal: Terminal, _ indent: Int) -> String {
    Wrapping.wrap(text, terminal.width.map { $0 - indent }, String(repeating: " ", count: indent))
  }
}

/// Where nothing is looked up.
struct NoLookup: EntityLookup {
  func entities(_ text: String, of kinds: [EntityKind]) -> FoundEntities {
    guard let whole = Reference(text), kinds.contains(whole.kind) else { return .found([]) }
    return .found([whole])
  }
  func type(ofEvent id: EventID) -> EventType? { nil }
  func subject(ofEvent id: EventID) -> Reference? { nil }
  func lastEvent(ofExhibit exhibit: Reference) -> EventID? { nil }
  func events(_ text: String) -> [EventID] { EventID(text).map { [$0] } ?? [] }
  func line(of reference: Reference, in language: Language) -> String { reference.short }
  func line(ofEvent id: EventID, in language: Language) -> String { "\(id)" }
}
