public import IncidentEvents

/// One report received in the year, and how far it has come.
public struct ReportFact: Sendable, Hashable {
  /// What has become of a report: each step is further than those before it.
  public enum Stage: Int, CaseIterable, Sendable, Comparable {
    case received, opened, registered, court, sentenced

    public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
  }

  /// The month of the first receipt, 1 to 12.
  public let month: Int
  public let channel: Channel
  /// Where it happened, as first received.
  public let district: District
  /// How far it has come, whenever that was: a case opened from it, an offence registered in the case, the case sent to
  /// court, someone convicted in it.
  public let stage: Stage
  /// From the first receipt by the police to the first registration of an offence; nil where there is none.
  public let registration: HoursBand?
  public let isWrittenOff: Bool

  package init(
    month: Int, channel: Channel, district: District, stage: Stage, registration: HoursBand?,
    isWrittenOff: Bool
  ) {
    self.month = month
    self.channel = channel
    self.district = district
    self.stage = stage
    self.registration = registration
    self.isWrittenOff = isWrittenOff
  }
}

/// The first registration, in the year, of an offence from a report.
public struct RegistrationFact: Sendable, Hashable {
  /// The month of the registration, 1 to 12.
  public let month: Int
  public let channel: Channel
  /// Where it happened, as the report was first received.
  public let district: District
  /// From the first receipt by the police.
  public let hours: HoursBand

  package init(month: Int, channel: Channel, district: District, hours: HoursBand) {
    self.month = month
    self.channel = channel
    self.district = district
    self.hours = hours
  }
}

/// One arrival of a patrol at a scene.
public struct CallOutFact: Sendable, Hashable {
  /// 1 to 12.
  public let month: Int
  /// Where the report's act happened.
  public let district: District
  /// Whether a camera's recording of it is registered as an exhibit by the year's end.
  public let isRecorded: Bool

  package init(month: Int, district: District, isRecorded: Bool) {
    self.month = month
    self.district = district
    self.isRecorded = isRecorded
  }
}

extension ReportFact.Stage {
  /// As facts write it.
  public var key: String {
    switch self {
    case .received: "received"
    case .opened: "case-opened"
    case .registered: "registered"
    case .court: "sent-to-court"
    case .sentenced: "convicted"
    }
  }
}
