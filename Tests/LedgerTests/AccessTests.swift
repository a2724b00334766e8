import EventLog
import IncidentEvents
import Projections
import Rulebook
import Testing
import Vault

@testable import Ledger

@Suite("Looking at values")
struct AccessTests {
  static let person = PersonalDataTests.person
  static let inCentre = SmallStory.reference("person", "sheltered")
  static let stay = #"{"identity":"known","reason":"Причина образцовая 77","room":"Комната 12-б"}"#

  static func request(
    _ fields: [String], of reference: String = person, means: AccessMeans = .show, glass: Bool = false
  ) throws -> AccessRequest {
    AccessRequest(
      .entity(try #require(Reference(reference))), fields: fields, purpose: .duty, means: means,
      breaksGlass: glass)
  }

  static func shown(_ access: Access) -> [String] {
    access.values.map { value in
      switch value.content {
      case .value(let json, _): "\(value.field)=\(String(decoding: json, as: UTF8.self))"
      case .none: "\(value.field) none"
      case .erased: "\(value.field) erased"
      case .sealed: "\(value.field) sealed"
      }
    }
  }

  /// The file with its party, a stay of somebody else's in the centre, and what an NGO recorded of the person.
  static func story() throws -> SmallStory {
    let story = try SmallStory()
    try story.take(PersonalDataTests.opening(story))
    try story.take([
      story.line("crisis-centre.admitted", inCentre, stay, by: .centre),
      story.line(
        "support.delivered", person,
        #"{"identity":"known","kind":"legal","notes":"Заметка образцовая","recipient":"woman"}"#, by: .ngo),
    ])
    return story
  }

  @Test("A value is shown to whoever may look; the look is in the log, with what was looked at and why")
  func recorded() throws {
    let story = try Self.story()
    let size = try story.ledger.log.size()
    let access = try story.ledger.access(
      Self.request(["name", "phone"]), by: story.acting(.inspector))
    #expect(Self.shown(access) == ["name=\"Үлгі Мысалова 0123\"", "phone=\"+7 000 123 45 67\""])
    #expect(access.position == size)
    let entry = try PersonalDataTests.entry(story, size)
    let event = try #require(access.values.first?.event)
    #expect(entry.contains("\"type\":\"kua.record.accessed.v1\""))
    #expect(entry.contains("\"subject\":\"\(Self.person)\""))
    #expect(
      entry.contains(
        "\"data\":{\"events\":[\"\(event)\"],\"fields\":[\"name\",\"phone\"],\"how\":\"show\",\"purpose\":\"duty\"}"
      ))
    #expect(entry.contains("\"actor\":\"\(SmallStory.Officer.inspector.actor)\""))
    for value in PersonalDataTests.values { #expect(!entry.contains(value)) }
  }

  @Test("The look is recorded also where nothing then opens")
  func recordedFirst() throws {
    let place: TemporaryDirectory
    do { place = try Self.story().place }
    let police = try #require(Reference(SmallStory.Office.police.body))
    let ledger = try Ledger(at: place.ledger, bodyKeys: [BodyKey(for: police)])
    let size = try ledger.log.size()
    let acting = try Acting(SmallStory.Officer.inspector.reference, in: ledger)
    let access = try ledger.access(Self.request(["name"]), by: acting)
    #expect(Self.shown(access) == ["name sealed"])
    #expect(try ledger.log.size() == size + 1)
  }

  /// Who asks for what, and what the refusal says.
  static let refusals: [(SmallStory.Officer, [String], String, Bool, LedgerError.Code, String)] = [
    (.auditor, ["name"], person, false, .notEntitled, "none of the roles of"),
    (.policeKeys, ["name"], person, false, .notEntitled, "none of the roles of"),
    (.auditor, ["name"], person, true, .notEntitled, "may not break the glass"),
    (.ngo, ["notes"], person, true, .notEntitled, "may not break the glass"),
    (.inspector, ["notes"], person, false, .notEntitled, "lie under the key of body:ngo"),
    (.inspector, ["room"], inCentre, false, .notFound, "no event shown to"),
    (.inspector, ["room"], inCentre, true, .notFound, "no event shown to"),
    (.ngo, ["room"], inCentre, false, .notFound, "no event shown to"),
    (.prosecutor, ["room"], inCentre, false, .notEntitled, "lie under the key of body:centre"),
    (.inspector, ["facts"], person, false, .notFound, "no event shown to"),
    (.inspector, ["name"], SmallStory.reference("person", "nobody"), false, .notFound, "no event shown to"),
  ]

  @Test("Whoever may not look is told why, and nothing is recorded", arguments: refusals.indices)
  func refused(at index: Int) throws {
    let (officer, fields, person, glass, code, says) = Self.refusals[index]
    let story = try Self.story()
    let size = try story.ledger.log.size()
    let error = #expect(throws: LedgerError.self) {
      _ = try story.ledger.access(Self.request(fields, of: person, glass: glass), by: story.acting(officer))
    }
    #expect(error?.code == code && error?.description.contains(says) == true, "\(String(describing: error))")
    #expect(try story.ledger.log.size() == size)
  }

  @Test("Who is not enrolled looks at nothing")
  func stranger() throws {
    let story = try Self.story()
    let error = #expect(throws: LedgerError.self) { _ = try Acting(.random(.actor), in: story.ledger) }
    #expect(error?.code == .notEntitled)
  }

  @Test("A refusal about a stay is that about somebody nobody has heard of", arguments: [false, true])
  func sameRefusal(glass: Bool) throws {
    let story = try Self.story()
    func refusal(_ person: String) throws -> String {
      let error = #expect(throws: LedgerError.self) {
        _ = try story.ledger.access(
          Self.request(["room", "reason"], of: person, glass: glass), by: story.acting(.inspector))
      }
      return error?.description ?? ""
    }
    #expect(try refusal(Self.inCentre) == refusal(SmallStory.reference("person", "nobody")))
  }

  @Test("With the centre's key an officer still has to break the glass, and that is recorded as that")
  func centreKey() throws {
    let place: TemporaryDirectory
    let key: BodyKey
    let centre = try #require(Reference(SmallStory.Office.centre.body))
    do {
      let story = try Self.story()
      place = story.place
      key = try #require(try story.ledger.bodyKeys.key(of: centre, making: false))
    }
    let ledger = try Ledger(at: place.ledger, bodyKeys: [key])
    let officer = try Acting(SmallStory.Officer.inspector.reference, in: ledger)
    #expect(throws: LedgerError.self) {
      _ = try ledger.access(Self.request(["room"], of: Self.inCentre), by: officer)
    }
    let access = try ledger.access(Self.request(["room"], of: Self.inCentre, glass: true), by: officer)
    #expect(Self.shown(access) == ["room=\"Комната 12-б\""])
    let entry = try ledger.log.snapshot().entry(at: access.position) { entry in
      unsafe entry.withUnsafeBytes { unsafe String(decoding: $0, as: UTF8.self) }
    }
    #expect(entry.contains("\"breakGlass\":true"))
    // A look at what is not shown is not shown.
    let shown = try ledger.history(for: ledger.reader(SmallStory.Officer.supervisor.reference))
    #expect(try !shown.isShown(access.position))
    #expect(
      try ledger.history(for: ledger.reader(SmallStory.Officer.auditor.reference)).isShown(access.position))
  }

  @Test("Those of the centre open what the centre recorded, and nothing of the police")
  func own() throws {
    let story = try Self.story()
    let access = try story.ledger.access(
      Self.request(["room", "reason"], of: Self.inCentre), by: story.acting(.centre))
    #expect(Self.shown(access) == ["room=\"Комната 12-б\"", "reason=\"Причина образцовая 77\""])
    let error = #expect(throws: LedgerError.self) {
      _ = try story.ledger.access(Self.request(["name"]), by: story.acting(.centre))
    }
    #expect(error?.code == .notEntitled)
  }

  /// From whom a case is sealed and until when, who reads, and whether it is shown.
  static let seals: [(from: String, until: String?, SmallStory.Officer, isShown: Bool)] = [
    (SmallStory.Officer.inspector.actor, nil, .inspector, false),
    (SmallStory.Officer.inspector.actor, nil, .supervisor, true),
    (SmallStory.Officer.inspector.actor, nil, .prosecutor, true),
    (SmallStory.Office.police.body, nil, .inspector, false),
    (SmallStory.Office.police.body, nil, .supervisor, false),
    (SmallStory.Office.police.body, nil, .prosecutor, true),
    (SmallStory.Officer.inspector.actor, "2024-08-01T00:00:00+05:00", .inspector, true),
    (SmallStory.Officer.inspector.actor, "2099-08-01T00:00:00+05:00", .inspector, false),
  ]

  @Test("A sealed case is hidden from whom it is sealed, while it is", arguments: seals.indices)
  func sealed(at index: Int) throws {
    let (from, until, officer, isShown) = Self.seals[index]
    let story = try Self.story()
    let ending = until.map { ",\"until\":\"\($0)\"" } ?? ""
    try story.take([
      story.line(
        "access.restricted", PersonalDataTests.file, "{\"act\":\"12/7\",\"from\":\"\(from)\"\(ending)}",
        by: .prosecutor)
    ])
    let history = try story.ledger.history(for: story.ledger.reader(officer.reference))
    for key in [PersonalDataTests.file, PersonalDataTests.report] {
      #expect(try history.candidates(of: #require(Reference(key))).isEmpty == !isShown)
    }
    let parties = try history.candidates(of: #require(Reference(Self.person)))
    #expect(parties.count == (isShown ? 2 : 1))
    if isShown { return }
    let error = #expect(throws: LedgerError.self) {
      _ = try story.ledger.access(Self.request(["name"]), by: story.acting(officer))
    }
    #expect(error?.code == .notFound)
    let access = try story.ledger.access(Self.request(["name"], glass: true), by: story.acting(officer))
    #expect(Self.shown(access) == ["name=\"Үлгі Мысалова 0123\""])
    #expect(try PersonalDataTests.entry(story, access.position).contains("\"breakGlass\":true"))
  }

  @Test("A seal that is taken back seals no more, and of whom nothing is known sees no sealed case")
  func unsealed() throws {
    let story = try Self.story()
    let line = story.line(
      "access.restricted", PersonalDataTests.file,
      "{\"act\":\"12/7\",\"from\":\"\(SmallStory.Officer.inspector.actor)\"}", by: .prosecutor)
    try story.take([line])
    let key = try #require(Reference(PersonalDataTests.file))
    #expect(try story.ledger.history(for: .anyone).candidates(of: key).isEmpty)
    let id = try #require(line.firstMatch(of: /"id":"([^"]+)"/)?.1)
    try story.take([
      story.line(
        "event.retracted", PersonalDataTests.file, "{\"reason\":\"entered-in-error\",\"target\":\"\(id)\"}",
        by: .prosecutor)
    ])
    #expect(try !story.ledger.history(for: .anyone).candidates(of: key).isEmpty)
    let reader = try story.ledger.reader(SmallStory.Officer.inspector.reference)
    #expect(try !story.ledger.history(for: reader).candidates(of: key).isEmpty)
  }

  @Test("What is disclosed stands in the entry by its digest, and tells nothing of the rest")
  func disclosed() throws {
    let story = try Self.story()
    let access = try story.ledger.access(
      Self.request(["phone"], means: .disclose), by: story.acting(.inspector))
    let all = try story.ledger.access(
      Self.request(["phone", "name", "address", "iin"], means: .disclose), by: story.acting(.inspector))
    #expect(try PersonalDataTests.entry(story, access.position).contains("\"how\":\"disclose\""))
    guard access.values.count == 1, case .value(let json, let text) = access.values[0].content else {
      Issue.record("nothing was disclosed")
      return
    }
    let entry = try PersonalDataTests.entry(story, access.values[0].position)
    let disclosure = try Disclosure(parsing: text)
    #expect(entry.contains("\"\(disclosure.digest)\"") && disclosure.value == json)
    #expect(disclosure.name == "phone")
    for other in all.values where other.field != "phone" {
      guard case .value(let value, let encoded) = other.content else {
        Issue.record("\(other.field) was not disclosed")
        continue
      }
      let hidden = try Disclosure(parsing: encoded)
      #expect(entry.contains("\"\(hidden.digest)\""))
      let given = String(decoding: disclosure.json, as: UTF8.self)
      #expect(!given.contains(hidden.salt) && !given.contains(String(decoding: value, as: UTF8.self)))
      #expect(hidden.salt != disclosure.salt)
    }
  }
}
