/// How a file of rows is written: what parts its fields, and what its bytes mean.
public struct CSVDialect: Sendable, Equatable {
  /// What parts two fields.
  public enum Separator: String, Sendable, CaseIterable {
    case comma = ","
    case semicolon = ";"
    case tab = "tab"

    /// The byte in the file.
    public var byte: UInt8 {
      switch self {
      case .comma: 0x2c
      case .semicolon: 0x3b
      case .tab: 0x09
      }
    }
  }

  public let separator: Separator
  public let encoding: TextEncoding

  public init(separator: Separator = .comma, encoding: TextEncoding = .utf8) {
    self.separator = separator
    self.encoding = encoding
  }
}

/// What the bytes of a text mean. Both have ASCII's bytes where ASCII has characters, so that a file can be taken apart
/// before it is decoded.
public enum TextEncoding: String, Sendable, CaseIterable {
  case utf8 = "utf-8"
  /// The Cyrillic code page of Windows, as registers export it.
  case windows1251 = "windows-1251"
}
