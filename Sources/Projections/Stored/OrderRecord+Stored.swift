import IncidentEvents
public import Rulebook

extension OrderRecord: StoredState {
  public static let types: EventTypeSet = [
    .protectiveOrderIssued, .protectiveOrderServed, .protectiveOrderRefusedSignature,
    .protectiveOrderExtended, .protectiveOrderRevoked, .protectiveOrderViolated,
  ]

  public func encode(to writer: inout StateWriter) {
    writer.optional(issue) { writer, value in
      writer.month(value.month)
      writer.day(value.day)
      writer.short(value.term)
    }
    writer.list(services) { writer, value in
      writer.month(value.month)
      writer.day(value.day)
    }
    writer.list(extensions) { writer, value in
      writer.day(value.day)
      writer.short(value.days)
    }
    writer.list(revocations) { $0.day($1) }
    writer.list(violations) { writer, value in
      writer.month(value.month)
      writer.integer(value.instant)
    }
  }

  public init(from reader: inout StateReader) throws(StateDamage) {
    self.init()
    issue = try reader.optional { r throws(StateDamage) in
      Issue(month: try r.month(), day: try r.day(), term: try r.short())
    }
    services = try reader.list { r throws(StateDamage) in
      Service(month: try r.month(), day: try r.day())
    }
    extensions = try reader.list { r throws(StateDamage) in
      Extension(day: try r.day(), days: try r.short())
    }
    revocations = try reader.list { r throws(StateDamage) in try r.day() }
    violations = try reader.list { r throws(StateDamage) in
      Violation(month: try r.month(), instant: try r.integer())
    }
  }
}
