/// Writes rows as ``CSVReader`` reads them, in UTF-8, lines ended by LF.
public enum CSVWriter {
  /// Appends one record.
  public static func append(
    _ fields: some Sequence<String>, _ separator: CSVDialect.Separator = .comma, to bytes: inout [UInt8]
  ) {
    var isFirst = true, count = 0
    let start = bytes.count
    for field in fields {
      if !isFirst { bytes.append(separator.byte) }
      isFirst = false
      count += 1
      append(field, separator, to: &bytes)
    }
    // A record of one empty field is not an empty line.
    if count == 1, bytes.count == start { bytes += [0x22, 0x22] }
    bytes.append(0x0a)
  }

  private static func append(_ field: String, _ separator: CSVDialect.Separator, to bytes: inout [UInt8]) {
    let needsQuotes = field.utf8.contains {
      $0 == separator.byte || $0 == 0x22 || $0 == 0x0a || $0 == 0x0d
    }
    guard needsQuotes || field.first == " " || field.last == " " else {
      bytes += field.utf8
      return
    }
    bytes.append(0x22)
    for byte in field.utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }
}
