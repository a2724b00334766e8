import EventLog
import IncidentEvents
import Projections
import Rulebook
import Testing

@testable import Ledger

/// One story told twice: once with what the protected centre recorded, once without.
struct TwoStories {
  let with: SmallStory, without: SmallStory

  static let known = PersonalDataTests.person
  static let second = SmallStory.reference("person", "second")
  static let third = SmallStory.reference("person", "third")
  /// Known to the centre only, where the centre has recorded anything.
  static let hidden = SmallStory.reference("person", "hidden")
  static let suspect = SmallStory.reference("person", "suspect")
  static let offence = SmallStory.reference("offence", "beating")
  static let risk = SmallStory.reference("assessment", "survey")
  static let referral = SmallStory.reference("referral", "shelter")

  static func party(_ person: String, iin: String? = nil) -> String {
    let iin = iin.map { #""iin":"\#($0)","# } ?? ""
    return #"{"identity":"known",\#(iin)"person":"\#(person)","role":"victim","sex":"female"}"#
  }

  static let registered =
    #"{"article":"108-1","case":"\#(PersonalDataTests.file)","committedFrom":"2024-07-01T20:30:00+05:00","#
    + #""committedTo":"2024-07-01T20:45:00+05:00","district":"esil","domestic":"no","episode":1,"#
    + #""erdr":"247100000000118","part":1,"suspects":["\#(suspect)"],"victims":["\#(second)"]}"#

  /// What the police recorded before and after.
  static func before(_ story: SmallStory) -> [String] {
    PersonalDataTests.opening(story) + [
      story.line("party.added", PersonalDataTests.file, party(second), by: .investigator),
      story.line("party.added", PersonalDataTests.file, party(third), by: .investigator),
      story.line(
        "party.added", PersonalDataTests.file,
        #"{"identity":"known","person":"\#(suspect)","role":"suspect"}"#, by: .investigator),
      story.line("offence.registered", offence, registered, by: .investigator),
      story.line(
        "referral.made", referral, #"{"person":"\#(known)","service":"shelter","urgency":"immediate"}"#,
        by: .inspector),
    ]
  }

  /// What the centre recorded, a look at it by those who may, and what was taken back of it.
  static func stays(_ story: SmallStory) -> [String] {
    let mistaken = story.line("crisis-centre.admitted", third, AccessTests.stay, by: .centre)
    let id = mistaken.firstMatch(of: /"id":"([^"]+)"/).map { String($0.1) } ?? ""
    return [
      mistaken, story.line("crisis-centre.admitted", known, AccessTests.stay, by: .centre),
      story.line("crisis-centre.admitted", hidden, AccessTests.stay, by: .centre),
      story.line("person.identified", known, #"{"sameAs":"\#(hidden)"}"#, by: .centre),
      story.line("person.identified", known, #"{"sameAs":"\#(second)"}"#, by: .centre),
      story.line(
        "support.delivered", known, #"{"identity":"known","kind":"psychological","recipient":"woman"}"#,
        by: .centre),
      story.line("referral.answered", referral, #"{"answer":"accepted"}"#, by: .centre),
      story.line(
        "event.retracted", third, #"{"reason":"entered-in-error","target":"\#(id)"}"#, by: .prosecutor),
    ]
  }

  /// Tells both.
  init() throws {
    with = try SmallStory()
    without = try SmallStory()
    for story in [with, without] {
      try story.take(Self.before(story))
      // Made in both, so that what follows has the same ids and times.
      let stays = Self.stays(story)
      if story === with { try story.take(stays) }
    }
    let centre = try AccessRequest(
      .entity(#require(Reference(Self.known))), fields: ["room"], purpose: .victimSupport, means: .show)
    _ = try with.ledger.access(centre, by: with.acting(.centre))
  }
}

@Suite("What a protected body recorded")
struct ConcealmentTests {
  /// What the police submit, one after the other.
  static func probes(_ story: SmallStory) -> [String] {
    let file = PersonalDataTests.file
    var lines: [String] = []
    func add(_ type: String, _ subject: String, _ data: String, by officer: SmallStory.Officer) {
      lines.append(story.line(type, subject, data, by: officer))
    }
    let persons = [
      TwoStories.known, TwoStories.second, TwoStories.third, TwoStories.hidden,
      SmallStory.reference("person", "nobody"),
    ]
    for person in persons {
      add(
        "relationship.recorded", file,
        #"{"kind":"spouse","suspect":"\#(TwoStories.suspect)","victim":"\#(person)"}"#, by: .investigator)
      add(
        "monitoring.opened", person, #"{"basis":"high-risk","cadenceDays":7,"mode":"visit"}"#, by: .dv)
      add("person.separated", person, #"{"from":"\#(TwoStories.known)"}"#, by: .investigator)
      add("person.separated", TwoStories.known, #"{"from":"\#(person)"}"#, by: .investigator)
      add("crisis-centre.admitted", person, #"{"identity":"known"}"#, by: .inspector)
      add("support.delivered", person, #"{"identity":"known","kind":"legal","recipient":"woman"}"#, by: .ngo)
      add("legal-hold.placed", person, #"{"act":"7/2024"}"#, by: .inspector)
    }
    for (number, person) in persons.enumerated() {
      add(
        "referral.made", SmallStory.reference("referral", "again" + "abcde".dropFirst(number).prefix(1)),
        #"{"person":"\#(person)","service":"shelter","urgency":"immediate"}"#, by: .inspector)
      add(
        "risk.assessed", SmallStory.reference("assessment", "again" + "abcde".dropFirst(number).prefix(1)),
        #"{"district":"esil","eligible":true,"items":"1100110100100","person":"\#(TwoStories.suspect)","#
          + #""sources":"rrnrvvvnsvvvv","toolVersion":"ODARA-2005","victim":"\#(person)"}"#, by: .inspector)
    }
    add("person.identified", TwoStories.second, #"{"sameAs":"\#(TwoStories.third)"}"#, by: .investigator)
    add("person.separated", TwoStories.second, #"{"from":"\#(TwoStories.third)"}"#, by: .investigator)
    add("party.added", file, TwoStories.party(TwoStories.known, iin: "061211600012"), by: .investigator)
    add("party.added", file, TwoStories.party(TwoStories.hidden, iin: "061211600012"), by: .investigator)
    add("person.identified", TwoStories.hidden, #"{"sameAs":"\#(TwoStories.known)"}"#, by: .investigator)
    add(
      "relationship.recorded", file,
      #"{"kind":"spouse","suspect":"\#(TwoStories.suspect)","victim":"\#(TwoStories.known)"}"#,
      by: .investigator)
    add(
      "offence.registered", SmallStory.reference("offence", "another"),
      TwoStories.registered.replacing("247100000000118", with: "247100000000119"), by: .investigator)
    add("referral.answered", TwoStories.referral, #"{"answer":"declined"}"#, by: .ngo)
    add("case.terminated", file, #"{"ground":"no-offence"}"#, by: .investigator)
    return lines
  }

  /// What a submitter is told, positions apart.
  static func told(_ receipt: Receipt) -> String {
    switch receipt {
    case .refused(let findings): "refused " + findings.map { "\($0)" }.joined(separator: " | ")
    case .alreadyRecorded: "known"
    case .accepted(_, let flags, let attested):
      "taken " + (flags.filter { !$0.isProtected } + attested).map { "\($0)" }.joined(separator: " | ")
    }
  }

  @Test("Every answer to the police is the same whether or not anybody stays in a centre")
  func answers() throws {
    let stories = try TwoStories()
    let first = Self.probes(stories.with), second = Self.probes(stories.without)
    #expect(first == second)
    let one = try stories.with.submit(first).map(Self.told),
      other = try stories.without.submit(second).map(Self.told)
    for (place, line) in first.enumerated() {
      #expect(one[place] == other[place], "\(line)")
    }
    // The probes go both ways, or they would show nothing.
    #expect(one.contains { $0.hasPrefix("taken") } && one.contains { $0.hasPrefix("refused") })
    #expect(one.contains { $0.contains("REF-01") } && one.contains { $0.contains("PER-01") })
    #expect(one.contains { $0.contains("OFF-05") })
  }

  /// Every entry that a reader is shown, and how each entity's timeline reads.
  static func shown(_ story: SmallStory, _ officer: SmallStory.Officer?) throws -> [String] {
    let history = try story.ledger.history(for: story.ledger.reader(officer?.reference))
    var texts: [String] = []
    for position in 0..<history.log.size where try history.isShown(position) {
      texts.append(try PersonalDataTests.entry(story, position))
      let line = try history.line(at: position)
      texts.append("\(line.flags) \(line.attested) \(line.isRetracted)")
    }
    for key in [
      TwoStories.known, TwoStories.second, TwoStories.third, TwoStories.hidden, TwoStories.referral,
      TwoStories.offence, PersonalDataTests.file, SmallStory.Office.centre.body,
      SmallStory.Officer.centre.actor,
      SmallStory.Officer.prosecutor.actor,
    ] {
      let key = try #require(Reference(key))
      let timeline = try history.timeline(of: [key], limit: 3)
      texts.append("\(key): \(timeline.lines.count) and \(timeline.omitted)")
      texts += timeline.lines.map { "\($0.id) \($0.flags) \($0.attested) \($0.isRetracted)" }
      texts.append("\(try history.state(PersonState.self, of: key))".replacing(/position: \d+/, with: ""))
      let found = try story.ledger.events(beginningWith: "0190", limit: 1_000, in: history)
      texts.append("\(found.map(\.id))")
    }
    return texts
  }

  @Test(
    "Whoever may not read it is shown the same entries and timelines whether or not it is there",
    arguments: [nil, .inspector, .investigator, .supervisor, .ngo, .policeKeys] as [SmallStory.Officer?])
  func reading(officer: SmallStory.Officer?) throws {
    let stories = try TwoStories()
    for story in [stories.with, stories.without] { try story.submit(Self.probes(story)) }
    let one = try Self.shown(stories.with, officer), other = try Self.shown(stories.without, officer)
    #expect(one.count == other.count)
    for (a, b) in zip(one, other) { #expect(a == b) }
  }

  @Test(
    "Whoever may read it is shown the stay",
    arguments: [.auditor, .prosecutor, .centre] as [SmallStory.Officer])
  func entitled(officer: SmallStory.Officer) throws {
    let stories = try TwoStories()
    let shown = try Self.shown(stories.with, officer)
    #expect(shown.contains { $0.contains("crisis-centre.admitted") && $0.contains(TwoStories.known) })
    #expect(shown.contains { $0.contains("record.accessed") })
  }

  @Test("A look and a retraction are hidden with what they tell of")
  func pointing() throws {
    let stories = try TwoStories()
    let history = try stories.with.ledger.history(
      for: stories.with.ledger.reader(SmallStory.Officer.supervisor.reference))
    var hidden: Set<EventType> = []
    for position in 0..<history.log.size where try !history.isShown(position) {
      hidden.insert(try history.log.entry(at: position) { try EventType(endOf: $0) })
    }
    #expect(
      hidden == [
        .crisisCentreAdmitted, .personIdentified, .supportDelivered, .referralAnswered, .eventRetracted,
        .recordAccessed,
      ])
  }
}
