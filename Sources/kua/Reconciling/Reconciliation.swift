import IncidentEvents

/// A register's rows beside the ledger's offences: what is missing on either side, and what differs.
struct Reconciliation {
  /// A field in which a row and an offence differ.
  struct Difference: Equatable {
    /// `article`, `part`, `district`, `registered`, `committedFrom`, `committedTo`, `organ`, `kui`.
    let field: String
    let register: String
    let ledger: String
  }

  private(set) var missingHere: [RegisterRow] = []
  private(set) var missingThere: [RecordedOffence] = []
  private(set) var different: [(row: RegisterRow, offence: RecordedOffence, fields: [Difference])] = []
  /// How many are the same.
  private(set) var same = 0
  let unreadable: [UnreadableRow]
  let outside: Int

  /// Whether nothing is missing, different or unreadable.
  var isEqual: Bool { missingHere.isEmpty && missingThere.isEmpty && different.isEmpty && unreadable.isEmpty }

  /// - Parameter year: the year of registration that is compared; nil for the days from the first to the last row.
  init(_ register: RegisterRows, _ offences: [RecordedOffence], year: Int?) {
    unreadable = register.unreadable
    outside = register.outside
    var byKey: [OffenceKey: RecordedOffence] = [:]
    for offence in offences where byKey[offence.key] == nil { byKey[offence.key] = offence }
    var met: Set<OffenceKey> = []
    for row in register.rows {
      met.insert(row.key)
      guard let offence = byKey[row.key] else {
        missingHere.append(row)
        continue
      }
      let fields = Self.differences(row, offence, hasNumbers: register.hasNumbers)
      if fields.isEmpty { same += 1 } else { different.append((row, offence, fields)) }
    }
    let organs = Set(register.rows.map(\.organ))
    func day(_ time: LocalTime) -> Int64 { time.wallClock - Int64(time.secondOfDay) }
    let days = register.rows.map { day($0.registeredTime) }
    guard let first = days.min(), let last = days.max() else { return }
    missingThere = offences.filter { offence in
      guard !met.contains(offence.key), organs.contains(offence.organ) else { return false }
      if let year { return Int(offence.registered.year) == year }
      return (first...last).contains(day(offence.registered))
    }
  }

  private static func differences(
    _ row: RegisterRow, _ offence: RecordedOffence, hasNumbers: Bool
  ) -> [Difference] {
    var fields: [Difference] = []
    func compare(_ field: String, _ register: String?, _ ledger: String?) {
      guard let register, let ledger, register != ledger else { return }
      fields.append(Difference(field: field, register: register, ledger: ledger))
    }
    func compare(_ field: String, _ span: ClosedRange<Int64>?, _ shown: String?, _ ledger: LocalTime) {
      // What the file says to the minute, the ledger may know to the second.
      guard let span, !span.contains(ledger.wallClock) else { return }
      fields.append(Difference(field: field, register: shown ?? "", ledger: "\(ledger)"))
    }
    compare("article", row.article, offence.article)
    compare("part", row.part.map { "\($0)" }, offence.part.map { "\($0)" })
    compare("district", row.district, offence.district)
    compare("registered", row.registered, "\(row.registeredTime)", offence.registered)
    compare("committedFrom", row.committedFrom, row.committedFromText, offence.committedFrom)
    compare("committedTo", row.committedTo, row.committedToText, offence.committedTo)
    compare("organ", "\(row.organ)", "\(offence.organ)")
    if hasNumbers, let kui = row.kui, !offence.numbers.contains(kui) {
      let ledger = offence.numbers.map(\.number).joined(separator: " ")
      fields.append(Difference(field: "kui", register: kui.number, ledger: ledger))
    }
    return fields
  }
}
