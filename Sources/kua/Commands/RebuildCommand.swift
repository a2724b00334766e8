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
      A view is folded from the first entry beside the old one, and takes its place when it is done. The \
      digest covers the view's rows: the same log gives the same digest on every machine.

      Examples:
        kua rebuild
        kua rebuild statistics
        kua rebuild index --ledger astana.kua --format json
      """)

  @Argument(
    help: ArgumentHelp(
      "cases, statistics, references, index; all of them when none is named.", valueName: "view"))
  var views: [Derived] = []

  @OptionGroup var options: LedgerOptions

  @Option(help: "table or json.")
  var format = OutputFormat.table

  func validate() throws { try format.check(isOneOf: [.table, .json]) }

  /// What can be rebuilt.
  enum Derived: String, CaseIterable, ExpressibleByArgument {
    case index, cases, statistics, references
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
    for one in wanted where one != .index {
      let stopwatch = Stopwatch()
      let size =
        switch one {
        case .cases: try Self.rebuild(CasesView.self, of: ledger, in: store)
        case .references: try Self.rebuild(ReferencesView.self, of: ledger, in: store)
        default: try Self.rebuild(StatisticsView.self, of: ledger, in: store)
        }
      rebuilt.append(
        Rebuilt(
          name: one.rawValue, size: size, digest: try store.digest(of: one.rawValue)?.hex,
          milliseconds: stopwatch.milliseconds))
    }
    var output = StandardStream.output()
    try output.write(format == .json ? json(rebuilt, ledger) : text(rebuilt, ledger))
    try output.flush()
  }

  /// Folds a view from nothing; gives the size it stands at.
  private static func rebuild<V: View>(_ type: V.Type, of ledger: Ledger, in store: ViewStore) throws -> Int {
    try ledger.withCurrent(type, rebuilding: true, in: store) { $1.log.size }
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
