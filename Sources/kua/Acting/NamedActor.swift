import ArgumentParser
import IncidentEvents
import Language
import Ledger
import Projections
import Rulebook
import Vault

/// Someone as a command line names them: by reference, by private keys, or by the variables that stand in for both.
struct NamedActor {
  /// A reference, or its beginning.
  let actor: String?
  /// Files with private keys: the actor's own first.
  let keyFiles: [String]
  /// Files with keys of recording bodies.
  let bodyKeyFiles: [String]
  /// The option the reference is given with.
  let option: StaticString

  /// Whoever signs: the actor first, co-signers behind. Empty when nothing is to be signed.
  func signers() throws -> [SubmissionSigner] {
    let signers = try Self.files(keyFiles, "KUA_KEY").map(PrivateKeyFile.signer)
    guard signers.count <= EntrySignature.maximumCount else {
      throw ValidationError("--key is given \(signers.count) times; an event takes three signatures at most.")
    }
    for (at, signer) in signers.enumerated()
    where signers[..<at].contains(where: { $0.actor == signer.actor }) {
      throw ValidationError("--key is given twice for \(signer.actor); each signs once.")
    }
    return signers
  }

  /// The keys of bodies that are given.
  func bodyKeys() throws -> [BodyKey] {
    try Self.files(bodyKeyFiles, "KUA_BODY_KEY").map { path in
      let text = try PrivateKeyFile.secret(path)
      do {
        return try BodyKey(parsing: text)
      } catch {
        throw Problem("bad-key", "\(path): \(error)")
      }
    }
  }

  /// Whoever reads: who acts, if anybody is named. An actor with a key shows that it is theirs by giving it.
  func reader(in ledger: Ledger) throws -> Reader {
    if try signers().isEmpty, actor == nil, variable("KUA_ACTOR") ?? "" == "" { return .anyone }
    return try ledger.reader(proven(in: ledger).actor)
  }

  /// Whoever looks at something under an actor's name: an actor with a key shows that it is theirs by giving it.
  func proven(in ledger: Ledger) throws -> Acting {
    let acting = try acting(in: ledger)
    let keys = try ledger.history().state(ActorState.self, of: acting.actor).keys.filter { $0.revoked == nil }
    if !keys.isEmpty,
      !acting.signers.contains(where: { signer in
        keys.contains { $0.text == "\(signer.verifierKey)" }
      })
    {
      throw Problem(
        "no-key",
        Phrase.Problem.keyNeeded(actor: .text("\(acting.actor)")),
        exit: .usage)
    }
    return acting
  }

  /// Whoever acts, as enrolled in a ledger.
  /// - Throws: ``Problem`` when nobody is named, or somebody unknown.
  func acting(in ledger: Ledger) throws -> Acting {
    let signers = try signers()
    guard let named = actor ?? variable("KUA_ACTOR").flatMap({ $0.isEmpty ? nil : $0 }) else {
      guard let first = signers.first else {
        throw Problem(
          "no-actor",
          Phrase.Problem.noActor(option: .text("\(option)")), exit: .usage)
      }
      return try Acting(first.actor, signers: signers, in: ledger)
    }
    let reference = try Reference(named) ?? ReferenceFinder(ledger: ledger).entity(named, of: [.actor])
    if let first = signers.first, first.actor != reference {
      throw Problem(
        "other-actor",
        Phrase.Problem.otherActor(actor: .text("\(reference)"), holder: .text("\(first.actor)")),
        exit: .usage)
    }
    return try Acting(reference, signers: signers, in: ledger)
  }

  /// The files given, or else those a variable names.
  private static func files(_ given: [String], _ name: String) -> [String] {
    if !given.isEmpty { return given }
    return (variable(name) ?? "").split(separator: ":").map(String.init)
  }
}
