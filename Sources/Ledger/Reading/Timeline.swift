import CanonicalJSON
import EventLog
public import IncidentEvents
import LMDB
public import Projections
public import Rulebook

/// The events that speak of an entity, or of those that belong to it, in log order.
public struct Timeline: Sendable {
  /// The newest lines, in log order.
  public let lines: [Line]
  /// How many events come before the first line and are not among the lines.
  public let omitted: Int
  /// How many events were folded to make the decisions again.
  package let foldedCount: Int

  /// No events.
  public static let none = Timeline(lines: [], omitted: 0, foldedCount: 0)

  /// One event, with its decision made again over what stood before it.
  public struct Line: Sendable {
    public let position: Int
    public let id: EventID
    public let type: EventType
    public let subject: Reference
    public let time: LocalTime
    public let precision: TimePrecision?
    public let recorded: RecordedTime?
    public let actor: Reference
    public let body: Reference
    public let performer: Reference?
    /// The data's open members as canonical JSON.
    public let data: String
    public let isRetracted: Bool
    /// The position of the event that retracted it.
    public let retractedBy: Int?
    /// What a retraction takes back, by position and type.
    public let target: (position: Int, type: EventType)?
    /// Breaches of rules that leave it accepted, derived anew; protected ones are left out.
    public let flags: [Finding]
    /// What was asked about, and attested by the submitter.
    public let attested: [Finding]
  }
}

extension EntityHistory {
  /// The timeline of some entities, retracted events included.
  ///
  /// The decisions are made again in one walk, so that the work grows with the number of events, not with its
  /// square.
  ///
  /// - Parameters:
  ///   - keys: events that speak of at least one of them.
  ///   - limit: at most so many lines, the newest.
  public func timeline(of keys: [Reference], limit: Int = .max) throws -> Timeline {
    let candidates = try candidates(ofAny: keys)
    let wanted = Set(keys)
    let standing = RunningStanding(self)
    var document = JSONDocument()
    var references: [Reference] = []
    var lines: [Timeline.Line] = []
    for position in candidates.suffix(max(0, limit)) {
      standing.advance(to: position)
      try log.entry(at: position) { entry in
        let event = try Event(entry, at: position)
        event.collectReferences(into: &references)
        guard references.contains(where: wanted.contains) else { return }
        lines.append(try line(event, standing, &document))
      }
    }
    return Timeline(
      lines: lines, omitted: candidates.count - min(candidates.count, max(0, limit)),
      foldedCount: standing.foldedCount)
  }

  /// One event as a line of its own.
  public func line(at position: Int) throws -> Timeline.Line {
    let standing = RunningStanding(self)
    standing.advance(to: position)
    var document = JSONDocument()
    return try log.entry(at: position) { try line(Event($0, at: position), standing, &document) }
  }

  private func line(
    _ event: borrowing Event, _ standing: RunningStanding, _ document: inout JSONDocument
  ) throws -> Timeline.Line {
    let isRetracted = retractions.isRetracted(event.position)
    var flags: [Finding] = [], attested: [Finding] = []
    if !isRetracted, let recorded = event.recorded,
      case .accepted(let f, let a) = try Rulebook.decide(event, recorded: recorded, standing: standing)
    {
      flags = f.filter { !$0.isProtected }
      attested = a
    }
    try document.parseObject(event.entry.octets)
    var data: [UInt8] = []
    if let node = document.root.member("data") { CanonicalWriter.write(node, to: &data) }
    return Timeline.Line(
      position: event.position, id: event.id, type: event.type, subject: event.subject, time: event.time,
      precision: event.timePrecision, recorded: event.recorded, actor: event.actor, body: event.body,
      performer: event.performer, data: String(decoding: data, as: UTF8.self), isRetracted: isRetracted,
      retractedBy: retractions.retraction(of: event.position),
      target: try retractions.target(of: event.position).map { target in
        (target, try log.entry(at: target) { try EventType(endOf: $0) })
      },
      flags: flags, attested: attested)
  }
}
