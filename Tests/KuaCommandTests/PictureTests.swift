import Testing

@testable import kua

@Suite("Bars and courses")
struct PictureTests {
  @Test("A bar is as long as the share: what is more than nothing shows, and only the whole fills it")
  func bars() {
    #expect(Bar.text(0, of: 100) == "")
    #expect(Bar.text(1, of: 100_000) == "▏")
    #expect(Bar.text(50, of: 100) == "████")
    #expect(Bar.text(9, of: 64) == "█▏")
    #expect(Bar.text(99_999, of: 100_000) == "███████▉")
    #expect(Bar.text(100, of: 100) == "████████")
    #expect(Bar.text(120, of: 100) == "")
    #expect(Bar.text(1, of: 0) == "")
  }

  @Test("A course has one letter a number; only nothing is at the bottom, and only the greatest at the top")
  func courses() {
    #expect(Spark.text([0, 1, 50, 99, 100]) == "▁▂▄▇█")
    #expect(Spark.text([0, 0, 0]) == "▁▁▁")
    #expect(Spark.text([0, 1]) == "▁▂")
    #expect(Spark.text([7, 7, 7]) == "███")
    #expect(Spark.text([-3, 2]) == "▁█")
    #expect(Spark.text([]) == "")
    for most in 2...500 {
      let letters = Array(Spark.text([0, 1, most - 1, most]))
      #expect(letters[0] == "▁")
      #expect(letters[1] != "▁")
      #expect(letters[3] == "█")
    }
  }

  @Test("Without letters for it they are made of ASCII, as long and as many")
  func plain() {
    #expect(Bar.text(50, of: 100, isASCII: true) == "####")
    #expect(Bar.text(1, of: 1000, isASCII: true) == "#")
    #expect(Bar.text(999, of: 1000, isASCII: true) == "#######")
    #expect(Spark.text([0, 1, 50, 100], isASCII: true) == "_.-#")
  }

  @Test(
    "A plain terminal and a locale without UTF-8 get ASCII",
    arguments: [
      ("xterm", [nil, nil, "ru_KZ.UTF-8"], false), ("dumb", [nil, nil, "ru_KZ.UTF-8"], true),
      ("xterm", ["C", nil, "ru_KZ.UTF-8"], true), ("xterm", ["", "kk_KZ.utf8", "C"], false),
      (nil, ["C.UTF-8", nil, nil], false), ("xterm", [nil, nil, nil], true),
      ("xterm", [nil, nil, "ru_KZ.KOI8-R"], true),
    ] as [(String?, [String?], Bool)])
  func ascii(terminal: String?, locale: [String?], isASCII: Bool) {
    #expect(Terminal.isASCII(terminal: terminal, locale: locale) == isASCII)
  }
}
