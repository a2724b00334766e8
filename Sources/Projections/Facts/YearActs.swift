public import IncidentEvents
import Rulebook

/// Acts of a year that no state keeps one by one, and how long each act waited to be recorded: without references,
/// times no finer than months.
public struct YearActs: Sendable, Equatable {
  /// Support delivered to someone.
  public struct Service: Sendable, Hashable {
    /// The month, 1 to 12.
    public let month: Int
    public let kind: SupportKind
  }

  /// Prevention work with the public.
  public struct Outreach: Sendable, Hashable {
    /// The month, 1 to 12.
    public let month: Int
    public let kind: OutreachKind
    /// How many attended.
    public let attendance: Int
  }

  /// An exhibit registered in the year, and what was found since of its file.
  public struct Exhibit: Sendable, Hashable {
    /// The month of the registration, 1 to 12.
    public let month: Int
    /// Whether the digest of its file was computed again.
    public internal(set) var isVerified = false
    /// Whether it was another than the one registered, at some time.
    public internal(set) var isMismatched = false
  }

  public let year: Int
  public internal(set) var services: [Service] = []
  public internal(set) var outreach: [Outreach] = []
  public internal(set) var exhibits: [Exhibit] = []
  /// How many acts of each month, from January on, were recorded after so many days: by `DaysBand`.
  public internal(set) var delays = Array(
    repeating: Array(repeating: 0, count: DaysBand.allCases.count), count: 12)

  package init(year: Int) { self.year = year }
}

extension Projection {
  /// The acts of a year, by local time: one pass over the log.
  public func acts(of year: Int) throws -> YearActs {
    var acts = YearActs(year: year)
    var digests: [Reference: String] = [:], places: [Reference: Int] = [:]
    try fold(from: 0, reading: { _ in true }) { event, _ in
      let isOfYear = event.time.year == year
      if isOfYear, let recorded = event.recorded {
        let days = Int((recorded.milliseconds / 1000 - event.time.instant) / 86_400)
        acts.delays[Int(event.time.month) - 1][DaysBand(days).rawValue] += 1
      }
      switch event.fact {
      case .supportDelivered(let data) where isOfYear:
        acts.services.append(.init(month: Int(event.time.month), kind: data.kind))
      case .outreachHeld(let data) where isOfYear:
        acts.outreach.append(
          .init(month: Int(event.time.month), kind: data.kind, attendance: data.attendance))
      case .evidenceRegistered(let data) where isOfYear:
        digests[event.subject] = event.string(data.sha256)
        places[event.subject] = acts.exhibits.count
        acts.exhibits.append(.init(month: Int(event.time.month)))
      case .evidenceVerified(let data):
        guard let place = places[event.subject] else { return }
        acts.exhibits[place].isVerified = true
        if digests[event.subject] != event.string(data.sha256) { acts.exhibits[place].isMismatched = true }
      default: break
      }
    }
    return acts
  }
}
