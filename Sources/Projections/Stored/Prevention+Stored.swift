import IncidentEvents
import Rulebook

extension Prevention {
  func encode(to writer: inout StateWriter) {
    writer.list(registrations) { writer, registration in
      writer.word(registration.category)
      writer.time(registration.opened)
      writer.optional(registration.basis) { $0.id($1) }
      writer.optionalTime(registration.closed)
      writer.optionalWord(registration.reason)
    }
    writer.list(monitorings) { $1.encode(to: &$0) }
    writer.list(warnings) { writer, warning in
      writer.time(warning.time)
      writer.integer(warning.days)
    }
    writer.references(orders)
    writer.list(programmes) { $1.encode(to: &$0) }
    writer.integer(conversations)
    writer.optionalTime(lastConversation)
  }

  init(from reader: inout StateReader) throws(StateDamage) {
    self.init()
    registrations = try reader.list { r throws(StateDamage) in
      PreventiveRegistration(
        category: try r.word(), opened: try r.time(),
        basis: try r.optional { x throws(StateDamage) in try x.id() }, closed: try r.optionalTime(),
        reason: try r.optionalWord())
    }
    monitorings = try reader.list { r throws(StateDamage) in try Monitoring(from: &r) }
    warnings = try reader.list { r throws(StateDamage) in
      OfficialWarning(time: try r.time(), days: try r.times())
    }
    orders = try reader.references()
    programmes = try reader.list { r throws(StateDamage) in try Programme(from: &r) }
    conversations = try reader.times()
    lastConversation = try reader.optionalTime()
  }
}

extension Monitoring {
  func encode(to writer: inout StateWriter) {
    writer.time(since)
    writer.integer(cadenceDays)
    writer.word(mode)
    writer.word(basis)
    writer.optionalTime(closed)
    writer.optionalWord(reason)
    writer.integer(completed)
    writer.integer(missed)
    writer.optionalTime(lastCompleted)
    writer.optionalTime(lastMissed)
  }

  init(from reader: inout StateReader) throws(StateDamage) {
    let since = try reader.time(), cadenceDays = try reader.times()
    // Dues are found by dividing by it.
    guard cadenceDays > 0 else { throw StateDamage() }
    self.init(since: since, cadenceDays: cadenceDays, mode: try reader.word(), basis: try reader.word())
    closed = try reader.optionalTime()
    reason = try reader.optionalWord()
    completed = try reader.times()
    missed = try reader.times()
    lastCompleted = try reader.optionalTime()
    lastMissed = try reader.optionalTime()
  }
}

extension Programme {
  func encode(to writer: inout StateWriter) {
    writer.time(ordered)
    writer.reference(body)
    writer.reference(centre)
    writer.word(basis)
    writer.integer(planned)
    writer.list(sessions) { $0.integer($1) }
    writer.optional(end) { writer, end in
      writer.time(end.time)
      writer.optionalWord(end.dropped)
    }
  }

  init(from reader: inout StateReader) throws(StateDamage) {
    self.init(
      ordered: try reader.time(), body: try reader.reference(), centre: try reader.reference(),
      basis: try reader.word(), planned: try reader.times())
    sessions = try reader.list { r throws(StateDamage) in try r.times() }
    end = try reader.optional { r throws(StateDamage) in
      End(time: try r.time(), dropped: try r.optionalWord())
    }
  }
}
