public import IncidentEvents
public import Language

/// Which types of event need a signature, and whose (Schemas/law/policies.json); old ones are never removed.
public struct Policy: Sendable, Equatable {
  /// Its name, as in `kua-policy-1`.
  public let version: String
  /// SHA-256 of its data in canonical form, in lower-case hexadecimal.
  public let digest: String
  public let basis: String
  public let mark: SourcingMark
  /// One for each type that needs a signature.
  public let requirements: [PolicyRequirement]

  /// The policy of a version with a digest; nil when the law data have no such one.
  public static func named(_ version: String, digest: String) -> Policy? {
    all.first { $0.version == version && $0.digest == digest }
  }

  /// The policy that says what is wanted of events of a type: the one in force; for an erasure, which can not be
  /// undone, the newest also where none is in force, or where that one wants nothing.
  public static func wanting(of type: EventType, inForce policy: Policy?) -> Policy? {
    if let policy, type != .subjectKeyDestroyed || policy.requirement(of: type) != nil { return policy }
    return type == .subjectKeyDestroyed ? all.last : nil
  }

  /// What it wants of events of a type; nil when they need no signature.
  public func requirement(of type: EventType) -> PolicyRequirement? {
    requirements.first { $0.type == type }
  }
}

/// What a policy wants of the signatures of one type of event.
public struct PolicyRequirement: Sendable, Equatable {
  /// A member of the data that names an actor who has to sign.
  public enum Member: String, Sendable {
    case from, to
  }

  public let type: EventType
  /// How many, by different actors.
  public let signatures: Int
  /// Each signer has one of these roles.
  public let roles: EnumerationSet<Role>
  /// Who must be among them.
  public let signers: [Member]
  /// Of each of these roles one signer at least.
  public let oneOfEach: [Role]
  /// Whether one at least serves a body outside the police.
  public let oneOutsidePolice: Bool
  /// Whether one signature, of one of `signers`, suffices for an attested event.
  public let oneWhenAttested: Bool

  public static func == (a: Self, b: Self) -> Bool {
    a.type == b.type && a.signatures == b.signatures && a.roles.words == b.roles.words
      && a.signers == b.signers && a.oneOfEach == b.oneOfEach && a.oneOutsidePolice == b.oneOutsidePolice
      && a.oneWhenAttested == b.oneWhenAttested
  }
}

/// Someone whose signature on an event verifies.
public struct Signer: Sendable {
  public let actor: Reference
  public let roles: EnumerationSet<Role>
  /// The kind of the body served; nil for one that only entry 0 names.
  public let bodyKind: BodyKind?

  public init(actor: Reference, roles: EnumerationSet<Role>, bodyKind: BodyKind?) {
    self.actor = actor
    self.roles = roles
    self.bodyKind = bodyKind
  }

  /// Whether the body served is known to be outside the police.
  public var isOutsidePolice: Bool { bodyKind.map { !Policy.policeBodies.contains($0) } ?? false }
}

extension PolicyRequirement {
  /// What is missing for an event signed by `signers`, nil when nothing is.
  public func missing(for event: borrowing Event, signedBy signers: [Signer]) -> FilledPhrase? {
    let actors = Set(signers.map(\.actor))
    let wanted = self.signers.map { event.fact.actor($0) }
    let mayBeOne = oneWhenAttested && event.fact.attested != nil
    if actors.count < (mayBeOne ? 1 : signatures) {
      return Phrase.Findings.signaturesOfDifferentActors(count: signatures)
    }
    let absent = wanted.compactMap { $0 }.filter { !actors.contains($0) }
    if !absent.isEmpty, !(mayBeOne && absent.count < wanted.count) {
      return Phrase.Findings.signatureOf(actors: .list(absent.map { "\($0)" }))
    }
    if let other = signers.first(where: { !$0.roles.intersects(roles) }) {
      return Phrase.Findings.signerWithRole(actor: "\(other.actor)", roles: roles.phrase)
    }
    if let role = oneOfEach.first(where: { role in !signers.contains { $0.roles.contains(role) } }) {
      return Phrase.Findings.signatureOf(actors: .word(role.phrase))
    }
    if oneOutsidePolice, !signers.contains(where: \.isOutsidePolice) {
      return FilledPhrase(Phrase.Findings.signerOutsidePolice)
    }
    return nil
  }
}

extension Fact {
  /// The actor that a member names who has to sign.
  func actor(_ member: PolicyRequirement.Member) -> Reference? {
    guard case .evidenceTransferred(let data) = self else { return nil }
    return switch member {
    case .from: data.from
    case .to: data.to
    }
  }
}

extension EnumerationSet<Role> {
  /// `prosecutor, court-clerk`.
  public var spoken: String { words.map(\.name).joined(separator: ", ") }
}
