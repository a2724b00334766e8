public import CanonicalJSON

/// An entity by 128 random bits and its kind, written `person:` and 26 base32 characters (RFC 4648 §6, lower
/// case, no padding), or a number of a public register, written `erdr:` or `kui:` and its digits.
public struct Reference: BitwiseCopyable, Hashable, Sendable {
  public let high: UInt64, low: UInt64
  public let kind: EntityKind

  @inlinable public init(kind: EntityKind, high: UInt64, low: UInt64) {
    self.kind = kind
    self.high = high
    self.low = low
  }

  /// Parses the written form; nil when `text` is not one.
  public init?(_ text: String) {
    guard let colon = text.firstIndex(of: ":"),
      let kind = EntityKind.allCases.first(where: { $0.name == text[..<colon] })
    else { return nil }
    let rest = text[text.index(after: colon)...]
    if kind.isNumber {
      guard (1...18).contains(rest.utf8.count), rest.utf8.allSatisfy({ 0x30...0x39 ~= $0 }),
        let number = UInt64(rest)
      else { return nil }
      self.init(kind: kind, high: 0, low: number)
    } else {
      let inside = Array((rest + "\"").utf8)
      var reader = EntryReader(unsafe inside.span.bytes)
      guard let bits = try? reader.base32(), reader.atEnd else { return nil }
      self.init(kind: kind, high: bits.high, low: bits.low)
    }
  }

  /// A new reference: 128 bits of the system's random generator.
  public static func random(_ kind: EntityKind) -> Reference {
    Reference(kind: kind, high: .random(in: .min ... .max), low: .random(in: .min ... .max))
  }

  /// All of its bits: whoever submits chooses them, and half of them could be made the same for many.
  @inlinable public func hash(into hasher: inout Hasher) {
    hasher.combine(high)
    hasher.combine(low)
  }
}

extension EntityKind {
  /// Whether very many events mention an entity of the kind without being about it: a police department stands in every
  /// numbered report.
  public var isMentionedByMany: Bool {
    switch self {
    case .actor, .body, .camera: true
    default: false
    }
  }
}

extension Reference: Comparable, CustomStringConvertible {
  public static func < (a: Self, b: Self) -> Bool {
    (a.kind.rawValue, a.high, a.low) < (b.kind.rawValue, b.high, b.low)
  }

  /// The written form.
  public var description: String {
    var bytes: [UInt8] = []
    appendText(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the written form in ASCII: also the text of the entity's tag.
  public func appendText(to output: inout [UInt8]) {
    output.append(contentsOf: kind.name.utf8)
    output.append(0x3a)
    if kind.isNumber {
      let digits = String(low)
      if kind == .erdr {
        output.append(contentsOf: repeatElement(0x30, count: max(0, 15 - digits.utf8.count)))
      }
      output.append(contentsOf: digits.utf8)
      return
    }
    for k in 0..<25 {
      let shift = 123 - 5 * k
      let five =
        shift >= 64
        ? high >> UInt64(shift - 64)
        : shift > 59 ? high << UInt64(64 - shift) | low >> UInt64(shift) : low >> UInt64(shift)
      output.append(Self.alphabet(UInt8(truncatingIfNeeded: five & 31)))
    }
    output.append(Self.alphabet(UInt8(truncatingIfNeeded: low & 7) << 2))
  }

  private static func alphabet(_ five: UInt8) -> UInt8 { five < 26 ? 0x61 + five : 0x32 + five - 26 }

  /// Sixteen bytes, big-endian: the entity's key within tables of its kind.
  public func appendKey(to output: inout [UInt8]) {
    for word in [high, low] {
      for k in 0..<8 { output.append(UInt8(truncatingIfNeeded: word >> UInt64(56 - 8 * k))) }
    }
  }
}

extension EntryReader {
  /// 26 base32 characters and the closing quote: 128 bits, the last character carrying three of them.
  @inlinable @inline(__always)
  public mutating func base32() throws(Malformed) -> (high: UInt64, low: UInt64) {
    let at = offset
    guard count &- at >= 27, byte(at: at &+ 26) == 0x22 else {
      throw Malformed(offset: at, expected: "a reference")
    }
    var isValid = true
    // Three times eight characters of 40 bits, then the two that hold the last five and three bits.
    let first = EightCharacters.base32(word(at: at), &isValid)
    let second = EightCharacters.base32(word(at: at &+ 8), &isValid)
    let third = EightCharacters.base32(word(at: at &+ 16), &isValid)
    let tail = UInt64(byte(at: at &+ 24)) | UInt64(byte(at: at &+ 25)) &<< 8 | EntryReader.zeros
    let last = EightCharacters.base32(tail, &isValid) &>> 30
    let high = first &<< 24 | second &>> 16
    let low = second &<< 48 | third &<< 8 | last &>> 2
    guard isValid, last & 3 == 0 else { throw Malformed(offset: at, expected: "a reference") }
    offset = at &+ 27
    return (high, low)
  }

  /// Six times the character `a`, which stands for no bits, behind two others.
  @usableFromInline static let zeros: UInt64 = 0x6161_6161_6161_0000

  /// A reference of one kind, from its opening quote: `opening` is `"person:`.
  @inlinable @inline(__always)
  public mutating func reference(_ kind: EntityKind, _ opening: StaticString) throws(Malformed) -> Reference {
    try literal(opening)
    let bits = try base32()
    return Reference(kind: kind, high: bits.high, low: bits.low)
  }

  /// A reference of any kind, from its opening quote.
  @inlinable
  public mutating func anyReference() throws(Malformed) -> Reference {
    let at = offset
    guard let kind = EntityKind(opening: word(at: at)), !kind.isNumber, optional(kind.opening) else {
      throw Malformed(offset: at, expected: "a reference")
    }
    let bits = try base32()
    return Reference(kind: kind, high: bits.high, low: bits.low)
  }
}

extension Reference {
  /// Reads a kind byte and the sixteen bytes of `appendKey`; nil for other bytes.
  public init?(storedKey bytes: RawSpan) {
    guard bytes.byteCount == 17 else { return nil }
    let reader = EntryReader(bytes)
    guard let kind = EntityKind(rawValue: reader.byte(at: 0)) else { return nil }
    self.init(kind: kind, high: reader.word(at: 1).byteSwapped, low: reader.word(at: 9).byteSwapped)
  }
}
