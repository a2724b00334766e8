import DurableFiles
import EventLog
import LMDB
public import TransparencyLog

/// A checkpoint from elsewhere that a verification is to compare with the log.
public struct GivenCheckpoint: Sendable {
  /// Where it came from, for messages: a file's name.
  public let source: String
  /// The signed note.
  public let note: String

  /// A note from a source.
  public init(source: String, note: String) {
    self.source = source
    self.note = note
  }

  /// A note from a file.
  /// - Throws: ``LedgerError/Code/file``.
  public init(file: String) throws {
    guard let bytes = try DurableFile.read(file) else {
      throw LedgerError(.file, "there is no file \(file) to read a checkpoint from")
    }
    self.init(source: file, note: String(decoding: bytes, as: UTF8.self))
  }
}

/// What comparing a checkpoint that was shown once with the log has shown.
public struct ComparedCheckpoint: Sendable {
  /// Where it came from: `keys/released`, or a file's name.
  public let source: String
  /// Its size and root; nil when it is no checkpoint of this log.
  public let checkpoint: Checkpoint?
  /// What is wrong, naming both sizes and roots; nil when the log extends it.
  public let fault: String?
  /// The two checkpoints that exclude each other, as they were signed; nil when there are no such two.
  public let fork: CheckpointFork?

  init(source: String, checkpoint: Checkpoint?, fault: String?, fork: CheckpointFork? = nil) {
    self.source = source
    self.checkpoint = checkpoint
    self.fault = fault
    self.fork = fork
  }
}

/// What a verification could say of `keys/released`.
public enum ReleasedAnchor: Sendable {
  /// It was compared.
  case compared(ComparedCheckpoint)
  /// There is none, or it can not be read by this user; the reason.
  case none(because: String)

  /// What was compared.
  public var compared: ComparedCheckpoint? {
    if case .compared(let compared) = self { compared } else { nil }
  }
}

/// Compares checkpoints shown once with a log whose own verification is done.
struct CheckpointComparison {
  let directory: LedgerDirectory
  /// What `keys/released` held before the log was looked at: what is appended and released meanwhile is beyond both.
  let releasedNote: Result<String?, LedgerError>
  /// How many entries the log has, and its root as computed from them.
  let size: Int
  let root: Digest?
  /// Which origins and keys have signed; nil when entry 0 can not be read.
  let succession: Succession?
  /// The key in force now.
  let key: VerifierKey

  /// Compares the last released checkpoint.
  func released() -> ReleasedAnchor {
    do {
      if let note = try releasedNote.get() {
        return .compared(compare(GivenCheckpoint(source: "keys/released", note: note)))
      }
    } catch {
      if DurableFile.isUnreadable(directory.released) {
        return .none(because: "\(directory.released) can not be read by this user")
      }
      return .compared(
        ComparedCheckpoint(source: "keys/released", checkpoint: nil, fault: error.description))
    }
    return .none(
      because: DurableFile.exists(directory.keys)
        ? "no checkpoint was ever released" : "there are no keys here")
  }

  /// Compares one checkpoint, signed by any of the keys the log has had: one from before a declared loss speaks of
  /// entries that the log may not hold any more.
  func compare(_ given: GivenCheckpoint) -> ComparedCheckpoint {
    let text: Checkpoint
    do {
      let earlier = try succession?.terms.dropLast().map { try VerifierKey(parsing: $0.logKey) } ?? []
      text = try Checkpoint.open(note: given.note, with: earlier + [key]).checkpoint
    } catch {
      return ComparedCheckpoint(
        source: given.source, checkpoint: nil,
        fault: "\(given.source) is no checkpoint that this log's key signed: \(error)")
    }
    var fork: CheckpointFork?
    let fault = fault(of: text, given.source, otherHistory: { fork = self.fork(given, text, rootThere: $0) })
    return ComparedCheckpoint(source: given.source, checkpoint: text, fault: fault, fork: fork)
  }

  /// The checkpoint given and what the ledger itself has signed, which exclude each other.
  private func fork(_ given: GivenCheckpoint, _ shown: Checkpoint, rootThere: Digest) -> CheckpointFork? {
    guard let log = try? EventLog(path: directory.log, access: .readOnly), let head = try? log.head(),
      let own = try? Checkpoint.open(note: head.checkpoint, with: [key]).checkpoint,
      own.origin == shown.origin
    else { return nil }
    return CheckpointFork(
      first: CheckpointFork.Side(source: given.source, note: given.note, checkpoint: shown),
      second: CheckpointFork.Side(source: directory.path, note: head.checkpoint, checkpoint: own),
      rootThere: rootThere)
  }

  private func fault(
    of shown: Checkpoint, _ source: String, otherHistory: (Digest) -> Void
  ) -> String? {
    let at = Int(shown.size)
    if let loss = succession?.loss(of: shown) {
      return
        "\(source) has size \(at), root \(shown.root.base64), under the origin \(shown.origin), but a loss was "
        + "declared: entry \(loss.position) continues the log as \(loss.origin), and entries \(loss.position) to "
        + "\(at - 1) of before are not in it"
    }
    guard at <= size else {
      return
        "\(source) has size \(at), root \(shown.root.base64), but the log has only size \(size), root "
        + "\(root?.base64 ?? "unknown"): the log was returned to an older state, and "
        + (at - size == 1 ? "entry \(size) is missing" : "entries \(size) to \(at - 1) are missing")
    }
    do {
      let own =
        if at == size, let root { root } else {
          try EventLog(path: directory.log, access: .readOnly).root(atSize: at)
        }
      guard own != shown.root else { return nil }
      otherHistory(own)
      return
        "\(source) has root \(shown.root.base64) at size \(at), but the log has root \(own.base64) there "
        + "(and \(size) entries): it is another history than the one that was shown"
    } catch {
      return "\(source), of size \(at), could not be compared with the log: \(error)"
    }
  }
}
