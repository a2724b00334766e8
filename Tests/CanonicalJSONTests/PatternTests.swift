import CanonicalJSON
import Testing

@Suite("Patterns")
struct PatternTests {
  static func matches(_ pattern: Pattern, _ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return unsafe pattern.matches(bytes.span.bytes)
  }

  @Test(
    "A pattern takes what it describes and nothing else",
    arguments: [
      ("^[0-9]{1,3}[0-9]{2}$", ["000", "0000", "00000"], ["", "00", "000000", "00a", "a000"]),
      ("^[a-z]{2}-[0-9]+$", ["kz-1", "kz-001"], ["kz-", "k-1", "KZ-1", "kz-1 ", "kz-1\n"]),
      ("^(urn:|https://)[a-z]+$", ["urn:a", "https://abc"], ["urn:", "http://a", "urn:https://a"]),
      ("^(a|bc)$", ["a", "bc"], ["", "b", "abc", "abcc"]),
      ("^a$|^b{2}$", ["a", "bb"], ["b", "ab", "abb"]),
      ("^\\.\\+\\/\\-[a-z.-]?$", [".+/-", ".+/--", ".+/-."], [".+/-+", "++/-"]),
      ("^[a-z0-9]+[a-z]$", ["aa", "0a", "a0a"], ["a", "0", "a0", "aA"]),
      ("^[ab]*a[ab]{2}$", ["aaa", "babb", "bbbbabb"], ["baa" + "b" + "bb", "aa"]),
      ("^a?a?a?aaa$", ["aaa", "aaaa", "aaaaaa"], ["aa", "aaaaaaa"]),
      ("^$", [""], ["a"]),
      ("^[\\]\\\\^]+$", ["]\\^"], ["", "["]),
      ("^x{0,2}y{2,}$", ["yy", "xxyyyy"], ["xxxyy", "y"]),
      ("^[a-z2-7]{26}$", ["abcdefghijklmnopqrstuvwxyz"], ["abcdefghijklmnopqrstuvwxy1", "abc"]),
      ("^k(a|b)(c|d)e$", ["kace", "kbde"], ["kabe", "kcde", "kae"]),
      ("^[a-z]+$", ["abc"], ["abç", "é"]),
    ])
  func table(source: String, taken: [String], refused: [String]) throws {
    let pattern = try Pattern(source)
    for text in taken { #expect(Self.matches(pattern, text), "\(text)") }
    for text in refused { #expect(!Self.matches(pattern, text), "\(text)") }
  }

  @Test("Random patterns give the verdict of the standard library's regular expressions")
  func property() throws {
    var random = SplitMix64(seed: 262)
    let atoms = ["a", "b", "[ab]", "[a-c]", "[bc]", "[c-]", "\\-", "c", "[a-c-]"]
    let counts = ["", "", "?", "*", "+", "{2}", "{1,3}", "{0,2}", "{2,}"]
    func sequence(_ most: Int) -> String {
      (0..<Int.random(in: 0...most, using: &random)).map { _ in
        atoms[Int.random(in: 0..<atoms.count, using: &random)]
          + counts[Int.random(in: 0..<counts.count, using: &random)]
      }.joined()
    }
    var taken = 0
    for _ in 0..<1_500 {
      let source: String
      switch Int.random(in: 0..<4, using: &random) {
      case 0: source = "^(\(sequence(2))|\(sequence(2)))\(sequence(3))$"
      case 1: source = "^\(sequence(3))$|^\(sequence(3))$"
      default: source = "^\(sequence(5))$"
      }
      let pattern = try Pattern(source), reference = try Regex(source)
      for _ in 0..<25 {
        let length = Int.random(in: 0...7, using: &random)
        let text = String((0..<length).map { _ in "abc-".randomElement(using: &random) ?? "a" })
        let expected = text.wholeMatch(of: reference) != nil
        #expect(Self.matches(pattern, text) == expected, "\(source) on \(text)")
        if expected { taken += 1 }
      }
    }
    #expect(taken > 1_000)
  }

  @Test("A pattern that invites endless backtracking is answered in one pass")
  func noBacktracking() throws {
    let pattern = try Pattern("^" + String(repeating: "a*", count: 30) + "b$")
    #expect(!Self.matches(pattern, String(repeating: "a", count: 20_000)))
    #expect(Self.matches(pattern, String(repeating: "a", count: 20_000) + "b"))
  }

  @Test(
    "What lies outside the subset is refused at its place",
    arguments: [
      ("a$", 0), ("^a", 2), ("^a|b$", 2), ("^a$b", 3), ("^.$", 1), ("^\\d$", 1), ("^[^a]$", 2), ("^[]$", 1),
      ("^[a$", 1),
      ("^[z-a]$", 2), ("^(a$", 1), ("^a)$", 2), ("^((a))$", 2), ("^(a)+$", 4), ("^(?=a)$", 2), ("^*a$", 1),
      ("^a**$", 3), ("^a+?$", 3), ("^a{$", 3), ("^a{2$", 2), ("^a{3,2}$", 2), ("^a{99999}$", 3), ("^é$", 1),
      ("^a}$", 2),
      ("^a{,3}$", 3), ("", 0), ("^\\", 1), ("^[a-\\d]$", 4), ("^[0-9]{1,90}[0-9]{40}$", 0),
    ])
  func refused(source: String, offset: Int) {
    let error = #expect(throws: PatternError.self) { try Pattern(source) }
    #expect(error?.offset == offset, "\(error?.description ?? "")")
  }

  @Test("Choices do not multiply without bound")
  func bounded() {
    let source = "^" + String(repeating: "(a|b)", count: 30) + "$"
    #expect(throws: PatternError.self) { try Pattern(source) }
  }
}
