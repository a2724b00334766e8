/// A UUIDv7 (RFC 9562 §5.7): 48 bits of recorded time in milliseconds, then 74 random bits.
struct EventID {
  let high: UInt64
  let low: UInt64

  init(recorded: Instant, random: inout Generator) {
    high = UInt64(recorded.milliseconds) << 16 | 0x7000 | random.next() >> 52
    low = 0x8000_0000_0000_0000 | random.next() >> 2
  }
}

extension [UInt8] {
  /// Appends the id in lower-case hexadecimal with its four hyphens.
  mutating func write(_ id: EventID) {
    write(hexadecimal: id.high >> 32, digits: 8)
    append(45)
    write(hexadecimal: id.high >> 16, digits: 4)
    append(45)
    write(hexadecimal: id.high, digits: 4)
    append(45)
    write(hexadecimal: id.low >> 48, digits: 4)
    append(45)
    write(hexadecimal: id.low, digits: 12)
  }
}
