public import CanonicalJSON

/// An actor's public key as an entry writes it: a C2SP verifier key, `name+hash+base64`, of type Ed25519.
public struct ActorKey: BitwiseCopyable, Sendable {
  /// All of it.
  public let text: Text
  /// The first 128 bits of the public key.
  private let high: UInt64, low: UInt64

  /// What follows the name: `+`, eight hexadecimal digits, `+`, and the type byte and the key as 44 characters.
  private static let tail = 54

  /// Reads the text between quotes.
  public init(from reader: inout EntryReader) throws(Malformed) {
    text = try reader.quotedText()
    guard Int(text.count) > Self.tail else {
      throw Malformed(offset: Int(text.start), expected: "an actor key")
    }
    // The type byte takes the first character and two bits of the second.
    let first = Int(text.start) + Int(text.count) - 43
    var bits = UInt128(Self.six(reader.byte(at: first)) & 15)
    for i in 1...20 { bits = bits << 6 | UInt128(Self.six(reader.byte(at: first + i))) }
    bits = bits << 4 | UInt128(Self.six(reader.byte(at: first + 21)) >> 2)
    high = UInt64(truncatingIfNeeded: bits >> 64)
    low = UInt64(truncatingIfNeeded: bits)
  }

  /// The key as an entity: what its tag speaks of.
  public var reference: Reference { Reference(kind: .key, high: high, low: low) }

  /// The key's name: the ledger's origin, a slash, and the actor's 26 characters, where it is written as it should be.
  public var name: Text { Text(start: Int(text.start), count: Int(text.count) - Self.tail) }

  /// What a character of base64 (RFC 4648 §4) stands for; 0 for any other.
  private static func six(_ character: UInt8) -> UInt8 {
    switch character {
    case 0x41...0x5a: character - 0x41
    case 0x61...0x7a: character - 0x61 + 26
    case 0x30...0x39: character - 0x30 + 52
    case 0x2b: 62
    case 0x2f: 63
    default: 0
    }
  }
}
