/// How a stored ZIP archive lies in its bytes (APPNOTE 6.3): one layout for given names, sizes and checksums, and no other.
/// Whoever writes makes it, whoever reads compares with it, so that no byte of the structure is free.
enum ArchiveLayout {
  /// What the archive says of one file.
  struct Item: Equatable {
    let name: [UInt8]
    let checksum: UInt32
    let size: Int
  }

  /// The most bytes an archive has: a reader may keep all of it in memory.
  static let maximumSize = 64 << 20
  /// The most files: without ZIP64 the number is 16 bits, and all of them set means something else.
  static let maximumCount = 65_534
  static let localLength = 30, centralLength = 46, endLength = 22

  /// What stands before a file's bytes.
  static func local(_ item: Item) -> [UInt8] {
    var bytes = number(0x0403_4B50, 4) + common(item)
    bytes += number(0, 2)
    return bytes + item.name
  }

  /// A file's line in the central directory.
  /// - Parameter offset: where its local header begins.
  static func central(_ item: Item, at offset: Int) -> [UInt8] {
    var bytes = number(0x0201_4B50, 4) + number(0x0314, 2) + common(item)
    // No extra field, no comment, disk 0, no internal attributes.
    for _ in 0..<4 { bytes += number(0, 2) }
    bytes += number(0o100644 << 16, 4) + number(offset, 4)
    return bytes + item.name
  }

  /// What the archive ends with.
  static func end(count: Int, directorySize: Int, directoryOffset: Int) -> [UInt8] {
    number(0x0605_4B50, 4) + number(0, 4) + number(count, 2) + number(count, 2) + number(directorySize, 4)
      + number(directoryOffset, 4) + number(0, 2)
  }

  /// The central directory and the end, of files that lie one behind the other from 0.
  static func tail(_ items: [Item]) -> [UInt8] {
    var offset = 0
    var directory: [UInt8] = []
    for item in items {
      directory += central(item, at: offset)
      offset += localLength + item.name.count + item.size
    }
    return directory + end(count: items.count, directorySize: directory.count, directoryOffset: offset)
  }

  /// Version 2.0, UTF-8 names, stored, 1980-01-01 00:00:00, then checksum, both sizes and the name's length.
  private static func common(_ item: Item) -> [UInt8] {
    number(20, 2) + number(1 << 11, 2) + number(0, 2) + number(0, 2) + number(0x0021, 2)
      + number(Int(item.checksum), 4) + number(item.size, 4) + number(item.size, 4)
      + number(item.name.count, 2)
  }

  private static func number(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}
