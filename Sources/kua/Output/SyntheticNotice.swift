import Language
import Ledger

extension LedgerDescription {
  /// What stands above every table of a ledger of invented events; empty for one of true events.
  func heading(in language: Language) -> String {
    isSynthetic ? Phrase.Synthetic.heading(origin: .text(origin)).text(in: language) + "\n" : ""
  }

  /// The member that every JSON answer of a ledger of invented events has.
  var syntheticMember: [(String, JSONText)] { isSynthetic ? [("synthetic", true)] : [] }

  /// Says on standard error that the events are invented, where the output itself has no room for it.
  func noteSynthetic() {
    if isSynthetic {
      StandardStream.note("kua: \(Phrase.Synthetic.note.text(in: Terminal.output.language))\n")
    }
  }
}
