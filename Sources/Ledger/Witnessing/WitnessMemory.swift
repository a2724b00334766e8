import DurableFiles
public import TransparencyLog

/// What a witness remembers of the logs it cosigns for: of each its key, and the newest checkpoint it has cosigned.
///
/// A directory with one file for each log. It is the whole worth of a witness: with it lost or put back to an older
/// state, a log could be rewritten from there on unseen. It belongs on the witness's own machine, in its backups.
public struct WitnessMemory: Sendable {
  /// The directory.
  public let path: String

  /// What is remembered of one log.
  public struct Log: Sendable {
    /// The key that its checkpoints are trusted by.
    public let key: VerifierKey
    /// The newest checkpoint that was cosigned, as its log signed it.
    public let note: SignedNote
    /// What it says.
    public let checkpoint: Checkpoint
  }

  /// The memory in a directory, which is made with its first log.
  public init(_ path: String) {
    self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }

  /// The origins of all logs remembered, in the order of their files.
  public func logs() throws -> [Log] {
    try (DurableFile.names(in: path) ?? []).filter { $0.hasSuffix(Self.ending) }.compactMap {
      try read("\(path)/\($0)")
    }
  }

  /// What is remembered of a log; nil when it was never cosigned for.
  /// - Throws: ``LedgerError/Code/damaged``.
  public func log(_ origin: String) throws -> Log? {
    let file = file(origin)
    guard let log = try read(file) else { return nil }
    guard log.checkpoint.origin == origin else {
      throw Self.damaged(file, "it is of the log \(log.checkpoint.origin)")
    }
    return log
  }

  /// Remembers a checkpoint in the place of the one before; durable when it returns.
  func remember(_ log: Log) throws {
    try DurableFile.replace(
      file(log.checkpoint.origin), with: "\(Self.header)\n\(log.key)\n\n\(log.note.serialized)", mode: 0o600)
  }

  /// Keeps two checkpoints that exclude each other, as they were signed. Evidence once kept is not written over.
  /// - Returns: the file.
  func keep(_ fork: CheckpointFork) throws -> String {
    let notes = fork.first.note + "\n" + fork.second.note
    let name = Digest.sha256(of: Array(notes.utf8)).hex.prefix(16)
    let file = "\(path)/fork-\(name)"
    let text =
      "\(fork.description)\n\n\(fork.first.source):\n\n\(fork.first.note)\n\(fork.second.source):\n\n\(fork.second.note)"
    if !DurableFile.exists(file) { try DurableFile.replace(file, with: text, mode: 0o600) }
    return file
  }

  private static let header = "kua-witnessed-log/v1"
  private static let ending = ".seen"

  /// The file of a log: what can be read of its origin, and what tells two such origins apart.
  private func file(_ origin: String) -> String {
    let readable = origin.utf8.map { byte in
      let isPlain = 0x30...0x39 ~= byte || 0x61...0x7A ~= byte || byte == 0x2D || byte == 0x2E
      return isPlain ? Character(Unicode.Scalar(byte)) : "_"
    }
    let mark = Digest.sha256(of: Array(origin.utf8)).hex.prefix(16)
    return "\(path)/\(String(readable.prefix(80)))-\(mark)\(Self.ending)"
  }

  private func read(_ file: String) throws -> Log? {
    guard let bytes = try DurableFile.read(file) else { return nil }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Self.damaged(file, "it is not UTF-8")
    }
    let lines = text.split(separator: "\n", maxSplits: 3, omittingEmptySubsequences: false)
    guard lines.count == 4, lines[0] == Self.header, lines[2].isEmpty else {
      throw Self.damaged(file, "it does not begin as such a file does")
    }
    do {
      let key = try VerifierKey(parsing: String(lines[1]))
      let opened = try Checkpoint.open(note: String(lines[3]), with: [key])
      return Log(key: key, note: opened.note, checkpoint: opened.checkpoint)
    } catch {
      throw Self.damaged(file, "\(error)")
    }
  }

  private static func damaged(_ file: String, _ what: String) -> LedgerError {
    LedgerError(
      .damaged,
      "\(file) is not what a witness wrote: \(what). Nothing is cosigned until it is put back as it was: without it a "
        + "rewritten log would go unseen")
  }
}
