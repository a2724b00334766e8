import Ledger

extension LedgerDescription {
  /// What stands above every table of a ledger of invented events; empty for one of true events.
  var heading: String {
    isSynthetic ? "SYNTHETIC ledger \(origin): every event in it is invented\n" : ""
  }

  /// The member that every JSON answer of a ledger of invented events has.
  var syntheticMember: [(String, JSONText)] { isSynthetic ? [("synthetic", true)] : [] }

  /// Says on standard error that the events are invented, where the output itself has no room for it.
  func noteSynthetic() {
    if isSynthetic { StandardStream.note("kua: synthetic ledger: every event in it is invented\n") }
  }
}
