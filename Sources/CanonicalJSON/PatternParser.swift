/// Reads a pattern into its alternatives, groups multiplied out.
struct PatternParser {
  private static let mostAlternatives = 256
  private static let mostSteps = 256
  private static let mostRepetitions = 65_535

  private let source: String
  private let bytes: [UInt8]
  private var at = 0

  init(_ source: String) {
    self.source = source
    bytes = Array(source.utf8)
  }

  private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

  private func error(_ reason: String, at offset: Int? = nil) -> PatternError {
    PatternError(source: source, offset: offset ?? at, reason: reason)
  }

  mutating func parse() throws(PatternError) -> [[PatternStep]] {
    if let i = bytes.firstIndex(where: { $0 < 0x20 || $0 > 0x7e }) {
      throw error("only printable ASCII is taken", at: i)
    }
    var alternatives: [[PatternStep]] = []
    while true {
      guard next == UInt8(ascii: "^") else { throw error("each alternative must begin with ^") }
      at += 1
      alternatives += try sequence(inGroup: false)
      guard next == UInt8(ascii: "$") else { throw error("each alternative must end with $") }
      at += 1
      guard let c = next else { break }
      guard c == UInt8(ascii: "|") else { throw error("nothing but | may follow $") }
      at += 1
    }
    guard alternatives.count <= Self.mostAlternatives else { throw tooMany() }
    return alternatives
  }

  private func tooMany() -> PatternError { error("more than \(Self.mostAlternatives) alternatives") }

  /// Up to `$`, `|` or `)`: what stands there, once for each choice its groups give.
  private mutating func sequence(inGroup: Bool) throws(PatternError) -> [[PatternStep]] {
    var choices: [[PatternStep]] = [[]]
    while let c = next, c != UInt8(ascii: "$"), c != UInt8(ascii: "|"), c != UInt8(ascii: ")") {
      if c == UInt8(ascii: "(") {
        guard !inGroup else { throw error("groups may not be nested") }
        let group = try group()
        guard choices.count * group.count <= Self.mostAlternatives else { throw tooMany() }
        choices = choices.flatMap { before in group.map { before + $0 } }
      } else {
        let step = try step()
        for i in choices.indices { choices[i].append(step) }
      }
      guard choices.allSatisfy({ $0.count <= Self.mostSteps }) else {
        throw error("more than \(Self.mostSteps) characters and classes in a row")
      }
    }
    return choices
  }

  private mutating func group() throws(PatternError) -> [[PatternStep]] {
    let start = at
    at += 1
    if next == UInt8(ascii: "?") {
      guard at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: ":") else {
        throw error("look-around and named groups are not taken")
      }
      at += 2
    }
    var choices: [[PatternStep]] = []
    while true {
      choices += try sequence(inGroup: true)
      guard choices.count <= Self.mostAlternatives else { throw tooMany() }
      guard next == UInt8(ascii: "|") else { break }
      at += 1
    }
    guard next == UInt8(ascii: ")") else { throw error("the group is not closed", at: start) }
    at += 1
    if let c = next, "?*+{".utf8.contains(c) { throw error("groups may not be repeated") }
    return choices
  }

  /// One character or class and how often it stands.
  private mutating func step() throws(PatternError) -> PatternStep {
    var step = PatternStep()
    switch bytes[at] {
    case UInt8(ascii: "["): try characterClass(&step)
    case UInt8(ascii: "\\"): step.insert(try escaped())
    case let c:
      guard !"^.*+?{}]".utf8.contains(c) else {
        throw error("\(Character(UnicodeScalar(c))) may not stand here: escape it to mean itself")
      }
      step.insert(c)
      at += 1
    }
    try quantifier(&step)
    return step
  }

  /// A backslash and a punctuation character, which then means itself.
  private mutating func escaped() throws(PatternError) -> UInt8 {
    guard at + 1 < bytes.count, "^$\\.*+?()[]{}|/-".utf8.contains(bytes[at + 1]) else {
      throw error("only punctuation may be escaped")
    }
    at += 2
    return bytes[at - 1]
  }

  private mutating func characterClass(_ step: inout PatternStep) throws(PatternError) {
    let start = at
    at += 1
    if next == UInt8(ascii: "^") { throw error("negated classes are not taken") }
    while let c = next, c != UInt8(ascii: "]") {
      let from = at, low = try classCharacter(c)
      guard next == UInt8(ascii: "-"), at + 1 < bytes.count, bytes[at + 1] != UInt8(ascii: "]") else {
        step.insert(low)
        continue
      }
      at += 1
      let high = try classCharacter(bytes[at])
      guard low <= high else { throw error("the range runs backwards", at: from) }
      for character in low...high { step.insert(character) }
    }
    guard next == UInt8(ascii: "]") else { throw error("the class is not closed", at: start) }
    guard step.low | step.high != 0 else { throw error("the class is empty", at: start) }
    at += 1
  }

  private mutating func classCharacter(_ c: UInt8) throws(PatternError) -> UInt8 {
    if c == UInt8(ascii: "\\") { return try escaped() }
    at += 1
    return c
  }

  private mutating func quantifier(_ step: inout PatternStep) throws(PatternError) {
    switch next {
    case UInt8(ascii: "?"): (step.least, step.most) = (0, 1)
    case UInt8(ascii: "*"): (step.least, step.most) = (0, .max)
    case UInt8(ascii: "+"): (step.least, step.most) = (1, .max)
    case UInt8(ascii: "{"):
      let start = at
      at += 1
      step.least = try number()
      step.most = step.least
      if next == UInt8(ascii: ",") {
        at += 1
        step.most = next == UInt8(ascii: "}") ? .max : try number()
      }
      guard next == UInt8(ascii: "}") else { throw error("the count is not closed", at: start) }
      guard step.least <= step.most else { throw error("the count runs backwards", at: start) }
    default: return
    }
    at += 1
    if let c = next, "?*+{".utf8.contains(c) { throw error("lazy and stacked counts are not taken") }
  }

  private mutating func number() throws(PatternError) -> Int {
    let start = at
    var value = 0
    while let c = next, c &- 0x30 < 10 {
      value = value * 10 + Int(c - 0x30)
      guard value <= Self.mostRepetitions else { throw error("more than \(Self.mostRepetitions)", at: start) }
      at += 1
    }
    guard at > start else { throw error("a number must stand here") }
    return value
  }
}
