public import IncidentEvents

// What an exhibit's state is made of.
extension ExhibitState {
  /// That it was taken from its device.
  public struct Acquisition: Sendable, Equatable {
    public let time: LocalTime
    public let `operator`: Reference
    public let camera: Reference?
    public let method: AcquisitionMethod
    /// The device's clock minus true time, in milliseconds.
    public let clockOffset: Int?
    /// SHA-256 of the file on the device, in lower-case hexadecimal.
    public let digest: String

    package init(
      time: LocalTime, operator: Reference, camera: Reference?, method: AcquisitionMethod,
      clockOffset: Int?, digest: String
    ) {
      self.time = time
      self.operator = `operator`
      self.camera = camera
      self.method = method
      self.clockOffset = clockOffset
      self.digest = digest
    }
  }
  /// What a copy was made of.
  public struct Origin: Sendable, Equatable {
    public let time: LocalTime
    public let parent: Reference
    public let method: DerivationMethod
    public let reason: DerivationReason

    package init(time: LocalTime, parent: Reference, method: DerivationMethod, reason: DerivationReason) {
      self.time = time
      self.parent = parent
      self.method = method
      self.reason = reason
    }
  }
  /// That it passed from one hand to another.
  public struct Transfer: Sendable, Equatable {
    public let time: LocalTime
    public let from: Reference, to: Reference
    public let purpose: TransferPurpose
    /// Whether the file given and the file taken are the one registered.
    public let isUnchanged: Bool

    package init(
      time: LocalTime, from: Reference, to: Reference, purpose: TransferPurpose, isUnchanged: Bool
    ) {
      self.time = time
      self.from = from
      self.to = to
      self.purpose = purpose
      self.isUnchanged = isUnchanged
    }
  }
  /// That someone viewed, heard or copied it.
  public struct Access: Sendable, Equatable {
    public let time: LocalTime
    public let who: Reference
    public let purpose: EvidencePurpose
    public let how: ViewingMeans

    package init(time: LocalTime, who: Reference, purpose: EvidencePurpose, how: ViewingMeans) {
      self.time = time
      self.who = who
      self.purpose = purpose
      self.how = how
    }
  }
  /// That its digest was computed again.
  public struct Verification: Sendable, Equatable {
    public let time: LocalTime
    public let by: Reference
    /// Whether it is the digest registered.
    public let isMatch: Bool

    package init(time: LocalTime, by: Reference, isMatch: Bool) {
      self.time = time
      self.by = by
      self.isMatch = isMatch
    }
  }
  /// What a court ruled on it.
  public struct Ruling: Sendable, Equatable {
    public let time: LocalTime
    public let ruling: EvidenceRuling
    public let reason: ExclusionReason?

    package init(time: LocalTime, ruling: EvidenceRuling, reason: ExclusionReason?) {
      self.time = time
      self.ruling = ruling
      self.reason = reason
    }
  }
  /// That its file is gone.
  public struct Disposal: Sendable, Equatable {
    public let time: LocalTime
    public let method: DisposalMethod

    package init(time: LocalTime, method: DisposalMethod) {
      self.time = time
      self.method = method
    }
  }
}

extension BundleIssued {
  /// What a bundle names as the last event of an exhibit's chain of custody; nil when the exhibit is not in it.
  public func previous(of exhibit: Reference, in entry: RawSpan) -> EventID? {
    var found: EventID?
    exhibits.forEach(in: entry) { if $0.exhibit == exhibit { found = found ?? $0.previous } }
    return found
  }
}
