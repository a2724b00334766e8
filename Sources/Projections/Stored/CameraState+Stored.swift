import IncidentEvents
public import Rulebook

extension CameraState: StoredState {
  public static let types: EventTypeSet = [
    .cameraIssued, .cameraReturned, .cameraGapNoted, .evidenceRegistered,
  ]

  public func encode(to writer: inout StateWriter) {
    writer.optionalString(serial)
    writer.list(holdings) { writer, holding in
      writer.reference(holding.officer)
      writer.time(holding.from)
      writer.optionalTime(holding.to)
    }
    writer.references(holders)
    writer.list(gaps) { writer, gap in
      writer.time(gap.from)
      writer.time(gap.to)
      writer.word(gap.reason)
    }
    writer.list(recordings) { writer, recording in
      writer.reference(recording.exhibit)
      writer.time(recording.from)
      writer.time(recording.to)
    }
  }

  public init(from reader: inout StateReader) throws(StateDamage) {
    self.init()
    serial = try reader.optionalString()
    holdings = try reader.list { r throws(StateDamage) in
      Holding(officer: try r.reference(), from: try r.time(), to: try r.optionalTime())
    }
    holders = try reader.references()
    // A return ends as many holdings as there are holders.
    guard holders.count <= holdings.count else { throw StateDamage() }
    gaps = try reader.list { r throws(StateDamage) in
      Gap(from: try r.time(), to: try r.time(), reason: try r.word())
    }
    recordings = try reader.list { r throws(StateDamage) in
      Recording(exhibit: try r.reference(), from: try r.time(), to: try r.time())
    }
  }
}
