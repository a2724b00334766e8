internal import CLMDB
internal import Glibc

/// What an LMDB call answered: one of LMDB's own results (negative) or a system error number (positive).
///
/// Every value is possible, named here or not; compare with the members, print with ``LMDBError``.
public struct ResultCode: RawRepresentable, Hashable, Sendable {
  /// The number as the C library gave it.
  public let rawValue: Int32

  /// Takes any number LMDB or the system may return.
  public init(rawValue: Int32) { self.rawValue = rawValue }
}

extension ResultCode {
  /// `MDB_KEYEXIST`: the key is there already, or is not above the last one when appending.
  public static let keyExists = ResultCode(rawValue: MDB_KEYEXIST)
  /// `MDB_NOTFOUND`: no such key or table.
  public static let notFound = ResultCode(rawValue: MDB_NOTFOUND)
  /// `MDB_PAGE_NOTFOUND`: a page that is referred to is missing; the file is damaged.
  public static let pageNotFound = ResultCode(rawValue: MDB_PAGE_NOTFOUND)
  /// `MDB_CORRUPTED`: a page has the wrong type; the file is damaged.
  public static let corrupted = ResultCode(rawValue: MDB_CORRUPTED)
  /// `MDB_PANIC`: an earlier failed write of the meta page has disabled the environment in this process.
  public static let panic = ResultCode(rawValue: MDB_PANIC)
  /// `MDB_VERSION_MISMATCH`: the file was made by another format of LMDB.
  public static let versionMismatch = ResultCode(rawValue: MDB_VERSION_MISMATCH)
  /// `MDB_INVALID`: the file is not an LMDB file.
  public static let invalid = ResultCode(rawValue: MDB_INVALID)
  /// `MDB_MAP_FULL`: the memory map has reached its limit.
  public static let mapFull = ResultCode(rawValue: MDB_MAP_FULL)
  /// `MDB_DBS_FULL`: more tables are open than the environment was opened for.
  public static let tablesFull = ResultCode(rawValue: MDB_DBS_FULL)
  /// `MDB_READERS_FULL`: every reader slot is taken.
  public static let readersFull = ResultCode(rawValue: MDB_READERS_FULL)
  /// `MDB_TLS_FULL`: the system has no thread-local key left.
  public static let threadKeysFull = ResultCode(rawValue: MDB_TLS_FULL)
  /// `MDB_TXN_FULL`: one transaction has changed too many pages.
  public static let txnFull = ResultCode(rawValue: MDB_TXN_FULL)
  /// `MDB_CURSOR_FULL`: the tree is deeper than a cursor can follow; the file is damaged.
  public static let cursorFull = ResultCode(rawValue: MDB_CURSOR_FULL)
  /// `MDB_PAGE_FULL`: a page has no room where it must have; the file is damaged.
  public static let pageFull = ResultCode(rawValue: MDB_PAGE_FULL)
  /// `MDB_MAP_RESIZED`: another process has grown the file beyond this process's map.
  public static let mapResized = ResultCode(rawValue: MDB_MAP_RESIZED)
  /// `MDB_INCOMPATIBLE`: the operation does not suit the kind of table.
  public static let incompatible = ResultCode(rawValue: MDB_INCOMPATIBLE)
  /// `MDB_BAD_RSLOT`: a reader slot is used twice.
  public static let badReaderSlot = ResultCode(rawValue: MDB_BAD_RSLOT)
  /// `MDB_BAD_TXN`: the transaction can not be used (it failed before, or is nested where it may not be).
  public static let badTxn = ResultCode(rawValue: MDB_BAD_TXN)
  /// `MDB_BAD_VALSIZE`: a key or value of a size LMDB does not take.
  public static let badValueSize = ResultCode(rawValue: MDB_BAD_VALSIZE)
  /// `MDB_BAD_DBI`: the table handle is not good (any more).
  public static let badTable = ResultCode(rawValue: MDB_BAD_DBI)

  /// `ENOSPC`: the disk is full.
  public static let noSpace = ResultCode(rawValue: ENOSPC)
  /// `EDQUOT`: the user's disk quota is used up.
  public static let quotaExceeded = ResultCode(rawValue: EDQUOT)
  /// `EFBIG`: the file would pass the system's or the user's limit.
  public static let fileTooLarge = ResultCode(rawValue: EFBIG)
  /// `EACCES`: permission denied.
  public static let accessDenied = ResultCode(rawValue: EACCES)
  /// `EPERM`: operation not permitted.
  public static let notPermitted = ResultCode(rawValue: EPERM)
  /// `EROFS`: the file system is read-only.
  public static let readOnlyFileSystem = ResultCode(rawValue: EROFS)
  /// `EIO`: the disk failed to read or write.
  public static let inputOutput = ResultCode(rawValue: EIO)
  /// `ENOENT`: no such file or directory.
  public static let noSuchFile = ResultCode(rawValue: ENOENT)
  /// `ENOTDIR`: a part of the path is not a directory.
  public static let notADirectory = ResultCode(rawValue: ENOTDIR)
  /// `ENOMEM`: not enough memory or address space.
  public static let noMemory = ResultCode(rawValue: ENOMEM)
  /// `EINVAL`: an argument LMDB refuses, such as a table opened after the transaction began.
  public static let invalidArgument = ResultCode(rawValue: EINVAL)
  /// `EBUSY`: already open in this process.
  public static let busy = ResultCode(rawValue: EBUSY)
}
