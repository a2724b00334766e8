import DurableFiles
import EventLog
import TransparencyLog
public import TrustedTime

extension Ledger {
  /// The time stamps over the released checkpoint of a size, in the order in which they were attached.
  /// - Throws: `TimeStampError`, `LogError` when what is kept is damaged.
  public func timeStamps(atSize size: Int) throws -> [AttachedTimeStamp] {
    guard let note = try log.releasedCheckpoint(atSize: size) else { return [] }
    let checkpoint = try Checkpoint(parsing: SignedNote(parsing: note).text)
    return try log.timeStamps(atSize: size).map { try AttachedTimeStamp($0, over: checkpoint) }
  }

  /// The time stamp to hand out with the released checkpoint of a size: the one attached last; nil when there is none.
  public func timeStamp(atSize size: Int) throws -> AttachedTimeStamp? { try timeStamps(atSize: size).last }

  /// The newest checkpoint that has a time stamp, up to a size, with the one attached last.
  public func lastTimeStamp(upTo size: Int) throws -> AttachedTimeStamp? {
    guard let last = try log.timeStamps().last(where: { $0.size <= size }) else { return nil }
    return try timeStamp(atSize: last.size)
  }

  /// Checks a time stamp over a checkpoint that was released, and stores it beside that, durably.
  ///
  /// - Parameters:
  ///   - bytes: the authority's response (RFC 3161).
  ///   - request: the request it must answer; nil when it is not at hand, so that its number is not compared.
  ///   - authorities: the certificates that are trusted, as they were got from the authority.
  /// - Returns: what is kept now, and whether it is new.
  /// - Throws: `TimeStampError` when it does not hold; ``LedgerError/Code/notFound`` when it is over something that was
  ///   never released here.
  public func attach(
    timeStamp bytes: [UInt8], answering request: TimeStampRequest? = nil,
    trusting authorities: TrustedAuthorities
  ) throws -> (attached: AttachedTimeStamp, isNew: Bool) {
    let stamp = try TimeStamp(parsing: bytes)
    let lock = try DirectoryLock(directory.keys)
    return try withExtendedLifetime(lock) {
      // The one shown last may not be listed yet, after a crash.
      if let released = try released() { try keepInLog(released) }
      let checkpoint = try self.checkpoint(under: stamp)
      if let request, request.imprint != stamp.statement.imprint {
        throw LedgerError(.notFound, "the time stamp is over another checkpoint than the request")
      }
      let verified = try stamp.verify(
        TimeStampImprint(of: checkpoint), nonce: request?.nonce, trusting: authorities)
      let stored = StoredTimeStamp(response: bytes, certificates: verified.chain.map(\.der))
      // A crash before this returns: not stored; attaching it again stores it.
      let isNew = try log.add(stored, atSize: Int(checkpoint.size))
      return (try AttachedTimeStamp(stored, over: checkpoint), isNew)
    }
  }

  /// The released checkpoint that a time stamp is over.
  private func checkpoint(under stamp: TimeStamp) throws -> Checkpoint {
    for (_, note) in try log.releasedCheckpoints().reversed() {
      let checkpoint = try Checkpoint(parsing: SignedNote(parsing: note).text)
      if TimeStampImprint(of: checkpoint).digest == stamp.statement.imprint { return checkpoint }
    }
    throw LedgerError(
      .notFound,
      "the time stamp is over \(stamp.statement.imprint.hex), which is not the SHA-256 of the text of any checkpoint "
        + "that \(directory.path) has released. Make a request with `kua checkpoint timestamp request` and attach "
        + "the answer to that one")
  }
}
