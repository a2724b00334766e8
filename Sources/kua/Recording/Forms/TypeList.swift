import IncidentEvents
import Language
import Rulebook

/// The event types that can be recorded by hand, in words, by family; those somebody's roles may record first.
struct TypeList {
  let language: Language
  /// The roles of whoever asks; nil where nobody says who that is.
  let roles: EnumerationSet<Role>?

  /// Every type that is recorded by hand.
  static let recordable = EventType.allCases.filter { !$0.schema.isLedgerOnly }

  private func isOwn(_ type: EventType) -> Bool {
    roles.map { RoleTable.recorders(of: type).intersects($0) } ?? false
  }

  func text(_ terminal: Terminal) -> String {
    let own = Self.recordable.filter(isOwn), others = Self.recordable.filter { !isOwn($0) }
    var text = ""
    if !own.isEmpty {
      text +=
        terminal.bold(Phrase.Recording.yourTypes.text(in: language)) + "\n" + families(own, terminal) + "\n"
    }
    let heading = own.isEmpty ? Phrase.Recording.allTypes : Phrase.Recording.otherTypes
    if !others.isEmpty {
      text += terminal.bold(heading.text(in: language)) + "\n" + families(others, terminal) + "\n"
    }
    return text + Phrase.Recording.howToRecord.text(in: language) + "\n"
  }

  private func families(_ types: [EventType], _ terminal: Terminal) -> String {
    let width = types.map(\.short.count).max() ?? 0
    return Family.allCases.map { family in
      let members = types.filter { Family($0) == family }
      if members.isEmpty { return "" }
      let lines = members.map { type in
        "    \(type.short)\(String(repeating: " ", count: width - type.short.count))  "
          + "\(type.title.text(in: language))\n"
      }
      return "  \(terminal.faint(family.phrase.text(in: language)))\n\(lines.joined())"
    }.joined()
  }

  var json: JSONText {
    .object([
      (
        "types",
        .array(
          Self.recordable.map { type in
            .object([
              ("type", .string(type.short)), ("title", .string(type.title.text(in: .en))),
              ("mayRecord", roles == nil ? .null : .boolean(isOwn(type))),
            ])
          })
      )
    ])
  }
}
