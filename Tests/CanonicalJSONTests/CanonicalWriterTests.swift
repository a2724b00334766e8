import CanonicalJSON
import Testing

@Suite("The canonical form")
struct CanonicalWriterTests {
  @Test(
    "Names, strings and white space come out as RFC 8785 says",
    arguments: [
      // RFC 8785 §3.2.3: the order of the names, here with whole numbers for values.
      (
        #"{"\u20ac":1,"\r":2,"\ufb33":3,"1":4,"\ud83d\ude00":5,"\u0080":6,"\u00f6":7}"#,
        "{\"\\r\":2,\"1\":4,\"\u{80}\":6,\"ö\":7,\"€\":1,\"😀\":5,\"\u{fb33}\":3}"
      ),
      // A surrogate pair sorts before the private use area, unlike in UTF-8.
      ("{\"\u{e000}\":1,\"\u{10fffd}x\":2}", "{\"\u{10fffd}x\":2,\"\u{e000}\":1}"),
      ("{\"\u{ffe0}\":1,\"\u{d7ff}\":2,\"\u{10000}\":3}", "{\"\u{d7ff}\":2,\"\u{10000}\":3,\"\u{ffe0}\":1}"),
      // RFC 8785 §3.2.2.2 on strings.
      (#""\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/""#, #""€$\u000f\nA'B\"\\\\\"/""#),
      (#""\b\f\n\r\t\u0008\u000C\u007f""#, "\"\\b\\f\\n\\r\\t\\b\\f\u{7f}\""),
      (" [ 1 , true , null , \"\" , { } , [ ] ] \n", #"[1,true,null,"",{},[]]"#),
      (#"{"a":1,"A":2,"":3,"aa":4,"a\u0000":5}"#, #"{"":3,"A":2,"a":1,"a\u0000":5,"aa":4}"#),
    ])
  func examples(source: String, expected: String) throws {
    #expect(try canonical(source) == expected)
    #expect(try canonical(expected) == expected)
    #expect(isCanonical(expected))
    #expect(!isCanonical(source))
  }

  @Test(
    "What is not canonical is known as such",
    arguments: [
      " 1", "1 ", "[1, 2]", #"{"b":1,"a":2}"#, #"{"a" :1}"#, #""\/""#, #""\u0041""#, #""\u001F""#,
      #""\u000a""#,
      #"{"a":[{"c":1,"b":2}]}"#, "", "[1", #"{"a":1,"a":1}"#,
    ])
  func notCanonical(source: String) {
    #expect(!isCanonical(source))
  }

  @Test("However a value is written, its canonical form is the reference's, and its own")
  func property() throws {
    var random = SplitMix64(seed: 8785)
    var document = JSONDocument()
    for _ in 0..<3_000 {
      let value = JSONValue.random(&random), written = value.written(&random), expected = value.canonical
      try document.parse(Array(written.utf8).span)
      #expect(document.isCanonical == (written == expected))
      #expect(JSONValue(document.root) == value)
      #expect(try canonical(written) == expected)
      #expect(try canonical(expected) == expected)
      #expect(isCanonical(expected))
    }
  }

  @Test("An object of many members is sorted, and a name that stands twice among them found")
  func manyMembers() throws {
    var random = SplitMix64(seed: 99)
    let names = (0..<5_000).map { "n\($0)" }
    let source = "{" + names.shuffled(using: &random).map { "\"\($0)\":0" }.joined(separator: ",") + "}"
    #expect(try canonical(source) == "{" + names.sorted().map { "\"\($0)\":0" }.joined(separator: ",") + "}")
    let twice = source.dropLast() + ",\"n77\":1}"
    let error = #expect(throws: JSONSyntaxError.self) { try canonical(String(twice)) }
    #expect(error?.code == .duplicateKey)
    #expect(error?.offset == source.utf8.count)
    #expect(error?.path == "n77")
  }

  @Test("Members are left out and put in at their place, however the object is written")
  func omittingAndInserting() throws {
    var random = SplitMix64(seed: 4)
    let names: [StaticString] = [
      "a", "recordedtime", "signature", "time", "\u{10000}", "\u{e000}", "q\"q", "zz",
    ]
    var document = JSONDocument()
    for _ in 0..<3_000 {
      var members: [(name: String, value: JSONValue)] = []
      for name in names where Bool.random(using: &random) {
        members.append((name.description, .random(&random, depth: 3)))
      }
      let omitted = names.filter { _ in Int.random(in: 0..<3, using: &random) == 0 }
      let inserted = names.filter { _ in Int.random(in: 0..<3, using: &random) == 0 }.shuffled(using: &random)
      let gone = Set((omitted + inserted).map(\.description).map { Array($0.utf8) })
      let kept = members.filter { !gone.contains(Array($0.name.utf8)) }
      let expected = JSONValue.object(kept + inserted.map { ($0.description, .string("new")) }).canonical

      let object = JSONValue.object(members)
      for source in [object.written(&random), object.canonical] {
        try document.parse(Array(source.utf8).span)
        var out = Array("before".utf8)
        let insertions = inserted.map {
          CanonicalWriter.Insertion(name: $0, value: Array("\"new\"".utf8))
        }
        CanonicalWriter.write(document.root, omitting: omitted, inserting: insertions, to: &out)
        #expect(String(decoding: out, as: UTF8.self) == "before" + expected)
      }
    }
  }

  @Test("Only the outermost members are left out; what is no object is written as it is")
  func onlyOutermost() throws {
    var document = JSONDocument(), out: [UInt8] = []
    try document.parse(Array(#"{"b":{"a":1}, "a":2}"#.utf8).span)
    CanonicalWriter.write(document.root, omitting: ["a"], to: &out)
    try document.parse(Array("[ {\"a\":1} ]".utf8).span)
    CanonicalWriter.write(document.root, omitting: ["a"], to: &out)
    #expect(String(decoding: out, as: UTF8.self) == #"{"b":{"a":1}}[{"a":1}]"#)
  }

  @Test("Strings and numbers on their own are written canonically")
  func primitives() throws {
    var random = SplitMix64(seed: 12)
    for _ in 0..<500 {
      let s = JSONValue.randomString(&random), utf8 = Array(s.utf8)
      var out: [UInt8] = [], raw: [UInt8] = []
      CanonicalWriter.appendString(s, to: &out)
      unsafe CanonicalWriter.appendString(utf8.span.bytes, to: &raw)
      #expect(String(decoding: out, as: UTF8.self) == JSONValue.string(s).canonical)
      #expect(out == raw)
    }
    for n in [0, 1, -1, 9, 10, -10, 99, 100, JSONValue.limit, -JSONValue.limit] {
      var out: [UInt8] = []
      CanonicalWriter.appendInteger(n, to: &out)
      #expect(String(decoding: out, as: UTF8.self) == "\(n)")
    }
  }
}
