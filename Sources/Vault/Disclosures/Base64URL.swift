/// Base64 with the URL-safe alphabet and no padding (RFC 4648 §5), strict: one text for every byte string, and one byte
/// string for every accepted text.
package enum Base64URL {
  private static let alphabet: [64 of UInt8] = {
    let characters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
    return [64 of UInt8] { characters[$0] }
  }()

  /// Appends the text of a range of `bytes`.
  package static func append(_ bytes: Span<UInt8>, to text: inout [UInt8]) {
    let alphabet = alphabet
    var at = text.count, place = 0
    text.append(contentsOf: repeatElement(0, count: bytes.count / 3 * 4 + (bytes.count % 3 * 4 + 2) / 3))
    var output = text.mutableSpan
    while place &+ 2 < bytes.count {
      let group = Int(bytes[place]) << 16 | Int(bytes[place + 1]) << 8 | Int(bytes[place + 2])
      output[at] = alphabet[group >> 18]
      output[at + 1] = alphabet[group >> 12 & 63]
      output[at + 2] = alphabet[group >> 6 & 63]
      output[at + 3] = alphabet[group & 63]
      place += 3
      at += 4
    }
    guard place < bytes.count else { return }
    let second = place + 1 < bytes.count ? Int(bytes[place + 1]) : 0
    let group = Int(bytes[place]) << 16 | second << 8
    output[at] = alphabet[group >> 18]
    output[at + 1] = alphabet[group >> 12 & 63]
    if place + 1 < bytes.count { output[at + 2] = alphabet[group >> 6 & 63] }
  }

  /// The text of `bytes`.
  package static func encode(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count * 4 + 2) / 3)
    append(bytes.span, to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes a text stands for; nil when it is not the one text ``encode(_:)`` writes for them.
  package static func decode(_ text: some Sequence<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    var group = 0, bits = 0
    for character in text {
      let value: Int
      switch character {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): value = Int(character) - 65
      case UInt8(ascii: "a")...UInt8(ascii: "z"): value = Int(character) - 71
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = Int(character) + 4
      case UInt8(ascii: "-"): value = 62
      case UInt8(ascii: "_"): value = 63
      default: return nil
      }
      group = (group << 6 | value) & 0xFFFF
      bits += 6
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(truncatingIfNeeded: group >> bits))
      }
    }
    // What is left over must be less than a character, and zero.
    guard bits < 6, group & (1 << bits - 1) == 0 else { return nil }
    return bytes
  }
}
