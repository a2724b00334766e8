import TransparencyLog

/// Strict base64url (RFC 4648 §5) without padding: one text for every byte string, pad bits zero.
enum Base64URL {
  /// The text of `bytes`.
  static func encode(_ bytes: [UInt8]) -> String {
    let text = Base64.encode(bytes).utf8.prefix { $0 != UInt8(ascii: "=") }.map { character -> UInt8 in
      switch character {
      case UInt8(ascii: "+"): UInt8(ascii: "-")
      case UInt8(ascii: "/"): UInt8(ascii: "_")
      default: character
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes `text` stands for, or nil when it is not the one text ``encode(_:)`` writes for them.
  static func decode(_ text: some Collection<UInt8>) -> [UInt8]? {
    var padded: [UInt8] = []
    padded.reserveCapacity(text.count + 3)
    for character in text {
      switch character {
      case UInt8(ascii: "-"): padded.append(UInt8(ascii: "+"))
      case UInt8(ascii: "_"): padded.append(UInt8(ascii: "/"))
      case UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "="): return nil
      default: padded.append(character)
      }
    }
    while !padded.count.isMultiple(of: 4) { padded.append(UInt8(ascii: "=")) }
    return Base64.decode(padded)
  }
}
