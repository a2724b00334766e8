import IncidentEvents
import Language

/// WRN-01, WRN-02: official warnings.
extension Rules {
  static func officialWarningIssued(_ data: OfficialWarningIssued, _ found: inout Findings) {
    // WRN-01: the law knows them from 2 March 2026 on; the rule is in force until the day before.
    found.note("WRN-01", field: "time")
    // WRN-02: one stands for as long as the law says.
    if data.days != found.limit(.wrn02Days) {
      found.note("WRN-02", ["term": .number(data.days)], field: "data.days")
    }
  }
}
