import ArgumentParser
import Ledger

/// As of when: a size, a recorded time, or a local day.
struct MomentOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "As the ledger stood: a bare number is a size (the first N entries), a time means recorded at or before it, a date means its whole local day.",
      valueName: "moment"),
    transform: { text in
      guard let moment = Moment(text) else {
        throw ValidationError(
          "\"\(text)\" is no size, time or date; write 120000, 2024-07-03T14:22:10+05:00 or 2024-07-03.")
      }
      return moment
    })
  var asOf: Moment?

  var moment: Moment { asOf ?? .now }
}
