import EventLog
import Language
import Ledger
import Rulebook
import TransparencyLog

/// What a verification found, as it is printed.
struct VerificationPage {
  let path: String
  let found: LedgerVerification
  let isSynthetic: Bool
  let milliseconds: Int

  private var anchor: String {
    found.anchor == .givenKey
      ? "given-key" : found.checkpoints.isEmpty ? "ledger-itself" : "given-checkpoint"
  }

  private var anchorText: Phrase {
    switch anchor {
    case "given-key":
      found.checkpoints.isEmpty ? Phrase.Verification.givenKey : Phrase.Verification.givenKeyAndCheckpoint
    case "given-checkpoint": Phrase.Verification.givenCheckpoint
    default: Phrase.Verification.noAnchor
    }
  }

  private var comparisons: ComparedCheckpoints { ComparedCheckpoints(found.released, found.checkpoints) }

  var json: JSONText {
    let damages = found.log.damages.map { damage in
      JSONText.object([
        ("position", damage.position.map { .integer($0) } ?? .null), ("message", .string(damage.message)),
      ])
    }
    return .object(
      [
        ("sound", .boolean(found.isSound)), ("ledger", .string(path)), ("size", .integer(found.log.size)),
        ("root", .optional(found.log.root?.base64)), ("key", .string(found.key)), ("anchor", .string(anchor)),
        ("entriesChecked", .integer(found.log.checked.entries)),
        ("bundlesChecked", .integer(found.log.checked.bundles)),
        ("tilesChecked", .integer(found.log.checked.tiles)),
        ("releasedCheckpointsChecked", .integer(found.log.checked.releasedCheckpoints)),
        ("timeStampsChecked", .integer(found.log.checked.timeStamps)),
        ("signaturesChecked", .integer(found.signatures.signatures)),
        ("signedEntries", .integer(found.signatures.entries)),
        ("damages", .array(damages)), ("truncated", .boolean(found.log.isTruncated)),
        ("signatureFaults", .array(found.signatures.faults.map(Self.json))),
        ("signatureFaultsTruncated", .boolean(found.signatures.isTruncated)),
        ("readable", .boolean(found.log.isReadable)),
        ("disagreements", .array(found.disagreements.map { .string($0) })),
        ("released", comparisons.released), ("checkpoints", comparisons.given),
        ("forks", .array(found.forks.map { ForkPage($0).json })),
        ("derived", .array(found.derived.map { .string($0) })),
        ("milliseconds", .integer(milliseconds)),
      ] + (isSynthetic ? [("synthetic", true)] : []))
  }

  private static func json(_ fault: SignatureReport.Fault) -> JSONText {
    .object([
      ("position", .integer(fault.position)), ("code", .string(fault.finding.code.text)),
      ("message", .string(fault.finding.message)),
    ])
  }

  /// How many time stamps hold; nothing where there are none, and where one does not, that is said above.
  private func timeStamps(_ language: Language) -> [(String, String)] {
    let bad = found.log.damages.count { if case .timeStamp = $0.kind { true } else { false } }
    let good = found.log.checked.timeStamps - bad
    guard good > 0 else { return [] }
    return [
      (
        Phrase.Timestamp.stamp.text(in: language),
        Phrase.Timestamp.checked(count: good).text(in: language)
      )
    ]
  }

  /// How many of each thing were looked at.
  private var whatWasChecked: [FilledPhrase] {
    let checked = found.log.checked
    return [
      Phrase.Verification.entryCount(count: checked.entries),
      Phrase.Verification.bundleCount(count: checked.bundles),
      Phrase.Verification.tileCount(count: checked.tiles),
      Phrase.Verification.releasedCount(count: checked.releasedCheckpoints),
    ]
      + (found.signatures.isChecked
        ? [Phrase.Verification.signatureCount(count: found.signatures.signatures)] : [])
  }

  func text(_ terminal: Terminal) -> String {
    let language = terminal.language
    func said(_ phrase: FilledPhrase) -> String { phrase.text(in: language) }
    func said(_ phrase: Phrase) -> String { phrase.text(in: language) }
    var text = isSynthetic ? said(Phrase.Synthetic.anyLedger) + "\n" : ""
    if found.isSound {
      text += terminal.green("✓ " + said(Phrase.Verification.sound)) + ": "
      text += said(Phrase.Copy.entriesIn(count: found.log.size, path: .text(path))) + "\n"
    } else {
      let faults = found.disagreements + found.rollbacks + found.derived
      let count = found.log.damages.count + found.signatures.faults.count + faults.count
      let isTruncated = found.log.isTruncated || found.signatures.isTruncated
      let findings =
        isTruncated
        ? Phrase.Verification.atLeastFindings(count: count, path: .text(path))
        : Phrase.Verification.findings(count: count, path: .text(path))
      text += terminal.red("✗ " + said(Phrase.Verification.notSound)) + ": " + said(findings) + "\n\n"
      for damage in found.log.damages { text += "  ✗ \(damage.message)\n" }
      for fault in found.signatures.faults { text += "  ✗ \(fault.message)\n" }
      for fault in faults { text += "  ✗ \(fault)\n" }
      if isTruncated { text += "  … \(said(Phrase.Verification.andMore))\n" }
      if let first = (found.log.damages.compactMap(\.position) + found.signatures.faults.map(\.position))
        .min()
      {
        text += "\n  \(said(Phrase.Verification.firstBad(position: .number(first))))\n"
      }
      if !found.log.isReadable {
        text += "\n  \(said(Phrase.Verification.unreadable(path: .text(path))))\n"
      }
      text += "\n"
    }
    let facts =
      [
        (said(Phrase.Status.root), found.log.root?.base64 ?? said(Phrase.Verification.noRoot)),
        (said(Label.key), found.key), (said(Phrase.Verification.anchor), said(anchorText)),
      ] + comparisons.facts(language) + timeStamps(language) + [
        (
          said(Phrase.Verification.checked),
          said(
            Phrase.Verification.whatWasChecked(
              seconds: .text(seconds(milliseconds)), what: .list(whatWasChecked.map { .phrase($0) })))
        )
      ]
    let width = facts.map(\.0.count).max() ?? 0
    for (name, value) in facts {
      text += "  " + name + String(repeating: " ", count: width - name.count) + "  \(value)\n"
    }
    for fork in found.forks { text += "\n" + ForkPage(fork).text(terminal) }
    return text
  }
}
