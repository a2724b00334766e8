import Dashboard
import IncidentEvents
import Language
import Ledger
import Projections

/// A year's public table, as `kua publish statistics` prints it: how much of each figure is told.
struct StatisticsDraftPage {
  let draft: PublicationDraft
  /// The event that published it; nil for a dry run.
  let recorded: RecordedEvent?
  let description: LedgerDescription

  var json: JSONText {
    var members: [(String, JSONText)] = [
      ("year", .integer(draft.year)), ("cutoff", .integer(draft.cutoff)), ("k", .integer(draft.k.rawValue)),
      ("rulebook", .string(draft.rulebook)), ("digest", .string(draft.digest)),
      ("table", .verbatim(draft.shown.canonicalTable(under: draft.k))),
    ]
    if let recorded {
      members += [
        ("position", .integer(recorded.position)), ("event", .string("\(recorded.id)")),
        ("size", .integer(recorded.commit.size)), ("root", .string(recorded.commit.root)),
      ]
    }
    return .object(members + description.syntheticMember)
  }

  func text(_ terminal: Terminal) -> String {
    typealias Publication = Phrase.Publication
    let language = terminal.language
    var facts = Facts(in: language)
    facts.add(Publication.cutoff, PhraseValue.number(draft.cutoff).text(in: language))
    facts.add(Publication.under, "\(draft.k.rawValue)")
    facts.add(Publication.rulebook, draft.rulebook)
    facts.add(Publication.table, draft.digest)
    var text = description.heading(in: language)
    text += terminal.bold(Publication.asTold(year: .text("\(draft.year)")).text(in: language)) + "\n"
    text += facts.text(terminal) + "\n" + table(language).text(terminal) + "\n"
    let (told, withheld) = counts
    let notes = [
      Publication.counts(told: .number(told), withheld: .number(withheld)),
      Publication.why(k: .number(draft.k.rawValue)),
      recorded.map { Publication.recorded(event: .text("\($0.id)"), position: .number($0.position)) }
        ?? FilledPhrase(Publication.dryRun),
    ]
    for note in notes { text += Wrapping.wrap(note.text(in: language), terminal.width, "") + "\n" }
    return text
  }

  private func table(_ language: Language) -> Table {
    typealias Publication = Phrase.Publication
    var table = Table(
      .text(Phrase.Statistics.figure, language), .text(Phrase.Statistics.title, language, mayShrink: true),
      .number(Publication.year, language), .number(Publication.months, language),
      .number(Publication.quarters, language),
      .number(Publication.districts, language))
    for figure in Figure.allCases {
      let shown = draft.shown
      table.add([
        figure.key, figure.title.text(in: language),
        shown[figure].number.map(String.init) ?? Publication.withheld.text(in: language),
        toldOf(shown.months(of: figure), language), toldOf(shown.quarters(of: figure), language),
        toldOf(shown.districts(of: figure), language),
      ])
    }
    return table
  }

  private func toldOf(_ numbers: [ShownNumber]?, _ language: Language) -> String {
    guard let numbers else { return "" }
    let told = numbers.count { $0.number != nil }
    return Phrase.Publication.toldOf(all: .number(numbers.count), told: .number(told)).text(in: language)
  }

  /// How many numbers of the table are told, and how many withheld.
  private var counts: (told: Int, withheld: Int) {
    let shown = draft.shown
    let all = shown.totals + (shown.months + shown.quarters + shown.districts).compactMap(\.self).joined()
    let told = all.count { $0.number != nil }
    return (told, all.count - told)
  }
}
