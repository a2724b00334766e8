import IncidentEvents
import Language
import Testing

@testable import kua

@Suite("Asking")
struct PrompterTests {
  private func ask(
    _ path: String, _ type: EventType, _ answers: [String], present: JSONText? = nil,
    mayBeLeftOut: Bool = false,
    _ language: Language = .en, _ lookup: Known = Known()
  ) throws -> (answer: Prompter.Answer, script: Scripted) {
    let form = RecordForm(type)
    let script = Scripted(answers)
    let prompter = Prompter(conversation: script, reader: reader(language, lookup), form: form)
    let answer = try prompter.ask(
      form.known(path), present: present, mayBeLeftOut: mayBeLeftOut, keep: { _ in })
    return (answer, script)
  }

  private func value(_ answer: Prompter.Answer, _ path: String) -> String? {
    if case .values(let values) = answer { values[path]?.text } else { nil }
  }

  @Test("Choices are numbered in the language of whoever is asked, and chosen by number, word or code")
  func choices() throws {
    for typed in ["4", "нура", "nura"] {
      let (answer, script) = try ask("data.district", .reportReceived, [typed], .ru)
      #expect(value(answer, "data.district") == "\"nura\"")
      #expect(script.said.contains("4  район Нура (nura)"))
    }
    let (answer, _) = try ask("data.bans", .protectiveOrderIssued, ["1, 4"])
    #expect(value(answer, "data.bans") == #"["violence","contact"]"#)
    // The code of a channel is no number of the list.
    let (channel, _) = try ask("data.channel", .reportReceived, ["102"])
    #expect(value(channel, "data.channel") == "\"102\"")
  }

  @Test("A wrong answer is told and asked again; a question mark explains")
  func again() throws {
    let (answer, script) = try ask("data.district", .reportReceived, ["?", "", "Париж", "1"], .kk)
    #expect(value(answer, "data.district") == "\"almaty\"")
    #expect(script.isDone)
    #expect(script.said.contains("✗ «Париж»"))
  }

  @Test(
    "Enter takes what is offered, or leaves out what may be left out; < goes back; the end of answers stops")
  func shortAnswers() throws {
    guard case .kept = try ask("data.district", .reportReceived, [""], present: "esil").answer else {
      Issue.record("what is offered is not taken")
      return
    }
    guard case .skipped = try ask("data.narrative", .reportReceived, [""], mayBeLeftOut: true).answer,
      case .back = try ask("data.district", .reportReceived, ["<"]).answer,
      case .stop = try ask("data.district", .reportReceived, []).answer
    else {
      Issue.record("an answer is misunderstood")
      return
    }
  }

  @Test("An IIN with a slip is asked for once more, and taken when it is written twice")
  func iin() throws {
    let (mended, script) = try ask("data.iin", .partyAdded, ["061211600013", "061211600012"], .ru)
    #expect(value(mended, "data.iin") == "\"061211600012\"")
    #expect(script.said.contains("Контрольная цифра ИИН"))
    #expect(script.said.contains("хранится закрыто"))
    let (kept, _) = try ask("data.iin", .partyAdded, ["061211600013", "061211600013"])
    #expect(value(kept, "data.iin") == "\"061211600013\"")
  }

  @Test("Of several things one is chosen by its number, in a list too")
  func several() throws {
    let people = ["aaa", "bbb"].map { Reference("person:" + $0 + String(repeating: "a", count: 23))! }
    let lookup = Known(byText: ["both": people, "bbb": [people[1]]])
    let (answer, script) = try ask("data.person", .sentenceImposed, ["both", "3", "2"], .en, lookup)
    #expect(value(answer, "data.person") == "\"\(people[1])\"")
    #expect(script.said.contains("2  person:bbbaaaaa  somebody"))
    let (list, _) = try ask("data.suspects", .offenceRegistered, ["bbb, both", "1"], .en, lookup)
    #expect(value(list, "data.suspects") == "[\"\(people[1])\",\"\(people[0])\"]")
  }

  @Test("Charges are asked part by part, one after the other")
  func charges() throws {
    let person = Reference("person:" + String(repeating: "a", count: 26))!
    let offence = Reference("offence:" + String(repeating: "c", count: 25) + "a")!
    let lookup = Known(byText: ["p": [person], "o": [offence]])
    let (answer, script) = try ask(
      "data.charges", .caseSentToCourt, ["p", "<", "p", "o", "108-1", "yes", "p", "o", "109-1", "no"], .en,
      lookup)
    let charge = { (article: String) in
      #"{"article":"\#(article)","offence":"\#(offence)","person":"\#(person)"}"#
    }
    #expect(value(answer, "data.charges") == "[\(charge("108-1")),\(charge("109-1"))]")
    #expect(script.isDone)
  }

  @Test("Every field of every type can be explained in each language", arguments: TypeList.recordable)
  func explanations(type: EventType) {
    let form = RecordForm(type)
    for language in [.kk, .ru, .en] as [Language] {
      for field in form.fields {
        let text = form.explanation(field, reader(language))
        #expect(!text.isEmpty && !text.contains("{"), "\(field.path)")
        #expect(!form.label(field).text(in: language).isEmpty)
      }
    }
  }
}
