public import IncidentEvents

/// What holds a person by force of law: detentions by the police, and preventive measures of criminal procedure.
public struct Custody: StatePart, Sendable, Equatable {
  /// In log order.
  public package(set) var detentions: [Detention] = []
  /// In log order; one that was changed ended then, and the changed one follows it.
  public package(set) var measures: [PreventiveMeasure] = []

  public init() {}

  /// The detention that a release at `time` ends: the last one begun by then and not ended.
  public func detention(releasedAt time: LocalTime) -> Detention? {
    detentions.last { $0.released == nil && $0.from.instant <= time.instant }
  }

  /// The preventive measure of a case that was not lifted, its own end apart.
  public func measure(in file: Reference) -> PreventiveMeasure? {
    measures.last { $0.file == file && $0.lifted == nil }
  }

  mutating func apply(_ event: borrowing Event) {
    switch event.fact {
    case .personDetained(let data):
      detentions.append(Detention(basis: data.basis, from: data.from, planned: data.to))
    case .personReleased(let data):
      let time = event.time
      guard
        let at = detentions.lastIndex(where: { $0.released == nil && $0.from.instant <= time.instant })
      else { return }
      detentions[at].released = time
      detentions[at].reason = data.reason
    case .preventiveMeasureApplied(let data):
      measures.append(
        PreventiveMeasure(file: data.case, kind: data.kind, applied: event.time, until: data.until))
    case .preventiveMeasureChanged(let data):
      lift(in: data.case, at: event.time, nil)
      measures.append(
        PreventiveMeasure(file: data.case, kind: data.kind, applied: event.time, until: data.until))
    case .preventiveMeasureLifted(let data): lift(in: data.case, at: event.time, data.reason)
    default: break
    }
  }

  private mutating func lift(in file: Reference, at time: LocalTime, _ reason: MeasureEnd?) {
    for at in measures.indices where measures[at].file == file && measures[at].lifted == nil {
      measures[at].lifted = time
      measures[at].reason = reason
    }
  }
}

/// A time in police custody.
public struct Detention: Sendable, Equatable {
  public let basis: DetentionBasis
  public let from: LocalTime
  /// When it was to end, as said when it began.
  public let planned: LocalTime?
  /// When the person was released; nil while no release is recorded.
  public package(set) var released: LocalTime?
  public package(set) var reason: ReleaseReason?

  package init(
    basis: DetentionBasis, from: LocalTime, planned: LocalTime?, released: LocalTime? = nil,
    reason: ReleaseReason? = nil
  ) {
    self.basis = basis
    self.from = from
    self.planned = planned
    self.released = released
    self.reason = reason
  }

  /// When it ended, as far as is known: by a release, else as planned.
  public var end: LocalTime? { released ?? planned }

  /// Whether the person is in custody at a moment, as far as is known.
  public func holds(at time: LocalTime) -> Bool {
    from.instant <= time.instant && time.instant < end?.instant ?? .max
  }

  /// Whether a detention from `start` to `planned` has a moment in common with it; one without an end is taken
  /// by its beginning, for its end may be long past.
  func overlaps(from start: LocalTime, to planned: LocalTime?) -> Bool {
    if holds(at: start) { return true }
    guard let planned else { return false }
    return start.instant <= from.instant && from.instant < planned.instant
  }
}

/// A preventive measure of criminal procedure, from its application or last change on.
public struct PreventiveMeasure: Sendable, Equatable {
  /// The case it is applied in.
  public let file: Reference
  public let kind: MeasureKind
  public let applied: LocalTime
  /// Until when, as said when it was applied.
  public let until: LocalTime?
  /// When it was lifted, or gave way to another.
  public package(set) var lifted: LocalTime?
  /// Why it was lifted; nil where it gave way to another.
  public package(set) var reason: MeasureEnd?

  package init(
    file: Reference, kind: MeasureKind, applied: LocalTime, until: LocalTime?, lifted: LocalTime? = nil,
    reason: MeasureEnd? = nil
  ) {
    self.file = file
    self.kind = kind
    self.applied = applied
    self.until = until
    self.lifted = lifted
    self.reason = reason
  }

  /// Whether it holds at a moment.
  public func isInForce(on time: LocalTime) -> Bool {
    applied.instant <= time.instant && time.instant < until?.instant ?? .max
      && time.instant < lifted?.instant ?? .max
  }
}
