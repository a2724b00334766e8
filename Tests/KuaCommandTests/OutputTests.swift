import Testing

@testable import kua

@Suite("Output")
struct OutputTests {
  @Test("JSON keeps the order of members and escapes what must be")
  func json() {
    let value = JSONText.object([
      ("size", 2), ("name", "a\"b\\c\n"), ("none", .null), ("list", .array([true, false])),
      ("entry", .verbatim(Array("{}".utf8))),
    ])
    #expect(value.text == #"{"size":2,"name":"a\"b\\c\n","none":null,"list":[true,false],"entry":{}}"#)
  }

  @Test(
    "Thousands stand apart",
    arguments: [(0, "0"), (999, "999"), (1000, "1,000"), (1_234_567, "1,234,567"), (-4496, "-4,496")])
  func thousands(number: Int, text: String) { #expect(grouped(number) == text) }

  @Test("One has no plural")
  func plurals() {
    #expect(counted(1, "entry", "entries") == "1 entry")
    #expect(counted(2, "entry", "entries") == "2 entries")
    #expect(counted(0, "bundle") == "0 bundles")
  }

  @Test("Times are told in their two largest units")
  func spans() {
    #expect(span(seconds: 59) == "59 s")
    #expect(span(seconds: 61) == "1 min 1 s")
    #expect(span(seconds: 7260) == "2 h 1 min")
    #expect(span(seconds: 90_000) == "1 d 1 h")
    #expect(seconds(1050) == "1.050")
  }

  @Test("Progress tells what is done, the rate, the share and the time left")
  func progress() {
    #expect(Progress.line(40_000, 0.25, "lines", 2000) == "40,000 lines, 20,000/s, 25 %, 6 s left")
    #expect(Progress.line(10, nil, "lines", 1000) == "10 lines, 10/s")
  }

  @Test("An entry is spaced out for reading without a change to its strings")
  func indented() {
    let entry = Array(#"{"a":{"b":[1,2],"c":[]},"d":"x{,:\"}"}"#.utf8)
    #expect(
      EntryPage.indented(entry) == """
        {
          "a": {
            "b": [
              1,
              2
            ],
            "c": []
          },
          "d": "x{,:\\"}"
        }
        """)
  }
}
