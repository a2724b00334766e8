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
      SYN-; names are words for "example" with a number, identification numbers have months of \
      birth from 20 on, telephone numbers area codes that begin with 0.

      One event a line (NDJSON, canonical JSON) goes to standard output, in the order of recorded \
      time, for a ledger made with `kua init --synthetic`. Equal seeds give equal bytes on every \
      machine. Without --events the sample gives exactly the golden figures of 2024; with it, \
      about N events in the same manner, for load, and the figures grow or shrink with them.

      Signatures name their ledger: they count in one made with `--name` equal to --origin. Keys \
      follow from the seed and are no secret.
      """)

  @Argument(help: "The year; only 2024 has golden figures.")
  var year: Int

  @Option(help: "Which of the possible samples.")
  var seed: UInt64 = 2024

  @Option(help: ArgumentHelp("About how many events, 20000 to 20000000.", valueName: "N"))
  var events: Int?

  @Option(help: "The origin of the ledger that the signatures are for.")
  var origin = Content.standard.origin

  @Flag(inversion: .prefixedNo, help: "Whether personal and protected values are given, in clear.")
  var privateValues = Content.standard.hasPrivateValues

  @Flag(help: "Whether a policy is adopted, keys are enrolled, and acts are signed.")
  var signing = Signing(isSigned: Content.standard.isSigned)

  @Option(help: ArgumentHelp("Write everyone's private key file to this directory, too.", valueName: "DIR"))
  var keys: String?

  enum Signing: EnumerableFlag {
    case signed, unsigned

    init(isSigned: Bool) { self = isSigned ? .signed : .unsigned }
  }

  func validate() throws {
    guard year == 2024 else {
      throw ValidationError("there are golden figures for 2024 only, none for \(year)")
    }
    if let events, !(20_000...20_000_000).contains(events) {
      throw ValidationError("--events takes 20000 to 20000000, not \(events)")
    }
    guard origin.isOrigin else {
      throw ValidationError(
        "--origin takes a ledger's name as in \(Content.demoOrigin): lower-case letters, digits, '.', '/' and "
          + "'-', at most 100, not '\(origin)'")
    }
    if keys != nil, signing == .unsigned {
      throw ValidationError("--keys goes with --signed: nobody has a key in an unsigned sample")
    }
  }

  func run() throws {
    StandardOutput.note("kua-sample: everything that follows is synthetic; no person, case or number is real")
    let content = Content(hasPrivateValues: privateValues, isSigned: signing == .signed, origin: origin)
    if let keys { try KeyFiles.write(seed: seed, origin: origin, to: keys) }
    try Sample.write(seed: seed, events: events, content: content, to: StandardOutput.write)
  }
}

extension String {
  /// Whether a ledger can have this as its origin.
  fileprivate var isOrigin: Bool {
    func isWord(_ byte: UInt8) -> Bool { (97...122).contains(byte) || (48...57).contains(byte) }
    guard let first = utf8.first, isWord(first), utf8.count <= 100 else { return false }
    return utf8.allSatisfy { isWord($0) || [45, 46, 47].contains($0) }
  }
}
