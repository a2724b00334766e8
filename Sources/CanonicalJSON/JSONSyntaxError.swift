/// Why bytes are not the JSON this ledger accepts, and where: I-JSON (RFC 7493) with whole numbers only.
public struct JSONSyntaxError: Error, Hashable, Sendable {
  /// Which rule was broken. More codes may be added.
  public struct Code: Hashable, Sendable, CustomStringConvertible {
    /// The code's name as written here; stable, for machines.
    public let name: String
    public var description: String { name }
    init(_ name: String) { self.name = name }

    /// A byte that can not stand here.
    public static let unexpectedByte = Code("unexpectedByte")
    /// The text stops before the value is complete.
    public static let unexpectedEnd = Code("unexpectedEnd")
    /// Two members of one object have the same name once escapes are read (RFC 7493 §2.3).
    public static let duplicateKey = Code("duplicateKey")
    /// A number with a fraction or an exponent: floats are not recorded.
    public static let fractionOrExponent = Code("fractionOrExponent")
    /// A whole number outside ±(2^53−1) (RFC 7493 §2.2).
    public static let integerOutOfRange = Code("integerOutOfRange")
    /// `-0`, which RFC 8785 would silently turn into `0`.
    public static let negativeZero = Code("negativeZero")
    /// A number such as `007`.
    public static let leadingZero = Code("leadingZero")
    /// An escaped UTF-16 surrogate without its other half (RFC 7493 §2.1).
    public static let loneSurrogate = Code("loneSurrogate")
    /// A Unicode noncharacter such as U+FFFE (RFC 7493 §2.1).
    public static let noncharacter = Code("noncharacter")
    /// Bytes that are not UTF-8 (overlong forms and encoded surrogates included).
    public static let invalidUTF8 = Code("invalidUTF8")
    /// The text begins with a byte order mark (RFC 8259 §8.1).
    public static let byteOrderMark = Code("byteOrderMark")
    /// A raw control character, U+0000 to U+001F, inside a string.
    public static let controlCharacter = Code("controlCharacter")
    /// A backslash followed by something JSON does not define.
    public static let badEscape = Code("badEscape")
    /// More than 32 objects and arrays inside one another.
    public static let tooDeep = Code("tooDeep")
    /// Something other than white space after the value.
    public static let trailingBytes = Code("trailingBytes")
    /// More bytes than the reader was told to accept.
    public static let tooLong = Code("tooLong")
    /// A complete value, but not the object that was asked for.
    public static let notAnObject = Code("notAnObject")
  }

  /// What would have been right at a byte.
  public enum Expectation: UInt8, CustomStringConvertible, Sendable {
    case nothing, value, memberName, colon, commaOrBrace, commaOrBracket, digit, quote

    public var description: String {
      switch self {
      case .nothing: ""
      case .value: "a value"
      case .memberName: "a member name in double quotes"
      case .colon: "a colon"
      case .commaOrBrace: "a comma or }"
      case .commaOrBracket: "a comma or ]"
      case .digit: "a digit"
      case .quote: "a closing quote"
      }
    }
  }

  /// Which rule was broken.
  public let code: Code
  /// Where, as a number of bytes from the start of the text (0 is the first byte).
  public let offset: Int
  /// Which member, written `data.suspects[2].iin`; empty at the top.
  public let path: String
  /// What `code` speaks of: the name that stands twice, how many bytes are the most.
  public let detail: String
  /// What was expected instead of a byte.
  public let expected: Expectation

  package init(
    code: Code, offset: Int, path: String = "", detail: String = "", expected: Expectation = .nothing
  ) {
    self.expected = expected
    self.code = code
    self.offset = offset
    self.path = path
    self.detail = detail
  }

  /// The place as people count it: the first byte is column 1.
  public var column: Int { offset + 1 }
}

extension JSONSyntaxError: CustomStringConvertible {
  /// One sentence: the place, what was wrong, the rule, what to do.
  public var description: String {
    let place = path.isEmpty ? "column \(column)" : "column \(column), at \(path)"
    return "\(place): \(explanation)"
  }

  private var explanation: String {
    switch code {
    case .unexpectedByte:
      "this is not \(expected) (JSON, RFC 8259): write \(expected) here"
    case .unexpectedEnd:
      "the text ends where \(expected) must follow (JSON, RFC 8259): send the whole value"
    case .duplicateKey:
      "the member \"\(detail)\" stands twice (I-JSON, RFC 7493 §2.3, allows a name once): keep one"
    case .fractionOrExponent:
      "a number has a fraction or an exponent (the ledger keeps whole numbers only): "
        + "write amounts as whole numbers of a named unit"
    case .integerOutOfRange:
      "a number is outside ±9007199254740991 (I-JSON, RFC 7493 §2.2): "
        + "use a larger unit, or write an identifier as a string"
    case .negativeZero:
      "-0 is not a canonical whole number (RFC 8785 §3.2.2.3): write 0"
    case .leadingZero:
      "a number begins with a needless zero (JSON, RFC 8259 §6): "
        + "leave it out, or write an identifier as a string"
    case .loneSurrogate:
      "an escaped surrogate has no partner (I-JSON, RFC 7493 §2.1): "
        + "write both halves of the pair, or the character itself in UTF-8"
    case .noncharacter:
      "a string holds a Unicode noncharacter (I-JSON, RFC 7493 §2.1): remove it"
    case .invalidUTF8:
      "these bytes are not UTF-8 (I-JSON, RFC 7493 §2.1): save the text as UTF-8"
    case .byteOrderMark:
      "the text begins with a byte order mark (JSON, RFC 8259 §8.1): save it as UTF-8 without one"
    case .controlCharacter:
      "a string holds a raw control character (JSON, RFC 8259 §7): escape it, as in \\n or \\u0007"
    case .badEscape:
      "a backslash begins no JSON escape (RFC 8259 §7): "
        + "use \\\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u and four hexadecimal digits"
    case .tooDeep:
      "more than \(JSONDocument.maximumDepth) objects and arrays stand inside one another "
        + "(the ledger's limit): flatten the value"
    case .trailingBytes:
      "something follows the value (one text holds one value): remove it, or put it on its own line"
    case .tooLong:
      "the text is longer than \(detail) bytes (the ledger's limit): send less at once"
    case .notAnObject:
      "the value is not an object: write members inside { and }"
    default: "\(code) \(detail)"
    }
  }
}
