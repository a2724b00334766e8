import EventLog
import Foundation
@testable import Ledger
import Testing
import TransparencyLog

@Suite("Published logs")
struct PublishTests {
  struct Stop: Error {}

  /// A directory of its own beside a ledger.
  private func published(_ place: TemporaryDirectory) -> String { place.path + "/published" }

  @Test("What is published is whole at every size, and only grows")
  func grows() throws {
    let place = TemporaryDirectory()
    let ledger = try SampleYear.ledger(at: place.ledger)
    var former: Publication?
    for count in [0, 1, 200, 254, 255, 256, 700] {
      try ledger.append(SampleYear.lines.prefix(count))
      let publication = try ledger.publish(to: published(place))
      #expect(publication.checkpoint.size == count + 1)
      #expect(publication.formerSize == former?.checkpoint.size)
      let log = try PublishedLog(at: published(place))
      #expect(try log.check().isSound)
      #expect(log.note.serialized == (try ledger.release().note))
      if let former {
        try log.checkExtends(
          GivenCheckpoint(source: "former", note: former.checkpoint.note),
          key: VerifierKey(parsing: ledger.description.logKey), isWhole: true)
      }
      former = publication
    }
    let again = try ledger.publish(to: published(place))
    #expect(again.tiles == 0 && !again.isCheckpointReplaced)
  }

  @Test("The checkpoint is released before anything of it is published")
  func released() throws {
    let place = TemporaryDirectory()
    let ledger = try SampleYear.ledger(at: place.ledger)
    try ledger.append(SampleYear.lines.prefix(300))
    var releasedFirst = false
    _ = try ledger.publish(to: published(place), size: nil, withEntries: false) { _ in
      releasedFirst = try ledger.released()?.size == 301
      if !releasedFirst { throw Stop() }
    }
    #expect(releasedFirst)
  }

  @Test(
    "Cut short after any step, the directory is whole as it was or as it is to be, and goes on",
    arguments: 0..<14)
  func cutShort(after steps: Int) throws {
    let place = TemporaryDirectory()
    let ledger = try SampleYear.ledger(at: place.ledger)
    try ledger.append(SampleYear.lines.prefix(300))
    _ = try ledger.publish(to: published(place), withEntries: true)
    try ledger.append(SampleYear.lines.prefix(900))
    var taken = 0
    do {
      _ = try ledger.publish(to: published(place), size: nil, withEntries: true) { _ in
        taken += 1
        if taken > steps { throw Stop() }
      }
    } catch is Stop {}
    let log = try PublishedLog(at: published(place))
    #expect(log.size == 301 || log.size == 901)
    let key = try VerifierKey(parsing: ledger.description.logKey)
    #expect(throws: Never.self) { try Checkpoint.open(log.note, with: [key]) }
    // Entries of the newer size may be there already: those of the checkpoint are whole in any case.
    #expect(try log.check().damages == [])
    _ = try ledger.publish(to: published(place), withEntries: true)
    let whole = try PublishedLog(at: published(place))
    #expect(whole.size == 901)
    let report = try whole.check()
    #expect(report.isSound && report.entries == 901)
  }

  @Test("The first publication cut short leaves no checkpoint, and nothing that is there is relied on")
  func firstCutShort() throws {
    let place = TemporaryDirectory(), other = TemporaryDirectory()
    let stranger = try SampleYear.ledger(at: other.ledger)
    try stranger.append(SampleYear.lines.dropFirst(2).prefix(300))
    #expect(throws: Stop.self) {
      _ = try stranger.publish(to: published(place), size: nil, withEntries: false) { step in
        if step == .madeNamesDurable { throw Stop() }
      }
    }
    #expect(!PublishedLog.isThere(published(place)))
    let ledger = try SampleYear.ledger(at: place.ledger)
    try ledger.append(SampleYear.lines.prefix(300))
    _ = try ledger.publish(to: published(place))
    #expect(try PublishedLog(at: published(place)).check().isSound)
  }

  @Test("Entries are left out unless asked for, and then only their owner reads them")
  func entries() throws {
    let place = TemporaryDirectory()
    let ledger = try SampleYear.ledger(at: place.ledger)
    try ledger.append(SampleYear.lines.prefix(300))
    let publication = try ledger.publish(to: published(place))
    let entries = published(place) + "/tile/entries"
    #expect(!FileManager.default.fileExists(atPath: entries) && !publication.leavesEntriesBehind)
    let with = try ledger.publish(to: published(place), withEntries: true)
    #expect(with.entryBundles == 2 && with.tiles == 0)
    #expect(try FileManager.default.attributesOfItem(atPath: entries)[.posixPermissions] as? Int == 0o700)
    #expect(try PublishedLog(at: published(place)).check().entries == 301)
    #expect(try ledger.publish(to: published(place)).leavesEntriesBehind)
  }

  @Test(
    "A directory of another origin, of another history, of a later size or of a ledger is refused unchanged")
  func refused() throws {
    let place = TemporaryDirectory(), fork = TemporaryDirectory(), other = TemporaryDirectory()
    let ledger = try SampleYear.ledger(at: place.ledger)
    try ledger.append(SampleYear.lines.prefix(300))
    _ = try ledger.publish(to: published(place))
    let before = try Data(contentsOf: URL(filePath: published(place) + "/checkpoint"))

    var creation = LedgerCreation(origin: "other.example/astana")
    creation.syntheticSeed = 1
    let foreign = try Ledger.create(creation, at: other.ledger)
    try foreign.append(SampleYear.lines.prefix(400))
    #expect(throws: LedgerError.self) { _ = try foreign.publish(to: published(place)) }

    // The same key, and another history.
    let forged = try SampleYear.ledger(at: fork.ledger)
    try forged.append(SampleYear.lines.prefix(10) + SampleYear.lines.dropFirst(12).prefix(500))
    let found = #expect(throws: CheckpointFork.self) { _ = try forged.publish(to: published(place)) }
    #expect(found?.isConclusive == true && found?.first.checkpoint.size == 301)

    #expect(try Data(contentsOf: URL(filePath: published(place) + "/checkpoint")) == before)
    #expect(try PublishedLog(at: published(place)).check().isSound)
    try ledger.append(SampleYear.lines.prefix(400))
    _ = try ledger.release()
    let atSize = #expect(throws: LedgerError.self) { _ = try ledger.publish(to: published(place), size: 300) }
    #expect(atSize?.code == .notFound)
    _ = try ledger.publish(to: published(place))
    let back = #expect(throws: LedgerError.self) { _ = try ledger.publish(to: published(place), size: 301) }
    #expect(back?.code == .publicationMismatch)
    let self_ = #expect(throws: LedgerError.self) { _ = try ledger.publish(to: place.ledger) }
    #expect(self_?.code == .publicationMismatch)
  }

  @Test("A flipped bit in any published file is found and the file named")
  func damage() throws {
    let place = TemporaryDirectory()
    let ledger = try SampleYear.ledger(at: place.ledger)
    try ledger.append(SampleYear.lines.prefix(600))
    _ = try ledger.publish(to: published(place), withEntries: true)
    for name in [
      "tile/0/000", "tile/0/001", "tile/0/002.p/89", "tile/1/000.p/2", "tile/entries/001",
      "tile/entries/002.p/89",
    ] {
      let file = URL(filePath: "\(published(place))/\(name)")
      let bytes = try Data(contentsOf: file)
      var damaged = bytes
      damaged[bytes.count / 2] ^= 4
      try damaged.write(to: file)
      let report = try PublishedLog(at: published(place)).check()
      #expect(!report.isSound, "\(name)")
      try Data(bytes.dropLast()).write(to: file)
      #expect(try PublishedLog(at: published(place)).check().damages.contains { $0.contains(name) })
      try bytes.write(to: file)
    }
    #expect(try PublishedLog(at: published(place)).check().isSound)
  }
}
