import Language
import Ledger
import TransparencyLog

/// What looking at a published log has shown, as it is printed.
struct PublishedPage {
  private let published: PublishedLog
  private let report: PublishedLogReport
  private let key: VerifierKey?
  private var faults: [String] = []
  private var forks: [CheckpointFork] = []
  private var extended: [String] = []
  private var witnessed: CosignedCheckpoint?

  /// Looks at everything: the signature where a key is given, every tile, and each checkpoint given from elsewhere.
  init(
    _ published: PublishedLog, key: VerifierKey?, checkpoints: [String], policy: WitnessPolicy?,
    progress: @escaping (Int, Int) -> Void
  ) throws {
    self.published = published
    self.key = key
    report = try published.check(progress: progress)
    do {
      // What no key is given for is still compared with what is given beside it.
      let keys = (key.map { [$0] } ?? []) + (policy?.witnesses.map(\.key) ?? [])
      if key != nil {
        let opened = try Checkpoint.open(published.note, with: keys)
        witnessed = try policy.map { try CosignedCheckpoint(opened, by: $0) }
      }
    } catch {
      faults.append("\(published.path)/checkpoint is not to be believed: \(error)")
    }
    for file in checkpoints {
      do {
        try published.checkExtends(GivenCheckpoint(file: file), key: key, isWhole: report.isSound)
        extended.append(file)
      } catch {
        if let fork = error as? CheckpointFork { forks.append(fork) }
        faults.append("\(error)")
      }
    }
  }

  /// Whether nothing is wrong.
  var isSound: Bool { report.isSound && faults.isEmpty }

  private var allFaults: [String] { report.damages + faults }

  var json: JSONText {
    .object(
      [
        ("sound", .boolean(isSound)), ("directory", .string(published.path)),
        ("origin", .string(published.checkpoint.origin)), ("size", .integer(Int(published.size))),
        ("root", .string(published.checkpoint.root.base64)),
        ("anchor", .string(key == nil ? "none" : "given-key")),
        ("tilesChecked", .integer(report.tiles)), ("entriesChecked", .integer(report.entries)),
        ("extends", .array(extended.map { .string($0) })), ("faults", .array(allFaults.map { .string($0) })),
        ("truncated", .boolean(report.isTruncated)), ("forks", .array(forks.map { ForkPage($0).json })),
      ] + WitnessWords.json(witnessed))
  }

  func text(_ terminal: Terminal) -> String {
    let language = terminal.language
    let (path, size) = (PhraseValue.text(published.path), PhraseValue.number(Int(published.size)))
    var text: String
    if isSound {
      text =
        terminal.green("✓ " + Phrase.Proving.publishedSound(path: path, size: size).text(in: language)) + "\n"
    } else {
      text = terminal.red("✗ " + Phrase.Proving.publishedNotSound(path: path).text(in: language)) + "\n\n"
      for fault in allFaults { text += "  ✗ \(fault)\n" }
      if report.isTruncated { text += "  … \(Phrase.Verification.andMore.text(in: language))\n" }
      text += "\n"
    }
    var facts = Facts(in: language)
    facts.add(Phrase.Status.origin, published.checkpoint.origin)
    facts.add(Phrase.Status.size, language.number(Int(published.size)))
    facts.add(Phrase.Status.root, published.checkpoint.root.base64)
    facts.add(
      Phrase.Status.checkpoint,
      key.map { Phrase.Proving.signedBy(key: .text("\($0)")) } ?? FilledPhrase(Phrase.Proving.noKey))
    if let witnessed { facts.add(Phrase.Witness.witnessed, WitnessWords.words(witnessed, language)) }
    for file in extended {
      facts.add(Phrase.Verification.shown, "\(file): \(Phrase.Verification.extends.text(in: language))")
    }
    facts.add(
      Phrase.Verification.checked,
      Phrase.Proving.looked(entries: .number(report.entries), tiles: .number(report.tiles)))
    text += facts.text(terminal)
    for fork in forks { text += "\n" + ForkPage(fork).text(terminal) }
    return text
  }
}
