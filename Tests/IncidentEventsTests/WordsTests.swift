import Language
import Testing

@testable import IncidentEvents

@Suite("What people read for types, fields and words")
struct WordsTests {
  @Test("A type's own name for a field comes before the shared one")
  func labels() {
    #expect(EventType.offenceRequalified.label(of: "from").text(in: .ru) == "с какой статьи")
    #expect(EventType.evidenceTransferred.label(of: "from").text(in: .ru) == "кто передал")
    #expect(EventType.riskAssessed.label(of: "victim").text(in: .kk) == "жәбірленуші")
    #expect(EventType.caseOpened.label(of: "attested.reason").text(in: .en) == "reason")
  }

  @Test("Every field of every type has a label in each language", arguments: EventType.allCases)
  func everyField(type: EventType) {
    for field in type.schema.data {
      let label = type.label(of: "\(field.name)")
      #expect(Language.allCases.allSatisfy { !label.text(in: $0).isEmpty })
    }
    #expect(type.title.text(in: .en) == "\(type.schema.title)")
    #expect(type.summary.text(in: .en) == "\(type.schema.summary)")
  }

  @Test("A field says what its words mean, some words of an enumeration and lists of them too")
  func wordsOfFields() throws {
    let received = EventType.reportReceived.schema
    let channel = try #require(received.data.first { "\($0.name)" == "channel" })
    #expect(channel.kind.phrase(ofWord: "health")?.text(in: .ru) == "медицинская организация")
    #expect(channel.kind.phrase(ofWord: "nothing") == nil)
    let roles = try #require(EventType.actorEnrolled.schema.data.first { "\($0.name)" == "roles" })
    #expect(roles.kind.phrase(ofWord: "inspector")?.text(in: .kk) == "учаскелік инспектор")
    let admitted = EventType.crisisCentreAdmitted.schema
    let precision = try #require(admitted.attributes.first { "\($0.name)" == "timeprecision" })
    #expect(precision.kind.phrase(ofWord: "day")?.text(in: .ru) == "с точностью до дня")
  }

  @Test("A word that is the same in every language is written as it is")
  func verbatim() {
    #expect(Article.`108-1`.phrase.text(in: .kk) == "108-1")
    #expect(Concern.nothing.phrase.text(in: .ru) == "нет")
    #expect(Concern(named: "none") == .nothing)
  }
}
