import Language
import Projections

/// What the figures rest on, what is not told of them, and what each of them counts.
struct AboutPage {
  let site: Site
  let words: SiteWords
  private var record: SiteRecord { site.record }

  var members: [String: Any] {
    var members: [String: Any] = [
      "recordTitle": words.said(Phrase.Site.record), "facts": facts,
      "recomputeTitle": words.said(Phrase.Site.recompute),
      "recomputeNote": words.said(Phrase.Site.recomputeNote), "commands": record.commands,
      "zoneNote": words.said(Phrase.Site.fullYears(zone: .text(record.zone))),
      "withheldTitle": words.said(Phrase.Site.whatIsWithheld), "withheldNotes": withheldNotes,
      "withheldList": withheldList, "hasWithheld": !withheldList.isEmpty,
      "withheldByFigure": words.said(Phrase.Site.withheldByFigure),
      "definitionsTitle": words.said(Phrase.Site.definitions),
      "definitionsNote": words.said(Phrase.Site.definitionsNote),
      "definitions": Figure.allCases.map(definition),
    ]
    if let checkpoint = record.checkpoint {
      members["checkpointTitle"] = words.said(Phrase.Site.checkpoint)
      members["checkpoint"] = checkpoint
    }
    if let publication = record.publication { members["revisions"] = revisions(publication) }
    return members
  }

  private var facts: [[String: Any]] {
    let audience: Phrase =
      site.figures.audience == .public ? Phrase.Site.forPublic : Phrase.Site.forInternal
    let facts: [(Phrase, String, Bool)] = [
      (Phrase.Site.audience, words.said(audience), false), (Phrase.Site.origin, record.origin, true),
      (Phrase.Site.size, words.number(record.size), false), (Phrase.Site.root, record.root, true),
      (Phrase.Site.rulebook, "\(record.rulebook.version), SHA-256 \(record.rulebook.digest)", true),
    ]
    return facts.map { ["label": words.said($0.0), "value": $0.1, "isCode": $0.2] }
  }

  /// How many numbers of each figure are not told, where some are not.
  private var withheldList: [[String: Any]] {
    Figure.allCases.compactMap { figure -> [String: Any]? in
      let split: [[ShownNumber]?] = [
        site.figures.months(of: figure), site.figures.quarters(of: figure),
        site.figures.districts(of: figure),
      ]
      let shown = [site.figures[figure]] + split.flatMap { $0 ?? [] }
      let count = shown.count { $0 == .withheld }
      guard count > 0 else { return nil }
      return [
        "key": figure.key, "title": words.said(figure.title),
        "count": words.said(Phrase.Site.numbersWithheld(count: count)),
      ]
    }
  }

  private var withheldNotes: [String] {
    guard site.figures.audience == .public, let publication = record.publication else {
      return [words.said(Phrase.Site.nothingWithheld)]
    }
    return [
      words.said(Phrase.Site.publishedNote),
      words.said(Phrase.Site.withheldRule(k: .number(publication.k))),
    ] + (withheldList.isEmpty ? [words.said(Phrase.Site.nothingWithheld)] : [])
  }

  private func revisions(_ publication: SiteRecord.Publication) -> [String: Any] {
    let all = publication.revisions, hasEntries = all.contains { !$0.entries.isEmpty }
    return [
      "title": words.said(Phrase.Site.revisions),
      "note": words.said(all.isEmpty ? Phrase.Site.noRevisions : Phrase.Site.revisedNote),
      "hasRows": !all.isEmpty, "figureHead": words.said(Phrase.Site.figure),
      "publishedHead": words.said(Phrase.Site.publishedNumber),
      "revisedHead": words.said(Phrase.Site.revisedNumber),
      "differenceHead": words.said(Phrase.Site.difference), "hasEntries": hasEntries,
      "entriesHead": words.said(Phrase.Publication.entries),
      "rows": all.map { one -> [String: Any] in
        let difference: String
        if let published = one.published.number, let revised = one.revised.number {
          difference = words.change(revised - published)
        } else {
          difference = words.said(Phrase.Site.withheld)
        }
        return [
          "title": words.said(one.title), "published": FiguresTable.number(one.published, words),
          "revised": FiguresTable.number(one.revised, words), "difference": difference,
          "hasEntries": hasEntries, "entries": one.entries.map(String.init).joined(separator: ", "),
        ]
      },
    ]
  }

  private func definition(_ figure: Figure) -> [String: Any] {
    let definition = figure.definition
    var facts: [[String: Any]] = []
    func add(_ label: String, _ value: String, code: Bool = false) {
      facts.append(["label": label, "value": value, "isCode": code])
    }
    add(words.said(Phrase.Site.key), definition.key, code: true)
    if let whole = definition.of {
      add(words.said(Phrase.Site.partOf), words.said(whole.title))
    }
    add(
      words.said(Phrase.Site.splitByDistrict),
      words.said(definition.isByDistrict ? Phrase.Site.yes : Phrase.Site.no))
    return [
      "key": figure.key, "title": words.said(figure.title), "meaning": words.said(figure.meaning),
      "facts": facts, "year": "\(site.figures.year)",
      "yearLabel": words.said(Phrase.Site.inYear(year: .text("\(site.figures.year)"))),
      "number": FiguresTable.number(site.figures[figure], words),
    ]
  }
}
