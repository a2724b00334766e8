import CanonicalJSON
import EventLog
import IncidentEvents
import Ledger
import TransparencyLog

/// Checks proofs and receipts: against the log's key, and the ledger where there is one.
struct ProofCheck {
  /// One proof that holds.
  struct Proved {
    let source: String
    let position: Int
    let checkpoint: Checkpoint
    /// The key that signed the checkpoint.
    let key: VerifierKey
    let leafHash: Digest
    let leafSource: LeafSource
    /// The event's id, as a receipt or the ledger has it.
    let id: String?
    /// Whether the checkpoint is witnessed; nil where there is no policy.
    let witnessed: CosignedCheckpoint?
  }

  /// Where a leaf hash came from.
  enum LeafSource { case entry, receipt, ledger }

  /// One that does not.
  struct Fault {
    let source: String
    let message: String
  }

  let ledger: Ledger?
  let key: VerifierKey?
  let policy: WitnessPolicy?
  private(set) var proved: [Proved] = []
  private(set) var faults: [Fault] = []
  private(set) var forks: [CheckpointFork] = []
  /// How many held; `proved` keeps the first few.
  private(set) var count = 0
  /// Receipts of one run lead to one checkpoint, which is looked at once.
  private var last: (note: SignedNote, opened: OpenedCheckpoint, key: VerifierKey)?

  init(ledger: Ledger?, key: VerifierKey?, policy: WitnessPolicy?) {
    self.ledger = ledger
    self.key = key
    self.policy = policy
  }

  /// Checks a proof, or every receipt of a file.
  mutating func check(_ path: String, entry: [UInt8]?) throws {
    guard case .receipts = try VerifiedFile(path) else {
      return note(path) { check throws in
        try check.prove(ProofFile(parsing: InputFile.text(path)), path, entry: entry)
      }
    }
    guard entry == nil else {
      throw Problem("usage", "--entry goes with one proof, not with receipts", exit: .usage)
    }
    var reader = try LineReader(path)
    while true {
      switch reader.next() {
      case .needsMore: try reader.fill()
      case .end: return
      case .line(let place):
        if place.isEmpty { continue }
        let line = reader.lineCount
        let text = Self.proof(in: reader.buffer.span.extracting(place))
        note("\(path), line \(line)") { check throws in
          guard let text else { throw Problem("malformed", "it is no receipt: it has no proof") }
          try check.prove(ProofFile(parsing: text), "\(path), line \(line)", entry: nil)
        }
      }
    }
  }

  private static func proof(in line: Span<UInt8>) -> String? {
    var document = JSONDocument()
    guard (try? document.parseObject(line)) != nil else { return nil }
    return document.root.member("proof")?.string
  }

  private mutating func note(_ source: String, _ body: (inout ProofCheck) throws -> Void) {
    do {
      try body(&self)
    } catch {
      if let fork = error as? CheckpointFork, forks.isEmpty { forks.append(fork) }
      faults.append(Fault(source: source, message: "\(error)"))
    }
  }

  private mutating func prove(_ proof: ProofFile, _ source: String, entry: [UInt8]?) throws {
    let (opened, key) = try open(proof.checkpoint, source)
    let checkpoint = opened.checkpoint
    let receipt = ReceiptNote(of: proof)
    let position = Int(proof.index)
    let leafHash: Digest, leafSource: LeafSource
    if let entry {
      (leafHash, leafSource) = (MerkleTree.leafHash(of: entry), .entry)
      if let receipt, receipt.leafHash != leafHash {
        throw Problem(
          "leaf-mismatch",
          "the receipt is of another entry: it has the leaf hash \(receipt.leafHash.base64), the entry given \(leafHash.base64)"
        )
      }
    } else if let receipt {
      (leafHash, leafSource) = (receipt.leafHash, .receipt)
    } else if let ledger, position < (try ledger.log.size()) {
      (leafHash, leafSource) = (try ledger.log.snapshot().leafHash(at: position), .ledger)
    } else {
      throw Problem("no-entry", "the proof does not say what it proves: give the entry's bytes with --entry")
    }
    try InclusionProof(index: proof.index, size: checkpoint.size, hashes: proof.hashes)
      .verify(leafHash: leafHash, root: checkpoint.root)
    var id = receipt?.id
    if let ledger { id = try compare(position, leafHash, id, with: ledger) }
    count += 1
    guard proved.count < 20 else { return }
    proved.append(
      Proved(
        source: source, position: position, checkpoint: checkpoint, key: key, leafHash: leafHash,
        leafSource: leafSource, id: id, witnessed: try policy.map { try CosignedCheckpoint(opened, by: $0) }))
  }

  /// The checkpoint, signed by the key given or one of the ledger's, and extended by the ledger where there is one.
  private mutating func open(
    _ note: SignedNote, _ source: String
  ) throws -> (OpenedCheckpoint, VerifierKey) {
    if let last, last.note == note { return (last.opened, last.key) }
    let keys = try key.map { [$0] } ?? ledger?.logKeys() ?? []
    let opened = try Checkpoint.open(note, with: keys + (policy?.witnesses.map(\.key) ?? []))
    guard
      let key = opened.signatures.first(where: {
        $0.key.kind == .ed25519 && $0.key.name == opened.checkpoint.origin
      })?.key
    else { throw Problem("no-signature", "no known key of the log signed the checkpoint") }
    if let ledger { try ledger.check(opened, from: source) }
    last = (note, opened, key)
    return (opened, key)
  }

  /// Compares what was proved with the ledger's own entry.
  private func compare(
    _ position: Int, _ leafHash: Digest, _ id: String?, with ledger: Ledger
  ) throws -> String {
    let snapshot = try ledger.log.snapshot()
    let own = try snapshot.leafHash(at: position)
    guard own == leafHash else {
      throw Problem(
        "leaf-mismatch",
        "the ledger has another entry at \(position): leaf hash \(own.base64), not \(leafHash.base64)")
    }
    let ownID = try snapshot.entry(at: position) { "\(try Event($0, at: position).id)" }
    guard id == nil || id == ownID else {
      throw Problem(
        "id-mismatch",
        "the receipt says it is of the event \(id ?? ""), but entry \(position) is the event \(ownID)")
    }
    return ownID
  }
}
