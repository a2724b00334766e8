import Language
import Projections

/// All figures of the year in one table, with last year's, the change, and shares of those that are parts of others.
struct FiguresTable {
  let site: Site
  let words: SiteWords
  private var figures: ShownFigures { site.figures }

  var members: [String: Any] {
    var members: [String: Any] = [
      "title": words.said(Phrase.Site.allFigures), "figureHead": words.said(Phrase.Site.figure),
      "year": "\(figures.year)", "shareHead": words.said(Phrase.Site.ofWhich),
      "hasBefore": site.before != nil,
      "columns": "\(3 + (site.before == nil ? 0 : 1) + (hasChange ? 1 : 0))", "hasChange": hasChange,
      "groups": FigureGroup.allCases.map { group -> [String: Any] in
        ["heading": words.said(group.heading), "rows": group.figures.map(row)]
      },
    ]
    if let before = site.before {
      members["before"] = "\(before.year)"
      members["changeHead"] = words.said(Phrase.Site.change)
    }
    return members
  }

  /// Whether there is a year before that changes can be told from.
  private var hasChange: Bool { site.before.map { FigureTables.emptyMonths(of: $0) == 0 } ?? false }

  private func row(_ figure: Figure) -> [String: Any] {
    var members: [String: Any] = [
      "key": figure.key, "title": words.said(figure.title),
      "number": Self.number(figures[figure], words), "year": "\(figures.year)",
      "share": Self.share(figure, in: figures, words) ?? "", "hasBefore": site.before != nil,
      "hasChange": hasChange,
    ]
    if let before = site.before {
      members["before"] = Self.number(before[figure], words)
      members["yearBefore"] = "\(before.year)"
      if !FigureTables.isComparable(figure, figures.year, before) {
        members["change"] = words.said(Phrase.Site.notComparable)
      } else if let now = figures[figure].number, let then = before[figure].number {
        members["change"] = words.change(now - then)
        members["changeValue"] = "\(now - then)"
      } else {
        members["change"] = words.said(Phrase.Site.withheld)
      }
    }
    return members
  }

  static func number(_ number: ShownNumber, _ words: SiteWords) -> String {
    number.number.map { words.number($0) } ?? words.said(Phrase.Site.withheld)
  }

  /// Of a figure that is a part of another the share, of hours the mean.
  static func share(_ figure: Figure, in figures: ShownFigures, _ words: SiteWords) -> String? {
    guard let whole = figure.definition.of else { return nil }
    if figures[whole].number == 0 { return nil }
    guard let rate = figures.rate(of: figure) else { return words.said(Phrase.Site.withheld) }
    return figure.definition.unit == "hour"
      ? words.said(Phrase.Site.hoursEach(number: .text(words.language.tenths(rate.tenths(of: 10)))))
      : words.percent(tenths: rate.tenths(of: 1000))
  }
}
