import EventLog
import Synchronization
import TransparencyLog

/// The terms met while a log is verified, by many tasks at a time.
final class FoundTerms: Sendable {
  private let terms = Mutex<[Succession.Term]>([])

  /// Notes the term that an entry names, if it names one.
  func look(at entry: RawSpan, _ position: Int) throws {
    guard let term = try Succession.Term(entry, at: position) else { return }
    terms.withLock { $0.append(term) }
  }

  /// The terms met; nil when entry 0 was not read.
  var succession: Succession? { terms.withLock { Succession($0) } }

  /// The origin and key in force at a size, as far as the terms met tell.
  @Sendable func authority(atSize size: Int) -> VerificationOptions.Authority? {
    guard let term = succession?.term(atSize: size), let key = try? VerifierKey(parsing: term.logKey) else {
      return nil
    }
    return VerificationOptions.Authority(origin: term.origin, key: key)
  }
}

extension Succession {
  /// What is wrong with trusting `key`; nil when it is the one in force.
  func fault(of key: VerifierKey) -> String? {
    if "\(key)" == current.logKey { return nil }
    if let at = terms.firstIndex(where: { $0.logKey == "\(key)" }) {
      let next = terms[at + 1]
      if next.lost == nil {
        return
          "the key given was in force up to entry \(next.position) only: there another key began to sign, and "
          + "today it is \(current.logKey). The first checkpoint of each key carries the signature of the one before"
      }
      return
        "the key given was in force up to entry \(next.position) only: there the ledger was continued, "
        + "after a declared loss, as \(current.origin) with the key \(current.logKey). Whether that key is right "
        + "nothing here can show; ask for it where you had the first one"
    }
    return "the ledger names the key \(current.logKey), not the one given"
  }

  /// The loss that took away entries a checkpoint speaks of; nil when there was none.
  func loss(of checkpoint: Checkpoint) -> Term? {
    guard let term = terms.lastIndex(where: { $0.origin == checkpoint.origin }), term + 1 < terms.count,
      terms[term + 1].lost != nil, Int(checkpoint.size) > terms[term + 1].position
    else { return nil }
    return terms[term + 1]
  }
}

extension LedgerDescription {
  /// What `ledger.json` says after the ledger was continued: the newest origin and key.
  func continued(by succession: Succession?) -> LedgerDescription {
    guard let term = succession?.current else { return self }
    return LedgerDescription(
      origin: term.origin, logKey: term.logKey, jurisdiction: jurisdiction, zone: zone,
      formatVersion: formatVersion, isSynthetic: isSynthetic)
  }
}
