import EventLog
import IncidentEvents
import Rulebook

@testable import Ledger

extension LedgerSpec {
  private static let report = #"{"channel":"102","district":"esil"}"#

  private static func received(_ story: SmallStory, _ word: String) -> String {
    story.line("report.received", SmallStory.reference("report", word), report, by: .duty)
  }

  /// What a submission is by itself: JSON, schema, length, id, recorded time.
  static let submissions: [LedgerSpec] = [
    .story("JSN-01", "when a line is cut, then refused") { story in
      (String(received(story, "one").dropLast(9)), received(story, "two"))
    },
    .story("SCH-01", "when a report names no district, then refused") { story in
      (
        received(story, "one").replacing(#","district":"esil""#, with: ""), received(story, "two")
      )
    },
    .story("SCH-02", "when a type is not in the catalogue, then refused") { story in
      (received(story, "one").replacing("received.v1", with: "imagined.v1"), received(story, "two"))
    },
    LedgerSpec("LEN-01", "when an entry would be longer than the log takes, then refused") {
      // No event of the catalogue is so long: the log is told to take less.
      let story = try SmallStory()
      let long = Array(received(story, "one").utf8), short = Array(received(story, "two").utf8)
      let writer = try story.ledger.writer(waiting: 10, threads: .one)
      var preparer = writer.preparer
      preparer.longestEntry = 300
      let broken = try writer.submit(preparer.prepare(long))
      preparer.longestEntry = writer.preparer.longestEntry
      let kept = try writer.submit(preparer.prepare(short))
      try writer.finish()
      return (broken, kept)
    },
    .story("CMD-01", "when an event is submitted that only a command writes, then refused") { story in
      let person = SmallStory.reference("person", "one")
      return (
        story.line("subject-key.destroyed", person, #"{"authority":"7/2031"}"#, by: .policeKeys),
        received(story, "two")
      )
    },
    LedgerSpec("IDN-01", "given a report, when another one has its id, then refused") {
      let story = try SmallStory()
      let line = received(story, "one")
      try story.take([line])
      let other = try story.submit([line.replacing("esil", with: "nura")])[0]
      return (other, try story.submit([received(story, "two")])[0])
    },
    LedgerSpec("TIM-02", "given an ordinary ledger, when a submission brings recorded time, then refused") {
      let place = TemporaryDirectory()
      let ledger = try Ledger.create(LedgerCreation(origin: "plain.example/astana"), at: place.ledger)
      let (actor, body) = try ledger.log.snapshot().entry(at: 0) { entry in
        let event = try Event(entry, at: 0)
        return (event.actor, event.body)
      }
      let line = """
        {"actor":"\(actor)","body":"\(body)","data":{"kind":"ngo"},"id":"01909d85-3840-7c31-9b52-6f0e4d2a7c18",\
        "recordedtime":"2024-07-10T16:41:13.207Z","source":"urn:example:test","specversion":"1.0",\
        "subject":"\(SmallStory.reference("body", "other"))","time":"2024-07-10T21:40:05+05:00",\
        "type":"kua.body.registered.v1"}
        """
      let without = line.replacing(#""recordedtime":"2024-07-10T16:41:13.207Z","#, with: "")
      return (try ledger.append([Array(line.utf8)])[0], try ledger.append([Array(without.utf8)])[0])
    },
    .story("TIM-03", "given a synthetic ledger, when a submission brings no recorded time, then refused") {
      story in
      (
        received(story, "one").replacing(/"recordedtime":"[^"]*",/, with: ""), received(story, "two")
      )
    },
  ]
}
