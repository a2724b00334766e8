import Language
import Ledger

/// What a restore did, as it is printed.
struct RestorePage {
  let report: RestoreReport
  let description: LedgerDescription
  let milliseconds: Int

  private var page: CopyPage {
    CopyPage(report: report.copy, description: description, milliseconds: milliseconds)
  }

  var json: JSONText {
    let missing = report.missing.map {
      JSONText.object([
        ("first", .integer($0.lowerBound)), ("last", .integer($0.upperBound - 1)),
        ("count", .integer($0.count)),
      ])
    }
    return .object(
      page.json + [
        ("movedAside", .optional(report.movedAside)), ("missing", missing ?? .null),
        ("vault", .string("\(report.vault)")), ("hasKey", .boolean(report.hasKey)),
        ("hasReleased", .boolean(report.hasReleased)),
      ])
  }

  func text(_ terminal: Terminal) -> String {
    let language = terminal.language
    var text = page.text(title: Phrase.Copy.restored, terminal)
    let dir = report.copy.path
    guard report.copy.isSound else { return text + Phrase.Copy.nothingPut.text(in: language) + "\n" }
    if let aside = report.movedAside {
      text += "  \(Phrase.Copy.movedAside(path: .text(aside)).text(in: language))\n"
    }
    if let missing = report.missing {
      let gone = Phrase.Copy.missing(
        count: missing.count, first: .number(missing.lowerBound), last: .number(missing.upperBound - 1))
      text += "\n" + terminal.red("✗ " + Phrase.Copy.behind.text(in: language)) + ": "
      text += gone.text(in: language) + "\n"
      text += Phrase.Copy.beforeAppending.text(in: language) + "\n"
      text +=
        "  kua restore --ledger \(dir) --entries FILE…\n    \(Phrase.Copy.whenAtHand.text(in: language))\n"
      text += "  kua restore --ledger \(dir) --declare-loss --name NEW-ORIGIN\n"
      text += "    \(Phrase.Copy.whenLost.text(in: language))\n"
    } else if !report.hasReleased {
      text += "\n\(Phrase.Copy.noReleased(dir: .text(dir)).text(in: language))\n"
    }
    switch report.vault {
    case .empty:
      text += Phrase.Copy.vaultReplaced.text(in: language) + "\n"
    case .none: text += Phrase.Copy.noVault.text(in: language) + "\n"
    case .kept, .restored: break
    }
    if !report.hasKey {
      text += Phrase.Copy.noKey(dir: .text(dir)).text(in: language) + "\n"
    }
    return text
  }
}
