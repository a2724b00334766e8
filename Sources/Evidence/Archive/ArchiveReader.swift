internal import Language

/// A stored ZIP archive taken apart. Any bytes give an answer; of those that are not exactly as ``ArchiveLayout`` lays an
/// archive out, what is wrong.
struct ArchiveReader {
  /// Why an archive is not taken apart.
  struct Refused: Error {
    let reason: FilledPhrase
  }

  let bytes: [UInt8]
  /// Where each file's bytes lie.
  let files: [String: Range<Int>]
  /// Files whose bytes do not have the checksum that the archive says; they are taken as they are.
  let otherChecksums: [String]

  private typealias Archive = Phrase.Archive

  /// Takes an archive apart.
  init(_ bytes: [UInt8]) throws(Refused) {
    let items = try Self.directory(of: bytes)
    var files: [String: Range<Int>] = [:]
    var otherChecksums: [String] = []
    var offset = 0
    var last: [UInt8] = []
    for item in items {
      guard let name = String(validating: item.name, as: UTF8.self), Self.isAllowed(name) else {
        throw Refused(reason: Archive.forbiddenName(name: .text(Self.shown(item.name))))
      }
      guard last.lexicographicallyPrecedes(item.name) else {
        throw Refused(reason: Archive.nameOutOfOrder(name: .text(name)))
      }
      last = item.name
      let header = ArchiveLayout.local(item)
      let start = offset + header.count
      guard start + item.size <= bytes.count else {
        throw Refused(reason: Archive.endsOutside(name: .text(name)))
      }
      guard bytes[offset..<start].elementsEqual(header) else {
        throw Refused(reason: Archive.otherHeader(name: .text(name)))
      }
      if CRC32.of(bytes[start..<start + item.size]) != item.checksum { otherChecksums.append(name) }
      files[name] = start..<start + item.size
      offset = start + item.size
    }
    guard bytes[offset...].elementsEqual(ArchiveLayout.tail(items)) else {
      throw Refused(reason: FilledPhrase(Archive.otherDirectory))
    }
    self.bytes = bytes
    self.files = files
    self.otherChecksums = otherChecksums
  }

  /// The bytes of a file; nil when there is none of that name.
  func bytes(of name: String) -> ArraySlice<UInt8>? { files[name].map { bytes[$0] } }

  /// What the central directory lists.
  private static func directory(of bytes: [UInt8]) throws(Refused) -> [ArchiveLayout.Item] {
    guard bytes.count <= ArchiveLayout.maximumSize else {
      throw Refused(reason: Archive.tooLarge(megabytes: .number(ArchiveLayout.maximumSize >> 20)))
    }
    let end = bytes.count - ArchiveLayout.endLength
    guard end >= 0, number(bytes, end, 4) == 0x0605_4B50 else {
      throw Refused(reason: FilledPhrase(Archive.noEnd))
    }
    let count = number(bytes, end + 10, 2)
    let size = number(bytes, end + 12, 4), start = number(bytes, end + 16, 4)
    guard start + size == end, count <= ArchiveLayout.maximumCount else {
      throw Refused(reason: FilledPhrase(Archive.noDirectory))
    }
    var items: [ArchiveLayout.Item] = []
    var offset = start
    for _ in 0..<count {
      guard offset + ArchiveLayout.centralLength <= end else {
        throw Refused(reason: FilledPhrase(Archive.directoryBreaksOff))
      }
      let next = offset + ArchiveLayout.centralLength + number(bytes, offset + 28, 2)
      guard next <= end else { throw Refused(reason: FilledPhrase(Archive.directoryBreaksOff)) }
      items.append(
        ArchiveLayout.Item(
          name: Array(bytes[offset + ArchiveLayout.centralLength..<next]),
          checksum: UInt32(number(bytes, offset + 16, 4)), size: number(bytes, offset + 24, 4)))
      offset = next
    }
    return items
  }

  private static func number(_ bytes: [UInt8], _ offset: Int, _ count: Int) -> Int {
    (0..<count).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
  }

  /// Whether a name leads nowhere but into the directory the archive is unpacked in.
  private static func isAllowed(_ name: String) -> Bool {
    !name.isEmpty && !name.utf8.contains { $0 < 0x20 || $0 == 0x5C || $0 == 0x7F }
      && name.split(separator: "/", omittingEmptySubsequences: false).allSatisfy {
        !$0.isEmpty && $0 != "." && $0 != ".."
      }
  }

  /// A name that may be anything, in letters that disturb nothing.
  private static func shown(_ name: [UInt8]) -> String {
    String(
      decoding: name.prefix(80).map { 0x20...0x7E ~= $0 ? $0 : UInt8(ascii: "?") }, as: UTF8.self)
  }
}
