public import IncidentEvents

/// The part of a report's state that figures count: how it came in, what was opened from it or how it was disposed of,
/// the call-outs to it and what is recorded of them.
public struct ReportRecord: EntityFold {
  public static let kind = EntityKind.report

  /// The first receipt in log order: the report's channel, place and month.
  public struct Receipt: Sendable {
    public let month: CalendarMonth
    public let channel: Channel
    public let district: District

    package init(month: CalendarMonth, channel: Channel, district: District) {
      self.month = month
      self.channel = channel
      self.district = district
    }
  }
  /// A body that received it, and when it first did, in seconds since 1970 UTC.
  public struct Receiver: Sendable {
    public let body: Reference
    public package(set) var instant: Int64

    package init(body: Reference, instant: Int64) {
      self.body = body
      self.instant = instant
    }
  }
  /// A disposal without an offence.
  public struct Disposal: Sendable {
    public let year: Int
    /// Whether nothing comes of it: neither passed on nor joined to another report.
    public let isWriteOff: Bool

    package init(year: Int, isWriteOff: Bool) {
      self.year = year
      self.isWriteOff = isWriteOff
    }
  }
  /// One arrival at the scene, however many recorded it.
  public struct CallOut: Sendable {
    public let month: CalendarMonth
    /// When the patrol arrived, in seconds since 1970 UTC.
    public let arrived: Int64
    public package(set) var cameras: Few<Reference>

    package init(month: CalendarMonth, arrived: Int64, cameras: Few<Reference>) {
      self.month = month
      self.arrived = arrived
      self.cameras = cameras
    }
  }
  /// A recording of a body-worn camera that is registered as an exhibit.
  public struct Recording: Sendable {
    public let camera: Reference
    /// The year it was registered in.
    public let year: Int

    package init(camera: Reference, year: Int) {
      self.camera = camera
      self.year = year
    }
  }

  public package(set) var received: Receipt?
  public package(set) var receivers = Few<Receiver>()
  /// The cases opened from it, in log order.
  public package(set) var cases = Few<Reference>()
  /// In log order.
  public package(set) var disposals: [Disposal] = []
  public package(set) var callOuts = Few<CallOut>()
  public package(set) var recordings = Few<Recording>()

  public init() {}

  public mutating func apply(_ event: borrowing Event, to key: Reference) {
    switch event.fact {
    case .reportReceived(let data) where event.subject == key:
      if received == nil {
        received = Receipt(
          month: CalendarMonth(event.time), channel: data.channel, district: data.district)
      }
      receive(event.body, event.time.instant)
    case .caseOpened:
      if !cases.contains(event.subject) { cases.append(event.subject) }
    case .reportDisposed(let data) where event.subject == key:
      let isWriteOff = data.outcome == .nomenclature || data.outcome == .noOffence
      disposals.append(Disposal(year: Int(event.time.year), isWriteOff: isWriteOff))
    case .callOutAttended(let data) where event.subject == key:
      var cameras = Few<Reference>()
      for at in 0..<data.cameras.count { cameras.append(data.cameras.reference(at, in: event.entry)) }
      attend(CalendarMonth(event.time), data.arrived.instant, cameras)
    case .evidenceRegistered(let data) where data.kind == .bodyCamera:
      if data.report(in: event.entry) == key, let camera = data.camera(in: event.entry) {
        recordings.append(Recording(camera: camera, year: Int(event.time.year)))
      }
    default: break
    }
  }

  private mutating func receive(_ body: Reference, _ instant: Int64) {
    if let at = receivers.firstIndex(where: { $0.body == body }) {
      receivers[at].instant = min(receivers[at].instant, instant)
    } else {
      receivers.append(Receiver(body: body, instant: instant))
    }
  }

  private mutating func attend(_ month: CalendarMonth, _ arrived: Int64, _ cameras: Few<Reference>) {
    guard let at = callOuts.firstIndex(where: { $0.arrived == arrived }) else {
      callOuts.append(CallOut(month: month, arrived: arrived, cameras: cameras))
      return
    }
    var known = callOuts[at]
    for camera in cameras where !known.cameras.contains(camera) { known.cameras.append(camera) }
    callOuts[at] = known
  }
}
