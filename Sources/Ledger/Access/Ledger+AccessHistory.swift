public import IncidentEvents
public import Projections
import Rulebook

extension Ledger {
  /// The events whose values an actor may ask for.
  ///
  /// Breaking the glass lifts seals. What a protected body recorded stays hidden all the same, unless the actor's role
  /// may read it or the body's key was given: else a refusal would tell that there is something.
  ///
  /// - Throws: ``LedgerError/Code/notEntitled`` when the actor is not enrolled, or has no role that may look so.
  public func history(toAccessAs actor: Reference, breakingGlass: Bool) throws -> EntityHistory {
    let all = try history()
    let state = try all.state(ActorState.self, of: actor)
    guard state.isIntroduced else {
      throw LedgerError(
        .notEntitled,
        "\(actor) is not enrolled: nothing is shown. Say who looks with --reader, --actor or --key")
    }
    try Self.check(state, of: actor, breakingGlass)
    let concealment = try concealment(from: reader(actor))
    guard breakingGlass else { return all.concealing(concealment) }
    return all.concealing(Concealment(bodies: concealment.bodies.filter { bodyKeys.givenKey(of: $0) == nil }))
  }

  /// Refuses a reader whose roles do not let values be read, or the glass be broken.
  private static func check(_ state: ActorState, of actor: Reference, _ breakingGlass: Bool) throws {
    if breakingGlass {
      guard state.roles.intersects(RoleTable.breaksGlass) else {
        throw LedgerError(
          .notEntitled, "\(actor) may not break the glass; roles that may: \(RoleTable.breaksGlass.spoken)")
      }
      return
    }
    guard state.roles.intersects(RoleTable.reveals) else {
      throw LedgerError(
        .notEntitled,
        "none of the roles of \(actor) lets personal or protected values be read; roles that do: "
          + "\(RoleTable.reveals.spoken). In an emergency some may look with --break-glass, which is reviewed"
      )
    }
  }
}
