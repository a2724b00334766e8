public import IncidentEvents
import Vault

/// What a look at values showed, and the event that records it.
public struct Access: Sendable {
  /// Where the access is recorded, and as which event.
  public let position: Int
  public let id: EventID
  /// The values, by event in log order, the fields of each in the order asked for.
  public let values: [AccessedValue]
}

extension Ledger {
  /// Shows protected or personal values to someone entitled. The access is recorded, durably, before a value is opened.
  ///
  /// - Parameters:
  ///   - request: what is looked at, and why.
  ///   - acting: who looks.
  ///   - seconds: how long to wait for another writer.
  /// - Throws: ``LedgerError/Code/notEntitled``, ``LedgerError/Code/notFound``; ``EventRefused`` when the access can not
  ///   be recorded; then nothing is shown.
  public func access(
    _ request: AccessRequest, by acting: Acting, waiting seconds: Int = 10
  ) throws -> Access {
    let plan = try AccessPlan(request, by: acting.actor, in: self)
    let writer = try self.writer(waiting: seconds, threads: .one)
    let recorded = try CommandEvent(.recordAccessed, about: plan.subject, data: plan.record).record(
      through: writer, by: acting, in: self)
    let vault = try vaultForWriting()
    return Access(
      position: recorded.position, id: recorded.id,
      values: try plan.places.flatMap { try values(of: $0, in: vault) })
  }

  private func values(of place: AccessPlan.Place, in vault: Vault) throws -> [AccessedValue] {
    let held =
      try place.key.map { try vault.disclosures(of: place.event, subject: place.subject, with: $0) }
      ?? .bodyKeyNeeded(place.body)
    return place.fields.map { field in
      let content: AccessedValue.Content =
        switch held {
        case .values(let disclosures):
          disclosures.first { $0.name == field }
            .map { .value(json: $0.value, disclosure: $0.encoded) } ?? .none
        case .none: .none
        case .erased(let position): .erased(by: position)
        case .bodyKeyNeeded, .wrongBodyKey: .sealed
        }
      return AccessedValue(
        position: place.position, event: place.event, time: place.time, body: place.body, field: field,
        content: content)
    }
  }
}
