import EventLog
import TransparencyLog

// A ledger of many years has many revisions, and every page needs to know them: they are kept among the views.

extension ViewStore {
  private static let revisions = "revisions"
  private static let row: [UInt8] = [1]
  /// How many revisions are looked for again at every opening before they are stored.
  private static let tolerable = 64

  /// The revisions of a log, from where they were last stored; stores them where many came since.
  func revisions(of log: LogSnapshot, _ index: Index) throws -> Revisions {
    let standing = try standing(of: Self.revisions)
    let isUsable =
      try standing.map { try $0.size <= log.size && log.prefix($0.size).root() == $0.root } ?? false
    var known: (revisions: Revisions, size: Int)?
    if isUsable, let standing, let rows = try rows(of: Self.revisions, generation: standing.generation) {
      known = try rows.value(for: Self.row) { Revisions(stored: $0) }.flatMap { $0 }.map {
        ($0, standing.size)
      }
    }
    let newest = try Revisions(
      log: log, index: index, known: known?.revisions ?? Revisions(), upTo: known?.size ?? 0)
    let new = newest.all.count - (known?.revisions.all.count ?? 0)
    if isWritable, new > Self.tolerable {
      let next = Standing(
        version: 1, generation: standing?.generation ?? 1, size: log.size, root: try log.root())
      // Losing to another process that stored them meanwhile is no harm.
      _ = try store(Self.revisions, from: standing, to: next, changes: [(Self.row, newest.stored)])
    }
    return newest
  }
}

extension Revisions {
  /// The stored form: each one's kind, its position and its target's as eight bytes each, its patch after its length.
  var stored: [UInt8] {
    var writer = StateWriter()
    for one in all {
      writer.byte(one.kind.rawValue)
      writer.integer(one.position)
      writer.integer(one.target)
      writer.list(one.patch) { $0.byte($1) }
    }
    return writer.bytes
  }

  /// Reads the stored form; nil when it is none.
  init?(stored bytes: RawSpan) {
    self.init()
    var reader = StateReader(bytes)
    while !reader.atEnd {
      guard let kind = try? Kind(rawValue: reader.byte()), let position = try? Int(reader.integer()),
        let target = try? Int(reader.integer()),
        let patch = try? reader.list({ r throws(StateDamage) in try r.byte() }), target >= 0,
        target < position,
        position > all.last?.position ?? 0
      else { return nil }
      append(Revision(position: position, target: target, kind: kind, patch: patch))
    }
    settle()
  }
}
