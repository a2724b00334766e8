/// Both meta pages of a file, as they stand at one moment.
struct MetaPages: Equatable {
  let pages: [MetaPage]
  let pageSize: Int

  /// The page that a transaction's commit wrote.
  func page(of transaction: UInt64) -> MetaPage { pages[Int(transaction & 1)] }
  /// The page of the commit before (or, while another process writes, after).
  func other(of transaction: UInt64) -> MetaPage { pages[Int(~transaction & 1)] }

  private enum Reading {
    case sound(MetaPages)
    case faulty(place: Int, MetaFault, [MetaPage?])
  }

  /// Reads and checks both. A writer of another process may be writing one meanwhile, so what is faulty is
  /// read again until it is faulty twice in the same way.
  ///
  /// - Throws: ``ResultCode/invalid`` or ``ResultCode/versionMismatch``, naming the page and what is wrong.
  init(_ file: borrowing DataFile, path: String) throws(LMDBError) {
    var before: [MetaPage?]?
    while true {
      switch Self.read(file) {
      case .sound(let pages):
        self = pages
        return
      case .faulty(let place, let fault, let pages):
        if pages == before {
          throw LMDBError(
            code: fault.isVersion ? .versionMismatch : .invalid, operation: "open", path: path,
            detail: "meta page \(place) of data.mdb is damaged: \(fault.what)")
        }
        before = pages
      }
    }
  }

  private init(pages: [MetaPage], pageSize: Int) {
    self.pages = pages
    self.pageSize = pageSize
  }

  private static func read(_ file: borrowing DataFile) -> Reading {
    let fileBytes = file.byteCount
    func page(at offset: Int) -> MetaPage? {
      var bytes: [UInt8] = []
      let count = file.read(MetaPage.length, at: offset, into: &bytes)
      return MetaPage(bytes.span.rawBytes.extracting(..<count))
    }
    guard let first = page(at: 0) else { return .faulty(place: 0, MetaFault("the file is too short"), [nil]) }
    if let fault = first.fault(place: 0) { return .faulty(place: 0, fault, [first]) }
    guard let pageSize = first.pageSize, let second = page(at: pageSize) else {
      return .faulty(place: 1, MetaFault("the file is too short"), [first, nil])
    }
    let pages = [first, second]
    if let fault = second.fault(place: 1) { return .faulty(place: 1, fault, pages) }
    guard second.pageSize == pageSize else {
      return .faulty(place: 1, MetaFault("its pages are not of the size of page 0's"), pages)
    }
    // Commits are counted and take turns: the even ones write page 0. Both are 0 in a new file.
    let (even, odd) = (first.transaction, second.transaction)
    let isInTurn = even % 2 == 0 && odd % 2 == 1 && (even > odd ? even - odd == 1 : odd - even == 1)
    guard isInTurn || (even == 0 && odd == 0) else {
      let what = "the commits \(even) and \(odd) of the meta pages do not follow each other"
      return .faulty(place: even % 2 == 0 ? 1 : 0, MetaFault(what), pages)
    }
    // The trees of the commit before are used no more. Where writing a meta page failed, LMDB has put the number of
    // the old one on it again, but not its trees: the next commit writes it whole.
    let newest = odd > even ? 1 : 0
    if let fault = pages[newest].treeFault(fileBytes: fileBytes) {
      return .faulty(place: newest, fault, pages)
    }
    return .sound(MetaPages(pages: pages, pageSize: pageSize))
  }
}

extension EnvironmentDirectory {
  /// Looks at the meta pages of a file that is there, before LMDB, which believes them, maps it.
  func checkMetaPages() throws(LMDBError) {
    guard dataFileBytes() > 0 else { return }
    _ = try MetaPages(DataFile(inDirectory: path), path: path)
  }
}
