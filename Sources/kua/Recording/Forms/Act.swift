import CanonicalJSON
import IncidentEvents

/// What has been said of an act so far.
struct Act {
  /// Where acts recorded by hand say they were entered, unless something else is said.
  static let source = "urn:kua:record"

  let form: RecordForm
  /// The event's id, given once: the same act is never recorded twice.
  let id: EventID
  /// Values that were read, by path.
  var values: [String: JSONText] = [:]
  /// What was typed and is no value of its field, by path.
  var unread: [String: [String]] = [:]

  init(_ form: RecordForm, id: EventID) {
    self.form = form
    self.id = id
  }

  /// Takes values that were read for a field; those it gave before go.
  mutating func take(_ read: [String: JSONText], for field: RecordField) {
    if field.path == "time" { values["timeprecision"] = nil }
    unread[field.path] = nil
    for (path, value) in read { values[path] = value }
  }

  /// Takes what a field said away.
  mutating func clear(_ field: RecordField) {
    values[field.path] = nil
    unread[field.path] = nil
    if field.path == "time" { values["timeprecision"] = nil }
  }

  /// The reference a field holds.
  func reference(_ path: String) -> Reference? {
    if case .string(let text) = values[path] { Reference(text) } else { nil }
  }

  /// Fields that must be given and are not, in the order in which they are asked.
  var missing: [RecordField] {
    form.required.filter { field in
      if field.path == "subject", form.isAboutAnEvent, values["data.target"] == nil { return false }
      return values[field.path] == nil
    }
  }

  /// Puts in what follows from what was said: what an event that is spoken of is about, and the exhibit's last event.
  mutating func derive(_ lookup: any EntityLookup) throws {
    if form.isAboutAnEvent, values["subject"] == nil, unread["subject"] == nil,
      let target = values["data.target"]?.string.flatMap({ EventID($0) }),
      let subject = try lookup.subject(ofEvent: target)
    {
      values["subject"] = .string("\(subject)")
    }
    if form.fields.contains(where: { $0.path == "data.previous" }), values["data.previous"] == nil,
      unread["data.previous"] == nil,
      // A copy goes on the chain of what it was made of.
      let exhibit = reference(form.type == .evidenceDerived ? "data.parent" : "subject"),
      let last = try lookup.lastEvent(ofExhibit: exhibit)
    {
      values["data.previous"] = .string("\(last)")
    }
  }

  /// Puts in what is known without asking: the only word there is, the act's own new subject, now, who records.
  mutating func fillIn(now: LocalTime, body: Reference) {
    for field in form.fields where values[field.path] == nil && unread[field.path] == nil {
      switch field.path {
      case "subject" where form.makesItsSubject:
        if let kind = field.kinds.first { values["subject"] = .string("\(Reference.random(kind))") }
      case "time": fillInTime(now)
      case "body": values["body"] = .string("\(body)")
      case "source": values["source"] = .string(Self.source)
      default:
        if field.schema.isRequired, case .enumeration(let words, _) = field.schema.kind, words.count == 1 {
          values[field.path] = .string("\(words[0])")
        }
      }
    }
  }

  private mutating func fillInTime(_ now: LocalTime) {
    guard form.isByTheDay else {
      values["time"] = .string("\(now)")
      return
    }
    let midnight = now.wallClock - now.wallClock % 86_400
    values["time"] = .string("\(LocalTime(atWallClock: midnight, offsetMinutes: now.offsetMinutes))")
    values["timeprecision"] = .string(TimePrecision.day.name)
  }

  /// The event as it is submitted, canonical.
  /// - Parameter recorded: the recorded time, where the submission gives it.
  func submission(by actor: Reference, recorded: RecordedTime? = nil) -> [UInt8] {
    var members: [(String, JSONText)] = [
      ("actor", .string("\(actor)")), ("id", .string("\(id)")), ("specversion", "1.0"),
      ("type", .string("\(form.type.name)")),
      (
        "data",
        .object(
          form.fields.filter { $0.place == .data }.compactMap { field in
            values[field.path].map { (field.name, $0) }
          })
      ),
    ]
    for field in form.fields where field.place == .attribute && field.name != "id" {
      if let value = values[field.path] { members.append((field.name, value)) }
    }
    if let recorded { members.append(("recordedtime", .string("\(recorded)"))) }
    let text = Array(JSONText.object(members).text.utf8)
    var document = JSONDocument(maximumBytes: JSONDocument.longest)
    var canonical: [UInt8] = []
    guard (try? document.parseObject(text.span)) != nil else { return text }
    CanonicalWriter.write(document.root, to: &canonical)
    return canonical
  }
}
