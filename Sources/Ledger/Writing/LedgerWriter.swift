import CanonicalJSON
import EventLog
import IncidentEvents
import LMDB
import Projections
import Rulebook
import TransparencyLog

/// The one way in: decides submissions over the newest state and commits what it accepts.
///
/// A submission goes through syntax, schema, what only the ledger writes, privacy, the id, recorded time and the
/// rules, in that order; the first step that refuses ends it. Accepted entries gather until ``commit()``, which
/// returns when they are durable: only then may they be acknowledged. Any error from a commit ends the writer.
public final class LedgerWriter {
  private let ledger: Ledger
  private let lock: WriterLock
  private let signer: NoteSigner
  private let states = DecisionStates()

  private var head: Head
  private var history: EntityHistory
  private var batch = EntryBatch()
  /// Ids accepted since the last commit, by position.
  private var pending: [EventID: Int] = [:]
  private var lastRecorded: RecordedTime?
  private var document = JSONDocument(maximumBytes: JSONDocument.longest)
  private var references: [Reference] = []

  /// Takes the writer's lock, waiting up to `seconds` for another writer.
  init(_ ledger: Ledger, waiting seconds: Int) throws {
    lock = try WriterLock(ledger.directory.writerLock, waiting: seconds)
    self.ledger = ledger
    signer = try ledger.signer()
    head = try ledger.log.head()
    history = try ledger.projection(upTo: head.size).history
    lastRecorded = head.size == 0 ? nil : RecordedTime(milliseconds: head.lastRecorded)
    references.reserveCapacity(48)
  }

  /// How many entries are accepted and not yet committed.
  public var pendingCount: Int { batch.count }

  /// Decides one submission. What is accepted becomes durable with the next ``commit()``.
  /// - Parameter line: the submission's bytes, without a line feed.
  public func submit(_ line: Span<UInt8>) throws -> Receipt {
    // The document is out of the writer's hands while nodes of it are looked at.
    var document = JSONDocument(maximumBytes: 0)
    swap(&document, &self.document)
    defer { swap(&document, &self.document) }
    do throws(JSONSyntaxError) {
      try document.parseObject(line)
    } catch {
      return .refused([Finding("JSN-01", ["problem": "\(error)"])])
    }
    guard let type = SchemaCheck.type(of: document.root) else {
      return .refused([Finding("SCH-02", ["type": Self.typeNamed(by: document)])])
    }
    let checked = SchemaCheck.check(document.root, as: type)
    guard checked.faults.isEmpty else {
      return .refused(checked.faults.map { Finding("SCH-01", ["problem": "\($0)"], field: $0.path) })
    }
    if type.schema.isLedgerOnly { return .refused([Finding("CMD-01", ["type": "\(type.name)"])]) }
    guard checked.privateFields.isEmpty else {
      return .refused(checked.privateFields.map { Finding("PRV-01", ["field": $0], field: $0) })
    }
    if document.root.member("signature") != nil { return .refused([Finding("SIG-01", [:], field: "signature")]) }
    return try decide(document, type)
  }

  /// The recorded time a document gives.
  private static func recordedTime(in document: borrowing JSONDocument) -> RecordedTime? {
    guard let node = document.root.member("recordedtime"), let text = node.string else { return nil }
    return RecordedTime(text)
  }

  /// What a document gives as its type, for a message.
  private static func typeNamed(by document: borrowing JSONDocument) -> String {
    guard let type = document.root.member("type") else { return "nothing" }
    return type.string.map { "\"\($0.prefix(60))\"" } ?? "no string"
  }

  /// Decides what the document holds, which its schema allows.
  private func decide(_ document: borrowing JSONDocument, _ type: EventType) throws -> Receipt {
    let submitted = Self.recordedTime(in: document)
    let recorded: RecordedTime
    var entry: [UInt8] = []
    if ledger.description.isSynthetic {
      guard let submitted else { return .refused([Finding("TIM-03", ["problem": "is missing"], field: "recordedtime")]) }
      recorded = submitted
      CanonicalWriter.write(document.root, to: &entry)
    } else {
      guard submitted == nil else { return .refused([Finding("TIM-02", [:], field: "recordedtime")]) }
      recorded = try ledger.clock.now(notBefore: lastRecorded)
      let text = CanonicalWriter.Insertion(name: "recordedtime", value: Array("\"\(recorded)\"".utf8))
      CanonicalWriter.write(document.root, omitting: [], inserting: [text], to: &entry)
    }
    guard entry.count <= EntryBatch.maximumEntryLength else {
      return .refused([Finding("LEN-01", ["bytes": "\(entry.count)"])])
    }
    if type == .eventRetracted { try commit() }
    let event = try Event(unsafe entry.span.bytes, at: head.size + batch.count)
    return try decide(event, recorded: recorded)
  }

  private func decide(_ event: borrowing Event, recorded: RecordedTime) throws -> Receipt {
    if let position = try pending[event.id] ?? history.index.position(of: event.id) {
      return try isSameBody(event.entry, as: position)
        ? .alreadyRecorded(position: position)
        : .refused([Finding("IDN-01", ["id": "\(event.id)", "position": "\(position)"], field: "id")])
    }
    if ledger.description.isSynthetic, let lastRecorded, recorded < lastRecorded {
      let problem = "\(recorded) is earlier than that of the entry before, \(lastRecorded)"
      return .refused([Finding("TIM-03", ["problem": problem], field: "recordedtime")])
    }
    let standing = NewestStanding(states: states, history: history, lastRecorded: lastRecorded)
    switch try Rulebook.decide(event, recorded: recorded, standing: standing) {
    case .refused(let findings), .asked(let findings):
      return .refused(findings)
    case .accepted(let flags, let attested):
      event.collectReferences(into: &references)
      try states.apply(event, to: references, history)
      try batch.append(event.entry)
      pending[event.id] = event.position
      lastRecorded = recorded
      // A retraction changes what other events count for: nothing is decided before it is part of the log.
      if case .eventRetracted(let data) = event.fact { try settle(retractionOf: data.target) }
      return .accepted(position: event.position, flags: flags, attested: attested)
    }
  }

  /// Makes everything accepted so far durable, with a newly signed checkpoint.
  /// - Returns: where the log stands now.
  @discardableResult
  public func commit() throws -> Commit {
    if !batch.isEmpty {
      let time = lastRecorded?.milliseconds ?? head.lastRecorded
      let first = head.size
      // A crash before this returns: nobody was told of these entries; they are in the log whole or not at all.
      head = try ledger.log.append(batch, recorded: time) { size, root in
        try Checkpoint(origin: ledger.description.origin, size: UInt64(size), root: root).signed(by: signer)
      }
      // A crash from here on: the entries are in the log; the index is brought up to it at the next opening.
      var committed = EntryBatch()
      swap(&committed, &batch)
      for i in 0..<committed.count { try ledger.index.add(committed.entry(i), at: first + i) }
      committed.removeAll()
      swap(&committed, &batch)
      pending.removeAll(keepingCapacity: true)
      history = EntityHistory(
        log: try ledger.log.snapshot(upTo: head.size), index: ledger.index, retractions: history.retractions)
      states.trim()
    }
    return Commit(size: head.size, root: head.root.base64, checkpoint: head.checkpoint)
  }

  /// Ends the writing: flushes the index.
  public func finish() throws {
    try commit()
    try ledger.index.flush()
  }

  /// Commits a retraction, and forgets the states of the entities that its target, and what that in turn retracted,
  /// speak of.
  private func settle(retractionOf target: EventID) throws {
    try commit()
    let before = history.retractions
    let retractions = try Retractions(log: history.log, index: ledger.index)
    history = EntityHistory(log: history.log, index: ledger.index, retractions: retractions)
    for position in retractions.differences(from: before) {
      try history.log.entry(at: position) { entry in
        try Event(entry, at: position).collectReferences(into: &references)
      }
      for key in references { states.forget(key) }
    }
  }

  /// Whether an entry is the event at `position`, the ledger's own attributes aside.
  private func isSameBody(_ entry: RawSpan, as position: Int) throws -> Bool {
    let submitted = try Self.body(of: entry)
    if position < head.size { return try history.log.entry(at: position) { try submitted == Self.body(of: $0) } }
    let batch = batch
    return try submitted == Self.body(of: batch.entry(position - head.size))
  }

  /// An entry without the attributes the ledger adds.
  private static func body(of entry: RawSpan) throws -> [UInt8] {
    var document = JSONDocument()
    try document.parseObject(entry.octets)
    var body: [UInt8] = []
    CanonicalWriter.write(document.root, omitting: ["recordedtime"], to: &body)
    return body
  }
}
