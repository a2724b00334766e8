public import IncidentEvents
import Projections
import Rulebook

/// Someone who acts in a ledger through a command.
public struct Acting: Sendable {
  public let actor: Reference
  /// The body the actor is enrolled with: it records what the actor enters.
  public let body: Reference
  /// What signs: the actor's own key first, co-signers' behind; empty where nothing is signed.
  public let signers: [SubmissionSigner]

  /// Someone who acts, as enrolled.
  /// - Throws: ``LedgerError/Code/notEntitled`` when nobody has enrolled the actor.
  public init(_ actor: Reference, signers: [SubmissionSigner] = [], in ledger: Ledger) throws {
    let state = try ledger.history().state(ActorState.self, of: actor)
    guard actor.kind == .actor, state.isIntroduced, let body = state.body else {
      throw LedgerError(
        .notEntitled,
        "\(actor) is not enrolled in \(ledger.directory.path). A key officer enrols an actor with: kua actor enrol"
      )
    }
    self.actor = actor
    self.body = body
    self.signers = signers
  }
}
