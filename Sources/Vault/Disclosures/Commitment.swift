internal import LMDB
package import TransparencyLog

/// The digest of one disclosure as it stands in `_sd`: 43 characters of base64url, ordered as ASCII. One that stands
/// for no disclosure, a decoy, looks the same.
package struct Commitment: BitwiseCopyable, Hashable, Comparable, Sendable {
  /// How many characters one has.
  package static let length = 43
  // The characters, most significant first, and five zeros.
  private let words: (UInt64, UInt64, UInt64, UInt64, UInt64, UInt64)

  /// The commitment with a digest.
  package init(_ digest: Digest) {
    var text: [UInt8] = []
    text.reserveCapacity(48)
    digest.withBytes { Base64URL.append($0.octets, to: &text) }
    self.init(characters: text.span)
  }

  /// Reads the 43 characters; nil for anything else, bits left over that are not zero included.
  package init?(_ text: some Collection<UInt8>) {
    guard text.count == Self.length, Base64URL.decode(text) != nil else { return nil }
    self.init(characters: Array(text).span)
  }

  private init(characters: Span<UInt8>) {
    func word(_ start: Int) -> UInt64 {
      var word: UInt64 = 0
      for place in start..<start + 8 {
        word = word << 8 | (place < characters.count ? UInt64(characters[place]) : 0)
      }
      return word
    }
    words = (word(0), word(8), word(16), word(24), word(32), word(40))
  }

  package static func < (a: Self, b: Self) -> Bool {
    if a.words.0 != b.words.0 { return a.words.0 < b.words.0 }
    if a.words.1 != b.words.1 { return a.words.1 < b.words.1 }
    if a.words.2 != b.words.2 { return a.words.2 < b.words.2 }
    if a.words.3 != b.words.3 { return a.words.3 < b.words.3 }
    if a.words.4 != b.words.4 { return a.words.4 < b.words.4 }
    return a.words.5 < b.words.5
  }

  package static func == (a: Self, b: Self) -> Bool { a.words == b.words }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(words.0)
    hasher.combine(words.1)
  }

  /// Appends the 43 characters.
  package func append(to text: inout [UInt8]) {
    func add(_ word: UInt64, _ count: Int = 8) {
      for place in 0..<count { text.append(UInt8(truncatingIfNeeded: word >> UInt64(56 - 8 * place))) }
    }
    add(words.0)
    add(words.1)
    add(words.2)
    add(words.3)
    add(words.4)
    add(words.5, 3)
  }
}

extension Commitment: CustomStringConvertible {
  /// The 43 characters.
  package var description: String {
    var text: [UInt8] = []
    append(to: &text)
    return String(decoding: text, as: UTF8.self)
  }
}
