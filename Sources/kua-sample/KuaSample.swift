import ArgumentParser

/// The command `kua-sample`.
@main
struct KuaSample: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kua-sample",
    abstract: "Writes a synthetic year of Astana as submissions for a synthetic ledger.",
    discussion: """
      Everything is SYNTHETIC: no person, case, number or place in it is real. References are \
      random bits, ERDR numbers begin with 9999, court numbers with 9999, camera serials with \
      SYN-.

      One event a line (NDJSON, canonical JSON) goes to standard output, in the order of recorded \
      time, for a ledger made with `kua init --synthetic`. Equal seeds give equal bytes on every \
      machine. Without --events the sample gives exactly the golden figures of 2024; with it, \
      about N events in the same manner, for load, and the figures grow or shrink with them.
      """)

  @Argument(help: "The year; only 2024 has golden figures.")
  var year: Int

  @Option(help: "Which of the possible samples.")
  var seed: UInt64 = 2024

  @Option(help: ArgumentHelp("About how many events, 20000 to 20000000.", valueName: "N"))
  var events: Int?

  func validate() throws {
    guard year == 2024 else {
      throw ValidationError("there are golden figures for 2024 only, none for \(year)")
    }
    if let events, !(20_000...20_000_000).contains(events) {
      throw ValidationError("--events takes 20000 to 20000000, not \(events)")
    }
  }

  func run() throws {
    StandardOutput.note("kua-sample: everything that follows is synthetic; no person, case or number is real")
    try Sample.write(seed: seed, events: events, to: StandardOutput.write)
  }
}
