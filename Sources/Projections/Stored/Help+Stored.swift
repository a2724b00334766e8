import IncidentEvents
import Rulebook

extension Help {
  func encode(to writer: inout StateWriter) {
    writer.references(orders)
    writer.list(consents) { $1.encode(to: &$0) }
    writer.list(stays) { writer, stay in
      writer.reference(stay.centre)
      writer.time(stay.admitted)
      writer.optionalTime(stay.discharged)
    }
    writer.list(services) { writer, service in
      writer.time(service.time)
      writer.reference(service.body)
      writer.word(service.kind)
      writer.word(service.recipient)
    }
    writer.references(families)
  }

  init(from reader: inout StateReader) throws(StateDamage) {
    self.init()
    orders = try reader.references()
    consents = try reader.list { r throws(StateDamage) in try Consent(from: &r) }
    stays = try reader.list { r throws(StateDamage) in
      Stay(centre: try r.reference(), admitted: try r.time(), discharged: try r.optionalTime())
    }
    services = try reader.list { r throws(StateDamage) in
      ServiceDelivered(
        time: try r.time(), body: try r.reference(), kind: try r.word(), recipient: try r.word())
    }
    families = try reader.references()
  }
}

extension Consent {
  func encode(to writer: inout StateWriter) {
    writer.id(id)
    writer.reference(body)
    writer.time(given)
    writer.word(ground)
    writer.optionalReference(giver)
    writer.words(scope)
    writer.words(recipients)
    writer.optionalTime(expires)
    writer.optionalTime(withdrawn)
  }

  init(from reader: inout StateReader) throws(StateDamage) {
    self.init(
      id: try reader.id(), body: try reader.reference(), given: try reader.time(),
      ground: try reader.word(), giver: try reader.optionalReference(), scope: try reader.words(),
      recipients: try reader.words(), expires: try reader.optionalTime(),
      withdrawn: try reader.optionalTime())
  }
}
