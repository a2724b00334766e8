import Language
import Registers
import Rulebook

/// What became of the rows of a file. Nothing in it is of the file but line numbers and headers.
struct ImportSummary {
  /// How often a code was given.
  struct Tally {
    var count = 0
    /// Where it was first given.
    let firstLine: Int
    let columns: [String]
    /// What it means, without words of the file.
    let meaning: FilledPhrase
  }

  /// Rows with at least one event, and those that told nothing new.
  var rows = 0, knownRows = 0
  var events = 0, knownEvents = 0
  var refusedRows = 0
  /// Rows that a dry run can not judge.
  var untriedRows = 0
  private(set) var refused: [(code: String, tally: Tally)] = []
  private(set) var flagged: [(code: String, tally: Tally)] = []

  mutating func refuse(_ code: String, _ tally: Tally) { Self.add(code, tally, to: &refused) }
  mutating func flag(_ code: String, _ tally: Tally) { Self.add(code, tally, to: &flagged) }

  private static func add(_ code: String, _ tally: Tally, to tallies: inout [(code: String, tally: Tally)]) {
    if let known = tallies.firstIndex(where: { $0.code == code }) {
      tallies[known].tally.count += 1
    } else {
      tallies.append((code, tally))
      tallies[tallies.count - 1].tally.count = 1
    }
  }

  /// For people.
  func text(
    size: Int, root: String, isDryRun: Bool, _ terminal: Terminal, _ language: Language
  ) -> String {
    let told = PhraseValue.number(events), known = PhraseValue.number(knownEvents)
    var text =
      isDryRun
      ? Phrase.Import.rowsTried(count: rows, events: told, known: known).text(in: language)
      : Phrase.Import.rowsImported(count: rows, events: told, known: known).text(in: language)
    text += "\n"
    if untriedRows > 0 { text += Phrase.Import.rowsUntried(count: untriedRows).text(in: language) + "\n" }
    if refusedRows > 0 {
      text += "\n" + terminal.bold(Phrase.Import.rowsRefused(count: refusedRows).text(in: language)) + "\n\n"
      text += table(refused, language).text(terminal)
    }
    if !flagged.isEmpty {
      let all = flagged.reduce(0) { $0 + $1.tally.count }
      text += "\n" + terminal.bold(Phrase.Import.rowsFlagged(count: all).text(in: language)) + "\n\n"
      text += table(flagged, language).text(terminal)
    }
    let stands = Phrase.Import.standsAt(root: .text(root), size: .number(size)).text(in: language)
    return text + "\n\(stands)\n"
  }

  private func table(_ tallies: [(code: String, tally: Tally)], _ language: Language) -> Table {
    var table = Table(
      columns: [
        .text(Phrase.Import.columnCode.text(in: language)),
        .number(Phrase.Import.columnLines.text(in: language)),
        .number(Phrase.Import.columnFirst.text(in: language)),
        .text(Phrase.Import.columnHeader.text(in: language), mayShrink: true),
        .text(Phrase.Import.columnMeaning.text(in: language), mayShrink: true),
      ])
    for (code, tally) in tallies.sorted(by: { $0.code < $1.code }) {
      table.add([
        code, language.number(tally.count), language.number(tally.firstLine),
        tally.columns.joined(separator: ", "), tally.meaning.text(in: language),
      ])
    }
    return table
  }

  /// For programs.
  func json(size: Int, root: String, isDryRun: Bool, report: String?) -> [(String, JSONText)] {
    func counts(_ tallies: [(code: String, tally: Tally)]) -> JSONText {
      .object(tallies.sorted { $0.code < $1.code }.map { ($0.code, .integer($0.tally.count)) })
    }
    return [
      ("rows", .integer(rows)), ("knownRows", .integer(knownRows)), ("recorded", .integer(events)),
      ("alreadyRecorded", .integer(knownEvents)), ("refusedRows", .integer(refusedRows)),
      ("refused", counts(refused)), ("flagged", counts(flagged)), ("size", .integer(size)),
      ("root", .string(root)),
    ] + (report.map { [("report", .string($0))] } ?? [])
      + (isDryRun ? [("dryRun", true), ("untriedRows", .integer(untriedRows))] : [])
  }
}
