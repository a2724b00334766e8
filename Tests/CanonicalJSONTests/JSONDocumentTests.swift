import CanonicalJSON
import Testing

@Suite("A document")
struct JSONDocumentTests {
  static let text = """
    {"name":"A\\u0436\\n","plain":"Қазақстан","n":-42,"yes":true,"no":false,"none":null,
     "list":[1,[2,{"x":3}],"four"],"\\u006bey":"kind of"}
    """

  @Test("Members, elements and scalars are found by name and place")
  func access() throws {
    var document = JSONDocument()
    try document.parse(Array(Self.text.utf8).span)
    let root = document.root
    // Nodes can not leave their document, so what they say is taken out of them first.
    let name = root.member("name")?.string, bytes = root.member("name")?.stringBytes?.byteCount
    let plain = root.member("plain")?.holds("Қазақстан"), shorter = root.member("plain")?.holds("Қазақста")
    let n = root.member("n")?.integer, text = root.member("n")?.string, truth = root.member("n")?.boolean
    let yes = root.member("yes")?.boolean, no = root.member("no")?.boolean, none = root.member("none")?.kind
    let key = root.member("key")?.string, named = root.member(named: "ke" + "y")?.string
    let absent = root.member("absent")?.kind, missing = root.member(named: "absent")?.kind
    let inner = root.member("n")?.member("x")?.kind, place = root.member("n")?.byteOffset
    let kind = root.kind, count = root.count
    #expect(kind == .object && count == 8)
    #expect(name == "Aж\n" && bytes == 4)
    #expect(plain == true && shorter == false)
    #expect(n == -42 && text == nil && truth == nil)
    #expect(yes == true && no == false && none == .null)
    #expect(key == "kind of" && named == "kind of")
    #expect(absent == nil && missing == nil && inner == nil)
    #expect(place == 53)
  }

  @Test("A node says which member it is")
  func path() throws {
    var document = JSONDocument()
    try document.parse(Array(Self.text.utf8).span)
    guard let list = document.root.member("list") else { throw Missing() }
    var elements = list.elements
    _ = elements.next()
    guard let inner = elements.next() else { throw Missing() }
    var further = inner.elements
    _ = further.next()
    guard let object = further.next(), let x = object.member("x") else { throw Missing() }
    let paths = [x.path, list.path, document.root.path], value = x.integer
    #expect(paths == ["list[1][1].x", "list", ""])
    #expect(value == 3)
  }
  struct Missing: Error {}

  @Test("A document used again forgets what it held, whatever the lengths")
  func reuse() throws {
    var random = SplitMix64(seed: 3)
    var document = JSONDocument()
    for _ in 0..<500 {
      let value = JSONValue.random(&random)
      try document.parse(Array(value.written(&random).utf8).span)
      #expect(JSONValue(document.root) == value)
      if Bool.random(using: &random) { try? document.parse(Array("[1,".utf8).span) }
    }
  }

  @Test("A copy of a document keeps what it held")
  func copies() throws {
    var document = JSONDocument()
    try document.parse(Array("[1]".utf8).span)
    let copy = document
    try document.parse(Array("\"two\"".utf8).span)
    #expect(JSONValue(copy.root) == .array([.integer(1)]))
    #expect(JSONValue(document.root) == .string("two"))
  }

  @Test("Damaged texts give an error or a canonical form that stands, and never a trap")
  func mutations() throws {
    var random = SplitMix64(seed: 7493)
    let spice = Array("{}[]\",:\\u0dDeE.-+tfn 19".utf8) + [0, 0x1f, 0x80, 0xc3, 0xed, 0xf0, 0xff]
    var accepted = 0
    for _ in 0..<20_000 {
      var text = Array(JSONValue.random(&random, depth: 1).written(&random).utf8)
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let at = Int.random(in: 0...text.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0 where at < text.count: text[at] = spice.randomElement(using: &random) ?? 0
        case 1 where at < text.count: text.remove(at: at)
        case 2: text.removeLast(text.count - at)
        default: text.insert(spice.randomElement(using: &random) ?? 0, at: at)
        }
      }
      do throws(JSONSyntaxError) {
        let form = try canonical(text)
        #expect(try canonical(form) == form)
        accepted += 1
      } catch {
        #expect(error.offset >= 0 && error.offset <= text.count)
        #expect(!error.description.isEmpty)
      }
    }
    #expect(accepted > 100)
  }

  @Test("The densest texts fit the room kept for them")
  func dense() throws {
    for n in [0, 1, 2, 7, 8, 9, 100, 3_000] {
      let zeros = "[" + Array(repeating: "0", count: n).joined(separator: ",") + "]"
      #expect(try canonical(zeros) == zeros)
      let empties = "[" + Array(repeating: "{}", count: n).joined(separator: ",") + "]"
      #expect(try canonical(empties) == empties)
      let names = (0..<n).map { String(UnicodeScalar(UInt8(0x7a - $0 % 26))) + String($0) }
      let members = "{" + names.map { "\"\($0)\":0" }.joined(separator: ",") + "}"
      #expect(try canonical(members).utf8.count == members.utf8.count)
      let pairs = "[" + Array(repeating: #"{"b":0,"":0}"#, count: n).joined(separator: ",") + "]"
      #expect(try canonical(pairs) == pairs.replacing(#""b":0,"":0"#, with: #""":0,"b":0"#))
    }
  }
}
