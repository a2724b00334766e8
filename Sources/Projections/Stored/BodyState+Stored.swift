public import IncidentEvents
public import Rulebook

extension BodyState: StoredState {
  public static let types: EventTypeSet = [
    .bodyRegistered, .bodyClosed, .ledgerOpened, .agreementSigned, .agreementEnded, .outreachHeld,
  ]
  public static let readsMentions = false

  public func encode(to writer: inout StateWriter) {
    writer.flag(isIntroduced)
    writer.optionalWord(bodyKind)
    writer.flag(isProtected)
    writer.optionalTime(closed)
    writer.list(agreements) { $1.encode(to: &$0) }
    writer.integer(outreachHeld)
    writer.integer(outreachAttendance)
  }

  public init(from reader: inout StateReader) throws(StateDamage) {
    self.init()
    isIntroduced = try reader.flag()
    bodyKind = try reader.optionalWord()
    isProtected = try reader.flag()
    closed = try reader.optionalTime()
    agreements = try reader.list { r throws(StateDamage) in try Agreement(from: &r) }
    outreachHeld = try reader.times()
    outreachAttendance = try reader.times()
  }

  public static func bears(_ event: borrowing Event, on key: Reference) -> Bool { event.subject == key }
}

extension Agreement {
  func encode(to writer: inout StateWriter) {
    writer.time(signed)
    writer.words(services)
    writer.time(from)
    writer.optionalTime(to)
    writer.optionalTime(ended)
    writer.optionalWord(reason)
  }

  init(from reader: inout StateReader) throws(StateDamage) {
    self.init(
      signed: try reader.time(), services: try reader.words(), from: try reader.time(),
      to: try reader.optionalTime(), ended: try reader.optionalTime(), reason: try reader.optionalWord())
  }
}
