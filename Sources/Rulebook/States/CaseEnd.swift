public import IncidentEvents

/// How and when a case ended: by termination, or by sentences in force, every conviction of them served.
public struct CaseEnd: Sendable, Equatable {
  /// The act time of what ended it.
  public let time: LocalTime
  /// What kind of file it is from then on.
  public let contact: Contact
}

extension CaseState {
  /// A termination without a sentence.
  public struct Termination: Sendable, Equatable {
    public let time: LocalTime
    public let ground: TerminationGround

    package init(time: LocalTime, ground: TerminationGround) {
      self.time = time
      self.ground = ground
    }
  }
  /// When a sentence on a charge came into force, or was served.
  public struct Milestone: Sendable, Equatable {
    public let time: LocalTime
    public let charge: Charge

    package init(time: LocalTime, charge: Charge) {
      self.time = time
      self.charge = charge
    }
  }
  /// From whom the values of a case are sealed.
  public struct Seal: Sendable, Equatable {
    /// An actor or a body.
    public let from: Reference
    /// Until when; nil: for good.
    public let until: LocalTime?

    package init(from: Reference, until: LocalTime?) {
      self.from = from
      self.until = until
    }
  }

  /// How the case ended; nil while it is open.
  public var end: CaseEnd? {
    if let termination { return CaseEnd(time: termination.time, contact: .caseTerminated) }
    if let carried, carried.stage == .terminated {
      return CaseEnd(time: carried.time, contact: .caseTerminated)
    }
    guard court.isInCourt, !court.charges.isEmpty else { return nil }
    var last: LocalTime?
    var isConvicted = false
    for charge in court.charges {
      let judged = sentences.last { $0.charge.offence == charge.offence && $0.charge.person == charge.person }
      guard let judged, let inForce = inForce.last(where: { isOne($0.charge, judged.charge) }) else {
        return nil
      }
      let change = change(of: judged.charge)
      var time = inForce.time
      if change?.verdict ?? judged.verdict == .convicted {
        isConvicted = true
        guard let served = served.last(where: { isOne($0.charge, judged.charge) }) else { return nil }
        time = served.time
      } else if let change, change.time.instant > time.instant {
        time = change.time
      }
      if time.instant > last?.instant ?? .min { last = time }
    }
    return last.map { CaseEnd(time: $0, contact: isConvicted ? .caseConvicted : .caseAcquitted) }
  }

  /// What the last change made of the sentence on a charge; nil of one that stands as imposed.
  public func change(of charge: Charge) -> Change? {
    changes.last { isOne($0.charge, charge) }
  }

  /// The verdict on a charge as it stands; nil of one that was not judged.
  public func verdict(on charge: Charge) -> Verdict? {
    change(of: charge)?.verdict ?? sentences.last { isOne($0.charge, charge) }?.verdict
  }

  /// Whether two charges are one: a person's for an offence, also where a higher court has changed the article.
  func isOne(_ a: Charge, _ b: Charge) -> Bool {
    guard a.offence == b.offence, a.person == b.person else { return false }
    return a.article == b.article
      || changes.contains { $0.charge.offence == a.offence && $0.charge.person == a.person }
  }

  /// The convictions of a person that are not served; none after an amnesty, a death, or once the act is no offence.
  public func unserved(by person: Reference) -> [Sentence] {
    switch termination?.ground {
    case .amnesty, .death, .decriminalised: return []
    default: break
    }
    return sentences.filter { sentence in
      sentence.charge.person == person && verdict(on: sentence.charge) == .convicted
        && !served.contains { isOne($0.charge, sentence.charge) }
    }
  }

  /// Whether the case is sealed from any of some actors and bodies at a moment; nil asks whether from anybody.
  public func isSealed(from readers: [Reference]?, at recorded: RecordedTime) -> Bool {
    seals.contains { seal in
      (readers?.contains(seal.from) ?? true)
        && seal.until.map { recorded.milliseconds < $0.instant * 1000 } ?? true
    }
  }
}

extension CaseState {
  /// Whether a sentence on a charge is in force.
  func isInForce(_ charge: Charge) -> Bool { inForce.contains { isOne($0.charge, charge) } }
}
