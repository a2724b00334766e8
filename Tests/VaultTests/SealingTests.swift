import IncidentEvents
import LMDB
import Testing

@testable import Vault

@Suite("Sealing and reading")
struct SealingTests {
  @Test("What is committed is read back with the body's key, after reopening too, and by no other")
  func roundTrip() throws {
    let sample = SampleVault()
    do {
      let vault = try sample.make()
      try vault.commit([
        vault.seal("Aigerim Invented", 1), vault.seal("Dana Invented", 2, person: 2, body: 2),
      ])
      #expect(try vault.values(1).texts?["name"] == "\"Aigerim Invented\"")
    }
    let vault = try Vault(sample.place, access: .readOnly)
    #expect(try vault.values(1).texts == ["name": "\"Aigerim Invented\"", "phone": "\"+7 700 000 1\""])
    #expect(try vault.values(2, person: 2, key: 2).texts?["name"] == "\"Dana Invented\"")
    #expect(try vault.values(2, person: 2, key: 1) == .wrongBodyKey(SampleVault.body(2)))
    #expect(try vault.values(2, person: 2, key: nil) == .bodyKeyNeeded(SampleVault.body(2)))
    #expect(try vault.values(3) == .none)
    let imposter = BodyKey(for: SampleVault.body(1))
    let answer = try vault.disclosures(
      of: SampleVault.event(1), subject: SampleVault.person(1), with: imposter)
    #expect(answer == .wrongBodyKey(SampleVault.body(1)))
    #expect(throws: VaultError.self) { try vault.commit([vault.seal("x", 9)]) }
  }

  @Test(
    "The same submission gives the same digests again: before it is stored, after it, and after reopening")
  func retry() throws {
    let sample = SampleVault()
    var first: SealedValues?
    do {
      let vault = try sample.make()
      let sealed = try vault.seal("Once", 1)
      #expect(try vault.seal("Once", 1).commitments == sealed.commitments)
      try vault.commit([sealed])
      #expect(try vault.seal("Once", 1).commitments == sealed.commitments)
      first = sealed
    }
    let vault = try sample.reopen()
    #expect(try vault.seal("Once", 1).commitments == first?.commitments)
    #expect(try vault.seal("Once", 2).commitments != first?.commitments)
    #expect(try vault.seal("Other", 1).commitments != first?.commitments)
  }

  @Test("A seed gives the same digests in every ledger made with it, and no others do")
  func seeded() throws {
    let a = SampleVault(), b = SampleVault(), c = SampleVault()
    let first = try a.make(seed: SampleVault.seed).seal("Seeded", 1).commitments
    #expect(try b.make(seed: SampleVault.seed).seal("Seeded", 1).commitments == first)
    #expect(try c.make().seal("Seeded", 1).commitments != first)
  }

  @Test("A body's first key stays its only one")
  func wrongKeyWhenSealing() throws {
    let sample = SampleVault()
    let vault = try sample.make()
    try vault.commit([vault.seal("A", 1)])
    let values = [ClearValue(name: "name", value: Array("1".utf8))]
    for key in [BodyKey(for: SampleVault.body(1)), SampleVault.key(2)] {
      #expect {
        _ = try vault.seal(
          values, of: SampleVault.event(2), subject: SampleVault.person(5), recordedBy: SampleVault.body(1),
          bodyKey: key, digestCount: 1)
      } throws: {
        ($0 as? VaultError)?.code == .wrongBodyKey && ($0 as? VaultError)?.body == SampleVault.body(1)
      }
    }
    #expect {
      _ = try vault.seal(
        values, of: SampleVault.event(2), subject: SampleVault.person(1), recordedBy: SampleVault.body(1),
        bodyKey: nil,
        digestCount: 1)
    } throws: {
      ($0 as? VaultError)?.code == .noBodyKey
    }
    let none = try vault.seal(
      [], of: SampleVault.event(2), subject: SampleVault.person(1), recordedBy: SampleVault.body(1),
      bodyKey: nil,
      digestCount: 3)
    #expect(none.isEmpty)
    #expect(none.commitments == vault.decoys(for: SampleVault.event(2), count: 3))
  }

  @Test("Disclosures that a submitter made are kept as they are, if the event commits to them")
  func prepared() throws {
    let sample = SampleVault()
    let vault = try sample.make()
    let disclosure = try Disclosure(
      parsing: "WyJfMjZiYzRMVC1hYzZxMktJNmNCVzVlcyIsICJmYW1pbHlfbmFtZSIsICJNw7ZiaXVzIl0")
    let digests = try Commitments(parsing: [disclosure.digest])
    func seal(_ disclosures: [Disclosure], _ commitments: Commitments) throws(VaultError) -> SealedValues {
      try vault.seal(
        disclosures, committedTo: commitments, of: SampleVault.event(1), subject: SampleVault.person(1),
        recordedBy: SampleVault.body(1), bodyKey: SampleVault.key(1))
    }
    try vault.commit([seal([disclosure], digests)])
    #expect(try vault.values(1) == .values([disclosure]))
    #expect(throws: VaultError.self) { try seal([disclosure, disclosure], digests) }
    #expect(throws: VaultError.self) {
      try seal([disclosure], vault.decoys(for: SampleVault.event(1), count: 1))
    }
    #expect(
      try vault.fault(
        of: SampleVault.event(1), subject: SampleVault.person(1), committedTo: digests,
        with: SampleVault.key(1)) == nil)
    #expect(
      try vault.fault(
        of: SampleVault.event(1), subject: SampleVault.person(1),
        committedTo: vault.decoys(for: SampleVault.event(1), count: 1), with: SampleVault.key(1)) != nil)
  }

  @Test("Rows of the last commit whose events are not recorded are swept, and with them what it brought")
  func settling() throws {
    let sample = SampleVault()
    do {
      let vault = try sample.make()
      try vault.commit([vault.seal("Kept", 1)])
      try vault.commit(
        [vault.seal("Lost", 2, person: 2, body: 2), vault.seal("Lost", 3)],
        persons: [
          NewPerson(
            iin: "000000000000", realm: nil, person: SampleVault.person(2), event: SampleVault.event(2))
        ])
      #expect(try vault.counts().events == 3)
      #expect(try vault.person(iin: "000000000000") == SampleVault.person(2))
    }
    let unsettled = try Vault(sample.place, access: .readWrite)
    #expect { try unsettled.commit([unsettled.seal("x", 9)]) } throws: {
      ($0 as? VaultError)?.code == .unsettled
    }
    #expect(try unsettled.settle { $0 == SampleVault.event(1) } == 2)
    let counts = try unsettled.counts()
    #expect(counts == VaultCounts(generation: 1, keys: 1, events: 1, persons: 0, bodies: 1, erased: 0))
    #expect(try unsettled.values(1).texts?["name"] == "\"Kept\"")
    #expect(try unsettled.person(iin: "000000000000") == nil)
  }

  @Test("Looking at everything sweeps rows of earlier commits too")
  func settlingEverything() throws {
    let sample = SampleVault()
    do {
      let vault = try sample.make()
      for event in UInt64(1)...6 { try vault.commit([vault.seal("n", event, person: event)]) }
    }
    let vault = try Vault(sample.place, access: .readWrite)
    #expect(try vault.settle(everything: true) { $0 < SampleVault.event(3) } == 4)
    #expect(try vault.counts().keys == 2)
  }

  @Test("A person is found by the IIN in its own realm only, and whoever was first stays")
  func persons() throws {
    let sample = SampleVault()
    let vault = try sample.make()
    func person(_ number: UInt64, _ realm: Reference?) -> NewPerson {
      NewPerson(
        iin: "990101000017", realm: realm, person: SampleVault.person(number), event: SampleVault.event(1))
    }
    try vault.commit([], persons: [person(1, nil), person(2, SampleVault.body(1)), person(3, nil)])
    #expect(try vault.person(iin: "990101000017") == SampleVault.person(1))
    #expect(try vault.person(iin: "990101000017", realm: SampleVault.body(1)) == SampleVault.person(2))
    #expect(try vault.person(iin: "990101000017", realm: SampleVault.body(2)) == nil)
    #expect(try vault.person(iin: "990101000018") == nil)
  }
}
