internal import Glibc
internal import LMDB
internal import TransparencyLog

extension EventLog {
  /// Checks the whole log: every entry against its leaf hash, every tile, the tree up to the head, the
  /// checkpoint and its signature, and that no row is missing or too many.
  ///
  /// Nothing stored is believed; whatever the bytes are, the answer is a report. Damage is named by its place.
  /// Appends made meanwhile are not looked at.
  ///
  /// - Parameter progress: called now and then with the number of entries done and of all.
  public func verify(
    options: VerificationOptions = VerificationOptions(),
    progress: (@Sendable (_ done: Int, _ of: Int) -> Void)? = nil
  ) async -> VerificationReport {
    await LogVerification(store: store, options: options).run(progress: progress)
  }

  /// Checks a log that may not even open, beginning with the pages of its file; see
  /// ``verify(options:progress:)``.
  ///
  /// Where the pages are damaged so that the tables can not be walked, that is the report and the entries are not
  /// read.
  /// - Throws: when there is no log at that place at all, or its file can not be opened.
  public static func verify(
    path: String, options: VerificationOptions = VerificationOptions(),
    progress: (@Sendable (_ done: Int, _ of: Int) -> Void)? = nil
  ) async throws -> VerificationReport {
    let environment: Environment
    do throws(LMDBError) {
      environment = try LMDBStore.environment(path: path, access: .readOnly)
    } catch {
      guard error.isDamage else { throw error }
      return VerificationReport(unreadable: [Damage(.page(nil), error.detail)], options)
    }
    let pages = try environment.scanPages()
    guard !pages.tables.isEmpty || !pages.isSound else {
      throw LogError(.notALog, "There is no log in \(path): it has no tables.")
    }
    var damages = pages.damages.map { Damage(.page($0.page), "\($0)") }
    let names = LogTable.allCases.map(\.rawValue)
    if pages.isSafeToRead {
      for name in names where !pages.tables.contains(name) {
        damages.append(Damage(.page(nil), "the table \(name) is missing"))
      }
      for name in pages.tables where !names.contains(name) {
        damages.append(Damage(.page(nil), "there is a table \(name), which no log has"))
      }
    }
    guard pages.isSafeToRead, names.allSatisfy(pages.tables.contains) else {
      return VerificationReport(unreadable: damages, options)
    }
    let store = try LMDBStore(environment)
    return await LogVerification(store: store, options: options, pages: damages).run(progress: progress)
  }
}

/// One verification of a log, from its rows up to its checkpoint.
struct LogVerification {
  let store: any LogStore
  let options: VerificationOptions
  /// What is wrong with the storage's file, as far as it can be read nevertheless.
  var pages: [Damage] = []

  /// How many bundles one task checks in one look at the store: 16,384 entries, some hundredths of a second.
  static let run = 64

  func run(progress: (@Sendable (Int, Int) -> Void)?) async -> VerificationReport {
    var findings = Findings(limit: options.maximumFindings)
    for damage in pages { findings.add(damage) }
    let head = readHead(&findings)
    let size = head?.size ?? sizeByRows(&findings)
    let checks = await checkBundles(size / Bundle.width, size, progress)
    var tree = TreeCheck(store: store, size: size, head: head)
    for check in checks { tree.take(check, &findings) }
    tree.takeTail(options, &findings)
    progress?(size, size)
    tree.checkTiles(&findings)
    let root = tree.checkFrontier(&findings)
    if let head { checkHead(head, root, size, &findings) }
    checkRows(size, &findings)
    var checked = VerificationReport.Checked()
    checkReleased(root, size, tree, &checked, &findings)
    checked.bundles = size / Bundle.width
    checked.entries = tree.entries
    checked.tiles = tree.tiles
    return VerificationReport(
      size: size, root: root, checkpoint: head.flatMap { $0.checkpoint.isEmpty ? nil : $0.checkpoint },
      key: options.key, checked: checked, damages: findings.inOrder, isTruncated: findings.isTruncated)
  }

  /// Checks the bundles on all processors; the results stand in the order of the bundles.
  private func checkBundles(
    _ bundles: Int, _ size: Int, _ progress: (@Sendable (Int, Int) -> Void)?
  ) async -> [RunCheck] {
    let runs = stride(from: 0, to: bundles, by: Self.run).map { $0..<min($0 + Self.run, bundles) }
    let processors = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    let width = max(1, options.concurrency ?? processors)
    let check = BundleCheck(
      store: store, inspect: options.inspect, maximumFindings: options.maximumFindings)
    return await withTaskGroup(of: RunCheck.self, returning: [RunCheck].self) { group in
      var results = [RunCheck?](repeating: nil, count: runs.count)
      var begun = 0
      var done = 0
      while begun < min(width, runs.count) {
        let numbers = runs[begun]
        group.addTask { check.run(numbers) }
        begun += 1
      }
      while let result = await group.next() {
        if begun < runs.count {
          let numbers = runs[begun]
          group.addTask { check.run(numbers) }
          begun += 1
        }
        done += result.roots.count * Bundle.width
        results[result.first / Self.run] = result
        progress?(done, size)
      }
      return results.compactMap(\.self)
    }
  }

  private func readHead(_ findings: inout Findings) -> Head? {
    var head: Head?
    do {
      try store.head { bytes in
        guard let bytes else { throw LogError(.damaged, "The log's head is missing.") }
        head = try Head(stored: bytes)
      }
    } catch let error as LogError {
      findings.add(Damage(.head, "head: \(error)"))
    } catch {
      findings.add(Damage(.file, "the head could not be read: \(error)"))
    }
    return head
  }

  /// The size that bundles and tail make up, for a log whose head is lost.
  private func sizeByRows(_ findings: inout Findings) -> Int {
    var bundles = 0
    var tail = 0
    findings.collect("the tables") { _ in
      try store.forEachRow(.bundles) { key, _ in bundles += key.byteCount == 8 ? 1 : 0 }
      try store.forEachRow(.tail) { key, _ in tail += key.byteCount == 8 ? 1 : 0 }
    }
    return bundles * Bundle.width + min(tail, Bundle.width - 1)
  }

  private func checkHead(_ head: Head, _ root: Digest?, _ size: Int, _ findings: inout Findings) {
    if let recordedTime = options.recordedTime, size > 0 {
      // A last entry that can not be read has been named already.
      let snapshot = LogSnapshot(log: EventLog(unchecked: store), size: size)
      var recorded: Int64?
      let isThere = (try? snapshot.entry(at: size - 1) { recorded = try? recordedTime($0) }) != nil
      if isThere, recorded != head.lastRecorded {
        findings.add(
          Damage(
            .headLastRecorded,
            "head: last recorded time \(head.lastRecorded) is not that of entry \(size - 1), "
              + (recorded.map { "\($0)" } ?? "which has none")))
      }
    }
    guard size > 0 || !head.checkpoint.isEmpty else { return }
    guard !head.checkpoint.isEmpty else {
      return findings.add(
        Damage(
          .checkpoint,
          "checkpoint: there is none, for the copying that made this log was interrupted; run the backup or the "
            + "restore again"))
    }
    guard let (note, checkpoint) = try? parsed(head.checkpoint) else {
      return findings.add(Damage(.checkpoint, "checkpoint: the note in the head is no signed checkpoint"))
    }
    func compare(_ what: String, _ isSame: Bool) {
      if !isSame { findings.add(Damage(.checkpoint, "checkpoint: its \(what) is not the log's")) }
    }
    compare("size", checkpoint.size == UInt64(size))
    if let root { compare("root", checkpoint.root == root) }
    if let origin = options.authority?(size)?.origin ?? options.origin ?? options.key?.name {
      compare("origin", Array(checkpoint.origin.utf8) == Array(origin.utf8))
    }
    if let fault = signatureFault(note, atSize: size) {
      findings.add(Damage(.checkpointSignature, "checkpoint signature: \(fault)"))
    }
  }

  private func parsed(_ note: String) throws -> (SignedNote, Checkpoint) {
    let note = try SignedNote(parsing: note)
    return (note, try Checkpoint(parsing: note.text))
  }

  /// What is wrong with the signatures of a note; nil when the key has signed it, or none was given.
  private func signatureFault(_ note: SignedNote, atSize size: Int) -> String? {
    guard let key = options.authority?(size)?.key ?? options.key else { return nil }
    do {
      _ = try note.verified(by: [key])
      return nil
    } catch { return "\(error)" }
  }

  /// Looks for rows that have no place in a log of this size.
  private func checkRows(_ size: Int, _ findings: inout Findings) {
    let sealed = size / Bundle.width
    func check(_ table: LogTable, _ belongs: (RawSpan, _ size: Int) -> Bool) {
      findings.collect("table \(table.rawValue)") { findings in
        var strays: [[UInt8]] = []
        try store.forEachRow(table) { key, _ in
          if strays.count < 4096, !belongs(key, size) { strays.append(Array(copying: key)) }
        }
        // What was appended meanwhile has its place in the log as it is by now.
        let reach = strays.isEmpty ? size : max(size, (try? EventLog(unchecked: store).size()) ?? size)
        for key in strays where !belongs(key.span.rawBytes, reach) {
          let name = key.map { String($0, radix: 16) }.joined(separator: " ")
          findings.add(
            Damage(
              .strayRow(table: table.rawValue), "table \(table.rawValue): row \(name) does not belong there"))
        }
      }
    }
    func number(_ key: RawSpan) -> UInt64? { key.byteCount == 8 ? key.bigEndian64(at: 0) : nil }
    check(.bundles) { key, size in number(key).map { $0 < UInt64(size / Bundle.width) } ?? false }
    check(.tail) { key, size in
      number(key).map { $0 >= UInt64(sealed * Bundle.width) && $0 < UInt64(size) } ?? false
    }
    check(.tiles) { key, size in
      TileKey(key).map { $0.index < Int(Tile.count(level: $0.level, size: UInt64(size))) } ?? false
    }
    check(.head) { key, _ in [UInt8](copying: key) == LMDBStore.headKey }
  }

  /// Compares released checkpoints with the tree, and lets the caller look at the time stamps over them.
  private func checkReleased(
    _ root: Digest?, _ size: Int, _ tree: TreeCheck, _ checked: inout VerificationReport.Checked,
    _ findings: inout Findings
  ) {
    findings.collect("the released checkpoints") { findings in
      // The note that stands before its time stamps.
      var last: Checkpoint?
      try store.forEachRow(.checkpoints) { key, value in
        if let key = TimeStampKey(key) {
          checked.timeStamps += 1
          if let fault = timeStampFault(value, key, last) {
            findings.add(
              Damage(
                .timeStamp(size: key.size),
                "time stamp over the released checkpoint of size \(key.size): \(fault)"))
          }
          return
        }
        checked.releasedCheckpoints += 1
        let at = key.byteCount == 8 ? Int(exactly: key.bigEndian64(at: 0)) : nil
        func damage(_ what: String) -> Damage {
          Damage(.releasedCheckpoint(size: at ?? -1), "released checkpoint of size \(at ?? -1): \(what)")
        }
        guard let at, let text = String(validating: [UInt8](copying: value), as: UTF8.self),
          let (note, checkpoint) = try? parsed(text), checkpoint.size == UInt64(at)
        else { return findings.add(damage("it is no signed checkpoint of its size")) }
        last = checkpoint
        if let fault = signatureFault(note, atSize: at) { return findings.add(damage(fault)) }
        guard at <= size else {
          // Released of what was appended meanwhile.
          let reach = (try? EventLog(unchecked: store).size()) ?? size
          if at > reach { findings.add(damage("the log has only \(size) entries")) }
          return
        }
        guard let own = tree.root(atSize: at) else { return }
        if own != checkpoint.root { findings.add(damage("its root is not the log's at that size")) }
      }
    }
  }

  private func timeStampFault(_ value: RawSpan, _ key: TimeStampKey, _ last: Checkpoint?) -> String? {
    guard let stamp = StoredTimeStamp(stored: value) else { return "it is not what was stored" }
    guard let last, last.size == UInt64(key.size) else { return "there is no checkpoint of that size" }
    do {
      try options.timeStamp?(stamp, last)
      return nil
    } catch {
      return "\(error)"
    }
  }
}

extension VerificationReport {
  /// The report on a log whose entries could not be read.
  fileprivate init(unreadable damages: [Damage], _ options: VerificationOptions) {
    self.init(
      size: 0, root: nil, checkpoint: nil, key: options.key, isReadable: false, checked: Checked(),
      damages: Array(damages.prefix(max(1, options.maximumFindings))),
      isTruncated: damages.count > options.maximumFindings)
  }
}

/// Findings up to a limit.
struct Findings {
  let limit: Int
  private var damages: [Damage] = []
  private(set) var isTruncated = false

  init(limit: Int) { self.limit = max(1, limit) }

  mutating func add(_ damage: Damage) {
    if damages.count < limit { damages.append(damage) } else { isTruncated = true }
  }

  /// Runs a part of the check that reads; an error of the storage is damage of the file.
  mutating func collect(_ what: String, _ body: (inout Findings) throws -> Void) {
    do {
      try body(&self)
    } catch {
      add(Damage(.file, "\(what) could not be read: \(error)"))
    }
  }

  /// Those with a position first, in the order of positions; the others as they were found.
  var inOrder: [Damage] {
    damages.enumerated().sorted { a, b in
      (a.element.position ?? .max, a.offset) < (b.element.position ?? .max, b.offset)
    }.map(\.element)
  }
}
