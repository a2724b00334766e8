import IncidentEvents
import Rulebook

extension Custody {
  func encode(to writer: inout StateWriter) {
    writer.list(detentions) { writer, detention in
      writer.word(detention.basis)
      writer.time(detention.from)
      writer.optionalTime(detention.planned)
      writer.optionalTime(detention.released)
      writer.optionalWord(detention.reason)
    }
    writer.list(measures) { writer, measure in
      writer.reference(measure.file)
      writer.word(measure.kind)
      writer.time(measure.applied)
      writer.optionalTime(measure.until)
      writer.optionalTime(measure.lifted)
      writer.optionalWord(measure.reason)
    }
  }

  init(from reader: inout StateReader) throws(StateDamage) {
    self.init()
    detentions = try reader.list { r throws(StateDamage) in
      Detention(
        basis: try r.word(), from: try r.time(), planned: try r.optionalTime(),
        released: try r.optionalTime(), reason: try r.optionalWord())
    }
    measures = try reader.list { r throws(StateDamage) in
      PreventiveMeasure(
        file: try r.reference(), kind: try r.word(), applied: try r.time(), until: try r.optionalTime(),
        lifted: try r.optionalTime(), reason: try r.optionalWord())
    }
  }
}
