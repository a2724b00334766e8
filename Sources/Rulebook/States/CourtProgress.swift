public import IncidentEvents

/// A case's way to court: each sending and return, in log order, and the charges of the last sending.
public struct CourtProgress: Sendable, Equatable {
  /// A sending to court, or a return.
  public struct Step: Sendable, Equatable {
    public let isSending: Bool
    public let year: Int
    public let month: Int
    /// Seconds since 1970 UTC.
    public let instant: Int64
    /// When the ledger took it in, in milliseconds since 1970 UTC: the order of steps of cases that were joined.
    public let recorded: Int64

    package init(isSending: Bool, year: Int, month: Int, instant: Int64, recorded: Int64) {
      self.isSending = isSending
      self.year = year
      self.month = month
      self.instant = instant
      self.recorded = recorded
    }
  }

  public package(set) var steps: [Step] = []
  public package(set) var charges: [Charge] = []

  public init() {}

  /// The way of cases that count as one, the one they go on under first: the steps of all in the order they were
  /// recorded, the charges of those before a court.
  public init(joining parts: [CourtProgress]) {
    let all = parts.flatMap(\.steps)
    // What was recorded in the same millisecond stands in the order it happened.
    steps = all.indices.sorted {
      (all[$0].recorded, all[$0].instant, $0) < (all[$1].recorded, all[$1].instant, $1)
    }.map { all[$0] }
    let standing = parts.filter(\.isInCourt).flatMap(\.charges)
    charges = standing.isEmpty ? parts.flatMap(\.charges) : standing
  }

  /// Whether the case is before a court: sent, and not returned since.
  public var isInCourt: Bool { steps.last?.isSending ?? false }

  /// Folds one event of the case `key`.
  public mutating func apply(_ event: borrowing Event, to key: Reference) {
    guard event.subject == key else { return }
    switch event.fact {
    case .caseSentToCourt(let data):
      append(isSending: true, event.time, event.recorded)
      var sent: [Charge] = []
      data.charges.forEach(in: event.entry) { sent.append($0) }
      charges = sent
    case .caseReturned:
      append(isSending: false, event.time, event.recorded)
    default: break
    }
  }

  /// The sending that stands at the end of `year`, if it lies in that year's window.
  public func sending(standingAtEndOf year: Int) -> Step? {
    guard let last = steps.last(where: { $0.year <= year }), last.isSending, last.year == year,
      last.instant >= Law2024.inForce
    else { return nil }
    return last
  }

  private mutating func append(isSending: Bool, _ time: LocalTime, _ recorded: RecordedTime?) {
    steps.append(
      Step(
        isSending: isSending, year: Int(time.year), month: Int(time.month), instant: time.instant,
        recorded: recorded?.milliseconds ?? 0))
  }
}
