/// A walk over all pages that one committed state refers to, believing none of them.
///
/// Branch, leaf and free-list pages are read whole, of long values at most the header of the first page. Each
/// page may be reached once, at the depth the tree has, with keys between those its parent names.
struct PageScan: ~Copyable {
  let file: DataFile
  let pageSize: Int
  /// How many whole pages the file has.
  let filePages: Int
  let lastPage: Int
  let scope: PageScanScope

  /// Pages reached so far.
  var used: PageSet
  var free: PageSet
  var damages: [PageDamage] = []
  var treePages = 0
  var valuePages = 0
  /// The page last read whole.
  var buffer: [UInt8] = []

  init(_ file: consuming DataFile, _ meta: MetaPage, pageSize: Int, scope: PageScanScope) {
    let filePages = file.byteCount / pageSize
    self.file = file
    self.pageSize = pageSize
    self.scope = scope
    self.filePages = filePages
    lastPage = Int(clamping: meta.lastPage)
    // Pages taken and freed again within one commit may never have been written: the file can be shorter than
    // its last page says. A count beyond all measure is not worth a set of its size.
    let capacity = min(lastPage + 1, 2 * filePages + 1 << 20)
    used = PageSet(capacity: capacity)
    free = PageSet(capacity: capacity)
    _ = used.insert(0..<min(2, capacity))
  }

  /// Scans the state of a meta page.
  consuming func run(_ meta: MetaPage, other: MetaPage?) -> PageReport {
    if lastPage >= used.capacity {
      add(PageDamage("the last page \(lastPage) lies far behind the end of the file", isSafeToRead: true))
    }
    var tables: [(name: String, tree: TreeRecord)] = []
    walk(meta.main, .tables) { page, scan in scan.takeTables(page, &tables) }
    for (name, tree) in tables { walk(tree, .table(name)) { _, _ in } }
    var lastFreed: UInt64 = 0
    walk(meta.free, .freePages) { page, scan in scan.takeFreePages(page, &lastFreed) }
    checkDisjoint()
    checkTurn(meta, lastFreed)
    if scope == .everything, let other {
      let lastFreed = lastKey(ofFree: other)
      checkTurn(other, lastFreed, isNewest: false)
    }
    if scope == .everything, damages.isEmpty { checkComplete() }
    return PageReport(
      transaction: Int(clamping: meta.transaction), tables: tables.map(\.name), treePages: treePages,
      valuePages: valuePages, freePages: free.count, damages: damages)
  }

  mutating func add(_ damage: PageDamage) {
    if damages.count < PageReport.limit { damages.append(damage) }
  }

  /// Reads a page into ``buffer``; says so when that fails.
  mutating func load(_ page: Int, _ tree: ScannedTree) -> Bool {
    guard file.read(pageSize, at: page * pageSize, into: &buffer) == pageSize else {
      add(PageDamage("it could not be read from the disk", page: page, table: tree.name))
      return false
    }
    return true
  }

  /// The tables that a leaf of the table of tables names.
  private mutating func takeTables(_ page: Int, _ tables: inout [(name: String, tree: TreeRecord)]) {
    for damage in readTables(page, &tables) { add(damage) }
  }

  private func readTables(_ page: Int, _ tables: inout [(name: String, tree: TreeRecord)]) -> [PageDamage] {
    let view = buffer.span.rawBytes.extracting(..<pageSize)
    guard let leaf = PageView(view), let count = leaf.nodeCount else { return [] }
    var wrong: [PageDamage] = []
    for index in 0..<count {
      guard let node = leaf.node(index, isBranch: false) else { continue }
      let octets = view.extracting(node.key).octets
      let name = String(decoding: octets.indices.map { octets[$0] }, as: UTF8.self)
      guard node.content == .table, node.data.count == TreeRecord.length else {
        wrong.append(PageDamage("the row \(name) is no table", page: page, table: ScannedTree.tables.name))
        continue
      }
      let tree = TreeRecord(view, at: node.data.lowerBound)
      guard tree.flags == 0 else {
        wrong.append(PageDamage("the table has the flags \(tree.flags)", page: page, table: name))
        continue
      }
      if tree.pad != 0 {
        wrong.append(
          PageDamage("the table's record is not as written", page: page, table: name, isSafeToRead: true))
      }
      tables.append((name, tree))
    }
    return wrong
  }

  /// Every page must be used or free.
  private mutating func checkComplete() {
    var all = used
    all.formUnion(free)
    for gap in all.gaps(from: 2, limit: 10) {
      let what =
        gap.count == 1
        ? "it belongs to no table and is not free"
        : "the pages from there to \(gap.upperBound - 1) belong to no table and are not free"
      add(PageDamage(what, page: gap.lowerBound, isSafeToRead: true))
    }
  }

  /// Every commit frees pages under its own number, so the newest number in the free pages' tree tells which
  /// commit wrote the state; only one that found no table before it has none.
  private mutating func checkTurn(_ meta: MetaPage, _ lastFreed: UInt64?, isNewest: Bool = true) {
    guard let lastFreed else { return }
    guard lastFreed <= meta.transaction, meta.transaction - lastFreed <= 1 else {
      let doubt =
        isNewest
        ? ""
        : ": writing it failed once, and the next commit mends it; or it was changed to bring back an older state"
      return add(
        PageDamage(
          "the state is of commit \(lastFreed) and not of \(meta.transaction), as its meta page says\(doubt)",
          page: Int(meta.transaction & 1), isSafeToRead: true))
    }
  }
}

/// Which tree is scanned.
enum ScannedTree {
  case tables, freePages
  case table(String)

  /// How the tree is called in messages.
  var name: String {
    switch self {
    case .tables: "(of tables)"
    case .freePages: "(of free pages)"
    case .table(let name): name
    }
  }

  var isFreePages: Bool { if case .freePages = self { true } else { false } }
}
