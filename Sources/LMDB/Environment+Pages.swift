internal import CLMDB

extension Environment {
  /// Scans the pages of the newest committed state: whether LMDB can walk its trees, and whether they are what
  /// LMDB writes. Reads the file beside LMDB, so no damage in it can end the process.
  ///
  /// Costs a read for each page of the trees, which is about one for a hundred rows; long values are not read.
  /// - Throws: ``LMDBError`` when the file can not be read at all or its meta pages are damaged.
  public func scanPages(_ scope: PageScanScope = .everything) throws -> PageReport {
    var attempts = 0
    while true {
      attempts += 1
      let (report, isCurrent) = try read { transaction in
        try scan(unsafe UInt64(mdb_txn_id(transaction.access.handle)), scope, mayRepeat: attempts < 100)
      }
      guard let report else { continue }
      // Without a lock file a writer may use pages again while they are being read: then they are read anew.
      if report.isSound || isCurrent || attempts >= 100 { return report }
    }
  }

  /// One scan of the state that a transaction sees.
  ///
  /// - Returns: no report where a writer has replaced the meta page meanwhile; else whether it stood still.
  private func scan(
    _ transaction: UInt64, _ scope: PageScanScope, mayRepeat: Bool
  ) throws(LMDBError) -> (PageReport?, Bool) {
    let metas = try MetaPages(DataFile(inDirectory: path), path: path)
    let meta = metas.page(of: transaction)
    if meta.transaction != transaction, mayRepeat { return (nil, false) }
    guard meta.transaction == transaction else {
      throw LMDBError(
        code: .invalid, operation: "scan the pages", path: path,
        detail: "the commit \(transaction) of the lock file is in no meta page")
    }
    let scan = PageScan(try DataFile(inDirectory: path), meta, pageSize: metas.pageSize, scope: scope)
    let report = scan.run(meta, other: metas.other(of: transaction))
    guard !report.isSound, isWithoutLock else { return (report, true) }
    return (report, try MetaPages(DataFile(inDirectory: path), path: path) == metas)
  }
}
