import CanonicalJSON
import Dispatch
import EventLog
import IncidentEvents
import LMDB
import Language
import Projections
import Rulebook
import TransparencyLog
import Vault

/// The one way in: decides submissions over the newest state and commits what it accepts.
///
/// A submission goes through syntax, schema, what only the ledger writes, privacy, the id, recorded time and the
/// rules, in that order; the first step that refuses ends it. Accepted entries gather until ``commit()``, which
/// returns when they are durable: only then may they be acknowledged.
///
/// Any error from a commit ends the writer: it is not known what that commit left, so nothing of it is acknowledged
/// and nothing more is taken. Whoever submits again, to a new writer, finds out by the events' ids.
public final class LedgerWriter {
  /// Whether a writer may use threads of its own.
  public enum Threads: Sendable {
    /// Committed entries are indexed, and the index is written, while the next ones are decided.
    case several
    /// Everything is done on the thread that calls.
    case one
  }

  let ledger: Ledger
  private let lock: WriterLock
  private let signer: NoteSigner
  let states: DecisionStates
  private let vault: Vault
  private var bodyKeys: BodyKeys { ledger.bodyKeys }

  var head: Head
  var batch = EntryBatch()
  /// What the vault is to keep of the batch.
  var vaultBatch = VaultBatch()
  /// Ids accepted since the last commit, and those of the last commit, which may not be in the index yet.
  var pending: [EventID: Int] = [:], indexing: [EventID: Int] = [:]
  private let indexer: IndexingQueue
  let preparer: Preparer
  /// Who has which public key; filled when the first signature is judged.
  let keys = KeyDirectory()
  private let preparation = DispatchQueue(label: "kua.preparation")
  /// Why the writer is ended, once it is.
  private var end: LedgerError?
  var lastRecorded: RecordedTime?
  private var document = JSONDocument(maximumBytes: JSONDocument.longest)
  private var references: [Reference] = []

  /// Takes the writer's lock, waiting up to `seconds` for another writer.
  init(_ ledger: Ledger, waiting seconds: Int, threads: Threads) throws {
    lock = try WriterLock(ledger.directory.writerLock, waiting: seconds)
    self.ledger = ledger
    indexer = IndexingQueue(ledger.index, threads)
    signer = try ledger.signer()
    // Another writer may have appended while this one waited.
    head = try ledger.log.head()
    try ledger.checkExtendsReleased()
    // After that: of a log that is behind what was shown the vault holds more, which the missing entries will need.
    try ledger.index.catchUp()
    vault = try ledger.vaultForWriting()
    preparer = Preparer(
      isSynthetic: ledger.description.isSynthetic,
      sealing: ValueSealing(vault: vault, bodyKeys: ledger.bodyKeys), origin: ledger.description.origin,
      keys: keys)
    states = try DecisionStates(ledger.projection(upTo: head.size).history)
    lastRecorded = head.size == 0 ? nil : RecordedTime(milliseconds: head.lastRecorded)
    references.reserveCapacity(48)
    states.makeFindable = { [unowned self] in try commitAndIndex() }
    // Last: a writer that does not come to be must not leave an index that writes its file without the lock.
    try ledger.index.setFlushing(threads == .one ? .onThisThread : .inBackground)
  }

  deinit {
    // The index is written under the writer's lock only.
    indexer.end()
    ledger.index.stopFlushing()
  }

  /// How many entries are accepted and not yet committed.
  public var pendingCount: Int { batch.count }

  /// Decides one submission. What is accepted becomes durable with the next ``commit()``.
  /// - Parameter line: the submission's bytes, without a line feed.
  public func submit(_ line: Span<UInt8>) throws -> Receipt {
    try submit(preparer.prepare(line, with: &document))
  }

  /// Begins to prepare lines on another thread, while others are decided.
  /// - Parameters:
  ///   - bytes: what the lines stand in.
  ///   - places: where, without their line feeds.
  public func preparing(_ bytes: [UInt8], _ places: [Range<Int>]) -> PreparingBlock {
    PreparingBlock(bytes, places, preparer, on: preparation)
  }

  /// Decides one prepared submission; see ``submit(_:)-(Span<UInt8>)``.
  public func submit(_ prepared: Preparation) throws -> Receipt {
    if let end { throw end }
    switch prepared.outcome {
    case .refused(let findings):
      return .refused(findings.map { $0.under(states.ledger.rulebook) })
    case .failed(let error): throw error
    case .entry(var entry):
      if let place = entry.recordedTimeAt {
        let now = try ledger.clock.now(notBefore: lastRecorded)
        entry.bytes.replaceSubrange(place..<place + 24, with: "\(now)".utf8)
      }
      return try decide(entry, prepared.signatures)
    }
  }

  /// Decides and records an event that only the ledger's own commands write.
  func submitByCommand(_ line: Span<UInt8>) throws -> Receipt {
    var preparer = preparer
    preparer.isCommand = true
    return try submit(preparer.prepare(line, with: &document))
  }

  /// Decides a canonical entry that has its recorded time.
  private func decide(_ entry: PreparedEntry, _ signatures: CheckedSignatures?) throws -> Receipt {
    try decide(entry.bytes, entry, signatures)
  }

  private func decide(
    _ bytes: [UInt8], _ entry: PreparedEntry, _ signatures: CheckedSignatures?
  ) throws -> Receipt {
    let event = try Event(unsafe bytes.span.bytes, at: head.size + batch.count)
    guard let recorded = event.recorded else { preconditionFailure("an entry without recorded time") }
    return try decide(event, entry, signatures, recorded: recorded)
  }

  private func decide(
    _ event: borrowing Event, _ entry: PreparedEntry, _ signatures: CheckedSignatures?, recorded: RecordedTime
  ) throws -> Receipt {
    let known = try position(of: event.id)
    if let known, try isSame(event, entry.values, as: known) { return .alreadyRecorded(position: known) }
    let standing = NewestStanding(states: states, writer: self, lastRecorded: lastRecorded)
    // Before anything that the ledger knows is told: whoever did not sign as they should learns nothing else.
    if let finding = try finding(event, signatures, recorded, standing) {
      return .refused([finding.under(states.ledger.rulebook)])
    }
    if let known {
      return .refused([ownFinding("IDN-01", ["id": "\(event.id)", "position": "\(known)"], field: "id")])
    }
    if let refusal = entry.values?.refusal { return .refused([refusal.under(states.ledger.rulebook)]) }
    if ledger.description.isSynthetic, let lastRecorded, recorded < lastRecorded {
      let problem = Phrase.Findings.recordedTimeEarlier(last: "\(lastRecorded)", recorded: "\(recorded)")
      return .refused([ownFinding("TIM-03", ["problem": .phrase(problem)], field: "recordedtime")])
    }
    let decision = try Rulebook.decide(event, recorded: recorded, standing: standing)
    let asked = entry.asked.map { $0.under(states.ledger.rulebook) }
    switch decision.asking(asked, isAttested: event.fact.attested != nil) {
    case .refused(let findings), .asked(let findings):
      return .refused(findings)
    case .accepted(let flags, let attested):
      event.collectReferences(into: &references)
      try states.apply(event, to: references)
      try batch.append(event.entry)
      pending[event.id] = event.position
      keys.add(enrolledBy: event)
      lastRecorded = recorded
      let told = try keep(entry.values, of: event)
      if event.type.isRevision { try revise(by: event) }
      return .accepted(position: event.position, flags: flags + told, attested: attested)
    }
  }

  /// A finding of the ledger's own, under the edition of the rulebook in force.
  private func ownFinding(_ code: RuleCode, _ values: [String: PhraseValue], field: String) -> Finding {
    Finding(code, values, field: field, edition: states.ledger.rulebook)
  }

  /// Notes what the vault is to keep of an accepted event.
  /// - Returns: what its values are flagged with.
  private func keep(_ values: PrivateValues?, of event: borrowing Event) throws -> [Finding] {
    guard let values, let sealed = values.sealed else { return [] }
    vaultBatch.sealed.append(sealed)
    guard let iin = values.iin else { return [] }
    // A protected body's persons are its own: what it knows by an IIN nobody else is told, nor what others know.
    let realm = try states.state(BodyState.self, of: event.body).isProtected ? event.body : nil
    if let known = try vaultBatch.person(iin, realm) ?? vault.person(iin: iin, realm: realm) {
      if known == values.subject { return [] }
      return [ownFinding("IIN-02", ["known": "\(known)", "person": "\(values.subject)"], field: "data.iin")]
    }
    vaultBatch.persons.append(
      NewPerson(iin: iin, realm: realm, person: values.subject, event: event.id))
    return []
  }

  /// What is wrong with the signatures of an event, or with there being none.
  private func finding(
    _ event: borrowing Event, _ checked: CheckedSignatures?, _ recorded: RecordedTime,
    _ standing: NewestStanding
  ) throws -> Finding? {
    let judgement = SignatureJudgement(standing: standing, recorded: recorded)
    guard event.isSigned else { return try judgement.finding(event, nil) }
    try keys.fill(from: states.history)
    let signatures =
      try checked ?? CheckedSignatures(SignedMessage(event.entry, origin: ledger.description.origin))
    return try judgement.finding(event, signatures)
  }

  /// Who may have a public key with an id.
  func holders(ofKeyID id: UInt32) throws -> [Reference] {
    try keys.fill(from: states.history)
    return keys.holders(of: id).map(\.actor)
  }

  /// Makes everything accepted so far durable, with a newly signed checkpoint.
  ///
  /// - Returns: where the log stands now. What it reaches may be acknowledged.
  /// - Throws: ``LedgerError/Code/writerEnded``; nothing accepted since the last commit may be acknowledged.
  @discardableResult
  public func commit() throws -> Commit {
    try appendBatch()
    // What a state is folded from again must be found: no state goes before its events are indexed.
    if states.isFull {
      try indexer.wait()
      states.letOldestGo()
    }
    return Commit(size: head.size, root: head.root.base64, checkpoint: head.checkpoint)
  }

  private func appendBatch() throws {
    if let end { throw end }
    if batch.isEmpty { return }
    let time = lastRecorded?.milliseconds ?? head.lastRecorded
    let first = head.size
    do {
      // A crash after this: the vault holds values of events that are not in the log, and says so of itself; the
      // next writer takes them out.
      if !vaultBatch.isEmpty { try vault.commit(vaultBatch.sealed, persons: vaultBatch.persons) }
      vaultBatch = VaultBatch()
      // A crash before this returns: nobody was told of these entries; they are in the log whole or not at all.
      head = try ledger.log.append(batch, recorded: time) { size, root in
        try Checkpoint(origin: ledger.description.origin, size: UInt64(size), root: root).signed(by: signer)
      }
    } catch {
      throw endWriting(
        "the ledger could not be written: \(error). Nothing of the last \(batch.count) events was acknowledged; "
          + "whether they are recorded is not known. Mend the cause and append them again: what is recorded is "
          + "known by its id and not stored twice")
    }
    // A crash from here on: the entries are in the log; the index is brought up to it at the next opening.
    do {
      try indexer.wait()
      indexing = pending
      pending = [:]
      try indexer.add(batch, at: first)
      batch = EntryBatch()
      states.history = EntityHistory(
        log: try ledger.log.snapshot(upTo: head.size), index: ledger.index,
        revisions: states.history.revisions)
    } catch {
      // This commit stands and may be acknowledged; without an index the next event can not be decided.
      _ = endWriting(
        "the index could not be brought up to the log: \(error). Everything acknowledged is recorded; the index is "
          + "derived and goes on from the log with the next command")
    }
  }

  /// Whether the vault holds exactly these values of an event; of someone erased it holds none, and need not.
  func vaultHolds(
    _ values: PrivateValues, of id: EventID, recordedBy body: Reference
  ) throws -> Bool {
    if vaultBatch.sealed.contains(where: { $0.event == id }) { try appendBatch() }
    if try vault.isErased(values.subject) { return true }
    let held = try vault.disclosures(
      of: id, subject: values.subject, with: bodyKeys.key(of: body, making: false))
    guard case .values(let disclosures) = held else { return values.values.isEmpty }
    return Set(disclosures.map { PrivateValues.Value(name: $0.name, json: $0.value) }) == Set(values.values)
  }

  private func endWriting(_ why: String) -> LedgerError {
    let error = LedgerError(.writerEnded, why)
    end = error
    return error
  }

  /// Ends the writing: flushes the index.
  public func finish() throws {
    try commitAndIndex()
    try ledger.index.flush()
  }

  /// Commits, and waits until the index holds everything committed.
  private func commitAndIndex() throws {
    try appendBatch()
    try indexer.wait()
  }

  /// Where the event with an id stands, of those recorded or accepted.
  func position(of id: EventID) throws -> Int? {
    try pending[id] ?? indexing[id] ?? ledger.index.position(of: id)
  }

  /// An entry that is recorded or accepted.
  func entry<Result>(at position: Int, _ body: (RawSpan) throws -> Result) throws -> Result {
    if position < head.size { return try states.history.log.entry(at: position, body) }
    let batch = batch
    return try body(batch.entry(position - head.size))
  }
}
