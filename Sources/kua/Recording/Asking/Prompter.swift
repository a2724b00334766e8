import IncidentEvents
import Language

/// Asks for one field after the other.
struct Prompter {
  let conversation: any Conversation
  let reader: ValueReader
  let form: RecordForm
  var language: Language { reader.language }

  /// What came of a question.
  enum Answer {
    case values([String: JSONText])
    /// What it says already stays.
    case kept
    /// Left out.
    case skipped
    /// The question before is to be asked again.
    case back
    /// Nothing more will be answered.
    case stop
  }

  /// Asks for a field until something is answered that it takes.
  ///
  /// - Parameters:
  ///   - present: what it says already, or what is offered.
  ///   - mayBeLeftOut: whether nothing at all is an answer.
  ///   - keep: takes what was typed before it is read.
  func ask(
    _ field: RecordField, present: JSONText?, mayBeLeftOut: Bool, keep: (String) throws -> Void
  ) throws -> Answer {
    if case .object(let fields) = field.element {
      return try askParts(field, fields, present: present, mayBeLeftOut: mayBeLeftOut)
    }
    conversation.say(heading(field) + choices(field))
    var insisted: String?
    while true {
      conversation.say(prompt(field, present, mayBeLeftOut))
      guard let typed = conversation.answer()?.trimmingSpaces else { return .stop }
      switch typed {
      case "<": return .back
      case "?", "？": conversation.say("  \(form.explanation(field, reader))\n")
      case "" where present != nil: return .kept
      case "" where mayBeLeftOut: return .skipped
      case "": conversation.say("  \(Phrase.Recording.needed.text(in: language))\n")
      default:
        try keep(typed)
        switch try read(chosen(typed, field) ?? typed, field, insists: insisted == typed) {
        case .values(let values): return .values(values)
        case .again: insisted = typed
        case .stop: return .stop
        }
      }
    }
  }

  // MARK: What is said

  /// The field's name.
  private func heading(_ field: RecordField) -> String {
    let mark = field.isPrivate ? " (\(Phrase.Recording.keptInVault.text(in: language)))" : ""
    return "\n\(form.label(field).text(in: language).capitalisedFirst)\(mark)\n"
  }

  /// The words to choose from, numbered.
  private func choices(_ field: RecordField) -> String {
    guard case .enumeration(let words, _) = field.element, words.count > 1 else { return "" }
    return words.enumerated().map { at, word in
      let number = String(at + 1)
      return "  \(String(repeating: " ", count: words.count > 9 && at < 9 ? 1 : 0))\(number)  "
        + "\(reader.line(of: "\(word)", field.element))\n"
    }.joined()
  }

  private func prompt(_ field: RecordField, _ present: JSONText?, _ mayBeLeftOut: Bool) -> String {
    if let present {
      let words = ActWords(form, reader).words(present, of: field)
      return "[\(words)] > "
    }
    return mayBeLeftOut ? "(\(Phrase.Recording.enterSkips.text(in: language))) > " : "> "
  }

  // MARK: Choosing

  /// The words that numbers of the list stand for; nil where the text is no such numbers, or is a word itself.
  private func chosen(_ typed: String, _ field: RecordField) -> String? {
    guard case .enumeration(let words, _) = field.element else { return nil }
    let pieces = typed.split { $0 == "," || (field.counts != nil && $0 == " ") }.map {
      String($0).trimmingSpaces
    }
    var meant: [String] = []
    for piece in pieces {
      if words.contains(where: { "\($0)" == piece }) {
        meant.append(piece)
      } else if let number = Int(piece), 1...words.count ~= number {
        meant.append("\(words[number - 1])")
      } else {
        return nil
      }
    }
    return meant.isEmpty ? nil : meant.joined(separator: ",")
  }

  private enum Read { case values([String: JSONText]), again, stop }

  /// Reads what was typed; where a part of it may be several things, one is chosen.
  private func read(_ typed: String, _ field: RecordField, insists: Bool) throws -> Read {
    var pieces = [typed]
    if field.counts != nil { pieces = typed.split(separator: ",").map(String.init) }
    var at = 0
    while true {
      do {
        // One piece after the other, so that a choice is known to be of that one.
        for number in pieces.indices where number >= at {
          at = number
          if field.counts != nil, !TypedWords.isNone(pieces[number]) {
            _ = try reader.one(pieces[number], field.element, field, form, insists)
          }
        }
        return .values(try reader.read(pieces, for: field, of: form, insists: insists))
      } catch let fault as ValueFault {
        conversation.say("  ✗ \(fault.message.text(in: language))\n")
        guard !fault.choices.isEmpty else { return .again }
        switch choose(fault.choices.map(\.line)) {
        case .number(let number): pieces[at] = fault.choices[number].value.string ?? pieces[at]
        case .none: return .again
        case .stop: return .stop
        }
      }
    }
  }

  /// What was chosen of a list.
  enum Chosen { case number(Int), none, stop }

  /// Lets one of several lines be chosen by its number.
  func choose(_ lines: [String]) -> Chosen {
    for (at, line) in lines.enumerated() {
      conversation.say("  \(at + 1)  \(Wrapping.wrap(line, conversation.width.map { $0 - 6 }, "      "))\n")
    }
    while true {
      conversation.say("\(Phrase.Recording.chooseNumber.text(in: language)) > ")
      guard let typed = conversation.answer()?.trimmingSpaces else { return .stop }
      if typed.isEmpty || typed == "<" { return .none }
      if let number = Int(typed), 1...lines.count ~= number { return .number(number - 1) }
      conversation.say(
        "  ✗ \(Phrase.Recording.noSuchChoice(highest: .number(lines.count), typed: .typed(typed)).text(in: language))\n"
      )
    }
  }

  /// Asks for yes or no.
  /// - Parameter silence: what nothing at all means; nil where it means nothing.
  /// - Returns: nil when nothing more will be answered.
  func confirm(_ question: Phrase, silence: Bool? = nil) -> Bool? {
    while true {
      conversation.say("\n\(question.text(in: language)) > ")
      guard let typed = conversation.answer() else { return nil }
      if let silence, typed.trimmingSpaces.isEmpty { return silence }
      if let flag = TypedWords.flag(typed) { return flag }
      conversation.say("  ✗ \(Phrase.Recording.notYesOrNo(typed: .typed(typed)).text(in: language))\n")
    }
  }
}

extension String {
  /// The text with a capital letter first.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
