public import IncidentEvents

/// Which case a case counts as: what it was joined to, and what was joined to it. Joined cases count as one.
public struct CaseIdentity: Sendable, Equatable {
  /// That one case was joined to another; with which of the two, the list it stands in says.
  public struct Joining: Sendable, Equatable {
    public let other: Reference
    /// The local year of the act.
    public let year: Int

    package init(other: Reference, year: Int) {
      self.other = other
      self.year = year
    }
  }

  /// What it was joined to, in log order: the last counts.
  public package(set) var into: [Joining] = []
  /// What was joined to it, in log order.
  public package(set) var absorbed: [Joining] = []

  public init() {}

  /// Whether nothing was ever joined: it counts as itself and nothing else.
  @inline(__always)
  public var isSingle: Bool { into.isEmpty && absorbed.isEmpty }

  /// Folds one event of the case `key`.
  public mutating func apply(_ event: borrowing Event, to key: Reference) {
    // Joined to itself is not joined.
    guard case .caseJoined(let data) = event.fact, data.into != event.subject else { return }
    let year = Int(event.time.year)
    if event.subject == key { into.append(Joining(other: data.into, year: year)) }
    if data.into == key { absorbed.append(Joining(other: event.subject, year: year)) }
  }

  /// What it goes on under after the joinings whose act year is at most `year`; nil: after all.
  public func into(atEndOf year: Int? = nil) -> Reference? {
    into.last { $0.year <= year ?? .max }?.other
  }
}

extension CaseIdentity {
  /// The case that `key` goes on under, itself when it was joined to none.
  ///
  /// Of cases joined in a circle, which only an attested slip makes, the least reference stands for all.
  /// - Parameter identity: what is known of a case.
  public static func last(
    of key: Reference, atEndOf year: Int? = nil, _ identity: (Reference) throws -> CaseIdentity
  ) rethrows -> Reference {
    var here = key
    var path = [key]
    while let next = try identity(here).into(atEndOf: year) {
      if let at = path.firstIndex(of: next) { return path[at...].min() ?? next }
      path.append(next)
      here = next
    }
    return here
  }

  /// Every case that counts as one with `key`: the one they go on under first, and each before what was joined to it,
  /// in the order of joining.
  public static func members(
    of key: Reference, atEndOf year: Int? = nil, _ identity: (Reference) throws -> CaseIdentity
  ) rethrows -> [Reference] {
    var members: [Reference] = []
    var open = [try last(of: key, atEndOf: year, identity)]
    while let next = open.popLast() {
      if members.contains(next) { continue }
      members.append(next)
      for joining in try identity(next).absorbed.reversed() where joining.year <= year ?? .max {
        if try identity(joining.other).into(atEndOf: year) == next { open.append(joining.other) }
      }
    }
    return members
  }
}
