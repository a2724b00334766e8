import IncidentEvents
import Rulebook

extension RiskHistory {
  func encode(to writer: inout StateWriter) {
    writer.list(assessed) { writer, assessed in
      writer.reference(assessed.assessment)
      writer.time(assessed.time)
      writer.optionalReference(assessed.victim)
      writer.score(assessed.score)
    }
    writer.list(designations) { writer, designation in
      writer.time(designation.time)
      writer.reference(designation.assessment)
      writer.optionalWord(designation.override)
    }
    writer.list(liftings) { writer, lifting in
      writer.time(lifting.time)
      writer.word(lifting.reason)
    }
  }

  init(from reader: inout StateReader) throws(StateDamage) {
    self.init()
    assessed = try reader.list { r throws(StateDamage) in
      Assessed(
        assessment: try r.reference(), time: try r.time(), victim: try r.optionalReference(),
        score: try r.score())
    }
    designations = try reader.list { r throws(StateDamage) in
      Designation(time: try r.time(), assessment: try r.reference(), override: try r.optionalWord())
    }
    liftings = try reader.list { r throws(StateDamage) in
      Lifting(time: try r.time(), reason: try r.word())
    }
  }
}

extension StateWriter {
  mutating func score(_ value: RiskScore) {
    short(value.present)
    short(value.unclear)
    word(value.tool)
  }
}

extension StateReader {
  mutating func score() throws(StateDamage) -> RiskScore {
    RiskScore(present: try short(), unclear: try short(), by: try word())
  }
}
