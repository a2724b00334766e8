/// Decimal numbers as checkpoints, proofs and tile paths write them: ASCII digits, no sign, no leading zero
/// unless the number is 0, at most 2^63 − 1.
enum StrictDecimal {
  /// The number `text` spells, or nil.
  static func parse(_ text: some Collection<UInt8>) -> UInt64? {
    guard let first = text.first, text.count <= 19 else { return nil }
    guard first != UInt8(ascii: "0") || text.count == 1 else { return nil }
    var number: UInt64 = 0
    for character in text {
      guard character >= UInt8(ascii: "0"), character <= UInt8(ascii: "9") else { return nil }
      // Nineteen digits stay below 10^19, which a UInt64 holds.
      number = number * 10 + UInt64(character - UInt8(ascii: "0"))
    }
    return number <= MerkleTree.maximumSize ? number : nil
  }
}
