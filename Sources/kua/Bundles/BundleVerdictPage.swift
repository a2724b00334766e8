import Evidence
import Language

/// What verifying a bundle has shown.
struct BundleVerdictPage {
  let verdict: BundleVerdict
  let path: String

  private typealias Bundle = Phrase.Bundle

  /// For people.
  func text(_ terminal: Terminal) -> String {
    let language = terminal.language
    var text = verdict.isSynthetic ? Phrase.Synthetic.anyLedger.text(in: language) + "\n" : ""
    text += terminal.bold(Bundle.ofBundle(path: .text(path)).text(in: language)) + "\n"
    if let subject = verdict.subject { text += "  \(subject)\n" }
    text += "\n"
    let width = verdict.checks.map { title($0, language).count }.max() ?? 0
    for check in verdict.checks {
      let title = title(check, language)
      let space = String(repeating: " ", count: width - title.count)
      text +=
        "  \(sign(check.verdict, terminal)) \(title)\(space)  \(Self.word(check.verdict).text(in: language))\n"
      for detail in check.details {
        text += Wrapping.wrap("      \(detail.text(in: language))", terminal.width, "      ") + "\n"
      }
    }
    let whole = whole.text(in: language)
    let line =
      switch verdict.whole {
      case .established: terminal.green("✓ " + whole)
      case .consistent: terminal.yellow("? " + whole)
      case .fails: terminal.red("✗ " + whole)
      }
    return text + "\n" + line + "\n" + Bundle.claimed.text(in: language) + "\n"
  }

  private var whole: Phrase {
    switch verdict.whole {
    case .established: Bundle.established
    case .consistent: Bundle.consistent
    case .fails: Bundle.fails
    }
  }

  private func sign(_ verdict: BundleCheck.Verdict, _ terminal: Terminal) -> String {
    switch verdict {
    case .holds: terminal.green("✓")
    case .fails: terminal.red("✗")
    case .notEstablished: terminal.yellow("?")
    case .absent: "–"
    }
  }

  private static func word(_ verdict: BundleCheck.Verdict) -> Phrase {
    switch verdict {
    case .holds: Bundle.holds
    case .fails: Bundle.checkFails
    case .notEstablished: Bundle.notEstablished
    case .absent: Bundle.absent
    }
  }

  /// What a check is called for people.
  private func title(_ check: BundleCheck, _ language: Language) -> String {
    let phrase: Phrase? =
      switch check.name {
      case "archive": Bundle.archive
      case "manifest": Bundle.manifest
      case "checkpoint": Bundle.checkpoint
      case "log-key": Bundle.logKey
      case "witnesses": Bundle.witnesses
      case "timestamp": Bundle.timestamp
      case "inclusion": Bundle.inclusion
      case "contents": Bundle.contents
      case "values": Bundle.valuesCheck
      case "signatures": Bundle.signatures
      case "custody": Bundle.custody
      case "anchor": Bundle.anchor
      default: nil
      }
    if let phrase { return phrase.text(in: language) }
    return Bundle.media(name: .text(String(check.name.dropFirst("media ".count)))).text(in: language)
  }

  /// For programs, the same shape in every verifier.
  var json: JSONText {
    .object([
      (
        "checks",
        .array(
          verdict.checks.map { check in
            .object([
              ("check", .string(check.name)),
              ("details", .array(check.details.map { .string($0.text(in: .en)) })),
              ("verdict", .string(check.verdict.rawValue)),
            ])
          })
      ), ("verdict", .string(verdict.whole.rawValue)),
    ])
  }
}
