public import IncidentEvents

// What a case's state is made of.
extension CaseState {
  /// A person in a role, as last added.
  public struct Party: Sendable, Equatable {
    public let person: Reference
    public let role: PartyRole
    public let identity: Identity
    public let sex: Sex?
    public let ageBand: AgeBand?

    package init(person: Reference, role: PartyRole, identity: Identity, sex: Sex?, ageBand: AgeBand?) {
      self.person = person
      self.role = role
      self.identity = identity
      self.sex = sex
      self.ageBand = ageBand
    }
  }
  /// A sentence at first instance on one charge.
  public struct Sentence: Sendable, Equatable {
    public let time: LocalTime
    public let charge: Charge
    public let verdict: Verdict
    public let penalty: Penalty?

    package init(time: LocalTime, charge: Charge, verdict: Verdict, penalty: Penalty?) {
      self.time = time
      self.charge = charge
      self.verdict = verdict
      self.penalty = penalty
    }
  }
  /// What a higher court made of a sentence.
  public struct Change: Sendable, Equatable {
    public let time: LocalTime
    public let charge: Charge
    public let instance: CourtInstance
    /// From then on.
    public let verdict: Verdict
    public let penalty: Penalty?

    package init(
      time: LocalTime, charge: Charge, instance: CourtInstance, verdict: Verdict, penalty: Penalty?
    ) {
      self.time = time
      self.charge = charge
      self.instance = instance
      self.verdict = verdict
      self.penalty = penalty
    }
  }
  /// An appeal against a sentence.
  public struct Appeal: Sendable, Equatable {
    public let time: LocalTime
    public let charge: Charge
    public let by: Appellant

    package init(time: LocalTime, charge: Charge, by: Appellant) {
      self.time = time
      self.charge = charge
      self.by = by
    }
  }
  /// A protocol on an administrative offence.
  public struct AdministrativeProtocol: Sendable, Equatable {
    public let time: LocalTime
    public let person: Reference
    public let article: AdministrativeArticle

    package init(time: LocalTime, person: Reference, article: AdministrativeArticle) {
      self.time = time
      self.person = person
      self.article = article
    }
  }
  /// What a forensic examiner concluded of a person.
  public struct Examination: Sendable, Equatable {
    public let time: LocalTime
    public let person: Reference
    public let conclusion: ForensicConclusion
    public let days: Int
    /// The offence that caused the harm, where it was said.
    public let offence: Reference?

    package init(
      time: LocalTime, person: Reference, conclusion: ForensicConclusion, days: Int, offence: Reference?
    ) {
      self.time = time
      self.person = person
      self.conclusion = conclusion
      self.days = days
      self.offence = offence
    }
  }
  /// Since when a case stands still, and why.
  public struct Suspension: Sendable, Equatable {
    public let time: LocalTime
    /// Nil when it was carried forward so.
    public let ground: SuspensionGround?

    package init(time: LocalTime, ground: SuspensionGround?) {
      self.time = time
      self.ground = ground
    }
  }
  /// How a case begun before the ledger stood when it entered it.
  public struct Carried: Sendable, Equatable {
    public let time: LocalTime
    public let stage: CaseStage

    package init(time: LocalTime, stage: CaseStage) {
      self.time = time
      self.stage = stage
    }
  }
}
