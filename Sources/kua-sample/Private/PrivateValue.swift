/// A personal or protected value of an event.
enum PrivateValue {
  case text(String)
  case number(Int)
  case reference(Reference)

  /// The value as JSON.
  var json: [UInt8] {
    var bytes: [UInt8] = []
    bytes.write(self)
    return bytes
  }
}

extension [UInt8] {
  /// Appends a value as JSON.
  mutating func write(_ value: PrivateValue) {
    switch value {
    case .text(let text): write(json: text)
    case .number(let number): write(decimal: number)
    case .reference(let reference):
      append(34)
      write(reference)
      append(34)
    }
  }

  /// Appends a string as canonical JSON has it (RFC 8785): the shortest escapes, everything else as UTF-8.
  mutating func write(json text: String) {
    append(34)
    for byte in text.utf8 {
      switch byte {
      case 34, 92: append(contentsOf: [92, byte])
      case 10: write("\\n")
      case 0..<32: preconditionFailure("no invented text holds another control character")
      default: append(byte)
      }
    }
    append(34)
  }
}
