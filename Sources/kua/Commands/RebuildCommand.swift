import ArgumentParser
import EventLog
import Language
import Ledger
import Projections
import TransparencyLog

/// `kua rebuild`: makes what is derived anew from the log.
struct RebuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rebuild",
    abstract: "Make views and index anew from the log.",
    discussion: """
      Views are folded from the first entry, all of them in one pass, and each takes the old one's place when \
      that is done; the time named is that of the pass. For the flags every decision is made again. The digest \
      covers the view's rows: the same log gives the same digest on every machine.

      Examples:
        kua rebuild
        kua rebuild statistics
        kua rebuild index --ledger astana.kua --format json
      """)

  @Argument(
    help: ArgumentHelp(
      """
      cases, persons, exhibits, cameras, orders, bodies, statistics, references, flags, index; all of them when \
      none is named.
      """, valueName: "view"))
  var views: [Derived] = []

  @OptionGroup var options: LedgerOptions

  @Option(help: "table or json.")
  var format = OutputFormat.table

  func validate() throws { try format.check(isOneOf: [.table, .json]) }

  /// What can be rebuilt.
  enum Derived: String, CaseIterable, ExpressibleByArgument {
    case index, cases, persons, exhibits, cameras, orders, bodies, statistics, references, flags

    /// Nil for the index and the flags.
    var view: ViewName? { ViewName(rawValue: rawValue) }
  }

  /// One thing rebuilt.
  private struct Rebuilt {
    let name: String
    let size: Int
    let digest: String?
    let milliseconds: Int
  }

  func run() throws {
    let ledger = try options.open()
    let wanted = views.isEmpty ? Derived.allCases : Derived.allCases.filter(views.contains)
    var rebuilt: [Rebuilt] = []
    if wanted.contains(.index) { rebuilt.append(try Self.rebuildIndex(of: ledger)) }
    let store = try ledger.views()
    guard store.isWritable || wanted == [.index] else {
      throw Problem("read-only", "\(ledger.directory.views) can not be written; nothing was rebuilt")
    }
    let names = wanted.compactMap(\.view)
    let stopwatch = Stopwatch()
    try ledger.rebuild(names, in: store)
    let milliseconds = stopwatch.milliseconds
    for name in names { rebuilt.append(try Self.rebuilt(name.rawValue, in: store, milliseconds)) }
    if wanted.contains(.flags) {
      let stopwatch = Stopwatch()
      try ledger.rebuildFlags(in: store)
      rebuilt.append(try Self.rebuilt(Derived.flags.rawValue, in: store, stopwatch.milliseconds))
    }
    var output = StandardStream.output()
    try output.write(format == .json ? json(rebuilt, ledger) : text(rebuilt, ledger))
    try output.flush()
  }

  private static func rebuilt(_ name: String, in store: ViewStore, _ milliseconds: Int) throws -> Rebuilt {
    Rebuilt(
      name: name, size: try store.standing(of: name)?.size ?? 0, digest: try store.digest(of: name)?.hex,
      milliseconds: milliseconds)
  }

  private static func rebuildIndex(of ledger: Ledger) throws -> Rebuilt {
    let stopwatch = Stopwatch()
    try ledger.rebuildIndex()
    return Rebuilt(name: "index", size: ledger.index.size, digest: nil, milliseconds: stopwatch.milliseconds)
  }

  private func text(_ rebuilt: [Rebuilt], _ ledger: Ledger) -> String {
    let language = Terminal.output.language
    var table = Table(
      .text(Label.view, language), .number(Label.size, language), .number(Label.seconds, language),
      .number(Label.eventsPerSecond, language), .text(Label.digest, language))
    for one in rebuilt {
      table.add([
        one.name, grouped(one.size), seconds(one.milliseconds), grouped(rate(one.size, one.milliseconds)),
        one.digest ?? "",
      ])
    }
    return ledger.description.heading(in: Terminal.output.language) + table.text(.output)
  }

  private func json(_ rebuilt: [Rebuilt], _ ledger: Ledger) -> String {
    let views = rebuilt.map { one in
      JSONText.object(
        [("name", .string(one.name)), ("size", .integer(one.size))]
          + (one.digest.map { [("digest", .string($0))] } ?? [])
          + [
            ("milliseconds", .integer(one.milliseconds)),
            ("eventsPerSecond", .integer(rate(one.size, one.milliseconds))),
          ])
    }
    return JSONText.object([("rebuilt", .array(views))] + ledger.description.syntheticMember).text + "\n"
  }
}
