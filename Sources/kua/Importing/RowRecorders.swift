import IncidentEvents
import Ledger
import Registers

/// Who enters the events of a file, for which body, and signs them.
final class RowRecorders {
  /// Whoever imports: enters every event that the mapping names nobody for.
  let acting: Acting
  private let ledger: Ledger
  private var bodies: [Reference: Reference] = [:]

  init(_ acting: Acting, in ledger: Ledger) {
    self.acting = acting
    self.ledger = ledger
  }

  /// An event as it is submitted, signed where its actor's key is given.
  func submission(of event: PlannedEvent, source: String, recorded: RecordedTime?) throws -> [UInt8] {
    let actor = event.actor ?? acting.actor
    let line = event.submission(
      source: source, actor: actor, body: try event.body ?? body(of: actor), recorded: recorded)
    guard let own = acting.signers.first(where: { $0.actor == actor }) else { return line }
    // Whoever imports is co-signed by the further keys; anyone else the mapping names signs alone.
    let signers = actor == acting.actor ? [own] + acting.signers.filter { $0.actor != actor } : [own]
    return try SubmissionSigner.sign(line.span, by: signers, origin: ledger.description.origin) ?? line
  }

  private func body(of actor: Reference) throws -> Reference {
    if actor == acting.actor { return acting.body }
    if let known = bodies[actor] { return known }
    let body = try Acting(actor, in: ledger).body
    bodies[actor] = body
    return body
  }
}
