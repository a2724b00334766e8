import Foundation
import IncidentEvents
import LMDB
import Testing

@testable import Vault

@Suite("Erasure")
struct ErasureTests {
  static let gone = "Forgotten Invented Person", kept = "Remembered Invented Person", iin = "010203400056"

  /// Two persons, the first recorded by two bodies and found by an IIN.
  static func fill(_ sample: SampleVault) throws -> Vault {
    let vault = try sample.make()
    try vault.commit(
      [vault.seal(gone, 1), vault.seal(gone, 2, body: 2), vault.seal(kept, 3, person: 2)],
      persons: [
        NewPerson(iin: iin, realm: nil, person: SampleVault.person(1), event: SampleVault.event(1)),
        NewPerson(iin: "2", realm: nil, person: SampleVault.person(2), event: SampleVault.event(3)),
      ])
    return vault
  }

  static func expectErased(_ vault: Vault) throws {
    #expect(try vault.values(1) == .erased(77))
    #expect(try vault.values(2, key: 2) == .erased(77))
    #expect(try vault.values(3, person: 2).texts?["name"] == "\"\(kept)\"")
    #expect(try vault.isErased(SampleVault.person(1)))
    #expect(try vault.person(iin: iin) == nil)
    #expect(try vault.person(iin: "2") == SampleVault.person(2))
    #expect(try vault.erasedThrough == 77)
    #expect(
      try vault.counts() == VaultCounts(generation: 2, keys: 1, events: 1, persons: 1, bodies: 2, erased: 1))
  }

  static func expectWhole(_ vault: Vault) throws {
    #expect(try vault.values(1).texts?["name"] == "\"\(gone)\"")
    #expect(try vault.values(2, key: 2).texts?["name"] == "\"\(gone)\"")
    #expect(try vault.values(3, person: 2).texts?["name"] == "\"\(kept)\"")
    #expect(try vault.person(iin: iin) == SampleVault.person(1))
    #expect(try vault.counts().generation == 1)
  }

  @Test("An erased subject's values are gone, all others open as before, and nothing more is sealed of it")
  func erases() throws {
    let sample = SampleVault()
    let vault = try Self.fill(sample)
    let before = try vault.seal(Self.kept, 3, person: 2).commitments
    let early = try vault.seal("Too late", 9)
    try vault.erase([SampleVault.person(1)], through: 77)
    try Self.expectErased(vault)
    #expect(try vault.seal(Self.kept, 3, person: 2).commitments == before)
    #expect { _ = try vault.seal("x", 9) } throws: { ($0 as? VaultError)?.subject == SampleVault.person(1) }
    try vault.commit([vault.seal("Goes on", 10, person: 2), vault.seal("New", 11, person: 3)])
    #expect { try vault.commit([early]) } throws: { ($0 as? VaultError)?.code == .erased }
    // Once more changes nothing.
    let key = try sample.place.currentKey().text
    try vault.erase([SampleVault.person(1)], through: 77)
    #expect(try sample.place.currentKey().text == key)
  }

  @Test("After an erasure, no remaining key opens anything of the person in any file or earlier copy")
  func outOfReach() throws {
    let sample = SampleVault()
    let backup = "\(sample.path)/backup", stolen = "\(sample.path)/stolen"
    let vault = try Self.fill(sample)
    try vault.copy(to: backup)
    try SampleVault.copy(sample.place.directory, to: stolen)
    let oldRows = SampleVault.files(stolen)["1/data.mdb"] ?? []
    #expect(oldRows.count > 4096)
    let oldKey = try sample.place.currentKey()
    try vault.erase([SampleVault.person(1)], through: 77)

    // The keys that are left, and the files that are left.
    let left = try sample.place.currentKey()
    #expect(left.generation == 2)
    #expect(left.text != oldKey.text)
    // Base64 may have a plus sign too: a few characters of it stand in any file.
    let secret = try #require(oldKey.text.split(separator: "+", maxSplits: 2).last)
      .trimmingCharacters(in: .newlines)
    #expect(secret.count == 44)
    for (name, bytes) in SampleVault.files(sample.path) {
      for needle in [Self.gone, "+7 700 000 1", Self.iin, secret] {
        for form in Self.forms(needle) {
          #expect(Data(bytes).range(of: Data(form)) == nil, "\(needle) is in \(name)")
        }
      }
    }
    // An earlier copy, whether read as one or row by row.
    for place in [backup, stolen] {
      #expect {
        _ = try Vault(VaultPlace(directory: place, keys: sample.place.keys), access: .readOnly)
      } throws: {
        ($0 as? VaultError)?.code == .oldGeneration
      }
    }
    // The former key opens them, so the rows are what they are taken for; the one that is left does not.
    let old = try Generation("\(stolen)/1", key: oldKey, access: .readOnly)
    var keys = 0, persons = 0
    try old.forEachPiece(old.tables.keys) { rows in
      for (key, value) in rows {
        let id = try #require(DataKeyID(key))
        keys += 1
        #expect(throws: Never.self) { try DataKey.unwrap(value, id, oldKey) }
        #expect(throws: VaultError.self) { try DataKey.unwrap(value, id, left) }
        for body in UInt64(1)...2 {
          #expect(throws: VaultError.self) { try DataKey(opening: value, id, left, SampleVault.key(body)) }
        }
      }
    }
    let pseudonyms = try PseudonymKey(parsing: sample.place.readKey(sample.place.pseudonymKey))
    let lookup = PersonRow.lookup(pseudonyms.pseudonym(iin: Self.iin, realm: nil), left)
    #expect(try old.row(lookup, in: old.tables.persons) == nil)
    try old.forEachPiece(old.tables.persons) { rows in
      for (key, value) in rows {
        persons += 1
        #expect(throws: VaultError.self) { try PersonRow(value, lookup: key, left) }
      }
    }
    #expect(keys == 3 && persons == 2)
  }

  /// A text in clear, in the three phases of base64, and in hexadecimal.
  static func forms(_ text: String) -> [[UInt8]] {
    let bytes = Array(text.utf8)
    var forms = [bytes, bytes.flatMap { Array(String(format: "%02x", $0).utf8) }]
    for phase in 0..<3 where bytes.count - phase >= 6 {
      let whole = (bytes.count - phase) / 3 * 3
      let base64 = Data(bytes[phase..<phase + whole]).base64EncodedString()
      forms.append(Array(base64.utf8))
      forms.append(Array(base64.replacing("+", with: "-").replacing("/", with: "_").utf8))
    }
    return forms
  }

  @Test(
    "Cut after any step, the next opening has the old state whole or the new one, and it ends",
    arguments: ErasureStep.allCases)
  func cut(_ step: ErasureStep) throws {
    let sample = SampleVault()
    do {
      let vault = try Self.fill(sample)
      #expect(throws: VaultError.self) {
        try vault.erase([SampleVault.person(1)], through: 77) { reached throws(VaultError) in
          if reached == step { throw VaultError(.storage, "cut") }
        }
      }
    }
    let isDecided = [.keyReplaced, .oldKeyDestroyed, .oldVaultDestroyed].contains(step)
    do {
      // Whoever only reads meanwhile sees one state whole.
      let reader = try Vault(sample.place, access: .readOnly)
      if isDecided { try Self.expectErased(reader) } else { try Self.expectWhole(reader) }
    }
    let vault = try sample.reopen()
    if isDecided { try Self.expectErased(vault) } else { try Self.expectWhole(vault) }
    let names = Set(SampleVault.files(sample.path).keys)
    let generation = isDecided ? 2 : 1
    #expect(
      names == [
        "keys/vault.key", "keys/pseudonym.key", "vault/readers.lock", "vault/\(generation)/data.mdb",
        "vault/\(generation)/lock.mdb",
      ])
    try vault.erase([SampleVault.person(1)], through: 77)
    try Self.expectErased(vault)
    try vault.erase([SampleVault.person(1)], through: 77)
    try Self.expectErased(vault)
  }

  @Test("A copy is read with the ledger's keys, takes a former one's place, and stands for a lost vault")
  func copies() throws {
    let sample = SampleVault()
    let backup = VaultPlace(directory: "\(sample.path)/backup", keys: sample.place.keys)
    do {
      let vault = try Self.fill(sample)
      try vault.copy(to: backup.directory)
      try vault.commit([vault.seal("Later", 4, person: 2)])
      #expect(try vault.copy(to: backup.directory).events == 4)
      try Self.expectWhole(Vault(backup, access: .readOnly))
      try vault.erase([SampleVault.person(1)], through: 77)
      try vault.copy(to: backup.directory)
      #expect(
        Set(SampleVault.files(backup.directory).keys).filter { $0.hasSuffix("data.mdb") } == ["2/data.mdb"])
    }
    try FileManager.default.removeItem(atPath: sample.place.directory)
    try Vault(backup, access: .readOnly).copy(to: sample.place.directory)
    let vault = try Vault(sample.place, access: .readWrite)
    #expect(try vault.settle(everything: true) { $0 < SampleVault.event(4) } == 1)
    try Self.expectErased(vault)
  }
}
