import Dashboard
import Language
import Ledger

/// What was written, as it is printed.
struct DashboardPage {
  let path: String
  let files: Int
  let site: Site
  let description: LedgerDescription

  var json: JSONText {
    .object(
      [
        ("directory", .string(path)), ("year", .integer(site.figures.year)),
        ("audience", .string(site.figures.audience.rawValue)),
        ("languages", .array(site.languages.map { .string($0.rawValue) })), ("files", .integer(files)),
        ("size", .integer(site.record.size)), ("root", .string(site.record.root)),
      ] + description.syntheticMember)
  }

  func text(_ terminal: Terminal) -> String {
    let language = terminal.language
    let written = Phrase.Site.written(
      count: files, path: .text(path), start: .text("\(path)/index.html"))
    return description.heading(in: language) + written.text(in: language) + "\n"
  }
}
