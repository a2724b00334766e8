import EventLog
import Foundation
import IncidentEvents
import Ledger
import Projections
import Rulebook
import Testing

/// The commands as they are run, on files that lie on the disk.
@Suite("kua evidence")
struct EvidenceCommandTests {
  private let told: EvidenceStory

  init() throws { told = try EvidenceStory() }

  private func state(_ exhibit: String) throws -> ExhibitState {
    try told.story.ledger.history().state(ExhibitState.self, of: #require(Reference(exhibit)))
  }

  @Test("A file is registered with what it is, and its hash tree is kept")
  func register() throws {
    let film = try told.film()
    let dry = try told.evidence(
      ["register", film, "--number", "118", "--kind", "body-camera", "--dry-run"], by: [.custodian])
    // Of no report: the rules ask.
    #expect(dry.status == 3 && dry.notes.contains("EVD-01"))
    let exhibit = try told.register(film)
    let digest = try #require(state(exhibit).digest)
    let tree = told.story.place.ledger + "/media/" + digest
    #expect(FileManager.default.contents(atPath: tree)?.count == 5 * 32)
    let check = try told.evidence(["check", film])
    #expect(check.status == 0)
    #expect(try check.text("files", "0", "answer") == "exhibit")
    #expect(try check.text("files", "0", "exhibits", "0", "exhibit") == exhibit)
    #expect(try check.text("files", "0", "exhibits", "0", "number") == "118")
    #expect(try check.text("files", "0", "exhibits", "0", "case") == EvidenceStory.file)
    // The same file is no second exhibit, unless that is meant.
    let again = try told.evidence(["register", film, "--number", "119"], by: [.custodian])
    #expect(again.status == 1 && again.notes.contains("known-file"))
  }

  @Test(
    "A file taken off its device is registered under the exhibit it was acquired as, and names that event")
  func acquire() throws {
    let film = try told.film()
    let acquired = try told.evidence(
      [
        "acquire", film, "--camera", "AX-1032", "--method", "dock", "--dock", "D-17", "--operator",
        SmallStory.Officer.inspector.actor, "--clock-offset", "350",
      ], by: [.custodian])
    #expect(acquired.status == 0, "\(acquired.notes)")
    let device = try told.evidence(["check", film])
    #expect(try device.text("files", "0", "exhibits", "0", "type") == "evidence.acquired")
    let exhibit = try told.register(film)
    #expect(try acquired.text("subject") == exhibit)
    let state = try state(exhibit)
    #expect(state.acquisition?.digest == state.digest && state.quarantined == nil)
    // Registered with what is not the device's file, it is quarantined.
    let other = try told.film("other.mp4", bytes: 70_000)
    let device2 = try told.evidence(
      ["acquire", other, "--method", "cable", "--operator", "me"], by: [.custodian])
    try told.tamper(other, at: 1000)
    let second = try #require(try device2.text("subject"))
    let registered = try told.evidence(
      ["register", other, "--exhibit", second, "--number", "9", "--kind", "document"], by: [.custodian])
    #expect(registered.status == 0 && registered.output.contains("EVD-12"))
    #expect(try self.state(second).quarantined != nil)
  }

  @Test("A file that was tampered with: by digest unknown, by segments told where, recorded and quarantined")
  func tampered() throws {
    let film = try told.film()
    let exhibit = try told.register(film)
    let copy = try told.film("copy.mp4")
    try told.tamper(copy, at: (2 << 20) + 17)
    // It has the size of a registered one.
    let unknown = try told.evidence(["check", copy])
    #expect(unknown.status == 2)
    #expect(try unknown.text("files", "0", "answer") == "unknown")
    let compared = try #require(try unknown.json("files", "0", "compared", "0") as? [String: Any])
    #expect(compared["exhibit"] as? String == exhibit && compared["intactSegments"] as? Int == 4)
    let changed = try #require((compared["changed"] as? [[String: Any]])?.first)
    #expect(changed["from"] as? Int == 2 << 20 && changed["to"] as? Int == 3 << 20)
    // Ten minutes of 5 MiB.
    #expect(changed["fromSecond"] as? Int == 240 && changed["toSecond"] as? Int == 360)
    let words = try told.evidence(["check", copy, "--exhibit", "118"], isJSON: false)
    #expect(words.status == 2 && words.output.contains("0:04:00–0:06:00"))
    #expect(try state(exhibit).quarantined == nil)
    let recorded = try told.evidence(["check", copy, "--exhibit", "118", "--record"], by: [.prosecutor])
    #expect(recorded.status == 2 && recorded.output.contains("EVD-05"))
    #expect(try state(exhibit).quarantined != nil)
    // A check that agrees ends it.
    let good = try told.evidence(["check", film, "--record"], by: [.custodian])
    #expect(good.status == 0, "\(good.notes)")
    #expect(try state(exhibit).quarantined == nil && state(exhibit).verifications.count == 2)
  }

  @Test(
    "A file cut short is compared when the exhibit is named; what is nobody's is unknown, and is not recorded"
  )
  func cut() throws {
    let film = try told.film()
    let exhibit = try told.register(film)
    let bytes = try #require(FileManager.default.contents(atPath: film))
    let short = try told.write("short.mp4", Array(bytes.prefix((3 << 20) + 5)))
    let unnamed = try told.evidence(["check", short, "--record"], by: [.custodian])
    #expect(unnamed.status == 2 && unnamed.notes.contains("no-exhibit"))
    let named = try told.evidence(["check", short, "--exhibit", exhibit])
    #expect(named.status == 2)
    let compared = try #require(try named.json("files", "0", "compared", "0") as? [String: Any])
    #expect(compared["intactSegments"] as? Int == 3)
    #expect((compared["missing"] as? [[String: Any]])?.first?["from"] as? Int == 4 << 20)
    // The tree is derived: lost or damaged it is made again from the untouched file.
    let tree = told.story.place.ledger + "/media/" + (try #require(state(exhibit).digest))
    try FileManager.default.removeItem(atPath: tree)
    #expect(try told.evidence(["check", short, "--exhibit", exhibit]).output.contains("obstacle"))
    #expect(try told.evidence(["check", film]).status == 0)
    #expect(try told.evidence(["check", short, "--exhibit", exhibit]).output.contains("intactSegments"))
    #expect(try told.evidence(["check", short]).text("files", "0", "answer") == "unknown")
  }

  @Test("A transfer is signed by both, and what arrives changed is recorded and quarantined")
  func transfer() throws {
    try told.adoptPolicy()
    let film = try told.film(bytes: 80_000)
    let exhibit = try told.register(film)
    let alone = try told.evidence(
      ["transfer", exhibit, film, "--purpose", "review", "--to", SmallStory.Officer.prosecutor.actor],
      by: [.custodian])
    #expect(alone.status == 3 && alone.notes.contains("SIG-"))
    let both = try told.evidence(
      ["transfer", exhibit, film, "--purpose", "review", "--authority", "17-04/256"],
      by: [.custodian, .prosecutor])
    #expect(both.status == 0, "\(both.notes)")
    #expect(try state(exhibit).custodian == SmallStory.Officer.prosecutor.reference)
    #expect(try state(exhibit).transfers.map(\.isUnchanged) == [true])
    let arrived = try told.film("arrived.mp4", bytes: 80_000)
    try told.tamper(arrived, at: 79_000)
    let broken = try told.evidence(
      ["transfer", exhibit, film, "--received", arrived, "--purpose", "court"], by: [.prosecutor, .clerk])
    #expect(broken.status == 0 && broken.output.contains("EVD-03"))
    #expect(try state(exhibit).quarantined != nil)
    // What the court rules ends it.
    let ruled = try told.evidence(
      ["rule", exhibit, "--ruling", "excluded", "--reason", "custody-broken", "--act", "12/2024"],
      by: [.clerk])
    #expect(ruled.status == 0, "\(ruled.notes)")
    #expect(try state(exhibit).quarantined == nil && state(exhibit).rulings.count == 1)
  }

  @Test("A copy is an exhibit of its own, is known as a copy, and is not the original")
  func derive() throws {
    let film = try told.film(bytes: 80_000)
    let exhibit = try told.register(film)
    let clip = try told.film("clip.mp4", bytes: 20_000)
    let derived = try told.evidence(
      ["derive", "118", clip, "--method", "clip", "--reason", "court-request"], by: [.custodian])
    #expect(derived.status == 0, "\(derived.notes)")
    let copy = try #require(try derived.text("subject"))
    #expect(try state(copy).origin?.parent == Reference(exhibit))
    #expect(try state(exhibit).derivatives == [#require(Reference(copy))])
    let check = try told.evidence(["check", clip], isJSON: false)
    #expect(check.status == 0 && check.output.contains("not the original"))
    let itself = try told.evidence(
      ["derive", "118", film, "--method", "clip", "--reason", "relevance"], by: [.custodian])
    #expect(itself.status == 64 && itself.notes.contains("not-a-copy"))
    // Chained to both: the original and the copy go on from its making.
    for one in [exhibit, copy] {
      let seen = try told.evidence(
        ["access", one, "--who", "me", "--purpose", "review", "--how", "viewing"], by: [.custodian])
      #expect(seen.status == 0, "\(seen.notes)")
      #expect(try state(one).accesses.count == 1)
    }
  }

  @Test("Nothing is disposed of under a hold or of an open case, and two sign when it is")
  func dispose() throws {
    try told.adoptPolicy()
    let paper = try told.write("paper.txt", Array("Қолхат. Расписка.\n".utf8))
    let registered = try told.evidence(
      ["register", paper, "--number", "7", "--kind", "document"], by: [.custodian])
    let exhibit = try #require(try registered.text("exhibits", "0", "subject"), "\(registered.notes)")
    let held = try told.evidence(["hold", "place", exhibit, "--act", "17-04/256"], by: [.prosecutor])
    #expect(held.status == 0, "\(held.notes)")
    let gone = ["dispose", exhibit, "--method", "returned-to-owner", "--act", "17-04/300"]
    let refused = try told.evidence(gone, by: [.custodian, .prosecutor])
    #expect(refused.status == 3 && refused.notes.contains("EVD-09"))
    let lifted = try told.evidence(["hold", "lift", exhibit, "--act", "17-04/299"], by: [.prosecutor])
    #expect(lifted.status == 0, "\(lifted.notes)")
    #expect(try state(exhibit).holds.isEmpty)
    let one = try told.evidence(gone, by: [.custodian])
    #expect(one.status == 3 && one.notes.contains("SIG-"))
    let done = try told.evidence(gone, by: [.custodian, .prosecutor])
    #expect(done.status == 0, "\(done.notes)")
    #expect(try state(exhibit).disposal?.method == .returnedToOwner)
    let open = try told.register(told.film())
    let kept = try told.evidence(
      ["dispose", open, "--method", "destroyed", "--act", "17-04/301"], by: [.custodian, .prosecutor])
    #expect(kept.status == 3 && kept.notes.contains("EVD-10"))
  }

  @Test("Of several files each is an exhibit; what is wrong with one is told before any is recorded")
  func several() throws {
    let (one, two) = (try told.film("1.mp4", bytes: 4000), try told.film("2.mp4", bytes: 5000))
    let size = try told.story.ledger.log.size()
    let empty = try told.write("empty.mp4", [])
    let odd = try told.write("odd.bin", [0, 1, 2, 3])
    for (bad, code) in [(empty, "empty-file"), (odd, "unknown-media-type"), (one, "same-file")] {
      let run = try told.evidence(
        ["register", one, bad, "--number", "1", "--number", "2", "--kind", "document"], by: [.custodian])
      #expect(run.status != 0 && run.notes.contains(code), "\(run.notes)")
    }
    let missing = try told.evidence(
      ["register", one, two, "--kind", "document", "--number", "1"], by: [.custodian])
    #expect(missing.status == 64 && missing.notes.contains("--number"))
    #expect(try told.story.ledger.log.size() == size)
    let stated = try told.evidence(
      [
        "register", two, odd, "--kind", "document", "--number", "2", "--number", "3", "--media-type",
        "image/png",
      ],
      by: [.custodian])
    #expect(stated.status == 64 && stated.notes.contains("other-media-type"))
  }

  @Test("Where ffprobe is there the recording's times are taken from the file; where not, that is said")
  func probe() throws {
    let film = try told.film(bytes: 9000)
    let options = [
      "register", film, "--number", "118", "--case", EvidenceStory.file, "--report", EvidenceStory.report,
      "--camera",
      "AX-1032", "--officer", SmallStory.Officer.inspector.actor, "--dry-run",
    ]
    let without = try told.evidence(options, by: [.custodian])
    #expect(without.status == 3 && without.notes.contains("ffprobe"))
    try Script.write(
      "#!/bin/sh\necho duration=600.2\necho TAG:creation_time=2024-07-03T11:00:00.000000Z\n",
      to: "\(told.place.path)/ffprobe")
    let with = try told.evidence(options, by: [.custodian], path: told.place.path)
    #expect(with.status == 0, "\(with.notes)")
    #expect(
      try with.text("exhibits", "0", "submission", "data", "recordedFrom") == EvidenceStory.recordedFrom)
    #expect(try with.text("exhibits", "0", "submission", "data", "recordedTo") == EvidenceStory.recordedTo)
  }
}
