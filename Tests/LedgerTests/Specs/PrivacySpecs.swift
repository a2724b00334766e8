import EventLog
import IncidentEvents
import Rulebook
import Vault

@testable import Ledger

extension LedgerSpec {
  private static let opening: @Sendable (SmallStory) -> [String] = {
    Array(PersonalDataTests.opening($0).prefix(2))
  }

  private static func party(_ story: SmallStory, _ data: String = PersonalDataTests.party) -> String {
    story.line("party.added", PersonalDataTests.file, data, by: .investigator)
  }

  /// A party of whom nothing private is said.
  private static func unnamed(_ word: String) -> String {
    #"{"identity":"unknown","person":"\#(SmallStory.reference("person", word))","role":"witness"}"#
  }

  /// Personal and protected values, and IINs.
  static let privacy: [LedgerSpec] = [
    LedgerSpec(
      "PRV-01", "given a ledger without its bodies' keys, when a name is given in clear, then refused"
    ) {
      let place = TemporaryDirectory()
      let ledger = try Ledger.create(LedgerCreation(origin: "plain.example/astana"), at: place.ledger)
      let (actor, body) = try ledger.log.snapshot().entry(at: 0) { entry in
        let event = try Event(entry, at: 0)
        return (event.actor, event.body)
      }
      let line = """
        {"actor":"\(actor)","body":"\(body)","data":{"kind":"ngo","name":"Орган образцовый"},\
        "id":"01909d85-3840-7c31-9b52-6f0e4d2a7c18","source":"urn:example:test","specversion":"1.0",\
        "subject":"\(SmallStory.reference("body", "other"))","time":"2024-07-10T21:40:05+05:00",\
        "type":"kua.body.registered.v1"}
        """
      let without = line.replacing(#","name":"Орган образцовый""#, with: "")
      return (try ledger.append([Array(line.utf8)])[0], try ledger.append([Array(without.utf8)])[0])
    },
    .story("PRV-02", "given a case, when a valid IIN stands in an open field, then refused", given: opening) {
      story in
      func attested(_ document: String) -> String {
        unnamed("one").replacing(
          #""identity""#,
          with: #""attested":{"document":"\#(document)","reason":"paper-record"},"identity""#)
      }
      return (party(story, attested("061211600012")), party(story, attested("12/7")))
    },
    .story("PRV-03", "given a case, when a name stands beside digests, then refused", given: opening) {
      story in
      let digests = (0..<6).map {
        #""\#(String(repeating: String("ABCDEF".dropFirst($0).prefix(1)), count: 42))A""#
      }
      let data = PersonalDataTests.party.replacing(
        #""address""#, with: #""_sd":[\#(digests.joined(separator: ","))],"address""#)
      return (party(story, data), party(story))
    },
    LedgerSpec("PRV-04", "given an erased person, when more values of them are given, then refused") {
      let told = try ErasedStory()
      try told.erase()
      let broken = told.story.line(
        "party.added", PersonalDataTests.file, PersonalDataTests.party, by: .investigator)
      let kept = told.story.line("party.added", PersonalDataTests.file, unnamed("other"), by: .investigator)
      return (try told.story.submit([broken])[0], try told.story.submit([kept])[0])
    },
    LedgerSpec("PRV-05", "given values under a body's key, when another key is given for it, then refused") {
      // Told by a ledger that is closed before it is opened with the other key.
      func told() throws -> (place: TemporaryDirectory, broken: String, kept: String) {
        let story = try SmallStory()
        try story.take(PersonalDataTests.opening(story))
        return (story.place, party(story), party(story, unnamed("other")))
      }
      let (place, broken, kept) = try told()
      guard let body = Reference(SmallStory.Office.police.body) else { throw LedgerError(.badKey, "no body") }
      let other = try Ledger(at: place.ledger, bodyKeys: [BodyKey(for: body)])
      return (try other.append([Array(broken.utf8)])[0], try other.append([Array(kept.utf8)])[0])
    },
    .story("IIN-01", "given a case, when the IIN's check digit is wrong, then asked", given: opening) {
      story in
      let wrong = PersonalDataTests.party.replacing("061211600012", with: "061211600013")
      return (party(story, wrong), party(story))
    },
    .story(
      "IIN-02", "given a person with an IIN, when another one is given it, then flagged",
      given: { PersonalDataTests.opening($0) }
    ) { story in
      let second = SmallStory.reference("person", "second")
      let data = PersonalDataTests.party.replacing(PersonalDataTests.person, with: second)
      return (party(story, data), party(story, unnamed("third")))
    },
  ]
}
