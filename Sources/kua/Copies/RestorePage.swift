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
    var text = page.text(title: "restored", terminal)
    let dir = report.copy.path
    guard report.copy.isSound else { return text + "Nothing was put in place.\n" }
    if let aside = report.movedAside { text += "  the log that was there is in \(aside)\n" }
    if let missing = report.missing {
      text += "\n" + terminal.red("✗ behind the last checkpoint shown") + ": "
      text +=
        missing.count == 1
        ? "entry \(missing.lowerBound) is missing.\n"
        : "entries \(missing.lowerBound) to \(missing.upperBound - 1) are missing, \(grouped(missing.count)) of them.\n"
      text += """
        The ledger can be read. Before anything is appended:
          kua restore --ledger \(dir) --entries FILE…                       when you have them
          kua restore --ledger \(dir) --declare-loss --name NEW-ORIGIN      when they are lost

        """
    } else if !report.hasReleased {
      text +=
        "\n\(dir)/keys/released is not there: whether entries were recorded after this backup can not be told.\n"
    }
    switch report.vault {
    case .empty:
      text +=
        "The backup's vault lies under a key that an erasure has replaced: it opens no more, and the personal and protected "
        + "values recorded before are lost. A backup made after that erasure has them; its log may be older.\n"
    case .none: text += "The backup has no vault: no personal or protected value is restored.\n"
    case .kept, .restored: break
    }
    if !report.hasKey {
      text += "\(dir)/keys/log.key is not there: put the key back before anything is appended.\n"
    }
    return text
  }
}
