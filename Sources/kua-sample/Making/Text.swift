extension [UInt8] {
  /// Appends fixed text.
  mutating func write(_ text: StaticString) {
    text.withUTF8Buffer { unsafe append(contentsOf: $0) }
  }

  /// Appends a whole number in decimal.
  mutating func write(decimal value: Int) {
    if value < 0 {
      append(45)
      return write(decimal: -value)
    }
    if value >= 10 { write(decimal: value / 10) }
    append(UInt8(48 + value % 10))
  }

  /// Appends the last `digits` decimal digits of a number, with leading zeros.
  mutating func write(decimal value: Int, digits: Int) {
    var divisor = 1
    for _ in 1..<digits { divisor *= 10 }
    while divisor > 0 {
      append(UInt8(48 + value / divisor % 10))
      divisor /= 10
    }
  }

  /// Appends the last `digits` hexadecimal digits of a number, in lower case.
  mutating func write(hexadecimal value: UInt64, digits: Int) {
    for place in stride(from: (digits - 1) * 4, through: 0, by: -4) {
      let digit = UInt8(truncatingIfNeeded: value >> UInt64(place)) & 15
      append(digit < 10 ? digit + 48 : digit + 87)
    }
  }

  /// Appends eight bytes, the highest first.
  mutating func write(bigEndian value: UInt64) {
    for place in stride(from: 56, through: 0, by: -8) {
      append(UInt8(truncatingIfNeeded: value >> UInt64(place)))
    }
  }
}
