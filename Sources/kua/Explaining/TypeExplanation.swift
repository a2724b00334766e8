import IncidentEvents

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
    var text = terminal.bold("\(schema.type.name)") + "  \(schema.title)\n\(schema.summary)\n\n"
    text += "recorded by  \(schema.recordedBy)\nfeeds        \(schema.feeds)\n"
    if schema.isLedgerOnly { text += "written only by the ledger's own commands\n" }
    var table = Table(
      .text("field"), .text("required"), .text("kept"), .text("meaning", mayShrink: true),
      .text("takes", mayShrink: true))
    for member in members {
      let kept = "\(member.field.privacy)"
      table.add([
        member.path, member.field.isRequired ? "yes" : "–",
        kept == "open" ? "in the log" : "\(kept): not in the log",
        "\(member.field.summary)", Self.takes(member.field.kind),
      ])
    }
    return text + "\n" + table.text(terminal)
  }

  var json: JSONText {
    let fields = members.map { member in
      JSONText.object([
        ("field", .string(member.path)), ("required", .boolean(member.field.isRequired)),
        ("privacy", .string("\(member.field.privacy)")), ("takes", .string(Self.takes(member.field.kind))),
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

  private static func takes(_ kind: FieldKind) -> String {
    switch kind {
    case .object: return "an object"
    case .list(let element, let counts):
      return "\(counts.lowerBound) to \(counts.upperBound) of: \(takes(element))"
    default:
      let text = SchemaCheck.expectation(of: kind)
      return text.hasPrefix("write ") ? String(text.dropFirst(6)) : text
    }
  }
}
