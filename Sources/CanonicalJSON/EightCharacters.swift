/// Eight ASCII characters of an entry decoded at once, the first in the lowest byte of a word, as
/// ``EntryReader/word(at:)`` loads them: identifiers are most of what is read in a pass over a log.
///
/// A character below 0x40 is taken for a digit, one from there on for a lower-case letter; each byte of the word is
/// judged and converted within its own eight bits, which nothing carries out of.
public enum EightCharacters {
  /// Eight lower-case base32 characters (RFC 4648 §6) as 40 bits.
  /// - Parameter isValid: false from the first character that is none on.
  @inlinable @inline(__always)
  public static func base32(_ characters: UInt64, _ isValid: inout Bool) -> UInt64 {
    let letters = (characters &>> 6) & ones
    isValid = isValid && lie(characters, from: 0x32 &* ones, letters, 0x2f, to: 0x37 &* ones, 0x43)
    // `a` is 0, `2` is 26.
    var bits = ((characters | highs) &- (0x18 &* ones &+ letters &* 0x49)) & (0x1f &* ones)
    bits = bits.byteSwapped
    bits = bits & 0x001f_001f_001f_001f | (bits & 0x1f00_1f00_1f00_1f00) &>> 3
    bits = bits & 0x0000_03ff_0000_03ff | (bits & 0x03ff_0000_03ff_0000) &>> 6
    return bits & 0x000f_ffff | (bits &>> 32) &<< 20
  }

  /// Eight lower-case hexadecimal digits as 32 bits.
  /// - Parameter isValid: false from the first character that is none on.
  @inlinable @inline(__always)
  public static func hexadecimal(_ characters: UInt64, _ isValid: inout Bool) -> UInt64 {
    let letters = (characters &>> 6) & ones
    isValid = isValid && lie(characters, from: 0x30 &* ones, letters, 0x31, to: 0x39 &* ones, 0x2d)
    var bits = (characters & (0x0f &* ones)) &+ letters &* 9
    bits = bits.byteSwapped
    bits = (bits | bits &>> 4) & 0x00ff_00ff_00ff_00ff
    bits = (bits | bits &>> 8) & 0x0000_ffff_0000_ffff
    return (bits | bits &>> 16) & 0xffff_ffff
  }

  @usableFromInline static let ones: UInt64 = 0x0101_0101_0101_0101
  @usableFromInline static let highs: UInt64 = 0x8080_8080_8080_8080

  /// Whether every character lies within the bounds of digits, or of letters, which are so much higher.
  @inlinable @inline(__always)
  static func lie(
    _ characters: UInt64, from lowest: UInt64, _ letters: UInt64, _ higherLowest: UInt64, to highest: UInt64,
    _ higherHighest: UInt64
  ) -> Bool {
    let least = lowest &+ letters &* higherLowest, most = highest &+ letters &* higherHighest
    // With the high bit set a subtraction does not borrow; it is gone again where the character is below the bound.
    let notBelow = (characters | highs) &- least
    let notAbove = (most | highs) &- (characters & ~highs)
    return (notBelow & notAbove & ~characters) & highs == highs
  }
}
