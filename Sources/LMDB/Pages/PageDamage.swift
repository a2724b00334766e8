/// One thing found wrong with the pages of an environment's file.
public struct PageDamage: Hashable, Sendable, CustomStringConvertible {
  /// The page's number: its place in `data.mdb` in units of the page size. Nil where it is no single one.
  public let page: Int?
  /// The table the page belongs to; nil for the file as a whole.
  public let table: String?
  /// Whether reading through LMDB can go on in spite of it. Writing can not.
  public let isSafeToRead: Bool
  /// A sentence for people that names the place.
  public let description: String

  init(_ what: String, page: Int? = nil, table: String? = nil, isSafeToRead: Bool = false) {
    self.page = page
    self.table = table
    self.isSafeToRead = isSafeToRead
    let place = [page.map { "page \($0)" }, table.map { "table \($0)" }].compactMap(\.self)
    description = (place.isEmpty ? "data.mdb" : place.joined(separator: ", ")) + ": " + what
  }
}

/// What a scan of an environment's pages has shown.
public struct PageReport: Sendable {
  /// The number of the commit whose trees were scanned.
  public let transaction: Int
  /// The names of the tables found.
  public let tables: [String]
  /// Pages of trees, pages of long values, free pages.
  public let treePages, valuePages, freePages: Int
  /// What is wrong, in the order it was found; the first hundred.
  public let damages: [PageDamage]

  /// How many damages are listed at most.
  static let limit = 100

  /// Whether nothing is wrong.
  public var isSound: Bool { damages.isEmpty }
  /// Whether LMDB can read every table in spite of what is wrong.
  public var isSafeToRead: Bool { damages.allSatisfy(\.isSafeToRead) }
}

/// How much of a file is scanned.
public enum PageScanScope: Sendable {
  /// What LMDB follows when it reads and writes: the trees and the list of free pages.
  case trees
  /// Also the first page of every long value, the counts, and that every page is used or free.
  case everything
}
