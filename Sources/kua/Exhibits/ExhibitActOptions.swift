import ArgumentParser

/// What every act on an exhibit takes besides its own options.
struct ExhibitActOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "When it happened, as people write it: 3.7.2024 14:30, yesterday 22:00. Default: now.",
      valueName: "time"))
  var time: String?

  @Option(
    help: ArgumentHelp("Who acted, where that is not whoever records it.", valueName: "ref"))
  var performer: String?

  @Option(
    help: ArgumentHelp(
      "Why a fact that a rule asks about is right, and the document it rests on.",
      valueName: "\"reason document\""))
  var attested: String?

  @Flag(help: "Record without asking whether to.")
  var yes = false

  @Flag(help: "Show what would be recorded and what the rules say; record nothing.")
  var dryRun = false

  @OptionGroup var writing: WritingOptions

  /// What is said by these options, by path of the field.
  var texts: [String: [String]] {
    var texts: [String: [String]] = [:]
    if let time { texts["time"] = [time] }
    if let performer { texts["performer"] = [performer] }
    if let attested { texts["data.attested"] = [attested] }
    return texts
  }
}
