internal import EventLog
internal import IncidentEvents
internal import Language
internal import Ledger
internal import TransparencyLog
internal import TrustedTime

/// The files of a bundle while it is put together.
struct BundleFiles {
  private(set) var all: [String: [UInt8]] = [:]
  /// The keys of the log that the entries name, in log order.
  private(set) var logKeys: [VerifierKey] = []
  private var positions: [Int] = []
  private var media: [String: BundleManifest.Media] = [:]
  /// The root over the segments of each exhibit's file, where one was registered.
  private var segmentRoots: [String: Digest] = [:]

  /// A position as it stands in names.
  static func name(_ position: Int) -> String {
    let digits = String(position)
    return String(repeating: "0", count: max(0, 12 - digits.count)) + digits
  }

  mutating func add(_ name: String, _ bytes: [UInt8]) { all[name] = bytes }
  mutating func add(_ name: String, _ text: String) { all[name] = Array(text.utf8) }

  /// The entries, exactly as stored.
  mutating func add(entries positions: [Int], of log: LogSnapshot) throws {
    self.positions = positions
    for position in positions {
      try log.entry(at: position) { entry in
        let event = try Event(entry, at: position)
        note(event)
        all["entries/\(Self.name(position)).json"] = unsafe entry.withUnsafeBytes { unsafe Array($0) }
      }
    }
  }

  /// What other files are made of: the log's keys, and the media files.
  private mutating func note(_ event: borrowing Event) {
    let exhibit = "\(event.subject)"
    switch event.fact {
    case .ledgerOpened(let data): note(key: event.string(data.logKey))
    case .ledgerContinued(let data): note(key: event.string(data.logKey))
    case .logKeyRotated(let data): note(key: event.string(data.newKey))
    case .evidenceRegistered(let data) where media[exhibit] == nil:
      if let root = event.string(data.segmentRoot) { segmentRoots[exhibit] = Digest(hex: root) }
      media[exhibit] = BundleManifest.Media(
        exhibit: exhibit, bytes: data.bytes, mediaType: data.mediaType.name,
        number: event.string(data.number), sha256: event.string(data.sha256))
    case .evidenceDerived(let data) where media[exhibit] == nil:
      media[exhibit] = BundleManifest.Media(
        exhibit: exhibit, bytes: data.bytes, mediaType: data.mediaType.name, number: nil,
        sha256: event.string(data.sha256))
    default: break
    }
  }

  private mutating func note(key text: String) {
    if let key = try? VerifierKey(parsing: text) { logKeys.append(key) }
  }

  /// The checkpoint, and an inclusion proof to it for each entry; the hashes are read in one look at the log.
  mutating func add(proofsTo head: BundleCheckpoint, of log: EventLog) throws {
    let size = head.checkpoint.size
    add("checkpoint", head.note.serialized)
    var needed: [TreeNodeCoordinate] = []
    var counts: [Int] = []
    for position in positions {
      let coordinates = try InclusionProof.coordinates(index: UInt64(position), size: size)
      counts.append(coordinates.count)
      needed += coordinates
    }
    let hashes = try log.snapshot(upTo: Int(size)).hashes(for: needed)
    var start = 0
    for (position, count) in zip(positions, counts) {
      let proof = try InclusionProof(
        index: UInt64(position), size: size, assembling: Array(hashes[start..<start + count]))
      start += count
      let file = ProofFile(index: proof.index, hashes: proof.hashes, checkpoint: head.note)
      add("proofs/\(Self.name(position)).tlog-proof", file.text)
    }
  }

  /// The disclosures, those of an entry in one file.
  mutating func add(values: [BundleDraft.Value]) {
    for (position, ofEntry) in Dictionary(grouping: values, by: \.position) {
      let lines = ofEntry.map(\.disclosure).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      add("values/\(Self.name(position))", lines.map { $0 + "\n" }.joined())
    }
  }

  mutating func add(contents: BundleContents) { add("contents", contents.bytes) }

  /// The keys, all of them hints, and the witness policy; without one nobody's cosignature is asked for.
  mutating func addKeys(_ head: BundleCheckpoint, _ issuer: VerifierKey, policy: String?) throws {
    add("keys/issuer.pem", PublicKeyPEM.text(issuer))
    add("keys/log.pem", PublicKeyPEM.text(head.logKey))
    add("keys/log.vkey", "\(head.logKey)\n")
    let policy = policy ?? "log \(head.logKey)\nquorum none\n"
    add("policy", policy)
    for (place, witness) in try WitnessPolicy(parsing: policy).witnesses.enumerated() {
      add("keys/witness-\(place + 1).pem", PublicKeyPEM.text(witness.key))
    }
  }

  /// The leaves over the segments of the exhibits' files, of those whose leaves are kept.
  mutating func add(segments: SegmentSidecar) throws {
    for (exhibit, root) in segmentRoots {
      guard let media = media[exhibit], let sha256 = Digest(hex: media.sha256),
        let leaves = try segments.leaves(of: sha256, bytes: media.bytes, root: root)
      else { continue }
      add("segments/\(exhibit.dropFirst("exhibit:".count))", leaves.flatMap(\.bytes))
    }
  }

  /// The trusted time stamp over the checkpoint, with the certificates it is checked by.
  mutating func add(timeStamp stamp: AttachedTimeStamp) throws {
    add("checkpoint.tsr", stamp.stored.response)
    var certificates = ""
    for der in stamp.stored.certificates { certificates += try AuthorityCertificate(der: der).pem }
    add("keys/tsa.pem", certificates)
  }

  /// The chain-of-custody report, to be printed in three languages and as data.
  mutating func add(report: CustodyReport) throws {
    add("custody.json", try report.json())
    for language in Language.allCases {
      add("custody.\(language.rawValue).html", try report.html(in: language))
    }
  }

  /// What people read.
  mutating func addTexts() {
    for (name, text) in BundleTexts.files { add(name, text) }
  }

  /// The manifest of all files so far.
  func manifest(
    of issued: IssuedBundle, origin: String, exhibits: [Reference], isSynthetic: Bool
  ) -> BundleManifest {
    let names = all.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return BundleManifest(
      bundle: "\(issued.id)",
      files: names.map { name in
        let bytes = all[name] ?? []
        return BundleManifest.File(name: name, bytes: bytes.count, sha256: Digest.sha256(of: bytes).hex)
      },
      issuer: "\(issued.issuer)",
      media: exhibits.map { "\($0)" }.sorted().compactMap { media[$0] }, origin: origin,
      position: issued.position, subject: "\(issued.subject)", isSynthetic: isSynthetic)
  }
}
