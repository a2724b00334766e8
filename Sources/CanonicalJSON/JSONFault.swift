/// What the parser found wrong, before it is put into words: two machine words and no allocation.
struct JSONFault: Error {
  enum Kind: UInt8 {
    case unexpectedByte, unexpectedEnd, duplicateKey, fractionOrExponent, integerOutOfRange, negativeZero
    case leadingZero, loneSurrogate, noncharacter, invalidUTF8, byteOrderMark, controlCharacter, badEscape
    case tooDeep, trailingBytes
  }
  typealias Expectation = JSONSyntaxError.Expectation

  var kind: Kind
  var expected: Expectation
  var offset: Int

  init(_ kind: Kind, _ offset: Int, _ expected: Expectation = .nothing) {
    self.kind = kind
    self.offset = offset
    self.expected = expected
  }

  var code: JSONSyntaxError.Code {
    switch kind {
    case .unexpectedByte: .unexpectedByte
    case .unexpectedEnd: .unexpectedEnd
    case .duplicateKey: .duplicateKey
    case .fractionOrExponent: .fractionOrExponent
    case .integerOutOfRange: .integerOutOfRange
    case .negativeZero: .negativeZero
    case .leadingZero: .leadingZero
    case .loneSurrogate: .loneSurrogate
    case .noncharacter: .noncharacter
    case .invalidUTF8: .invalidUTF8
    case .byteOrderMark: .byteOrderMark
    case .controlCharacter: .controlCharacter
    case .badEscape: .badEscape
    case .tooDeep: .tooDeep
    case .trailingBytes: .trailingBytes
    }
  }
}
