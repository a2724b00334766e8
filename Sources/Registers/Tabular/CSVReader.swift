/// A strict reader of rows (RFC 4180): fields parted by one character, quoted where they hold it, a quotation mark or a
/// line feed; lines ended by CR LF or LF; a byte order mark at the beginning is passed over.
///
/// A record that is broken costs its own line and no other: reading goes on at the next line of the file, wherever a
/// quotation mark that nobody closed would have led.
public struct CSVReader: Sendable {
  /// The whole file.
  public let bytes: [UInt8]
  public let dialect: CSVDialect
  /// How many fields each record must have; nil until the header is read.
  public var fieldCount: Int?

  /// Where the next record begins, and on which line.
  private var next: Int
  private var line = 1

  /// The most bytes of a field: more than any text an event takes.
  static let longestField = 1 << 16

  /// A reader at the beginning of a file.
  public init(_ bytes: [UInt8], _ dialect: CSVDialect) {
    self.bytes = bytes
    self.dialect = dialect
    next = dialect.encoding == .utf8 && bytes.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0
  }

  /// How far into the file reading has come, in bytes.
  public var bytesRead: Int { next }

  /// Reads the next record; lines with nothing on them are passed over.
  /// - Returns: false at the end of the file.
  /// - Throws: what is wrong with the line; the next call reads on behind it.
  public mutating func read(_ record: inout CSVRecord) throws(CSVFault) -> Bool {
    while let end = emptyLine() {
      next = end
      line += 1
    }
    guard next < bytes.count else { return false }
    record.begin(line: line, at: next)
    var scan = Scan(at: next, line: line)
    do throws(CSVFault) {
      try fields(&scan, &record)
    } catch {
      // What is broken ends with its own line: whatever stands on the next one is read for itself.
      next = lineEnd(from: next).next
      line += 1
      throw error
    }
    record.place = next..<scan.contentEnd
    let fault = fault(inWhole: record)
    if fault != nil, record.count != fieldCount, holdsRecord(behindFirstLineOf: scan) {
      // A quotation mark that nobody closed, and a later one in just the wrong place: the other lines are their own.
      (scan.at, scan.line) = (lineEnd(from: next).next, line + 1)
    }
    (next, line) = (scan.at, scan.line)
    if let fault { throw fault }
    return true
  }

  /// What is wrong with a record whose quotation marks are in order.
  private func fault(inWhole record: CSVRecord) -> CSVFault? {
    if let fieldCount, record.count != fieldCount {
      let kind = CSVFault.Kind.fieldCount(found: record.count, expected: fieldCount)
      return CSVFault(kind: kind, line: line, field: nil, place: record.place)
    }
    do throws(CSVFault) {
      try decode(record)
    } catch {
      return error
    }
    return nil
  }

  /// Whether one of the further lines of a record is a whole record by itself.
  private func holdsRecord(behindFirstLineOf record: Scan) -> Bool {
    var start = lineEnd(from: next).next
    while start < record.at {
      var scan = Scan(at: start, line: 0), scratch = CSVRecord()
      if (try? fields(&scan, &scratch)) != nil, scratch.count == fieldCount { return true }
      start = lineEnd(from: start).next
    }
    return false
  }

  /// How far a record has been read.
  private struct Scan {
    var at: Int
    var line: Int
    /// Where the record ends, its line feed left out.
    var contentEnd = 0

    init(at: Int, line: Int) { (self.at, self.line) = (at, line) }
  }

  private func fields(_ scan: inout Scan, _ record: inout CSVRecord) throws(CSVFault) {
    let separator = dialect.separator.byte
    while true {
      if scan.at < bytes.count, bytes[scan.at] == Self.quote {
        try quoted(&scan, &record)
      } else {
        try plain(&scan, &record, separator)
      }
      record.endField()
      guard scan.at < bytes.count else {
        scan.contentEnd = scan.at
        return
      }
      if bytes[scan.at] == separator {
        scan.at += 1
        continue
      }
      scan.contentEnd = scan.at
      scan.at += bytes[scan.at] == Self.carriageReturn ? 2 : 1
      scan.line += 1
      return
    }
  }

  /// A field without quotation marks, up to what ends it.
  private func plain(
    _ scan: inout Scan, _ record: inout CSVRecord, _ separator: UInt8
  ) throws(CSVFault) {
    let start = scan.at
    while scan.at < bytes.count {
      let byte = bytes[scan.at]
      if byte == separator || byte == Self.lineFeed { return }
      if byte == Self.quote { throw fault(.quoteInField, record.count, record) }
      if byte == Self.carriageReturn {
        if isLineEnd(scan.at) { return }
        throw fault(.controlCharacter, record.count, record)
      }
      try take(byte, at: start, &scan, &record)
    }
  }

  /// A field in quotation marks, up to behind the closing one.
  private func quoted(_ scan: inout Scan, _ record: inout CSVRecord) throws(CSVFault) {
    let start = scan.at
    scan.at += 1
    while scan.at < bytes.count {
      let byte = bytes[scan.at]
      guard byte == Self.quote else {
        if byte == Self.lineFeed { scan.line += 1 }
        try take(byte, at: start, &scan, &record)
        continue
      }
      scan.at += 1
      guard scan.at < bytes.count else { return }
      let after = bytes[scan.at]
      if after == Self.quote {
        record.text.append(after)
        scan.at += 1
      } else if after == dialect.separator.byte || after == Self.lineFeed || isLineEnd(scan.at) {
        return
      } else {
        throw fault(.textAfterQuote, record.count, record)
      }
    }
    throw fault(.quoteNotClosed, record.count, record)
  }

  private func take(
    _ byte: UInt8, at start: Int, _ scan: inout Scan, _ record: inout CSVRecord
  ) throws(CSVFault) {
    if byte == 0 { throw fault(.controlCharacter, record.count, record) }
    if scan.at - start > Self.longestField { throw fault(.tooLong, record.count, record) }
    scan.at += 1
    if byte < 0x80 {
      record.text.append(byte)
      return
    }
    record.hasOthers = true
    if dialect.encoding == .utf8 {
      record.text.append(byte)
    } else if !Windows1251.append(byte, to: &record.text) {
      throw fault(.encoding(byte: scan.at - start), record.count, record)
    }
  }

  /// Looks whether every field is UTF-8.
  private func decode(_ record: CSVRecord) throws(CSVFault) {
    guard record.hasOthers, dialect.encoding == .utf8 else { return }
    for field in 0..<record.count {
      let text = record.text[record.place(of: field)]
      if let wrong = Self.firstNotUTF8(text) {
        throw fault(.encoding(byte: wrong - text.startIndex + 1), field, record)
      }
    }
  }

  /// The first byte of a text that does not go on as UTF-8.
  private static func firstNotUTF8(_ text: ArraySlice<UInt8>) -> Int? {
    guard String(validating: text, as: UTF8.self) == nil else { return nil }
    // The longest beginning that is UTF-8: whole characters of one to four bytes.
    var at = text.startIndex
    while at < text.endIndex {
      let rest = text[at...].prefix(4)
      guard
        let length = (1...rest.count).first(where: {
          String(validating: rest.prefix($0), as: UTF8.self) != nil
        })
      else { return at }
      at += length
    }
    return text.startIndex
  }

  // MARK: Lines

  private static let quote: UInt8 = 0x22, lineFeed: UInt8 = 0x0a, carriageReturn: UInt8 = 0x0d

  private func isLineEnd(_ at: Int) -> Bool {
    bytes[at] == Self.carriageReturn && at + 1 < bytes.count && bytes[at + 1] == Self.lineFeed
  }

  /// Where the next record would begin behind an empty line.
  private func emptyLine() -> Int? {
    guard next < bytes.count else { return nil }
    if bytes[next] == Self.lineFeed { return next + 1 }
    return isLineEnd(next) ? next + 2 : nil
  }

  /// Where the line that begins at a place ends, and where the next one begins.
  private func lineEnd(from start: Int) -> (content: Int, next: Int) {
    guard let feed = bytes[start...].firstIndex(of: Self.lineFeed) else { return (bytes.count, bytes.count) }
    return (feed > start && bytes[feed - 1] == Self.carriageReturn ? feed - 1 : feed, feed + 1)
  }

  private func fault(_ kind: CSVFault.Kind, _ field: Int?, _ record: CSVRecord) -> CSVFault {
    CSVFault(kind: kind, line: line, field: field, place: next..<lineEnd(from: next).content)
  }

  /// A line of the file as a text, however it is damaged.
  public func text(at place: Range<Int>) -> String {
    guard dialect.encoding == .windows1251 else { return String(decoding: bytes[place], as: UTF8.self) }
    var text: [UInt8] = []
    for byte in bytes[place] {
      if byte < 0x80 {
        text.append(byte)
      } else if !Windows1251.append(byte, to: &text) {
        text += "\u{fffd}".utf8
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
