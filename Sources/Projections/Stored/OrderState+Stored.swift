import IncidentEvents
public import Rulebook

extension OrderState: StoredState {
  public static let types: EventTypeSet = [
    .protectiveOrderIssued, .specialRequirementsImposed, .protectiveOrderServed,
    .protectiveOrderRefusedSignature, .protectiveOrderExtended, .protectiveOrderRevoked,
    .specialRequirementsEnded, .protectiveOrderViolated, .specialRequirementsBreached,
  ]

  public func encode(to writer: inout StateWriter) {
    writer.optional(issue) { $1.encode(to: &$0) }
    writer.optionalTime(served)
    writer.list(extensions) { $0.integer($1) }
    writer.optionalTime(ended)
    writer.list(violations) { $0.time($1) }
  }

  public init(from reader: inout StateReader) throws(StateDamage) {
    self.init()
    issue = try reader.optional { r throws(StateDamage) in try Issue(from: &r) }
    served = try reader.optionalTime()
    extensions = try reader.list { r throws(StateDamage) in try r.times() }
    ended = try reader.optionalTime()
    violations = try reader.list { r throws(StateDamage) in try r.time() }
  }
}

extension OrderState.Issue {
  func encode(to writer: inout StateWriter) {
    writer.byte(nature.rawValue)
    writer.time(time)
    writer.reference(person)
    writer.references(protectedPersons)
    writer.integer(term)
    writer.integer(reportsPerMonth)
    writer.words(bans)
  }

  init(from reader: inout StateReader) throws(StateDamage) {
    guard let nature = OrderState.Nature(rawValue: try reader.byte()) else { throw StateDamage() }
    self.init(
      nature: nature, time: try reader.time(), person: try reader.reference(),
      protectedPersons: try reader.references(), term: try reader.times(),
      reportsPerMonth: try reader.times(), bans: try reader.words())
  }
}
