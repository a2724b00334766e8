import IncidentEvents
import Language
import Registers

/// An offence as a row of the register has it.
struct RegisterRow {
  let line: Int
  let key: OffenceKey
  let article: String?, part: Int?, district: String?
  /// Seconds of the calendar as written, within which a time lies, as exactly as the file says.
  let registered: ClosedRange<Int64>?, committedFrom: ClosedRange<Int64>?, committedTo: ClosedRange<Int64>?
  let registeredTime: LocalTime
  /// The times as events would have them, to be shown.
  let committedFromText: String?, committedToText: String?
  let organ: Reference
  /// The number in the book of reports, and the organ that keeps the book.
  let kui: BookNumber?
}

/// What tells one offence from another in the register.
struct OffenceKey: Hashable {
  let erdr: String
  let episode: Int
}

/// A number in an organ's book of reports.
struct BookNumber: Hashable {
  let number: String
  let organ: Reference
}

/// A row that can not be compared.
struct UnreadableRow {
  let line: Int
  let codes: [String]
}

/// The rows of a file as offences.
struct RegisterRows {
  private(set) var rows: [RegisterRow] = []
  private(set) var unreadable: [UnreadableRow] = []
  /// Rows of another year.
  private(set) var outside = 0
  /// Whether the mapping says which numbers reports have.
  let hasNumbers: Bool

  /// Reads a whole file.
  /// - Parameter year: the year of registration that is compared; nil for all.
  init(
    _ file: RegisterFile, of year: Int?, origin: String, actor: Reference, body: Reference,
    _ language: Language
  ) throws {
    var file = file
    let events = file.mapping.events
    guard let offence = events.firstIndex(where: { $0.type == .offenceRegistered }) else {
      throw Problem("no-offences", FilledPhrase(Phrase.Reconcile.noOffences), exit: .usage)
    }
    let numbered = events.firstIndex { $0.type == .reportNumbered }
    hasNumbers = numbered != nil
    var reader = RowReader(file.mapping, file.header, origin: origin, actor: actor, body: body)
    var record = CSVRecord()
    while true {
      let plan: RowPlan
      do {
        guard try file.reader.read(&record) else { return }
        plan = try reader.plan(record, EmptyRegister())
      } catch let fault as CSVFault {
        unreadable.append(UnreadableRow(line: fault.line, codes: [fault.code]))
        continue
      }
      if let year, let time = plan.time, Int(time.year) != year {
        outside += 1
        continue
      }
      // The same row a second time is no offence of its own.
      let isTwice = plan.faults.contains { $0.code == "ROW-05" }
      guard !isTwice, let event = plan.events.first(where: { $0.index == offence }),
        let erdr = event["erdr"]?.string, case .integer(let episode)? = event["episode"]
      else {
        // A row of something else is none to be compared.
        if !plan.faults.isEmpty {
          unreadable.append(UnreadableRow(line: plan.line, codes: plan.faults.map(\.code)))
        }
        continue
      }
      let number = plan.events.first { $0.index == numbered }
      rows.append(
        RegisterRow(
          line: plan.line, key: OffenceKey(erdr: erdr, episode: episode), article: event["article"]?.string,
          part: Self.integer(event["part"]), district: event["district"]?.string,
          registered: reader.span(of: "time", in: offence, record),
          committedFrom: reader.span(of: "data.committedFrom", in: offence, record),
          committedTo: reader.span(of: "data.committedTo", in: offence, record), registeredTime: event.time,
          committedFromText: event["committedFrom"]?.string, committedToText: event["committedTo"]?.string,
          organ: event.performer ?? event.body ?? body, kui: number.flatMap(Self.number)))
    }
  }

  private static func integer(_ tree: JSONTree?) -> Int? {
    if case .integer(let number)? = tree { number } else { nil }
  }

  private static func number(_ event: PlannedEvent) -> BookNumber? {
    guard let number = event["kui"]?.string, let organ = event["organ"]?.string.flatMap({ Reference($0) })
    else {
      return nil
    }
    return BookNumber(number: number, organ: organ)
  }
}
