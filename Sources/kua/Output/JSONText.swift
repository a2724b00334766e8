import CanonicalJSON

/// A JSON value to be printed, its members in the order given.
indirect enum JSONText: Sendable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral
{
  case string(String)
  case integer(Int)
  /// A number with decimals, in the digits given.
  case number(String)
  case boolean(Bool)
  case null
  case array([JSONText])
  case object([(String, JSONText)])
  /// JSON that is there already, such as an entry.
  case verbatim([UInt8])

  init(stringLiteral value: String) { self = .string(value) }
  init(integerLiteral value: Int) { self = .integer(value) }
  init(booleanLiteral value: Bool) { self = .boolean(value) }

  /// A text, or null where there is none.
  static func optional(_ value: String?) -> JSONText { value.map { .string($0) } ?? .null }

  /// The value on one line.
  var text: String {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the value in UTF-8.
  func append(to bytes: inout [UInt8]) {
    switch self {
    case .string(let value): CanonicalWriter.appendString(value, to: &bytes)
    case .integer(let value): bytes.append(contentsOf: String(value).utf8)
    case .number(let digits): bytes.append(contentsOf: digits.utf8)
    case .boolean(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
    case .null: bytes.append(contentsOf: "null".utf8)
    case .verbatim(let json): bytes.append(contentsOf: json)
    case .array(let values):
      bytes.append(0x5b)
      for (at, value) in values.enumerated() {
        if at > 0 { bytes.append(0x2c) }
        value.append(to: &bytes)
      }
      bytes.append(0x5d)
    case .object(let members):
      bytes.append(0x7b)
      for (at, member) in members.enumerated() {
        if at > 0 { bytes.append(0x2c) }
        CanonicalWriter.appendString(member.0, to: &bytes)
        bytes.append(0x3a)
        member.1.append(to: &bytes)
      }
      bytes.append(0x7d)
    }
  }
}
