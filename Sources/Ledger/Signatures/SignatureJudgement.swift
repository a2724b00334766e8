import IncidentEvents
import Language
import Rulebook
import TransparencyLog

/// What is known of keys and policy at one point of a log: as the entries before it leave it.
protocol SigningStanding {
  /// The origin and the policy in force.
  var ledger: LedgerState { get throws }
  /// An actor, with every key ever enrolled.
  func actor(_ reference: Reference) throws -> ActorState
  func body(_ reference: Reference) throws -> BodyState
  /// Who may have a key with an id.
  func holders(ofKeyID id: UInt32) throws -> [Reference]
}

/// Judges the signatures of an event: SIG-01 to SIG-06. The writer judges each submission so before it tells anything
/// else of it, and verification each entry, from the log alone.
struct SignatureJudgement<Standing: SigningStanding> {
  let standing: Standing
  /// The time by which keys are judged.
  let recorded: RecordedTime

  /// Judges an event.
  /// - Parameter signatures: those it carries; nil when it carries none.
  /// - Returns: the first thing that is wrong; nil when all is right.
  func finding(_ event: borrowing Event, _ signatures: CheckedSignatures?) throws -> Finding? {
    let type = event.type
    let policy = try Policy.wanting(of: type, inForce: standing.ledger.policy)
    let requirement = policy?.requirement(of: type)
    if signatures == nil, requirement == nil { return nil }
    func unmet(_ code: RuleCode, _ more: [String: PhraseValue] = [:]) -> Finding {
      let wanted: [String: PhraseValue] = ["policy": .text(policy?.version ?? ""), "type": "\(type.name)"]
      return finding(code, wanted.merging(more) { $1 })
    }
    guard let signatures else { return unmet("SIG-01") }
    var signers: [Signer] = []
    for index in signatures.message.signatures.indices {
      switch try judge(index, event.actor, signatures, signers) {
      case .failure(let refusal): return unmet(refusal.finding.code, refusal.finding.values)
      case .success(let signer): signers.append(signer)
      }
    }
    if let missing = requirement?.missing(for: event, signedBy: signers) {
      return unmet("SIG-06", ["missing": .phrase(missing)])
    }
    return nil
  }

  private struct Refusal: Error { let finding: Finding }

  /// Judges one signature: whose it is, or what is wrong with it.
  private func judge(
    _ index: Int, _ actor: Reference, _ signatures: CheckedSignatures, _ earlier: [Signer]
  ) throws -> Result<Signer, Refusal> {
    let id = signatures.message.signatures[index].keyID
    func refuse(
      _ code: RuleCode, of signer: Reference, _ more: [String: PhraseValue] = [:]
    ) -> Result<Signer, Refusal> {
      let values: [String: PhraseValue] = [
        "key": .text(EntrySignature.text(ofKeyID: id)), "actor": "\(signer)", "recorded": "\(recorded)",
      ]
      return .failure(Refusal(finding: finding(code, values.merging(more) { $1 })))
    }

    let candidates = index == 0 ? [actor] : try standing.holders(ofKeyID: id)
    guard let found = try candidates.lazy.compactMap({ try holding(id, $0, index, signatures) }).first else {
      // The first signature is the actor's; whose a further one is, its key says.
      return refuse("SIG-05", of: actor, ["origin": .text(try standing.ledger.origin ?? "")])
    }
    guard found.isValid else { return refuse("SIG-02", of: found.actor) }
    switch found.key.standing(at: recorded) {
    case .revoked:
      let date = found.key.revoked.map { String("\($0)".prefix(10)) } ?? ""
      return refuse("SIG-04", of: found.actor, ["date": .text(date)])
    case .notYetValid:
      return refuse("SIG-03", of: found.actor, ["problem": .word(Phrase.Findings.keyNotYetValid)])
    case .expired:
      return refuse("SIG-03", of: found.actor, ["problem": .word(Phrase.Findings.keyNoLongerValid)])
    case .valid: break
    }
    if earlier.contains(where: { $0.actor == found.actor }) {
      let missing = Phrase.Findings.signedTwice(actor: "\(found.actor)")
      return refuse("SIG-06", of: found.actor, ["missing": .phrase(missing)])
    }
    let state = found.state
    let kind = try state.body.flatMap { try standing.body($0).bodyKind }
    return .success(Signer(actor: found.actor, roles: state.roles, bodyKind: kind))
  }

  /// A key that a signature names, with its actor.
  private struct Found {
    let actor: Reference
    let state: ActorState
    let key: ActorState.Key
    /// Whether the signature is the key's.
    let isValid: Bool
  }

  /// An actor's key with an id; nil when there is none. Of several, the one enrolled last that still counts.
  private func holding(
    _ id: UInt32, _ actor: Reference, _ index: Int, _ signatures: CheckedSignatures
  ) throws -> Found? {
    let state = try standing.actor(actor)
    var found: Found?
    for key in state.keys.reversed() where key.hasID(id) {
      guard let verifier = ParsedKeys.key(key.text), verifier.keyID == id else { continue }
      let isValid = signatures.isValid(index, by: verifier)
      if isValid, key.standing(at: recorded) == .valid {
        return Found(actor: actor, state: state, key: key, isValid: true)
      }
      if found == nil || isValid && found?.isValid == false {
        found = Found(actor: actor, state: state, key: key, isValid: isValid)
      }
    }
    return found
  }

  private func finding(_ code: RuleCode, _ values: [String: PhraseValue]) -> Finding {
    Finding(code, values, field: "signature")
  }
}

extension ActorState.Key {
  /// Whether the key's text, `name+id+base64`, gives an id: the 8 digits before the last plus and 44 characters.
  func hasID(_ id: UInt32) -> Bool {
    text.utf8.dropLast(45).suffix(8).elementsEqual(EntrySignature.text(ofKeyID: id).utf8)
  }
}
