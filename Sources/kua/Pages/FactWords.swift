import CanonicalJSON
import IncidentEvents
import Language
import Ledger
import Rulebook

/// What an event changed, in a few words, from its data's open members.
enum FactWords {
  typealias Fact = Phrase.Fact

  /// An event of a timeline; what revises another with that one's position.
  static func words(_ line: Timeline.Line, in language: Language) -> String {
    guard let target = line.target else { return words(line.type, data: line.data, in: language) }
    var document = JSONDocument()
    guard (try? document.parseObject(Array(line.data.utf8).span)) != nil else { return "" }
    let data = Members(line.type, document.root, language)
    let position = PhraseValue.number(target.position), type = PhraseValue.text(target.type.short)
    let said =
      switch line.type {
      case .eventCorrected:
        Phrase.Revision.corrects(
          changes: RevisionWords(language: language).changes(line.changes, target.type), position: position,
          reason: data["reason"], type: type)
      case .eventDisputed:
        Phrase.Revision.disputes(ground: data["ground"], position: position, type: type)
      default: Fact.takesBack(position: position, reason: data["reason"], type: type)
      }
    return said.text(in: language)
  }

  /// The value of a field, given as canonical JSON.
  static func value(
    _ json: String, of field: String, in type: EventType, _ language: Language
  ) -> PhraseValue {
    var document = JSONDocument()
    guard (try? document.parse(Array(json.utf8).span)) != nil else { return .text(json) }
    return Members(type, document.root, language).value(document.root, of: field)
  }

  /// - Parameter data: the event's data as canonical JSON.
  static func words(_ type: EventType, data: String, in language: Language) -> String {
    var document = JSONDocument()
    guard (try? document.parseObject(Array(data.utf8).span)) != nil else { return "" }
    return words(type, of: document.root, in: language)
  }

  /// - Parameter node: the event's data.
  static func words(_ type: EventType, of node: JSONNode, in language: Language) -> String {
    parts(type, Members(type, node, language)).map { $0.text(in: language) }.joined(separator: ", ")
  }

  /// What is said of an event, with commas between: what a type is known for, else every member by its label.
  private static func parts(_ type: EventType, _ data: borrowing Members) -> [FilledPhrase] {
    switch type {
    case .actorEnrolled: [Fact.serves(body: data["body"], roles: data["roles"])]
    case .administrativeProtocolDrawnUp:
      [Fact.against(article: data["article"], committed: data["committed"], person: data["person"])]
    case .cameraIssued:
      [
        Fact.issuedTo(
          firmware: data["firmware"], milliseconds: data["clockOffset"], officer: data["officer"],
          serial: data["serial"])
      ]
    case .caseSentToCourt:
      [
        Fact.courtNumber(number: data["courtNumber"]),
        Fact.charges(count: data.node.member("charges")?.count ?? 0),
      ]
    case .checkInCompleted: checkIn(data)
    case .eventCorrected:
      [Phrase.Revision.correctsUnknown(changes: data.patch, reason: data["reason"], target: data["target"])]
    case .eventDisputed:
      [Phrase.Revision.disputesUnknown(ground: data["ground"], target: data["target"])]
    case .eventRetracted: [Fact.takesBackUnknown(reason: data["reason"], target: data["target"])]
    case .evidenceRegistered: exhibit(data)
    case .ledgerContinued:
      [
        Fact.continued(
          former: data["checkpointOrigin"], origin: data["origin"], size: data["checkpointSize"])
      ]
    case .monitoringOpened:
      [Fact.monitored(basis: data["basis"], days: data["cadenceDays"], mode: data["mode"])]
    case .offenceRegistered:
      [
        Fact.offence(
          article: data["article"], district: data["district"], domestic: data["domestic"],
          episode: data["episode"], erdr: data["erdr"])
      ]
    case .offenceRequalified:
      [Fact.requalified(from: data["from"], reason: data["reason"], to: data["to"])]
    case .personIdentified: [Fact.samePerson(person: data["sameAs"])]
    case .referralMade:
      [Fact.referred(person: data["person"], service: data["service"], urgency: data["urgency"])]
    case .relationshipRecorded:
      [Fact.related(kind: data["kind"], suspect: data["suspect"], victim: data["victim"])]
        + data.ifAny("offence") { Fact.forOffence(offence: $0) }
    case .riskAssessed:
      [Fact.assessed(person: data["person"], result: .phrase(score(data)))]
        + (data.node.member("eligible")?.boolean == false ? [FilledPhrase(Fact.outsidePopulation)] : [])
    case .sentenceImposed:
      [Fact.sentenced(article: data["article"], person: data["person"], verdict: data["verdict"])]
        + penalty(data)
    default: data.all
    }
  }

  private static func checkIn(_ data: borrowing Members) -> [FilledPhrase] {
    let language = data.language
    let seconds = data.node.member("seconds")?.integer.map { span(seconds: $0, in: language) } ?? "?"
    var parts = [
      Fact.checkedIn(
        duration: .text(seconds), identified: data["identifiedBy"], messenger: data["messenger"])
    ]
    if let sober = data.node.member("sober")?.boolean {
      parts.append(FilledPhrase(sober ? Fact.sober : Fact.notSober))
    }
    if data.node.member("concern")?.string != Concern.nothing.name {
      parts.append(Fact.concern(concern: data["concern"]))
    }
    if data.node.member("victimSeenApart")?.boolean == true { parts.append(FilledPhrase(Fact.seenApart)) }
    return parts
  }

  private static func exhibit(_ data: borrowing Members) -> [FilledPhrase] {
    let language = data.language
    let bytes = data.node.member("bytes")?.integer.map { size(bytes: $0, in: language) } ?? "?"
    return [Fact.exhibit(kind: data["kind"], number: data["number"], size: .text(bytes))]
      + data.ifAny("recordedFrom") { Fact.recordedFrom(time: $0) }
      + data.ifAny("recordedTo") { Fact.recordedTo(time: $0) }
      + data.ifAny("camera") { FilledPhrase(Phrase(verbatim: "{camera}"), ["camera": $0]) }
      + data.ifAny("officer") { Fact.wornBy(officer: $0) }
  }

  private static func score(_ data: borrowing Members) -> FilledPhrase {
    guard let items = data.node.member("items")?.stringBytes else {
      return FilledPhrase(verbatim: "?")
    }
    guard let tool = data.node.member("toolVersion")?.string.flatMap({ RiskTool(named: $0) }) else {
      return FilledPhrase(verbatim: "?")
    }
    return RiskScore(items, by: tool).words
  }

  private static func penalty(_ data: borrowing Members) -> [FilledPhrase] {
    guard let penalty = data.node.member("penalty"), let kind = penalty.member("kind")?.string,
      let known = PenaltyKind.allCases.first(where: { $0.name == kind }),
      let amount = penalty.member("amount")?.integer
    else { return [] }
    return [Self.penalty(known, amount)]
  }

  /// A penalty's kind, which names its unit, and its amount: `fine, MCI: 126`.
  static func penalty(_ kind: PenaltyKind, _ amount: Int) -> FilledPhrase {
    Fact.penalty(amount: .number(amount), kind: .word(kind.phrase))
  }
}

/// The members of an event's data, as what phrases are filled with.
private struct Members: ~Escapable {
  let type: EventType
  let node: JSONNode
  /// What times and sizes are said in.
  let language: Language

  @_lifetime(copy node)
  init(_ type: EventType, _ node: JSONNode, _ language: Language) {
    self.type = type
    self.node = node
    self.language = language
  }

  /// A member's value, or a question mark.
  subscript(name: StaticString) -> PhraseValue {
    guard let member = node.member(name) else { return "?" }
    return value(member, of: "\(name)")
  }

  /// What is said of a member, where there is one.
  func ifAny(_ name: StaticString, _ said: (PhraseValue) -> FilledPhrase) -> [FilledPhrase] {
    node.member(name) == nil ? [] : [said(self[name])]
  }

  /// Every member by its label, but what a rule was told and what is committed to.
  var all: [FilledPhrase] {
    var parts: [FilledPhrase] = []
    var members = node.members
    while let member = members.next() {
      let name = member.name.string ?? ""
      if name == "attested" || name == "_sd" { continue }
      parts.append(
        Phrase.Fact.member(
          label: .word(type.label(of: name)), value: value(member.value, of: name)))
    }
    return parts
  }

  /// What a patch says, where it is not known what it changes.
  var patch: PhraseValue {
    guard let patch = node.member("patch") else { return "?" }
    var parts: [PhraseValue] = []
    var members = patch.members
    while let member = members.next() {
      guard member.name.string == "data" else {
        parts.append(said(member))
        continue
      }
      var data = member.value.members
      while let one = data.next() { parts.append(said(one)) }
    }
    return parts.isEmpty ? .word(Phrase.Fact.nothing) : .list(parts)
  }

  private func said(_ member: JSONMember) -> PhraseValue {
    let name = member.name.string ?? ""
    let label = FieldSchema.sharedLabel(of: name).map { PhraseValue.word($0) } ?? .text(name)
    return .phrase(Phrase.Fact.member(label: label, value: value(member.value, of: name)))
  }

  func value(_ node: JSONNode, of name: String) -> PhraseValue {
    switch node.kind {
    case .string:
      let text = node.string ?? ""
      if let reference = Reference(text) { return .text(reference.short) }
      if let time = LocalTime(text) { return .text(time.words(in: language)) }
      let field = type.schema.data.first { "\($0.name)" == name }
      if let word = field?.kind.phrase(ofWord: text) { return .word(word) }
      return .text(text.count > 40 ? "\(text.prefix(12))…" : text)
    case .array:
      var values: [PhraseValue] = []
      var elements = node.elements
      while let element = elements.next() { values.append(value(element, of: name)) }
      return values.isEmpty ? .word(Phrase.Fact.nothing) : .list(values)
    case .object: return .text("(\(node.count))")
    // A year is a name: its digits are not grouped.
    case .integer: return node.integer.map { name == "year" ? .text("\($0)") : .number($0) } ?? "?"
    case .boolean: return .word(node.boolean == true ? Phrase.Word.yes : Phrase.Word.no)
    case .null: return .word(Phrase.Fact.nothing)
    }
  }
}

extension RiskScore {
  /// The score with its band, or why there is none.
  var words: FilledPhrase {
    guard let value else {
      return Phrase.Fact.notScored(items: .number(tool.law.items.count), unclear: .number(unclear))
    }
    var parts = [Phrase.Fact.scored(items: .number(tool.law.items.count), score: .number(value))]
    if unclear > 0 { parts.append(Phrase.Fact.someUnclear(unclear: .number(unclear))) }
    if isHigh(by: .KZPILOT7) { parts.append(FilledPhrase(Phrase.Page.highRisk)) }
    return FilledPhrase(Phrase(verbatim: "{parts}"), ["parts": .list(parts.map { .phrase($0) })])
  }
}
