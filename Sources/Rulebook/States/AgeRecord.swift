public import IncidentEvents

/// How old a person was when a body last recorded it.
public struct AgeRecord: Sendable, Equatable {
  public let band: AgeBand
  public let time: LocalTime
  /// The body that recorded it.
  public let body: Reference

  package init(band: AgeBand, time: LocalTime, body: Reference) {
    self.band = band
    self.time = time
    self.body = body
  }

  /// Whether the person must be younger than so many years at a moment, may be, or can not be.
  public func isUnder(_ years: Int, at moment: LocalTime) -> Under {
    let (least, beyond) = band.years
    if beyond <= years, moment.instant < time.after(years: years - beyond).instant { return .certainly }
    if least < years, moment.instant < time.after(years: years - least).instant { return .perhaps }
    return .no
  }

  /// What a band tells of an age.
  public enum Under: Sendable { case certainly, perhaps, no }
}

extension [AgeRecord] {
  /// A body records how old a person is.
  mutating func note(_ band: AgeBand?, by body: Reference, at time: LocalTime) {
    guard let band else { return }
    let record = AgeRecord(band: band, time: time, body: body)
    guard let at = firstIndex(where: { $0.body == body }) else { return append(record) }
    if time.instant >= self[at].time.instant { self[at] = record }
  }
}

extension AgeBand {
  /// The least age in the band, and the age at which it is left, in years.
  var years: (least: Int, beyond: Int) {
    switch self {
    case .under14: (0, 14)
    case .`14-17`: (14, 18)
    case .`18-29`: (18, 30)
    case .`30-44`: (30, 45)
    case .`45-59`: (45, 60)
    case .`60-plus`: (60, 200)
    }
  }
}
