import Language
import Ledger
import TransparencyLog

/// What checking proofs and receipts has shown, as it is printed.
struct ProofPage {
  let check: ProofCheck
  /// The ledger they were held against; nil for none.
  let path: String?

  var json: JSONText {
    let proved = check.proved.map { one in
      JSONText.object(
        [
          ("source", .string(one.source)), ("position", .integer(one.position)), ("id", .optional(one.id)),
          ("leafHash", .string(one.leafHash.base64)), ("leafFrom", .string("\(one.leafSource)")),
          ("origin", .string(one.checkpoint.origin)), ("size", .integer(Int(one.checkpoint.size))),
          ("root", .string(one.checkpoint.root.base64)), ("key", .string("\(one.key)")),
        ] + WitnessWords.json(one.witnessed))
    }
    let faults = check.faults.map { fault in
      JSONText.object([("source", .string(fault.source)), ("message", .string(fault.message))])
    }
    return .object([
      ("holds", .boolean(check.faults.isEmpty)), ("proved", .integer(check.count)),
      ("ledger", .optional(path)),
      ("anchor", .string(check.key == nil ? "ledger-itself" : "given-key")), ("proofs", .array(proved)),
      ("faults", .array(faults)), ("forks", .array(check.forks.map { ForkPage($0).json })),
    ])
  }

  func text(_ terminal: Terminal) -> String {
    let language = terminal.language
    var text: String
    if check.faults.isEmpty {
      text = terminal.green("✓ " + Phrase.Proving.holds(count: check.count).text(in: language)) + "\n"
    } else {
      let failed = Phrase.Proving.fails(
        count: check.faults.count, total: .number(check.faults.count + check.count))
      text = terminal.red("✗ " + failed.text(in: language)) + "\n\n"
      for fault in check.faults.prefix(20) { text += "  ✗ \(fault.source): \(fault.message)\n" }
      if check.faults.count > 20 { text += "  … \(Phrase.Verification.andMore.text(in: language))\n" }
    }
    // Of many only the first is told at length.
    for one in check.proved.prefix(check.count > 1 ? 1 : 20) {
      text += "\n" + facts(one, terminal).text(terminal)
    }
    for fork in check.forks { text += "\n" + ForkPage(fork).text(terminal) }
    return text
  }

  private func facts(_ one: ProofCheck.Proved, _ terminal: Terminal) -> Facts {
    let language = terminal.language
    let (leaf, key) = (PhraseValue.text(one.leafHash.base64), PhraseValue.text("\(one.key)"))
    var facts = Facts(in: language)
    facts.add(Phrase.Status.origin, one.checkpoint.origin)
    facts.add(Phrase.Proving.position, "\(one.position)")
    if let id = one.id { facts.add(Phrase.Proving.event, id) }
    let leafHash =
      switch one.leafSource {
      case .entry: Phrase.Proving.byEntry(leaf: leaf)
      case .receipt: Phrase.Proving.byReceipt(leaf: leaf)
      case .ledger: Phrase.Proving.byLedger(leaf: leaf)
      }
    facts.add(Phrase.Proving.leafHash, leafHash)
    facts.add(Phrase.Status.size, language.number(Int(one.checkpoint.size)))
    facts.add(Phrase.Status.root, one.checkpoint.root.base64)
    facts.add(
      Phrase.Status.verifierKey,
      check.key == nil ? Phrase.Proving.ledgersKey(key: key) : Phrase.Proving.givenKey(key: key))
    if let witnessed = one.witnessed {
      facts.add(Phrase.Witness.witnessed, WitnessWords.words(witnessed, language))
    }
    facts.add(
      Phrase.Proving.ledger,
      path.map { Phrase.Proving.ledgerAgrees(path: .text($0)) } ?? FilledPhrase(Phrase.Proving.noLedger))
    return facts
  }
}
