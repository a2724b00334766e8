import EventLog
import IncidentEvents
import Projections
import Rulebook
import Vault

/// A look that may be taken, once it is recorded: who looks at which events' values.
struct AccessPlan {
  let request: AccessRequest
  /// What the record of the access is about.
  let subject: Reference
  /// The events whose values are looked at, in log order.
  let places: [Place]

  /// One event with members that are looked at.
  struct Place {
    let position: Int
    let event: EventID
    let time: LocalTime
    let body: Reference
    /// Whose key covers the values.
    let subject: Reference
    let fields: [String]
    /// The recording body's key; nil when it is not at hand.
    let key: BodyKey?
  }

  /// Finds what is looked at and checks that the reader may.
  ///
  /// - Throws: ``LedgerError/Code/notEntitled``; ``LedgerError/Code/notFound`` when there is nothing of that kind;
  ///   ``LedgerError/Code/keyMismatch`` when no key is at hand that opens any of it.
  init(_ request: AccessRequest, by actor: Reference, in ledger: Ledger) throws {
    let history = try ledger.history(toAccessAs: actor, breakingGlass: request.breaksGlass)
    let own = try ledger.reader(actor).body
    self.request = request
    let positions: [Int]
    switch request.target {
    case .entity(let reference):
      positions = try history.candidates(of: reference)
    case .event(let id):
      guard let position = try ledger.index.position(of: id), try history.isShown(position) else {
        throw LedgerError(.notFound, "no event in the ledger has the id \(id)")
      }
      positions = [position]
    }
    var places: [Place] = []
    for position in positions where !history.revisions.isRetracted(position) {
      let place = try history.log.entry(at: position) { entry -> Place? in
        let event = try Event(entry, at: position)
        guard let subject = event.fact.vaultSubject(of: event.subject) else { return nil }
        if case .entity(let reference) = request.target, subject != reference, event.subject != reference {
          return nil
        }
        let names = event.type.schema.privateMembers.map { "\($0.name)" }
        let fields = request.fields.filter(names.contains)
        if fields.isEmpty { return nil }
        // A body's key that the ledger keeps, as a synthetic one does, serves those who serve that body.
        let key =
          event.body == own
          ? try ledger.bodyKeys.key(of: event.body, making: false) : ledger.bodyKeys.givenKey(of: event.body)
        return Place(
          position: position, event: event.id, time: event.time, body: event.body, subject: subject,
          fields: fields,
          key: key)
      }
      if let place { places.append(place) }
    }
    self.places = places
    let wanted = request.fields.joined(separator: ", ")
    guard let first = places.first else {
      throw LedgerError(.notFound, "no event shown to \(actor) can have the values asked for (\(wanted))")
    }
    if case .entity(let reference) = request.target {
      subject = reference
    } else {
      subject = first.subject
    }
    guard places.contains(where: { $0.key != nil }) else {
      let bodies = Set(places.map(\.body)).sorted().map { "\($0)" }.joined(separator: ", ")
      throw LedgerError(
        .notEntitled,
        "the values (\(wanted)) lie under the key of \(bodies), which is not at hand: give it with --body-key "
          + "(KUA_BODY_KEY). Nothing was shown, and nothing recorded")
    }
  }
}

extension AccessPlan {
  /// What the record of the access says, as canonical JSON.
  var record: [UInt8] {
    var members: [String] = []
    if request.breaksGlass { members.append("\"breakGlass\":true") }
    let events = places.prefix(Self.mostEvents).map { "\"\($0.event)\"" }
    if places.count <= Self.mostEvents { members.append("\"events\":[\(events.joined(separator: ","))]") }
    let fields = request.fields.map { "\"\($0)\"" }
    members.append("\"fields\":[\(fields.joined(separator: ","))]")
    members.append("\"how\":\"\(request.means.name)\"")
    members.append("\"purpose\":\"\(request.purpose.name)\"")
    return Array("{\(members.joined(separator: ","))}".utf8)
  }

  /// How many events a record names one by one.
  private static let mostEvents = 256
}
