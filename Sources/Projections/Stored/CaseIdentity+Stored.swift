import IncidentEvents
import Rulebook

extension CaseIdentity {
  func encode(to writer: inout StateWriter) {
    for joinings in [into, absorbed] {
      writer.list(joinings) { writer, joining in
        writer.reference(joining.other)
        writer.short(joining.year)
      }
    }
  }

  init(from reader: inout StateReader) throws(StateDamage) {
    self.init()
    into = try reader.list { r throws(StateDamage) in
      Joining(other: try r.reference(), year: try r.short())
    }
    absorbed = try reader.list { r throws(StateDamage) in
      Joining(other: try r.reference(), year: try r.short())
    }
  }
}

extension StateWriter {
  mutating func penalty(_ value: Penalty) {
    integer(value.amount)
    word(value.kind)
  }

  mutating func review(_ value: Review) {
    time(value.time)
    word(value.finding)
  }
}

extension StateReader {
  mutating func penalty() throws(StateDamage) -> Penalty {
    Penalty(amount: Int(try integer()), kind: try word())
  }

  mutating func review() throws(StateDamage) -> Review { Review(time: try time(), finding: try word()) }
}
