/// The record of one tree: of a table, of the table of tables, or of the free pages.
struct TreeRecord: Equatable {
  /// How many bytes a record has.
  static let length = 48

  /// Of the free pages' tree the size of a page, else 0.
  let pad: Int
  let flags: Int
  let depth: Int
  let branchPages, leafPages, overflowPages, entries: UInt64
  /// The page of the root; ``PageFormat/noPage`` for an empty tree.
  let root: UInt64

  /// The record at an offset, where 48 bytes are.
  init(_ bytes: RawSpan, at offset: Int) {
    pad = bytes.little32(offset)
    flags = bytes.little16(offset + 4)
    depth = bytes.little16(offset + 6)
    branchPages = bytes.little64(offset + 8)
    leafPages = bytes.little64(offset + 16)
    overflowPages = bytes.little64(offset + 24)
    entries = bytes.little64(offset + 32)
    root = bytes.little64(offset + 40)
  }

  /// What can not be true of the tree's root; nil when nothing.
  func fault(lastPage: UInt64, filePages: Int) -> String? {
    if root == PageFormat.noPage { return depth == 0 ? nil : "an empty tree has depth \(depth)" }
    guard root >= 2, root <= lastPage, root < UInt64(filePages) else {
      return "the root page \(root) is not in the file"
    }
    return (1...PageFormat.maximumDepth).contains(depth) ? nil : "the tree has depth \(depth)"
  }
}

/// One of the two meta pages: the state of all trees at one commit. Commits write them in turn.
struct MetaPage: Equatable {
  /// How many bytes of the page mean something.
  static let length = 152

  let number: UInt64
  let flags: Int
  let magic: Int
  let version: Int
  let address: UInt64
  let mapSize: UInt64
  /// The tree of the free pages.
  let free: TreeRecord
  /// The table of tables.
  let main: TreeRecord
  let lastPage: UInt64
  /// The number of the commit that wrote the page.
  let transaction: UInt64

  /// The meta page in these bytes; nil when they are too few.
  init?(_ bytes: RawSpan) {
    guard bytes.byteCount >= Self.length else { return nil }
    number = bytes.little64(0)
    flags = bytes.little16(10)
    magic = bytes.little32(16)
    version = bytes.little32(20)
    address = bytes.little64(24)
    mapSize = bytes.little64(32)
    free = TreeRecord(bytes, at: 40)
    main = TreeRecord(bytes, at: 88)
    lastPage = bytes.little64(136)
    transaction = bytes.little64(144)
  }

  /// The size of a page in bytes; nil when it is none a file can have.
  var pageSize: Int? { PageFormat.pageSizes.contains(free.pad) ? free.pad : nil }

  private static let magic = 0xBEEF_C0DE
  private static let versionHere = 1
  private static let integerKeys = 0x08

  /// What can not be true of the page, its trees aside; nil when nothing.
  ///
  /// - Parameter place: 0 or 1, which of the two it is.
  func fault(place: Int) -> MetaFault? {
    guard magic == Self.magic else { return MetaFault("it does not begin as an LMDB file's does") }
    guard version == Self.versionHere else {
      return MetaFault("it is of format \(version), not \(Self.versionHere)", isVersion: true)
    }
    guard flags == PageFormat.Kind.meta.rawValue, number == UInt64(place) else {
      return MetaFault("its page header is not a meta page's")
    }
    guard let pageSize else { return MetaFault("\(free.pad) bytes are no size of a page") }
    guard address == 0, free.flags == Self.integerKeys, main.flags == 0, main.pad == 0 else {
      return MetaFault("its flags are none that this program sets")
    }
    let limit = UInt64(1) << 47
    guard lastPage >= 1, lastPage < limit / UInt64(pageSize), mapSize <= limit, mapSize % 512 == 0,
      (lastPage + 1) * UInt64(pageSize) <= mapSize
    else { return MetaFault("its last page \(lastPage) does not fit its map of \(mapSize) bytes") }
    return nil
  }

  /// What can not be true of the page's trees in a file of a size; nil when nothing.
  func treeFault(fileBytes: Int) -> MetaFault? {
    guard let pageSize else { return nil }
    let filePages = fileBytes / pageSize
    if let fault = free.fault(lastPage: lastPage, filePages: filePages) {
      return MetaFault("in the tree of free pages, \(fault)")
    }
    if let fault = main.fault(lastPage: lastPage, filePages: filePages) {
      return MetaFault("in the table of tables, \(fault)")
    }
    return nil
  }
}

/// Why a meta page can not be used.
struct MetaFault {
  let what: String
  let isVersion: Bool

  init(_ what: String, isVersion: Bool = false) {
    self.what = what
    self.isVersion = isVersion
  }
}
