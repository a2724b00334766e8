import Evidence
import Language
import Ledger

/// A bundle that was written.
struct BundlePage {
  let bundle: PreparedBundle
  let path: String
  let description: LedgerDescription

  private typealias Bundle = Phrase.Bundle

  /// For people.
  func text(_ terminal: Terminal) -> String {
    let language = terminal.language
    var text = description.heading(in: language)
    text += terminal.green("✓ ") + Bundle.written(path: .text(path)).text(in: language) + "\n"
    text +=
      "  "
      + Bundle.facts(
        entries: .number(bundle.entries), event: .text("\(bundle.issued.id)"),
        position: .number(bundle.issued.position), size: .number(bundle.size), values: .number(bundle.values)
      ).text(in: language) + "\n"
    text += "  " + Bundle.cosignatures(count: bundle.cosignatures).text(in: language) + "\n"
    if bundle.cosignatures == 0 {
      text += "  " + Bundle.exportAgain(event: .text("\(bundle.issued.id)")).text(in: language) + "\n"
    }
    return text
  }

  /// For programs.
  var json: JSONText {
    .object(
      [
        ("bundle", .string("\(bundle.issued.id)")), ("position", .integer(bundle.issued.position)),
        ("path", .string(path)), ("size", .integer(bundle.size)), ("entries", .integer(bundle.entries)),
        ("values", .integer(bundle.values)), ("cosignatures", .integer(bundle.cosignatures)),
        ("contents", .string(bundle.issued.contents)),
      ] + description.syntheticMember)
  }
}
