import IncidentEvents

/// One thing that is said of an act: an attribute of its event, or a member of its data.
struct RecordField: Sendable {
  /// Where in the event it stands.
  enum Place: Sendable { case attribute, data }

  let place: Place
  let schema: FieldSchema
  /// The names of its option, without hyphens before them; the first is the one shown.
  let options: [String]

  var name: String { "\(schema.name)" }
  /// As findings name it: `time`, `data.channel`.
  var path: String { place == .data ? "data.\(name)" : name }
  var isPrivate: Bool { schema.privacy != .open }

  /// What a single value of it takes; of a list, an element.
  var element: FieldKind {
    if case .list(let element, _) = schema.kind { element } else { schema.kind }
  }

  /// How many values it takes; nil for one that takes exactly one.
  var counts: ClosedRange<Int>? {
    if case .list(_, let counts) = schema.kind { counts } else { nil }
  }

  /// The kinds of things it refers to; none for other fields.
  var kinds: [EntityKind] {
    if case .reference(let kinds) = element { kinds } else { [] }
  }

  /// A name as options are written: `committedFrom` is `committed-from`.
  static func option(_ name: String) -> String {
    var text = ""
    var before: Character?
    for character in name {
      // The capitals of an abbreviation stay together: storageURI is storage-uri.
      if character.isUppercase, let before, !before.isUppercase { text.append("-") }
      text.append(contentsOf: character.lowercased())
      before = character
    }
    return text
  }
}
