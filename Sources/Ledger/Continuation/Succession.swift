import CanonicalJSON
import EventLog
import IncidentEvents
import LMDB
public import TransparencyLog

/// Which origin and key sign for a log, from which entry on: entry 0 names the first, each `ledger.continued` the
/// next of both, each `log-key.rotated` the next key of the same origin. Each entry keeps the origin in force at its
/// position.
public struct Succession: Sendable {
  /// An origin and its key, and the entry that names them.
  public struct Term: Sendable, Equatable {
    /// The entry's position.
    public let position: Int
    /// The origin line of every checkpoint from there on.
    public let origin: String
    /// The key that signs them, as a verifier key.
    public let logKey: String
    /// The last checkpoint shown before the loss that it follows; nil where it follows none.
    public let lost: Checkpoint?
  }

  /// The terms in the order of their positions, the one of entry 0 first; never empty.
  public let terms: [Term]

  /// The terms found in a log, in any order; nil when there is none of entry 0.
  init?(_ terms: [Term]) {
    self.terms = terms.sorted { $0.position < $1.position }
    guard self.terms.first?.position == 0 else { return nil }
  }

  /// The term in force for a checkpoint of a size.
  public func term(atSize size: Int) -> Term { terms.last { $0.position < size } ?? terms[0] }

  /// The newest term.
  public var current: Term { terms[terms.count - 1] }

  /// Whether the ledger was ever continued after a loss.
  public var isContinued: Bool { terms.contains { $0.lost != nil } }
}

extension Succession.Term {
  /// The term that an entry names; nil when it is not of a type that names one.
  /// - Throws: `Malformed`, `JSONSyntaxError`, `NoteError` when it is, and can not be read.
  init?(_ entry: RawSpan, at position: Int) throws {
    let type = try EventType(endOf: entry)
    guard position == 0 ? type == .ledgerOpened : type == .ledgerContinued || type == .logKeyRotated else {
      return nil
    }
    var document = JSONDocument()
    try document.parseObject(entry.octets)
    if type == .logKeyRotated {
      guard let key = document.root.member("data")?.member("newKey")?.string else { return nil }
      let origin = try VerifierKey(parsing: key).name
      self.init(position: position, origin: origin, logKey: key, lost: nil)
      return
    }
    guard let data = document.root.member("data"), let origin = data.member("origin")?.string,
      let logKey = data.member("logKey")?.string
    else { return nil }
    self.init(position: position, origin: origin, logKey: logKey, lost: try Self.lost(data))
  }

  private static func lost(_ data: JSONNode) throws -> Checkpoint? {
    guard let origin = data.member("checkpointOrigin")?.string,
      let size = data.member("checkpointSize")?.integer,
      let root = data.member("checkpointRoot")?.string
    else { return nil }
    return try Checkpoint(parsing: "\(origin)\n\(size)\n\(root)\n")
  }
}

extension Ledger {
  /// Which origins and keys signed for the log, up to a size.
  public func succession(upTo size: Int? = nil) throws -> Succession {
    let snapshot = try log.snapshot(upTo: size)
    let tag = Array(Event.successionTag.utf8)
    var terms: [Succession.Term] = []
    for position in try [0] + index.positions(ofTag: tag.span.rawBytes, upTo: snapshot.size) {
      // Others share the tag's hash.
      if let term = try snapshot.entry(at: position, { try Succession.Term($0, at: position) }) {
        terms.append(term)
      }
    }
    guard let succession = Succession(terms) else {
      throw LedgerError(.damaged, "entry 0 of \(directory.path) is not a ledger.opened; kua verify says more")
    }
    return succession
  }
}
