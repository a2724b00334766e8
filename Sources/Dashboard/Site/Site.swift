import IncidentEvents
public import Language
import Mustache
import Projections

/// The dashboards of a year as files: a pure function of figures and of the record they rest on.
///
/// The same input gives the same bytes: no page says when it was made.
public struct Site {
  public let figures: ShownFigures
  /// The year before, where there is something of it.
  public let before: ShownFigures?
  public let record: SiteRecord
  /// Tables beyond the figures, each on the page of its subject.
  public let tables: [CrossTable]
  /// How many people live in each district, where that is known.
  public let population: Population?
  /// The languages it is made in, in this order.
  public let languages: [Language]

  public init(
    figures: ShownFigures, before: ShownFigures?, record: SiteRecord, tables: [CrossTable] = [],
    population: Population? = nil, languages: [Language] = Language.allCases
  ) {
    precondition(!languages.isEmpty, "a site is in some language")
    self.figures = figures
    self.before = before
    self.record = record
    self.tables = tables
    self.population = population
    self.languages = languages
  }

  /// Every file, by its path in the site's directory.
  public func files() throws -> [String: [UInt8]] {
    let templates = try SiteTemplates()
    var files = ["style.css": Array(SiteStyle.text.utf8)]
    let sections = SitePage.allCases.map { ($0, self.sections(of: $0)) }
    for language in languages {
      let words = SiteWords(language: language, audience: figures.audience)
      for (page, sections) in sections {
        let context = SiteContext(site: self, page: page, sections: sections, words: words)
        files["\(language.rawValue)/\(page.file)"] = Array(
          SiteWords.thin(templates.page(context.members)).utf8)
        for section in sections {
          let data = SectionData(section: section, words: words)
          let name = "\(language.rawValue)/data/\(section.table.name)"
          files["\(name).csv"] = Array(data.csv.utf8)
          if let vegaLite = data.vegaLite { files["\(name).vl.json"] = Array(vegaLite.utf8) }
        }
      }
    }
    files["index.html"] = Array(SiteWords.thin(templates.front(front)).utf8)
    return files
  }

  /// The page that leads to the languages.
  private var front: [String: Any] {
    [
      "language": languages[0].rawValue,
      "title": languages.map { title(in: $0) }.joined(separator: " · "),
      "languages": languages.map { language -> [String: Any] in
        [
          "code": language.rawValue, "name": Self.name(of: language),
          "title": title(in: language), "choose": Phrase.Site.chooseLanguage.text(in: language),
          "isFirst": language == languages[0],
        ]
      },
    ]
  }

  /// What the whole site is called.
  func title(in language: Language) -> String {
    Phrase.Site.siteTitle(place: .word(record.place), year: .text("\(figures.year)")).text(in: language)
  }

  /// A language's name in itself.
  static func name(of language: Language) -> String {
    switch language {
    case .kk: "Қазақша"
    case .ru: "Русский"
    case .en: "English"
    }
  }
}
