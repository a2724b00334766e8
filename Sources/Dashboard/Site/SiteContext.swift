import Language
import Projections

/// What the templates put into a page.
struct SiteContext {
  let site: Site
  let page: SitePage
  let sections: [SiteSection]
  let words: SiteWords
  private var language: Language { words.language }

  var members: [String: Any] {
    let record = site.record
    var members: [String: Any] = [
      "language": language.rawValue, "site": site.title(in: language), "title": words.said(page.title),
      "lead": words.said(page.lead), "skip": words.said(Phrase.Site.skip),
      "pagesLabel": words.said(Phrase.Site.pages), "languagesLabel": words.said(Phrase.Site.languages),
      "pages": SitePage.allCases.map { one -> [String: Any] in
        ["file": one.file, "title": words.said(one.title), "isThis": one == page]
      },
      "foot": words.said(Phrase.Site.foot(count: record.size, origin: .text(record.origin))),
      "root": record.root, "rootLabel": words.said(Phrase.Site.root),
      "sections": sections.map(section),
      "cards": page.keyFigures.map(card), "hasCards": !page.keyFigures.isEmpty,
    ]
    if site.languages.count > 1 {
      members["languages"] = site.languages.map { one -> [String: Any] in
        [
          "code": one.rawValue, "name": Site.name(of: one), "file": page.file, "isThis": one == language,
        ]
      }
      members["hasLanguages"] = true
    }
    if site.figures.audience == .internal {
      members["notice"] = words.said(Phrase.Site.notForPublication)
    }
    if record.isSynthetic {
      members["synthetic"] = words.said(Phrase.Synthetic.heading(origin: .text(record.origin)))
    }
    switch page {
    case .overview:
      members["figures"] = FiguresTable(site: site, words: words).members
      members["notes"] = comparisonNotes
      members["hasNotes"] = true
    case .quality:
      members["status"] = [
        "heading": words.said(Phrase.Site.reconciliation), "text": words.said(record.status),
      ]
    case .about: members["about"] = AboutPage(site: site, words: words).members
    default: break
    }
    return members
  }

  /// What is to be known of this year beside the year before.
  private var comparisonNotes: [String] {
    let year = site.figures.year
    guard let before = site.before else {
      return [words.said(Phrase.Site.nothingBefore(year: .text("\(year - 1)")))]
    }
    let empty = FigureTables.emptyMonths(of: before)
    if empty > 0 {
      return [
        words.said(
          Phrase.Site.beganIn(
            before: .text("\(year - 1)"), month: .text(words.language.month(min(12, empty + 1)))))
      ]
    }
    let isAffected = FigureRelations.sinceTheLaw.contains {
      !FigureTables.isComparable($0, year, before)
    }
    guard isAffected else { return [] }
    return [words.said(Phrase.Site.breakYears(before: .text("\(year - 1)"), year: .text("\(year)")))]
  }

  /// A figure at the head of a page: what it came to, and a year before.
  private func card(_ figure: Figure) -> [String: Any] {
    var members: [String: Any] = [
      "key": figure.key, "title": words.said(figure.title), "year": "\(site.figures.year)",
      "number": FiguresTable.number(site.figures[figure], words),
      "isWithheld": site.figures[figure] == .withheld,
    ]
    if let before = site.before {
      members["before"] = [
        "year": "\(before.year)", "label": words.said(Phrase.Site.year(year: .text("\(before.year)"))),
        "number": FiguresTable.number(before[figure], words),
      ]
    }
    if let share = FiguresTable.share(figure, in: site.figures, words) {
      members["share"] = share
    }
    return members
  }

  private func section(_ section: SiteSection) -> [String: Any] {
    let table = section.table
    let data = SectionData(section: section, words: words)
    let numbers = SectionTable(section: section, year: site.figures.year, words: words)
    var notes = section.notes.map(words.said)
    if let note = table.note { notes.append(words.said(note)) }
    if section.withheld > 0 {
      notes.append(words.said(Phrase.Site.someWithheld(count: section.withheld)))
    }
    var members: [String: Any] = [
      "name": table.name, "title": words.said(table.title), "notes": notes, "hasNotes": !notes.isEmpty,
      "table": numbers.html(), "isWide": numbers.isWide,
      "csvLabel": words.said(Phrase.Site.csv), "vegaLabel": words.said(Phrase.Site.vegaLite),
      "hasVega": data.vegaLite != nil,
    ]
    if let svg = SectionChart(section: section, words: words).svg() { members["svg"] = svg }
    return members
  }
}
