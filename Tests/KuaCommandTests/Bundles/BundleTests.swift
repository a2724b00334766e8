import Foundation
import IncidentEvents
import Ledger
import Rulebook
import Testing
import TransparencyLog

@testable import Evidence

@Suite("Bundles of evidence")
struct BundleTests {
  @Test("A case's bundle and its videos hold, and are established only with the log's key from elsewhere")
  func holds() throws {
    let story = try BundleStory()
    let archive = try story.archive(story.issue())
    let media = try (0..<3).map { try story.video($0) }
    let known = try BundleVerification(archive, trust: story.trust).run(
      media: media.map { ($0, try MediaDigest(ofFileAt: $0)) })
    let failing = known.failing
    #expect(failing.isEmpty)
    #expect(known.verdict("log-key") == .holds)
    #expect(known.verdict("custody") == .holds)
    #expect(known.checks.filter { $0.name.hasPrefix("media ") }.allSatisfy { $0.verdict == .holds })
    let unknown = BundleVerification(archive, trust: BundleTrust()).run()
    #expect(unknown.verdict("log-key") == .notEstablished)
    #expect(unknown.whole != .established)
  }

  @Test("The same event at the same checkpoint gives the same bytes, whatever was recorded since")
  func deterministic() throws {
    let story = try BundleStory()
    let first = try story.issue()
    try story.verify(0, after: "\(first.issued.id)")
    try story.story.ledger.release()
    let ledger = story.story.ledger
    let issued = try ledger.issuedBundle(first.issued.id)
    let values = try ledger.values(of: issued, purpose: .court, by: story.acting)
    let again = try ledger.prepare(issued, at: first.size, values: values, by: story.acting)
    #expect(try story.archive(first) == story.archive(again))
    let later = try ledger.prepare(issued, values: values, by: story.acting)
    #expect(later.size > first.size)
    #expect(
      try BundleVerification(story.archive(later), trust: story.trust).run().failing.isEmpty
    )
  }

  @Test("Custody goes on with the bundle: the next event names it, and the next bundle holds it")
  func custodyGoesOn() throws {
    let story = try BundleStory()
    let first = try story.issue()
    try story.verify(0, after: "\(first.issued.id)")
    let second = try story.issue(of: story.exhibits[0])
    #expect(second.files["entries/\(BundleFiles.name(first.issued.position)).json"] != nil)
    let verdict = try BundleVerification(story.archive(second), trust: story.trust).run()
    #expect(verdict.verdict("custody") == .holds)
    #expect(verdict.failing.isEmpty)
  }

  @Test("What was recorded after the preview is not handed out unseen")
  func changed() throws {
    let story = try BundleStory()
    let acting = try story.acting
    let draft = try story.story.ledger.draftBundle(story.request(), by: acting)
    try story.verify(
      2, after: draft.selection.exhibits.first { "\($0.reference)" == story.exhibits[2] }.map { "\($0.last)" }
    )
    #expect {
      try story.story.ledger.issue(draft, by: acting)
    } throws: { ($0 as? BundleError)?.code == .changed }
  }

  @Test("Events of other kinds are in it only when they are named, each with its act")
  func excludedKinds() throws {
    let story = try BundleStory()
    let person = SmallStory.reference("person", "someone")
    let line = story.story.line(
      "party.added", story.file, #"{"identity":"unknown","person":"\#(person)","role":"victim"}"#,
      by: .inspector)
    try story.story.take([line])
    let id = try #require(EventID(String(line.components(separatedBy: "\"id\":\"")[1].prefix(36))))
    let acting = try story.acting
    let ledger = story.story.ledger
    let without = try ledger.draftBundle(story.request(), by: acting)
    #expect(without.entries.allSatisfy { BundleKinds.goInUnnamed($0.type) })
    #expect(!without.entries.contains { $0.id == id })
    let named = BundleRequest.Named(event: id, act: "17-04/257")
    let with = try ledger.draftBundle(story.request(named: [named]), by: acting)
    #expect(with.entries.contains { $0.id == id && $0.isNamed })
    #expect(with.contents != without.contents)
    for family in [
      "referral.", "crisis-centre.", "support.", "consent.", "risk.", "monitoring.", "party.", "record.",
    ] {
      #expect(
        !EventType.allCases.contains {
          "\($0.name)".hasPrefix("kua.\(family)") && BundleKinds.goInUnnamed($0)
        })
    }
  }

  @Test("What a crisis centre says of an event in it is withheld, and stays so")
  func withheld() throws {
    let story = try BundleStory()
    let target = try #require(story.last[story.exhibits[2]])
    let dispute = story.story.line(
      "event.disputed", story.exhibits[2], #"{"ground":"did-not-happen","target":"\#(target)"}"#, by: .centre)
    try story.story.take([dispute])
    let id = try #require(EventID(String(dispute.components(separatedBy: "\"id\":\"")[1].prefix(36))))
    let acting = try story.acting
    let draft = try story.story.ledger.draftBundle(story.request(), by: acting)
    #expect(draft.selection.isWithheld)
    #expect(!draft.entries.contains { $0.id == id })
    // The prosecutor may read it; whom the bundle goes to may not.
    for (name, bytes) in try story.issue().files {
      let text = String(decoding: bytes, as: UTF8.self)
      for reference in [SmallStory.Office.centre.body, SmallStory.Officer.centre.actor, "\(id)"] {
        #expect(!text.contains(reference), "\(name)")
      }
    }
  }

  @Test("Only the ledger's command writes bundle.issued")
  func ledgerOnly() throws {
    let story = try BundleStory()
    let draft = try story.story.ledger.draftBundle(story.request(), by: story.acting)
    let line = story.story.line(
      "bundle.issued", story.file, String(decoding: draft.data, as: UTF8.self), by: .prosecutor)
    guard case .refused(let findings) = try story.story.submit([line])[0] else {
      Issue.record("it was taken")
      return
    }
    #expect(findings.contains { $0.code.text == "CMD-01" })
  }

  @Test("Nothing that is there already is overwritten, and what was begun leaves nothing behind")
  func files() throws {
    let story = try BundleStory()
    let path = story.story.place.path + "/there.zip"
    try Data([1]).write(to: URL(filePath: path))
    #expect { try ArchiveWriter(path) } throws: { ($0 as? BundleError)?.code == .file }
    let other = story.story.place.path + "/begun.zip"
    do {
      let writer = try ArchiveWriter(other)
      try writer.add("a", [1, 2, 3])
    }
    #expect(!FileManager.default.fileExists(atPath: other))
    #expect(!FileManager.default.fileExists(atPath: other + ".new"))
  }
}
