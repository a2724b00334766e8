import IncidentEvents

/// Where a value of an event comes from.
indirect enum MappedValue: Sendable {
  /// The same in every row.
  case constant(JSONTree)
  /// A cell, read as what the field takes.
  case cell(Int, Reading)
  /// Several cells, those that are not empty with a text between them.
  case joined([Int], String, Reading)
  /// The reference of an entity.
  case entity(Int, columns: [Int])
  /// Whoever imports; the body they are enrolled with.
  case actor, body
  /// The first that is there.
  case first([MappedValue])
  /// Those that are there.
  case list([MappedValue])
  case object([(String, MappedValue)])

  /// How the text of a cell becomes a value.
  enum Reading: Sendable {
    /// What a word stands for; of what stands there, one member or all.
    case lookup(Mapping.Lookup, member: String?)
    /// As it stands, if the field takes it.
    case text(FieldKind)
    case integer(ClosedRange<Int>)
    case date([DatePattern])
    /// A local time; what is not written of its clock is counted from its beginning or to its end.
    case time([DatePattern], isEnd: Bool)
    /// The year of a date.
    case year([DatePattern])
  }

  /// The columns it is read from.
  var columns: [Int] {
    switch self {
    case .constant, .actor, .body: []
    case .cell(let column, _): [column]
    case .joined(let columns, _, _): columns
    case .entity(_, let columns): columns
    case .first(let values), .list(let values): values.flatMap(\.columns)
    case .object(let members): members.flatMap(\.1.columns)
    }
  }
}
