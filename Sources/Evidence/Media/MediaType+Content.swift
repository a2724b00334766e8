public import IncidentEvents

extension MediaType {
  /// What a file's beginning says it is; nil when it is none of the types that are taken.
  ///
  /// - Parameters:
  ///   - head: the file's first bytes; see ``MediaDigest/head``.
  ///   - bytes: the file's size.
  public init?(content head: [UInt8], bytes: Int) {
    if let boxed = Self.boxed(head) {
      self = boxed
    } else if let riff = Self.text(head, 0, 4), riff == "RIFF", Self.text(head, 8, 4) == "WAVE" {
      self = .`audio/wav`
    } else if head.starts(with: [0xff, 0xd8, 0xff]) {
      self = .`image/jpeg`
    } else if head.starts(with: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) {
      self = .`image/png`
    } else if head.starts(with: [0x1a, 0x45, 0xdf, 0xa3]) {
      // EBML; WebM is one too, and says so.
      guard Self.contains(head.prefix(64), "matroska") else { return nil }
      self = .`video/xMatroska`
    } else if head.starts(with: Array("%PDF-".utf8)) {
      self = .`application/pdf`
    } else if head.starts(with: Array("ID3".utf8)) || Self.isLayer3(head) {
      self = .`audio/mpeg`
    } else if Self.isText(head, isWhole: head.count == bytes) {
      self = .`text/plain`
    } else {
      return nil
    }
  }

  /// Whether a file that is `self` by its beginning may be stated to be `other`: the containers of the MPEG-4 family do
  /// not always tell.
  public func mayBe(_ other: MediaType) -> Bool {
    let family: [MediaType] = [.`video/mp4`, .`audio/mp4`, .`video/quicktime`]
    return self == other || (family.contains(self) && family.contains(other))
  }

  /// A file of boxes (ISO/IEC 14496-12), by its brand; QuickTime's own files may begin without one.
  private static func boxed(_ head: [UInt8]) -> MediaType? {
    switch text(head, 4, 4) {
    case "ftyp":
      switch text(head, 8, 4) {
      case "qt  ": .`video/quicktime`
      case "M4A ", "M4B ", "M4P ": .`audio/mp4`
      case "isom", "iso2", "iso3", "iso4", "iso5", "iso6", "iso7", "iso8", "iso9", "mp41", "mp42", "avc1",
        "M4V ", "M4VH", "M4VP", "MSNV", "dash", "cmfc", "f4v ", "mmp4", "NDSC", "NDSH", "NDSM", "XAVC":
        .`video/mp4`
      default: nil
      }
    case "moov", "mdat", "wide", "free", "skip", "pnot": .`video/quicktime`
    default: nil
    }
  }

  /// The header of a frame of MPEG audio, layer III.
  private static func isLayer3(_ head: [UInt8]) -> Bool {
    guard head.count >= 4, head[0] == 0xff, head[1] & 0xe0 == 0xe0 else { return false }
    let version = head[1] >> 3 & 3, layer = head[1] >> 1 & 3
    let rate = head[2] >> 4, sampling = head[2] >> 2 & 3
    return version != 1 && layer == 1 && rate != 15 && sampling != 3
  }

  /// UTF-8 without control characters that no text has.
  private static func isText(_ head: [UInt8], isWhole: Bool) -> Bool {
    guard !head.isEmpty else { return false }
    if head.contains(where: { $0 < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d].contains($0) || $0 == 0x7f }) {
      return false
    }
    // Of a longer file the beginning may end inside a character.
    var end = head.count
    if !isWhole {
      while end > 0, head.count - end < 4, head[end - 1] & 0xc0 == 0x80 { end -= 1 }
      if end > 0, head[end - 1] >= 0xc0 { end -= 1 }
    }
    return String(validating: head[..<end], as: UTF8.self) != nil
  }

  private static func text(_ head: [UInt8], _ start: Int, _ count: Int) -> String? {
    guard head.count >= start + count else { return nil }
    return String(validating: head[start..<start + count], as: UTF8.self)
  }

  private static func contains(_ bytes: ArraySlice<UInt8>, _ word: String) -> Bool {
    let word = Array(word.utf8)
    guard bytes.count >= word.count else { return false }
    return (bytes.startIndex...bytes.endIndex - word.count).contains { bytes[$0...].starts(with: word) }
  }
}
