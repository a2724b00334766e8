import IncidentEvents
import Projections
import Rulebook
import TransparencyLog

/// A year's facts as lines of JSON (`Schemas/facts`), for programs that count them their own way.
///
/// They stand in the order of their text: where a line stands says nothing of when the thing happened or what it is near
/// to in the log.
struct FactLines {
  /// Each ends with a line feed.
  let lines: [String]

  init(_ facts: YearFacts) {
    let year = facts.year
    var lines = facts.offences.map { Self.line("offence", year, $0.members(year)) }
    lines += facts.reports.map { Self.line("report", year, $0.members(year)) }
    lines += facts.registrations.map { Self.line("registration", year, $0.members(year)) }
    lines += facts.callOuts.map { Self.line("call-out", year, $0.members(year)) }
    lines += facts.assessments.map { Self.line("assessment", year, $0.members(year)) }
    lines += facts.designations.map { Self.line("designation", year, $0.members(year)) }
    lines += facts.orders.map { Self.line("order", year, $0.members(year)) }
    lines += facts.cases.map { Self.line("case", year, $0.members) }
    self.lines = lines.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// All of them.
  var text: String { lines.joined() }

  /// What the record of the export names them by.
  var digest: String { Digest.sha256(of: Array(text.utf8)).hex }

  private static func line(_ kind: String, _ year: Int, _ members: [(String, JSONText)]) -> String {
    JSONText.object([("kind", .string(kind)), ("year", .integer(year))] + members).text + "\n"
  }
}

/// A month as facts write it: `2024-07`.
private func month(_ number: Int, of year: Int) -> JSONText {
  .string("\(year)-\(number < 10 ? "0" : "")\(number)")
}

extension CalendarMonth {
  fileprivate var text: JSONText { kua.month(month, of: year) }
}

extension OffenceFact {
  fileprivate func members(_ year: Int) -> [(String, JSONText)] {
    [
      ("month", kua.month(month, of: year)), ("weekday", .integer(weekday)), ("hour", .integer(hour)),
      ("article", .string(article.name)), ("domestic", .boolean(isDomestic)),
      ("district", .string(district.name)),
    ]
  }
}

extension ReportFact {
  fileprivate func members(_ year: Int) -> [(String, JSONText)] {
    [
      ("month", kua.month(month, of: year)), ("channel", .string(channel.name)),
      ("district", .string(district.name)), ("stage", .string(stage.key)),
      ("hoursToRegistration", .optional(registration?.key)), ("writtenOff", .boolean(isWrittenOff)),
    ]
  }
}

extension RegistrationFact {
  fileprivate func members(_ year: Int) -> [(String, JSONText)] {
    [
      ("month", kua.month(month, of: year)), ("channel", .string(channel.name)),
      ("district", .string(district.name)), ("hours", .string(hours.key)),
    ]
  }
}

extension CallOutFact {
  fileprivate func members(_ year: Int) -> [(String, JSONText)] {
    [
      ("month", kua.month(month, of: year)), ("district", .string(district.name)),
      ("recorded", .boolean(isRecorded)),
    ]
  }
}

extension AssessmentFact {
  fileprivate func members(_ year: Int) -> [(String, JSONText)] {
    [
      ("month", kua.month(month, of: year)), ("eligible", .boolean(isEligible)),
      ("score", score.map { .integer($0) } ?? .null),
      (
        "band",
        .optional(
          band.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" })
      ),
      ("causes", .array(causes.map { .string($0.name) })),
    ]
  }
}

extension DesignationFact {
  fileprivate func members(_ year: Int) -> [(String, JSONText)] {
    [
      ("month", kua.month(month, of: year)), ("assisted", .boolean(isAssisted)),
      ("unidentified", .boolean(isUnidentified)),
    ]
  }
}

extension OrderFact {
  fileprivate func members(_ year: Int) -> [(String, JSONText)] {
    [
      ("month", kua.month(month, of: year)),
      ("daysToService", .optional(daysToService.map { DaysBand($0).key })),
      ("violated", .boolean(isViolated)),
    ]
  }
}

extension CaseFact {
  fileprivate var members: [(String, JSONText)] {
    func month(_ month: CalendarMonth?) -> JSONText { month?.text ?? .null }
    func days(_ days: Int?) -> JSONText { .optional(days.map { DaysBand($0).key }) }
    return [
      ("district", .optional(district?.name)), ("opened", month(opened)), ("registered", month(registered)),
      ("sentToCourt", month(sentToCourt)), ("convicted", month(convicted)),
      ("countsAsSent", .boolean(countsAsSent)),
      ("reportToRegistration", days(reportToRegistration)),
      ("registrationToCourt", days(registrationToCourt)), ("courtToConviction", days(courtToConviction)),
      ("reportToConviction", days(reportToConviction)),
    ]
  }
}
