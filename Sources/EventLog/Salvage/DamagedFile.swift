internal import LMDB

/// The raw file of a log that may be damaged anywhere: bytes by place, zeros for what the disk can not give.
final class DamagedFile {
  private let file: DataFile
  let pageSize: Int
  let byteCount: Int
  /// Pages that the disk could not give, as far as they were asked for.
  private(set) var unreadablePages: Set<Int> = []

  init(directory: String) throws {
    file = try DataFile(inDirectory: directory)
    pageSize = file.likelyPageSize
    byteCount = file.byteCount
  }

  /// A piece of the file.
  struct Place: Hashable {
    let offset: Int
    let length: Int
  }

  /// The bytes at a place, as far as the file reaches.
  func bytes(_ place: Place) -> [UInt8] {
    guard place.offset >= 0, place.length > 0, place.offset < byteCount else { return [] }
    let count = min(place.length, byteCount - place.offset)
    var bytes: [UInt8] = []
    var done = file.read(count, at: place.offset, into: &bytes)
    while done < count {
      // A page that can not be read counts as zeros; what lies behind it may be whole.
      let page = (place.offset + done) / pageSize
      unreadablePages.insert(page)
      let next = min(count, (page + 1) * pageSize - place.offset)
      for offset in done..<next { bytes[offset] = 0 }
      done = next
      guard done < count else { break }
      var rest: [UInt8] = []
      let got = file.read(count - done, at: place.offset + done, into: &rest)
      bytes.replaceSubrange(done..<done + got, with: rest[..<got])
      done += got
    }
    return bytes
  }

  /// Where a value of `length` bytes lies whose first page is `page`; nil when that is not in the file.
  func value(inPage page: UInt64, length: Int) -> Place? {
    guard page >= 2, page < UInt64(byteCount / pageSize), length > 0 else { return nil }
    return Place(offset: Int(page) * pageSize + PageFormat.headerLength, length: length)
  }
}
