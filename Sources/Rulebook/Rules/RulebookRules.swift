import IncidentEvents
import Language

/// RBK-01: the edition of the rulebook that is adopted.
extension Rules {
  static func rulebookAdopted(_ data: RulebookAdopted, _ event: borrowing Event, _ found: inout Findings) {
    // RBK-01: the edition is one of the law data.
    let version = event.string(data.version)
    if RulebookEdition.named(version, digest: event.string(data.digest)) != nil { return }
    let known = RulebookEdition.all.map { edition in
      PhraseValue.phrase(
        Phrase.Findings.policyWithDigest(digest: .text(edition.digest), version: .text(edition.version)))
    }
    found.note("RBK-01", ["version": .text(version), "known": .list(known)], field: "data.version")
  }
}
