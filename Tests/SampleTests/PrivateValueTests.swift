import Testing

@testable import kua_sample

@Test(
  "The check digit is that of the known numbers, also on the second pass",
  arguments: ["061211600012", "000101500206", "000101500218"])
func checkDigits(number: String) {
  let digits = number.compactMap(\.wholeNumberValue)
  #expect(IIN.checkDigit(of: Array(digits.dropLast())) == digits.last)
}

@Test("Where both passes give 10 there is no check digit", arguments: ["00010150022", "00010150103"])
func noCheckDigit(prefix: String) {
  #expect(IIN.checkDigit(of: prefix.compactMap(\.wholeNumberValue)) == nil)
}

@Test("An invented identification number is right in form and nobody's date of birth")
func inventedNumbers() {
  var random = Generator(seed: 5, stream: 1, number: 0)
  for _ in 0..<2_000 {
    let digits = IIN.draw(&random).compactMap(\.wholeNumberValue)
    #expect(digits.count == 12)
    #expect(IIN.checkDigit(of: Array(digits.dropLast())) == digits.last)
    #expect(digits[2] * 10 + digits[3] > 12 && digits[4] * 10 + digits[5] > 31)
  }
}

@Test("A person has the same values wherever they are stated, and nobody else has them")
func personas() {
  let references = (0..<500).map { Reference(.person, seed: 1, story: $0, slot: 0) }
  let names = references.map { Persona(person: $0, seed: 1).name }
  #expect(names == references.map { Persona(person: $0, seed: 1).name })
  #expect(Set(names).count == 500)
  #expect(Set(references.map { Persona(person: $0, seed: 1).iin }).count == 500)
}

@Test("A string is written with the shortest escapes of canonical JSON")
func escapes() {
  var bytes: [UInt8] = []
  bytes.write(json: "Ү \"a\"\\\nb")
  #expect(String(decoding: bytes, as: UTF8.self) == "\"Ү \\\"a\\\"\\\\\\nb\"")
}

@Test("Private values change nothing but the members that hold them")
func onlyPrivateMembers() {
  let open = written(seed: 3, events: 20_000).split(separator: 10)
  let clear = written(
    seed: 3, events: 20_000,
    content: Content(hasPrivateValues: true, isSigned: false, origin: Content.demoOrigin)
  ).split(separator: 10)
  #expect(open.count == clear.count)
  for (one, other) in zip(open, clear) {
    // What stands before and after the data is the same, and the data is no shorter.
    guard let end = one.firstRange(of: Array("},\"id\":".utf8)) else { continue }
    #expect(other.count >= one.count)
    #expect(other.suffix(one.endIndex - end.lowerBound) == one[end.lowerBound...])
  }
}
