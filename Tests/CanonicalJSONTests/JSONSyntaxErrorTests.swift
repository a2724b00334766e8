import CanonicalJSON
import Testing

@Suite("What is refused")
struct JSONSyntaxErrorTests {
  struct Case: CustomTestStringConvertible {
    var text: [UInt8], code: JSONSyntaxError.Code, offset: Int, path: String
    init(_ text: String, _ code: JSONSyntaxError.Code, _ offset: Int, _ path: String = "") {
      self.init(Array(text.utf8), code, offset, path)
    }
    init(_ text: [UInt8], _ code: JSONSyntaxError.Code, _ offset: Int, _ path: String = "") {
      (self.text, self.code, self.offset, self.path) = (text, code, offset, path)
    }
    var testDescription: String { "\(code) in \(String(decoding: text.prefix(40), as: UTF8.self))" }
  }

  static let cases: [Case] = [
    Case("{a:1}", .unexpectedByte, 1),
    Case("{'a':1}", .unexpectedByte, 1),
    Case(#"{"a":1,}"#, .unexpectedByte, 7),
    Case(#"{"a" 1}"#, .unexpectedByte, 5, "a"),
    Case(#"{"a":1 "b":2}"#, .unexpectedByte, 7, "a"),
    Case("[1,]", .unexpectedByte, 3, "[1]"),
    Case("[1 2]", .unexpectedByte, 3, "[0]"),
    Case("[1}", .unexpectedByte, 2, "[0]"),
    Case(#"{"a":nul}"#, .unexpectedByte, 5, "a"),
    Case(#"{"a":truE}"#, .unexpectedByte, 5, "a"),
    Case(#"{"a":falsy}"#, .unexpectedByte, 5, "a"),
    Case(#"{"a":truex}"#, .unexpectedByte, 9, "a"),
    Case(#"{"a":NaN}"#, .unexpectedByte, 5, "a"),
    Case(#"{"a":+1}"#, .unexpectedByte, 5, "a"),
    Case(#"{"a":-}"#, .unexpectedByte, 6, "a"),
    Case("/**/1", .unexpectedByte, 0),
    Case([0x5b, 0, 0x5d], .unexpectedByte, 1, "[0]"),
    Case("[1\u{b}]", .unexpectedByte, 2, "[0]"),
    Case("", .unexpectedEnd, 0),
    Case(" ", .unexpectedEnd, 1),
    Case("{", .unexpectedEnd, 1),
    Case("[1,", .unexpectedEnd, 3, "[1]"),
    Case(#"{"a":{"b":["#, .unexpectedEnd, 11, "a.b[0]"),
    Case(#"{"a":"xyz"#, .unexpectedEnd, 9, "a"),
    Case(#"{"a":"x\"#, .unexpectedEnd, 8, "a"),
    Case(#"{"a":"\u00"#, .unexpectedEnd, 10, "a"),
    Case("tru", .unexpectedByte, 0),
    Case("-", .unexpectedEnd, 1),
    Case(#"{"data":{"district":1,"x":2,"district":3}}"#, .duplicateKey, 28, "data.district"),
    Case(#"{"a":1,"\u0061":2}"#, .duplicateKey, 7, #"["\u0061"]"#),
    Case(#"{"b":1,"a":1,"b":2,"a":3}"#, .duplicateKey, 13, "b"),
    Case(#"[0,{"😀":1,"a":0,"\ud83d\ude00":2}]"#, .duplicateKey, 19, #"[1]["\ud83d\ude00"]"#),
    Case(#"{"data":{"loss":12.50}}"#, .fractionOrExponent, 16, "data.loss"),
    Case("[1e3]", .fractionOrExponent, 1, "[0]"),
    Case("[-1E3]", .fractionOrExponent, 1, "[0]"),
    Case("[0.0]", .fractionOrExponent, 1, "[0]"),
    Case("[99999999999999999999999.5]", .fractionOrExponent, 1, "[0]"),
    Case("9007199254740992", .integerOutOfRange, 0),
    Case("[0,-9007199254740992]", .integerOutOfRange, 3, "[1]"),
    Case("10000000000000000", .integerOutOfRange, 0),
    Case("18446744073709551617", .integerOutOfRange, 0),
    Case("[-0]", .negativeZero, 1, "[0]"),
    Case("[007]", .leadingZero, 1, "[0]"),
    Case("[-01]", .leadingZero, 1, "[0]"),
    Case(#"{"s":["ok","\ud800"]}"#, .loneSurrogate, 12, "s[1]"),
    Case(#"["\udc00\ud800"]"#, .loneSurrogate, 2, "[0]"),
    Case(#"["\ud83d\u0041"]"#, .loneSurrogate, 2, "[0]"),
    Case(#"["\ud83dx"]"#, .loneSurrogate, 2, "[0]"),
    Case(#"["\ufffe"]"#, .noncharacter, 2, "[0]"),
    Case(#"["\ufdd0"]"#, .noncharacter, 2, "[0]"),
    Case(#"["\udbff\udfff"]"#, .noncharacter, 2, "[0]"),
    Case([0x5b, 0x22, 0x61, 0xef, 0xbf, 0xbf, 0x22, 0x5d], .noncharacter, 3, "[0]"),
    Case([0x5b, 0x22, 0xef, 0xb7, 0xaf, 0x22, 0x5d], .noncharacter, 2, "[0]"),
    Case([0x5b, 0x22, 0xf0, 0x9f, 0xbf, 0xbe, 0x22, 0x5d], .noncharacter, 2, "[0]"),
    Case([0x22, 0x61, 0x80, 0x22], .invalidUTF8, 2),
    Case([0x22, 0xc0, 0xaf, 0x22], .invalidUTF8, 1),
    Case([0x22, 0xc3, 0x22], .invalidUTF8, 1),
    Case([0x22, 0xe0, 0x80, 0xaf, 0x22], .invalidUTF8, 1),
    Case([0x22, 0xed, 0xa0, 0x80, 0x22], .invalidUTF8, 1),
    Case([0x22, 0xf0, 0x80, 0x80, 0x80, 0x22], .invalidUTF8, 1),
    Case([0x22, 0xf4, 0x90, 0x80, 0x80, 0x22], .invalidUTF8, 1),
    Case([0x22, 0xf5, 0x80, 0x80, 0x80, 0x22], .invalidUTF8, 1),
    Case([0x22, 0xd0, 0xb0, 0xd0, 0xb0, 0xc1, 0xb0, 0xd0, 0xb0, 0x22], .invalidUTF8, 5),
    Case([0xef, 0xbb, 0xbf, 0x31], .byteOrderMark, 0),
    Case("[\"a\tb\"]", .controlCharacter, 3, "[0]"),
    Case("[\"0123456789\n\"]", .controlCharacter, 12, "[0]"),
    Case(#"["\x41"]"#, .badEscape, 2, "[0]"),
    Case(#"["\u00g0"]"#, .badEscape, 2, "[0]"),
    Case(String(repeating: "[", count: 33), .tooDeep, 32, String(repeating: "[0]", count: 32)),
    Case("1 2", .trailingBytes, 2),
    Case("{}\0", .trailingBytes, 2),
    Case("{}}", .trailingBytes, 2),
  ]

  @Test("Each breach is refused with its code, its byte and its member", arguments: cases)
  func breach(_ breach: Case) {
    var document = JSONDocument()
    let error = #expect(throws: JSONSyntaxError.self) { try document.parse(breach.text.span) }
    #expect(error?.code == breach.code)
    #expect(error?.offset == breach.offset)
    #expect(error?.column == breach.offset + 1)
    #expect(error?.path == breach.path)
    #expect(JSONValue(document.root) == .null)
  }

  @Test(
    "The message says where, what, which rule and what to do",
    arguments: [
      (
        #"{"data":{"district":1,"district":3}}"#,
        #"column 23, at data.district: the member "district" stands twice (I-JSON, RFC 7493 §2.3, "#
          + "allows a name once): keep one"
      ),
      (
        #"{"loss":12.5}"#,
        "column 9, at loss: a number has a fraction or an exponent (the ledger keeps whole numbers only): "
          + "write amounts as whole numbers of a named unit"
      ),
      (
        "{]",
        "column 2: this is not a member name in double quotes (JSON, RFC 8259): "
          + "write a member name in double quotes here"
      ),
    ])
  func message(text: String, expected: String) {
    let error = #expect(throws: JSONSyntaxError.self) { try canonical(text) }
    #expect(error?.description == expected)
  }

  @Test("A text longer than the document accepts is refused; one as long is not")
  func tooLong() throws {
    var document = JSONDocument(maximumBytes: 8)
    try document.parse(Array(#"["abcd"]"#.utf8).span)
    let error = #expect(throws: JSONSyntaxError.self) { try document.parse(Array(#"["abcde"]"#.utf8).span) }
    #expect(error?.code == .tooLong)
    #expect(error?.offset == 8)
  }

  @Test("A value that is no object is refused where an object is asked for")
  func notAnObject() throws {
    var document = JSONDocument()
    try document.parseObject(Array("{}".utf8).span)
    let error = #expect(throws: JSONSyntaxError.self) { try document.parseObject(Array(" [1]".utf8).span) }
    #expect(error?.code == .notAnObject)
    #expect(error?.offset == 1)
  }

  @Test("Numbers up to the limits and 32 levels are accepted")
  func limits() throws {
    for n in [JSONValue.limit, -JSONValue.limit, 0, -1] {
      var document = JSONDocument()
      try document.parse(Array("\(n)".utf8).span)
      #expect(JSONValue(document.root) == .integer(n))
    }
    let deep = String(repeating: "[", count: 32) + String(repeating: "]", count: 32)
    #expect(try canonical(deep) == deep)
  }
}
