internal import Language
internal import TransparencyLog

/// A bundle whose archive was taken apart, its parts read once. A part that can not be read is the fault of the check that
/// reads it; the others do without it.
struct OpenedBundle {
  typealias Verdict = Phrase.Verdict

  let archive: ArchiveReader
  let manifest: BundleManifest?
  /// `keys/log.vkey`, a hint.
  let logKey: VerifierKey?
  /// `checkpoint`, of which nothing is believed yet.
  let note: SignedNote?
  let checkpoint: Checkpoint?
  /// In log order.
  let entries: [BundleEntry]
  /// Entries that can not be read, by their names.
  let malformed: [String: BundleEntry.Malformed]
  /// `bundle.issued`, at the position that the manifest says.
  let issued: BundleEntry?
  let actors: ActorKeys
  /// Ids of events that were taken back, by a retraction that was not taken back itself.
  let retracted: Set<String>

  init(_ archive: ArchiveReader) {
    self.archive = archive
    manifest = archive.bytes(of: "manifest.json").flatMap { BundleManifest(parsing: Array($0)) }
    logKey = Self.key(archive.bytes(of: "keys/log.vkey"))
    note = archive.bytes(of: "checkpoint").flatMap { try? SignedNote(parsing: Array($0)) }
    checkpoint = note.flatMap { try? Checkpoint(parsing: $0.text) }
    var entries: [BundleEntry] = []
    var malformed: [String: BundleEntry.Malformed] = [:]
    for name in archive.files.keys {
      guard let position = BundleName.position(of: name, in: .entries), let bytes = archive.bytes(of: name)
      else {
        continue
      }
      do throws(BundleEntry.Malformed) {
        entries.append(try BundleEntry(Array(bytes), at: position))
      } catch {
        malformed[name] = error
      }
    }
    entries.sort { $0.position < $1.position }
    self.entries = entries
    self.malformed = malformed
    let position = manifest?.position
    issued = entries.first { $0.position == position && $0.type == "bundle.issued" }
    actors = ActorKeys(entries)
    var dead: Set<String> = []
    for entry in entries.reversed() where !dead.contains(entry.id) {
      if let target = entry.data.target { dead.insert(target) }
    }
    retracted = dead
  }

  private static func key(_ bytes: ArraySlice<UInt8>?) -> VerifierKey? {
    guard var bytes else { return nil }
    if bytes.last == 0x0A { bytes.removeLast() }
    guard let text = String(validating: bytes, as: UTF8.self), let key = try? VerifierKey(parsing: text),
      key.kind == .ed25519
    else { return nil }
    return key
  }

  /// A part that a check can not do without.
  /// - Throws: ``NotReadable``, which says what is missing.
  func need<Part>(_ part: Part?, _ what: String) throws(NotReadable) -> Part {
    guard let part else { throw NotReadable(what: what) }
    return part
  }

  /// The origin in force for an entry, as the entries before it leave it; entry 0 stands under its own.
  func origin(at position: Int) -> String {
    var origin: String?
    for entry in entries {
      if entry.position >= position, origin != nil { break }
      if let named = entry.data.origin { origin = named }
    }
    return origin ?? ""
  }

  /// The keys of the log that the entries name, each with its origin; the last is the one in force.
  var namedKeys: [(origin: String, key: String)] {
    var keys: [(origin: String, key: String)] = []
    var origin = ""
    for entry in entries {
      if let named = entry.data.origin { origin = named }
      if let key = entry.data.logKey { keys.append((origin, key)) }
    }
    return keys
  }

  /// The entry that says of each exhibit what its file is: registered, or, of a copy, derived. The first word counts.
  var fileEntries: [String: BundleEntry] {
    entries.reduce(into: [:]) { files, entry in
      if entry.data.file != nil, files[entry.subject] == nil { files[entry.subject] = entry }
    }
  }

  /// The leaves over an exhibit's segments, when they lead to the root that its entry names.
  func segments(of exhibit: String) -> [Digest]? {
    guard let bytes = archive.bytes(of: "segments/\(exhibit.dropFirst("exhibit:".count))"),
      let file = fileEntries[exhibit]?.data.file, bytes.count % Digest.byteCount == 0
    else { return nil }
    let count = bytes.count / Digest.byteCount
    guard count == (file.bytes + SegmentTree.segmentSize - 1) / SegmentTree.segmentSize else { return nil }
    let leaves = stride(from: bytes.startIndex, to: bytes.endIndex, by: Digest.byteCount).compactMap {
      Digest(copying: Array(bytes[$0..<$0 + Digest.byteCount]))
    }
    return SegmentTree.root(of: leaves).hex == file.segmentRoot ? leaves : nil
  }
}
