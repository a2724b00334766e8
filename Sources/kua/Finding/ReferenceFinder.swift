import EventLog
import IncidentEvents
import Language
import Ledger
import Projections

/// Finds what a person at the keyboard means by a reference, the beginning of one, a number or an event's id.
struct ReferenceFinder {
  let ledger: Ledger
  /// What whoever asks may see: nothing is found that no event of it speaks of.
  let history: EntityHistory

  /// Finds among what `history` shows.
  init(ledger: Ledger, history: EntityHistory) {
    self.ledger = ledger
    self.history = history
  }

  /// Finds among everything: for what is to be written, not shown.
  init(ledger: Ledger) throws { self.init(ledger: ledger, history: try ledger.history()) }

  /// What was meant.
  enum Found: Equatable {
    case entity(Reference)
    /// An event, by its position.
    case entry(Int)
  }

  /// The fewest characters that are looked for after a colon, and where no kind is named.
  static let fewestOfKind = 3, fewestOfAny = 6
  /// The fewest hexadecimal digits of an event's id.
  static let fewestOfID = 8
  /// How many candidates are listed.
  private static let listed = 10

  /// The entity meant, for an option that takes one of some kinds.
  func entity(_ text: String, of kinds: [EntityKind] = EntityKind.allCases) throws -> Reference {
    guard case .entity(let reference) = try find(text, among: kinds), kinds.contains(reference.kind) else {
      let names = kinds.map(\.name).joined(separator: ", ")
      throw Self.malformed(text, Phrase.Problem.anotherKind(kinds: .text(names)))
    }
    return reference
  }

  /// What was meant.
  /// - Throws: ``Problem`` when it can be nothing, several things, or nothing in this ledger.
  func find(_ typed: String, among kinds: [EntityKind] = EntityKind.allCases) throws -> Found {
    let text = Self.normal(typed)
    if let colon = text.utf8.firstIndex(of: 0x3a) {
      let name = text[..<colon]
      guard let kind = EntityKind.allCases.first(where: { $0.name == name }) else {
        throw Self.malformed(typed, Phrase.Problem.noKind(how: .phrase(Self.kindsInWords)))
      }
      return .entity(try find(String(text[text.utf8.index(after: colon)...]), kind, typed))
    }
    if let id = EventID(text) { return try .entry(event(id)) }
    if !text.isEmpty, text.utf8.allSatisfy(Self.isDigit) { return try byNumber(text, kinds, typed) }
    if text.utf8.first == 0x30, let digits = Self.hexadecimal(text) { return try event(digits, typed) }
    guard !text.isEmpty, text.utf8.count <= 26, text.utf8.allSatisfy(Self.isBase32) else {
      throw Self.malformed(typed, Phrase.Problem.noReference(how: .phrase(Self.kindsInWords)))
    }
    guard text.utf8.count >= Self.fewestOfAny else {
      throw Self.malformed(
        typed, Phrase.Problem.tooShort(example: .text("case:\(text)"), number: .number(Self.fewestOfAny)))
    }
    let random = kinds.filter { !$0.isNumber }
    if text.utf8.count == 26 {
      let whole = random.compactMap { Reference("\($0.name):\(text)") }
      return .entity(try only(whole.filter { try isSpokenOf($0) }, typed))
    }
    return .entity(try only(beginning(random, text), typed))
  }

  // MARK: By kind

  /// What is meant by a kind and what stands after its colon.
  private func find(_ rest: String, _ kind: EntityKind, _ typed: String) throws -> Reference {
    if let whole = Reference("\(kind.name):\(rest)") {
      guard kind.isNumber else { return whole }
      let led = try ledger.entities(of: whole).filter(isShown)
      if !led.isEmpty || rest.utf8.count < Self.fewestOfAny { return try only(led, typed) }
    }
    let isLike = kind.isNumber ? Self.isDigit : Self.isBase32
    let fewest = kind.isNumber ? 1 : Self.fewestOfKind, most = kind.isNumber ? 18 : 25
    guard (fewest...most).contains(rest.utf8.count), rest.utf8.allSatisfy(isLike) else {
      let form =
        kind.isNumber
        ? Phrase.Problem.digitsOf(kind: .text(kind.name))
        : Phrase.Problem.charactersOf(kind: .text(kind.name), number: .number(fewest))
      throw Self.malformed(
        typed, Phrase.Problem.noReferenceTo(form: .phrase(form), kind: .word(kind.phrase)))
    }
    return try only(beginning([kind], rest), typed)
  }

  /// A bare number: an ERDR number when it has fifteen digits, else a KUI number, else the beginning of one or of
  /// an event's id.
  private func byNumber(_ digits: String, _ kinds: [EntityKind], _ typed: String) throws -> Found {
    for kind in digits.utf8.count == 15 ? [EntityKind.erdr, .kui] : [.kui] {
      guard let number = Reference("\(kind.name):\(digits)") else { continue }
      let led = try ledger.entities(of: number).filter(isShown)
      if !led.isEmpty { return .entity(try only(led, typed)) }
    }
    if digits.utf8.first == 0x30, digits.utf8.count >= Self.fewestOfID {
      return try event(digits, typed)
    }
    guard digits.utf8.count >= Self.fewestOfAny else {
      throw Problem.notFound(Phrase.Problem.noKui(number: .text(typed)))
    }
    return .entity(try only(beginning([.erdr, .kui], digits), typed))
  }

  /// The entities whose references begin with the text: what numbers lead to, for numbers.
  private func beginning(_ kinds: [EntityKind], _ text: String) throws -> [Reference] {
    let prefixes = kinds.compactMap { ReferencePrefix($0, text) }
    // What is not shown is left out of what was found, so that more of it is looked at.
    let limit = history.concealment.isNothing ? Self.listed + 1 : 64 * Self.listed
    let found = try ledger.references(beginningWith: prefixes, limit: limit)
    var entities: [Reference] = []
    for reference in found {
      for entity in reference.kind.isNumber ? try ledger.entities(of: reference) : [reference]
      where !entities.contains(entity) && entities.count <= Self.listed {
        if try isShown(entity) { entities.append(entity) }
      }
    }
    return entities
  }

  private func isSpokenOf(_ reference: Reference) throws -> Bool {
    try !history.candidates(of: reference).isEmpty
  }

  private func isShown(_ reference: Reference) throws -> Bool {
    try history.concealment.isNothing || isSpokenOf(reference)
  }

  // MARK: Events

  private func event(_ id: EventID) throws -> Int {
    guard let position = try ledger.index.position(of: id), position < history.log.size,
      try history.isShown(position)
    else { throw Problem.notFound(Phrase.Problem.noId(id: .text("\(id)"))) }
    return position
  }

  /// The event whose id begins with hexadecimal digits, hyphens taken out.
  private func event(_ digits: String, _ typed: String) throws -> Found {
    guard digits.utf8.count >= Self.fewestOfID else {
      throw Self.malformed(typed, Phrase.Problem.shortId(number: .number(Self.fewestOfID)))
    }
    let found = try ledger.events(beginningWith: digits, limit: Self.listed + 1, in: history)
    guard let first = found.first else {
      throw Problem.notFound(Phrase.Problem.noIdBeginning(typed: .text(Self.shown(typed))))
    }
    guard found.count == 1 else {
      throw Self.ambiguous(typed, found.map { "\($0.id)  \($0.position)" })
    }
    return .entry(first.position)
  }

  // MARK: Answers

  /// The only one of what was found.
  private func only(_ found: [Reference], _ typed: String) throws -> Reference {
    guard let first = found.first else {
      throw Problem.notFound(Phrase.Problem.nothingFound(typed: .text(Self.shown(typed))))
    }
    guard found.count == 1 else {
      throw Self.ambiguous(typed, try found.map { try "\($0)  \(Self.introduction(of: $0, in: history))" })
    }
    return first
  }

  /// By which event an entity became known, in a few words.
  private static func introduction(of key: Reference, in history: EntityHistory) throws -> String {
    guard let first = try history.candidates(of: key).first else { return "" }
    return try history.log.entry(at: first) { entry in
      let event = try Event(entry, at: first)
      return "\(event.type.short), \(event.time.day(event.timePrecision))"
    }
  }

  private static func ambiguous(_ typed: String, _ lines: [String]) -> Problem {
    let listing = lines.prefix(listed).map { "\n  \($0)" }.joined()
    let typed = PhraseValue.text(shown(typed))
    return Problem(
      "ambiguous",
      lines.count > listed
        ? Phrase.Problem.ambiguousAndMore(list: .text(listing), typed: typed)
        : Phrase.Problem.ambiguous(list: .text(listing), typed: typed), exit: .usage)
  }

  private static func malformed(_ typed: String, _ what: FilledPhrase) -> Problem {
    let isForeign = typed.unicodeScalars.contains { (0x400...0x52f).contains($0.value) }
    let typed = PhraseValue.text(shown(typed))
    return Problem(
      "bad-reference",
      isForeign
        ? Phrase.Problem.cyrillic(typed: typed, what: .phrase(what))
        : Phrase.Problem.malformed(typed: typed, what: .phrase(what)), exit: .usage)
  }

  /// How a thing may be named.
  static let kindsInWords = Phrase.Problem.howToName(
    kinds: .text(EntityKind.allCases.map { $0.name + ":" }.joined(separator: ", ")))

  // MARK: Texts

  /// What was typed, as references are written: lower case, without white space around it and a final ….
  private static func normal(_ typed: String) -> String {
    var text = typed[...]
    while text.last == "…" || text.last == "." || text.last?.isWhitespace == true { text.removeLast() }
    while text.first?.isWhitespace == true { text.removeFirst() }
    return String(decoding: text.utf8.map { 0x41...0x5a ~= $0 ? $0 + 0x20 : $0 }, as: UTF8.self)
  }

  /// What was typed, in quotes, cut and without what would disturb a terminal.
  static func shown(_ typed: String) -> String {
    var text = ""
    for scalar in typed.unicodeScalars.prefix(40) {
      text.unicodeScalars.append(scalar.properties.generalCategory == .control ? "\u{fffd}" : scalar)
    }
    return "\"\(text)\(typed.unicodeScalars.count > 40 ? "…" : "")\""
  }

  private static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }
  private static func isBase32(_ byte: UInt8) -> Bool { 0x61...0x7a ~= byte || 0x32...0x37 ~= byte }

  /// The hexadecimal digits of what may be the beginning of an id; nil when it is none.
  private static func hexadecimal(_ text: String) -> String? {
    guard text.utf8.count <= 36,
      text.utf8.allSatisfy({ isDigit($0) || 0x61...0x66 ~= $0 || $0 == 0x2d })
    else { return nil }
    return text.filter { $0 != "-" }
  }
}
