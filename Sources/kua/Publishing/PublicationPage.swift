import Language
import Ledger
import TransparencyLog

/// What was published, as it is printed.
struct PublicationPage {
  let publication: Publication
  let cosigned: CosignedCheckpoint?
  let description: LedgerDescription
  let hasEntries: Bool

  private var size: Int { publication.checkpoint.size }

  var json: JSONText {
    .object(
      [
        ("directory", .string(publication.path)), ("origin", .string(description.origin)),
        ("size", .integer(size)),
        ("root", .string(publication.checkpoint.checkpoint.root.base64)),
        ("formerSize", publication.formerSize.map { .integer($0) } ?? .null),
        ("tilesWritten", .integer(publication.tiles)),
        ("entryBundlesWritten", hasEntries ? .integer(publication.entryBundles) : .null),
        ("checkpointReplaced", .boolean(publication.isCheckpointReplaced)),
        ("note", .string(publication.checkpoint.note)),
      ] + WitnessWords.json(cosigned) + description.syntheticMember)
  }

  func text(_ terminal: Terminal) -> String {
    let language = terminal.language
    let isNew = publication.isCheckpointReplaced || publication.tiles > 0 || publication.entryBundles > 0
    let (path, size) = (PhraseValue.text(publication.path), PhraseValue.number(size))
    let title =
      isNew
      ? Phrase.Publishing.published(path: path, size: size)
      : Phrase.Publishing.nothingNew(path: path, size: size)
    var facts = Facts(in: language)
    facts.add(Phrase.Status.root, publication.checkpoint.checkpoint.root.base64)
    facts.add(
      Phrase.Publishing.from,
      publication.formerSize.map { Phrase.Publishing.fromSize(size: .number($0)) }
        ?? FilledPhrase(Phrase.Publishing.fromNothing))
    facts.add(Phrase.Publishing.tiles, Phrase.Publishing.written(count: publication.tiles))
    facts.add(Phrase.Publishing.entries, entries(language))
    facts.add(Phrase.Witness.witnessed, WitnessWords.words(cosigned, language))
    return description.heading(in: language) + title.text(in: language) + "\n" + facts.text(terminal)
  }

  private func entries(_ language: Language) -> String {
    guard hasEntries else {
      return (publication.leavesEntriesBehind ? Phrase.Publishing.leftBehind : Phrase.Publishing.leftOut)
        .text(
          in: language)
    }
    return Phrase.Publishing.written(count: publication.entryBundles).text(in: language) + ", "
      + Phrase.Publishing.whole.text(in: language)
  }
}
