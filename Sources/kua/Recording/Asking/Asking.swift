import IncidentEvents
import Language
import Ledger
import Rulebook

/// The conversation in which an act is recorded: what is missing is asked, the whole is shown, what rules say is mended
/// or attested, and nothing is recorded before somebody has said yes.
struct Asking {
  var recording: HandRecording
  let conversation: any Conversation
  let prompter: Prompter

  var act: Act { recording.act }
  var form: RecordForm { recording.form }
  var language: Language { recording.language }

  /// Whoever is asked answers no more: the draft stays.
  struct GivenUp: Error {}

  init(_ recording: HandRecording, _ conversation: any Conversation) {
    self.recording = recording
    self.conversation = conversation
    prompter = Prompter(conversation: conversation, reader: recording.reader, form: recording.form)
  }

  mutating func run(_ faults: [(field: RecordField, fault: ValueFault)]) throws -> HandRecording.Outcome {
    say("\(form.type.title.text(in: language))\n")
    for (field, fault) in faults { say(prompter.line(fault, field)) }
    let isWhole = faults.isEmpty && act.missing.allSatisfy(isKnown)
    if !isWhole {
      say(Phrase.Recording.howToAnswer(path: .text(recording.draft.path)).text(in: language) + "\n")
      // Of a draft that was whole only what is broken is asked again.
      try askAll(act.missing.allSatisfy { act.unread[$0.path] != nil } ? faults.map(\.field) : unsaid)
    }
    recording.act.fillIn(now: recording.reader.now, body: recording.recorder.acting.body)
    try keep()
    if !isWhole { try askForMore() }
    return try review()
  }

  /// Whether a missing field is known without asking.
  private func isKnown(_ field: RecordField) -> Bool {
    var filled = act
    filled.fillIn(now: recording.reader.now, body: recording.recorder.acting.body)
    return filled.values[field.path] != nil
  }

  /// What is to be asked: what must be given, when it was, and what goes into the vault.
  private var unsaid: [RecordField] {
    form.fields.filter { field in
      guard act.values[field.path] == nil, field.name != "id", field.path != "body", field.path != "source"
      else {
        return false
      }
      if field.path == "time" { return true }
      return field.isPrivate || (field.schema.isRequired && !isKnown(field))
    }
  }

  // MARK: Asking one after the other

  /// Asks for fields, going back where that is wanted.
  mutating func askAll(_ fields: [RecordField]) throws {
    var at = 0
    while at < fields.count {
      switch try ask(fields[at]) {
      case .back: at = max(0, at - 1)
      default: at += 1
      }
    }
  }

  /// Asks for one field, and keeps what was answered.
  @discardableResult
  mutating func ask(_ field: RecordField) throws -> Prompter.Answer {
    let offered = act.values[field.path] == nil ? offer(field) : nil
    let present = act.values[field.path] ?? offered?[field.path]
    let mayBeLeftOut = !field.schema.isRequired
    var typed: String?
    let answer = try prompter.ask(field, present: present, mayBeLeftOut: mayBeLeftOut) { text in
      typed = text
      var pending = recording.act
      pending.unread[field.path] = [text]
      try recording.draft.save(pending, language)
    }
    switch answer {
    case .values(let values): recording.act.take(values, for: field)
    case .kept:
      if let offered { recording.act.take(offered, for: field) }
    case .skipped: recording.act.unread[field.path] = nil
    case .back: break
    case .stop:
      if let typed, act.values[field.path] == nil { recording.act.unread[field.path] = [typed] }
      try keep()
      throw GivenUp()
    }
    try keep()
    return answer
  }

  /// What is offered for a field that says nothing yet.
  private func offer(_ field: RecordField) -> [String: JSONText]? {
    let acting = recording.recorder.acting
    var filled = act
    filled.fillIn(now: recording.reader.now, body: acting.body)
    if field.path == "time" {
      return filled.values.filter { $0.key == "time" || $0.key == "timeprecision" }
    }
    switch field.path {
    case "subject" where field.kinds == [.body] && form.type == .outreachHeld, "data.organ":
      return [field.path: .string("\(acting.body)")]
    case "data.officer", "data.operator", "data.who":
      return field.kinds.contains(.actor) ? [field.path: .string("\(acting.actor)")] : nil
    default: return nil
    }
  }

  /// What may be said besides.
  private mutating func askForMore() throws {
    while true {
      let open = form.fields.filter { field in
        act.values[field.path] == nil
          && !["id", "source", "timeprecision", "data.attested"].contains(field.path)
      }
      if open.isEmpty { return }
      say("\n\(Phrase.Recording.anythingElse.text(in: language))\n")
      switch prompter.choose(open.map { form.label($0).text(in: language) }) {
      case .number(let number): try ask(open[number])
      case .none: return
      case .stop:
        try keep()
        throw GivenUp()
      }
    }
  }

  // MARK: Small things

  mutating func keep() throws { try recording.save() }

  func say(_ text: String) { conversation.say(text) }
}

extension Prompter {
  /// What is wrong with a field, on a line.
  func line(_ fault: ValueFault, _ field: RecordField) -> String {
    "  ✗ \(form.label(field).text(in: language).capitalisedFirst): \(fault.message.text(in: language))\n"
  }
}
