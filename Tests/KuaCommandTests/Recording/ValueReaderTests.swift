import IncidentEvents
import Language
import Testing

@testable import kua

@Suite("Values as people write them")
struct ValueReaderTests {
  private static let people = ["ab3", "zz7"].map { start in
    Reference("person:" + start + String(repeating: "a", count: 23))!
  }
  private static let offence = Reference("offence:" + String(repeating: "c", count: 25) + "a")!
  private static let lookup = Known(byText: [
    "ab3": [people[0]], "zz7": [people[1]], "both": people, "249900000000017/1": [offence],
    "249900000000017": [offence],
  ])

  private func read(
    _ texts: [String], _ path: String, _ type: EventType, insists: Bool = false
  ) throws -> String? {
    let form = RecordForm(type)
    return try reader(.en, Self.lookup).read(texts, for: form.known(path), of: form, insists: insists)[path]?
      .text
  }

  @Test(
    "A choice is meant by its code, by its word in any language, or by a beginning only it has",
    arguments: [
      ("esil", "esil"), ("Есиль", "esil"), ("район Есиль", "esil"), ("Нұра", "nura"), ("нура", "nura"),
      ("Baiq", "baiqonyr"), ("Almaty district", "almaty"), ("сарайшық", "saraishyq"),
    ])
  func words(typed: String, word: String) throws {
    #expect(try read([typed], "data.district", .reportReceived) == "\"\(word)\"")
  }

  @Test("A beginning of several words is told with all of them, and what is none with every word there is")
  func ambiguous() throws {
    let form = RecordForm(.reportReceived)
    let fault = try #require(throws: ValueFault.self) {
      _ = try reader(.ru).read(["сар"], for: form.known("data.district"), of: form)
    }
    #expect(Set(fault.choices.compactMap(\.value.string)) == ["saraishyq", "saryarqa"])
    let unknown = try #require(throws: ValueFault.self) {
      _ = try reader(.kk).read(["Париж"], for: form.known("data.district"), of: form)
    }
    #expect(unknown.message.text(in: .kk).contains("esil") && unknown.message.text(in: .kk).contains("Париж"))
  }

  @Test("Lists are written with commas or by repeating the option; nothing twice, and no more than are taken")
  func lists() throws {
    let bans = "data.bans"
    #expect(try read(["violence, contact"], bans, .protectiveOrderIssued) == #"["violence","contact"]"#)
    #expect(try read(["violence", "contact"], bans, .protectiveOrderIssued) == #"["violence","contact"]"#)
    #expect(try read(["нет"], "data.cameras", .callOutAttended) == "[]")
    #expect(throws: ValueFault.self) { _ = try read(["violence,violence"], bans, .protectiveOrderIssued) }
    #expect(throws: ValueFault.self) { _ = try read([" , "], bans, .protectiveOrderIssued) }
  }

  @Test(
    "An object is written in one go, by order or by name",
    arguments: [
      "30 arrest-days", "arrest-days 30", "30/arrest-days", "kind=arrest-days amount=30", "30 арест",
    ])
  func penalty(typed: String) throws {
    #expect(try read([typed], "data.penalty", .sentenceImposed) == #"{"amount":30,"kind":"arrest-days"}"#)
  }

  @Test(
    "A charge is a person, an offence and an article",
    arguments: [
      "ab3 249900000000017/1 108-1", "ab3/249900000000017/108-1",
      "article=108-1 person=ab3 offence=249900000000017",
    ])
  func charges(typed: String) throws {
    let charge = #"{"article":"108-1","offence":"\#(Self.offence)","person":"\#(Self.people[0])"}"#
    #expect(try read([typed], "data.charges", .caseSentToCourt) == "[\(charge)]")
  }

  @Test("An IIN with a slip is asked about; whoever insists is believed")
  func iin() throws {
    #expect(try read(["061211600012"], "data.iin", .partyAdded) == "\"061211600012\"")
    #expect(try read(["0612 1160 0012"], "data.iin", .partyAdded) == "\"061211600012\"")
    #expect(throws: ValueFault.self) { _ = try read(["061211600013"], "data.iin", .partyAdded) }
    #expect(try read(["061211600013"], "data.iin", .partyAdded, insists: true) == "\"061211600013\"")
    #expect(throws: ValueFault.self) { _ = try read(["06121160001"], "data.iin", .partyAdded, insists: true) }
  }

  @Test("Where several things may be meant, each is listed with what tells it from the others")
  func several() throws {
    let form = RecordForm(.sentenceImposed)
    let fault = try #require(throws: ValueFault.self) {
      _ = try reader(.en, Self.lookup).read(["both"], for: form.known("data.person"), of: form)
    }
    #expect(fault.choices.count == 2)
    #expect(fault.choices[0].line.contains("somebody"))
  }

  @Test("Someone new is taken only where the act makes them known")
  func new() throws {
    #expect(try read(["new"], "data.person", .partyAdded)?.hasPrefix("\"person:") == true)
    #expect(try read(["жаңа"], "data.person", .partyAdded)?.hasPrefix("\"person:") == true)
    #expect(throws: ValueFault.self) { _ = try read(["new"], "data.person", .sentenceImposed) }
  }

  @Test("What a correction changes is written field by field, as the event's own options are")
  func patch() throws {
    let reader = reader(.en, Self.lookup).about(
      Act(RecordForm(.eventRetracted), id: EventID(high: 0, low: 0)))
    var known = reader
    known.target = .offenceRegistered
    #expect(
      try known.patch("article=109-1; committed-to=3.7.2024 23:30; victims=; time=4.7.2024 9:00").text
        == #"{"data":{"article":"109-1","committedTo":"2024-07-03T23:30:00+05:00","victims":null},"time":"2024-07-04T09:00:00+05:00"}"#
    )
    #expect(try reader.patch(#"{"data":{"article":"109-1"}}"#).text == #"{"data":{"article":"109-1"}}"#)
    #expect(throws: ValueFault.self) { _ = try reader.patch("article=109-1") }
    #expect(throws: ValueFault.self) { _ = try known.patch("colour=red") }
    #expect(throws: ValueFault.self) { _ = try known.patch("article") }
  }

  /// A wrong value for each kind of field.
  static let wrong: [(type: EventType, path: String, typed: String)] = [
    (.reportReceived, "data.district", "Париж"), (.reportReceived, "data.district", "сар"),
    (.reportReceived, "time", "soon"), (.reportReceived, "time", "30.2.2024 10:00"),
    (.reportReceived, "time", "29.2.2024 23:30"), (.reportReceived, "time", "3.7.2024 14:30 +06:00"),
    (.callOutAttended, "data.arrived", "3.7.2024"), (.callOutAttended, "data.childrenPresent", "perhaps"),
    (.offenceRegistered, "data.episode", "0"), (.offenceRegistered, "data.erdr", "17"),
    (.partyAdded, "data.iin", "061211600013"), (.partyAdded, "data.iin", "77"),
    (.partyAdded, "data.birthDate", "once"), (.partyAdded, "data.person", "жжж"),
    (.partyAdded, "data.person", "qqq"), (.sentenceImposed, "data.person", "new"),
    (.sentenceImposed, "data.penalty", "30"), (.sentenceImposed, "data.penalty", "30 a day"),
    (.protectiveOrderIssued, "data.bans", "violence,violence"), (.protectiveOrderIssued, "data.bans", ","),
    (.consentWithdrawn, "data.consent", "77"), (.partyAdded, "data.name", ""),
  ]

  @Test("What is wrong is told in each language, and what to do", arguments: wrong)
  func faults(type: EventType, path: String, typed: String) throws {
    let form = RecordForm(type)
    var texts: Set<String> = []
    for language in [.kk, .ru, .en] as [Language] {
      let fault = try #require(throws: ValueFault.self) {
        _ = try reader(language, Self.lookup).read([typed], for: form.known(path), of: form)
      }
      let text = fault.message.text(in: language)
      #expect(!text.contains("{") && text.hasSuffix(".") || text.hasSuffix(":"))
      texts.insert(text)
      let isPrivate = form.known(path).isPrivate
      #expect(!isPrivate || typed.isEmpty || !text.contains(typed), "a private value is repeated")
    }
    #expect(texts.count == 3)
  }
}
