import IncidentEvents
import Language
import Rulebook

/// What an event type is and what its fields take.
struct TypeExplanation {
  let schema: EventSchema

  /// One member, objects within objects unfolded.
  private struct Member {
    let path: String
    let field: FieldSchema
  }

  private var members: [Member] { Self.unfolded(schema.attributes, "") }

  func text(_ terminal: Terminal) -> String {
    var text = terminal.bold("\(schema.type.name)") + "  \(schema.type.title.spoken)\n"
    text += Self.others(schema.type.title)
    text += "\(schema.type.summary.spoken)\n\n"
    let recordedBy = Phrase.Explain.recordedBy.spoken, feeds = Phrase.Explain.feeds.spoken
    let width = max(recordedBy.count, feeds.count) + 2
    func padded(_ label: String) -> String { label + String(repeating: " ", count: width - label.count) }
    text += padded(recordedBy) + recorders + "\n" + padded(feeds) + "\(schema.feeds)\n"
    if schema.isLedgerOnly { text += Phrase.Explain.byCommandsOnly.spoken + "\n" }
    var table = Table(
      .text(Phrase.Explain.field.spoken), .text(Phrase.Explain.required.spoken),
      .text(Phrase.Explain.kept.spoken), .text(Phrase.Explain.meaning.spoken, mayShrink: true),
      .text(Phrase.Explain.takes.spoken, mayShrink: true))
    for member in members {
      table.add([
        member.path, member.field.isRequired ? Phrase.Explain.yes.spoken : "–",
        Self.kept(member.field.privacy).spoken, meaning(member),
        Self.takes(member.field.kind, Spoken.language),
      ])
    }
    return text + "\n" + table.text(terminal)
  }

  var json: JSONText {
    let fields = members.map { member in
      JSONText.object([
        ("field", .string(member.path)), ("required", .boolean(member.field.isRequired)),
        ("privacy", .string("\(member.field.privacy)")),
        ("takes", .string(Self.takes(member.field.kind, .en))),
        ("meaning", .string("\(member.field.summary)")),
      ])
    }
    return .object([
      ("type", .string("\(schema.type.name)")), ("title", .string("\(schema.title)")),
      ("summary", .string("\(schema.summary)")), ("recordedBy", .string("\(schema.recordedBy)")),
      ("feeds", .string("\(schema.feeds)")), ("ledgerOnly", .boolean(schema.isLedgerOnly)),
      ("fields", .array(fields)),
    ])
  }

  /// The title in the languages that are not the reader's.
  private static func others(_ title: Phrase) -> String {
    let languages = RuleExplanation.readersFirst.dropFirst()
    return languages.map { "\($0.rawValue)  \(title.text(in: $0))\n" }.joined()
  }

  /// Who records the type: as its schema says, in other languages by the table of roles.
  private var recorders: String {
    if Spoken.language == .en { return "\(schema.recordedBy)" }
    return RoleTable.recorders(of: schema.type).phrase.text(in: Spoken.language)
  }

  /// What a member means: as its schema says, in other languages by its label.
  private func meaning(_ member: Member) -> String {
    Spoken.language == .en ? "\(member.field.summary)" : label(member).text(in: Spoken.language)
  }

  private func label(_ member: Member) -> Phrase {
    if member.path.hasPrefix("data.") { return schema.type.label(of: String(member.path.dropFirst(5))) }
    return FieldSchema.sharedLabel(of: member.path) ?? Phrase(verbatim: member.path)
  }

  private static func kept(_ privacy: Privacy) -> Phrase {
    switch privacy {
    case .open: Phrase.Explain.inTheLog
    case .protected: Phrase.Explain.protectedKept
    case .personal: Phrase.Explain.personalKept
    }
  }

  private static func unfolded(_ fields: [FieldSchema], _ path: String) -> [Member] {
    fields.flatMap { field -> [Member] in
      let name = path + "\(field.name)"
      let own = Member(path: name, field: field)
      switch field.kind {
      case .object(let inner): return [own] + unfolded(inner, name + ".")
      case .list(.object(let inner), _): return [own] + unfolded(inner, name + "[].")
      default: return [own]
      }
    }
  }

  private static func takes(_ kind: FieldKind, _ language: Language) -> String {
    switch kind {
    case .object: return Phrase.Explain.object.text(in: language)
    case .list(let element, let counts):
      return Phrase.Explain.listOf(
        element: .text(takes(element, language)), high: "\(counts.upperBound)", low: "\(counts.lowerBound)"
      ).text(in: language)
    default:
      let text = SchemaCheck.expectation(of: kind).text(in: language)
      return text.hasPrefix("write ") ? String(text.dropFirst(6)) : text
    }
  }
}
