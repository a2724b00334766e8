public import IncidentEvents

/// A body-worn camera: who held it when, when it did not record though it should, and what it recorded.
public struct CameraState: EntityState {
  public static let kind = EntityKind.camera

  /// From when to when an officer held it.
  public struct Holding: Sendable, Equatable {
    public let officer: Reference
    public let from: LocalTime
    /// Nil while it is not returned.
    public package(set) var to: LocalTime?

    package init(officer: Reference, from: LocalTime, to: LocalTime?) {
      self.officer = officer
      self.from = from
      self.to = to
    }
  }
  /// A time in which it did not record.
  public struct Gap: Sendable, Equatable {
    public let from: LocalTime, to: LocalTime
    public let reason: GapReason

    package init(from: LocalTime, to: LocalTime, reason: GapReason) {
      self.from = from
      self.to = to
      self.reason = reason
    }
  }
  /// A recording of it, as registered.
  public struct Recording: Sendable, Equatable {
    public let exhibit: Reference
    public let from: LocalTime, to: LocalTime

    package init(exhibit: Reference, from: LocalTime, to: LocalTime) {
      self.exhibit = exhibit
      self.from = from
      self.to = to
    }
  }

  /// The serial number it was first issued under.
  public package(set) var serial: String?
  /// In log order.
  public package(set) var holdings: [Holding] = []
  /// Who holds it now, in the order of issue: nobody while it lies in the armoury, two when it was issued again
  /// without a return.
  public package(set) var holders: [Reference] = []
  /// In log order.
  public package(set) var gaps: [Gap] = []
  public package(set) var recordings: [Recording] = []

  public init() {}

  public var isIntroduced: Bool { serial != nil }

  public mutating func apply(_ event: borrowing Event, to key: Reference) {
    switch event.fact {
    case .evidenceRegistered(let data):
      guard data.camera(in: event.entry) == key, let from = data.recordedFrom, let to = data.recordedTo else {
        return
      }
      recordings.append(Recording(exhibit: event.subject, from: from, to: to))
    case .cameraIssued(let data) where event.subject == key:
      serial = serial ?? event.string(data.serial)
      if holders.contains(data.officer) { return }
      holders.append(data.officer)
      holdings.append(Holding(officer: data.officer, from: event.time, to: nil))
    case .cameraReturned where event.subject == key:
      // Whoever brought it: it lies in the armoury now.
      for at in holdings.indices.suffix(holders.count) { holdings[at].to = event.time }
      holders.removeAll(keepingCapacity: true)
    case .cameraGapNoted(let data) where event.subject == key:
      gaps.append(Gap(from: data.from, to: data.to, reason: data.reason))
    default: break
    }
  }

  /// Whether an officer held it at a moment, or anybody did.
  public func isHeld(by officer: Reference?, at moment: LocalTime) -> Bool {
    holdings.reversed().contains { holding in
      (officer.map { $0 == holding.officer } ?? true) && holding.from.instant <= moment.instant
        && moment.instant <= holding.to?.instant ?? .max
    }
  }
}
