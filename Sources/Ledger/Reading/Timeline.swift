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
    /// This and what follows as it counts, where it was corrected.
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
    /// What it revises, by position and type: what it retracts, corrects or disputes.
    public let target: (position: Int, type: EventType)?
    /// The positions of the corrections that count for it, and of those that dispute it.
    public let correctedBy: [Int], disputedBy: [Int]
    /// What corrections changed of it; of a correction, what it changed of its target.
    public let changes: [Change]
    /// Breaches of rules, derived anew over what counts today; protected ones are left out.
    public let flags: [Finding]
    /// What was asked about, and attested by the submitter.
    public let attested: [Finding]
  }
}

extension EntityHistory {
  /// The timeline of some entities, retracted events included, and those that spoke of them until corrected.
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
        var isWanted = references.contains(where: wanted.contains)
        if !isWanted, revisions.isCorrected(position) {
          _ = try revisions.withCounting(entry, at: position) { event in
            event.collectReferences(into: &references)
            isWanted = references.contains(where: wanted.contains)
          }
        }
        guard isWanted else { return }
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
    _ stored: borrowing Event, _ standing: RunningStanding, _ document: inout JSONDocument
  ) throws -> Timeline.Line {
    if let bytes = revisions.corrected(stored.entry, at: stored.position) {
      let event = try Event(unsafe bytes.span.bytes, at: stored.position)
      return try line(event, recordedAs: stored, standing, &document)
    }
    return try line(stored, recordedAs: stored, standing, &document)
  }

  private func line(
    _ event: borrowing Event, recordedAs stored: borrowing Event, _ standing: RunningStanding,
    _ document: inout JSONDocument
  ) throws -> Timeline.Line {
    let position = event.position
    let isRetracted = revisions.isRetracted(position)
    let found = try isRetracted ? Review(irregular: [], attested: []) : review(event, over: standing)
    try document.parseObject(event.entry.octets)
    var data: [UInt8] = []
    if let node = document.root.member("data") { CanonicalWriter.write(node, to: &data) }
    return Timeline.Line(
      position: position, id: event.id, type: event.type, subject: event.subject, time: event.time,
      precision: event.timePrecision, recorded: event.recorded, actor: event.actor, body: event.body,
      performer: event.performer, data: String(decoding: data, as: UTF8.self), isRetracted: isRetracted,
      retractedBy: revisions.retraction(of: position),
      target: try revisions.target(of: position).map { target in
        (target, try log.entry(at: target) { try EventType(endOf: $0) })
      },
      correctedBy: revisions.corrections(of: position).filter(isShownRevision),
      disputedBy: revisions.disputes(of: position).filter(isShownRevision),
      changes: try changes(of: event, stored, standing), flags: found.irregular.filter { !$0.isProtected },
      attested: found.attested)
  }

  /// What corrections changed of an event, or a correction of its target.
  private func changes(
    of event: borrowing Event, _ stored: borrowing Event, _ standing: RunningStanding
  ) throws -> [Change] {
    guard case .eventCorrected(let data) = event.fact else {
      return Change.between(stored.entry.copy, event.entry.copy)
    }
    guard let outcome = try standing.outcome(of: data.patch.bytes(in: event.entry).copy, on: data.target),
      let after = outcome.after
    else { return [] }
    return Change.between(outcome.before, after)
  }

  /// Whether a revision is shown to whoever reads.
  private func isShownRevision(_ position: Int) -> Bool { (try? isShown(position)) ?? false }
}

extension RawSpan {
  /// A copy of the bytes.
  var copy: [UInt8] { unsafe withUnsafeBytes { unsafe Array($0) } }
}
