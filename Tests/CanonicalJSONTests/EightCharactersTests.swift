import CanonicalJSON
import Testing

@Suite("Eight characters read at once")
struct EightCharactersTests {
  static func word(_ characters: [UInt8]) -> UInt64 {
    characters.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// The slow reference: each character by its place in the alphabet; nil when one is not in it.
  static func slow(_ characters: [UInt8], _ alphabet: String) -> UInt64? {
    let alphabet = Array(alphabet.utf8)
    let bits = alphabet.count.trailingZeroBitCount
    var value: UInt64 = 0
    for character in characters {
      guard let digit = alphabet.firstIndex(of: character) else { return nil }
      value = value << UInt64(bits) | UInt64(digit)
    }
    return value
  }

  static func base32(_ characters: [UInt8]) -> UInt64? {
    var isValid = true
    let value = EightCharacters.base32(word(characters), &isValid)
    return isValid ? value : nil
  }

  static func hexadecimal(_ characters: [UInt8]) -> UInt64? {
    var isValid = true
    let value = EightCharacters.hexadecimal(word(characters), &isValid)
    return isValid ? value : nil
  }

  @Test("every byte at every place is judged and valued as its alphabet says, whatever stands beside it")
  func everyByte() {
    for (alphabet, read) in [
      ("abcdefghijklmnopqrstuvwxyz234567", Self.base32), ("0123456789abcdef", Self.hexadecimal),
    ] {
      for neighbour in [alphabet.utf8.first!, alphabet.utf8.last!, 0x35] {
        for place in 0..<8 {
          for byte in UInt8.min...UInt8.max {
            var characters = [UInt8](repeating: neighbour, count: 8)
            characters[place] = byte
            #expect(read(characters) == Self.slow(characters, alphabet))
          }
        }
      }
    }
  }

  @Test("random texts give what reading them one by one gives")
  func random() {
    var random = SplitMix64(seed: 11)
    for (alphabet, read) in [
      ("abcdefghijklmnopqrstuvwxyz234567", Self.base32), ("0123456789abcdef", Self.hexadecimal),
    ] {
      let letters = Array(alphabet.utf8)
      for _ in 0..<2000 {
        let characters = (0..<8).map { _ in letters[Int(random.next() % UInt64(letters.count))] }
        #expect(read(characters) == Self.slow(characters, alphabet))
      }
    }
  }

  @Test("what was not valid before stays so")
  func staysInvalid() {
    var isValid = false
    _ = EightCharacters.base32(Self.word(Array("aaaaaaaa".utf8)), &isValid)
    _ = EightCharacters.hexadecimal(Self.word(Array("00000000".utf8)), &isValid)
    #expect(!isValid)
  }
}

@Suite("The place after the last quote")
struct AfterQuoteTests {
  @Test("is what going back byte by byte finds, for each end")
  func everyEnd() {
    for text in [
      "", "\"", "no quote at all, but long enough", "\"a\"bcdefghijk\"lmnopqrstuvwxyz\"",
      "!\"#!\"#!\"#!!!!!!!!",
    ] {
      let bytes = Array(text.utf8)
      let reader = unsafe EntryReader(bytes.span.bytes)
      for end in 0...bytes.count {
        let slow = bytes[..<end].lastIndex(of: 0x22).map { $0 + 1 } ?? 0
        let found = reader.afterQuote(before: end)
        #expect(found == slow, "\(text) before \(end)")
      }
    }
  }
}
