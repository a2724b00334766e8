import Foundation
import IncidentEvents
import LMDB
import Testing

@testable import Vault

@Suite("Damage")
struct DamageTests {
  /// Changes a row behind the vault's back.
  static func change(_ vault: Vault, _ table: (Generation.Tables) -> Table, _ key: [UInt8], _ value: [UInt8])
    throws
  {
    let generation = try vault.read { _, generation throws(VaultError) in generation }
    try generation.environment.write { transaction in
      try transaction.put(value.span.rawBytes, for: key.span.rawBytes, in: table(generation.tables))
    }
  }

  static func row(_ vault: Vault, _ table: (Generation.Tables) -> Table, _ key: [UInt8]) throws -> [UInt8] {
    let generation = try vault.read { _, generation throws(VaultError) in generation }
    return try #require(try generation.row(key, in: table(generation.tables)))
  }

  @Test("A flipped bit anywhere in a row of values is an error that names the event, never a value")
  func flippedValues() throws {
    let sample = SampleVault()
    let vault = try sample.make()
    try vault.commit([vault.seal("Bits", 1)])
    let key = SampleVault.event(1).row
    let row = try Self.row(vault, { $0.values }, key)
    for place in row.indices {
      var changed = row
      changed[place] ^= 1 << UInt8(place % 8)
      try Self.change(vault, { $0.values }, key, changed)
      do {
        let answer = try vault.values(1)
        // The body's bytes name another body, whose key is asked for.
        #expect(place < 16 && answer.texts == nil, "byte \(place)")
      } catch {
        #expect(error.code == .damaged && "\(error)".contains("\(SampleVault.event(1))"), "byte \(place)")
      }
    }
    for count in 0..<row.count {
      try Self.change(vault, { $0.values }, key, Array(row[..<count]))
      #expect(throws: VaultError.self) { try vault.values(1) }
    }
  }

  @Test("A vault without its key is made anew only while nothing was ever put into it")
  func missingKey() throws {
    let sample = SampleVault()
    do { _ = try sample.make() }
    let key = SampleVault.files(sample.place.keys)
    try FileManager.default.removeItem(atPath: sample.place.vaultKey)
    do {
      let vault = try sample.make()
      try vault.commit([vault.seal("Kept", 1)])
    }
    #expect(key["vault.key"] != SampleVault.files(sample.place.keys)["vault.key"])
    let kept = try #require(FileManager.default.contents(atPath: sample.place.vaultKey))
    try FileManager.default.removeItem(atPath: sample.place.vaultKey)
    // LMDB notes in lock.mdb who has looked.
    func files() -> [String: [UInt8]] {
      SampleVault.files(sample.path).filter { !$0.key.hasSuffix("lock.mdb") }
    }
    let before = files()
    #expect { try sample.make() } throws: {
      ($0 as? VaultError)?.code == .noVault && "\($0)".contains("Put the key back")
    }
    #expect(files() == before)
    try kept.write(to: URL(filePath: sample.place.vaultKey))
    #expect(try sample.reopen().values(1).texts?["name"] == "\"Kept\"")
  }

  @Test("Rows put in each other's place do not open")
  func swapped() throws {
    let sample = SampleVault()
    do {
      let vault = try sample.make()
      try vault.commit([vault.seal("A", 1), vault.seal("B", 2), vault.seal("C", 3, person: 2)])
      let first = try Self.row(vault, { $0.values }, SampleVault.event(1).row)
      try Self.change(vault, { $0.values }, SampleVault.event(2).row, first)
      #expect(throws: VaultError.self) { try vault.values(2) }
      let one = DataKeyID(subject: SampleVault.person(1), body: SampleVault.body(1)).bytes
      let two = DataKeyID(subject: SampleVault.person(2), body: SampleVault.body(1)).bytes
      try Self.change(vault, { $0.keys }, two, Self.row(vault, { $0.keys }, one))
    }
    let vault = try Vault(sample.place, access: .readOnly)
    #expect { _ = try vault.values(3, person: 2) } throws: {
      ($0 as? VaultError)?.code == .damaged && "\($0)".contains("\(SampleVault.person(2))")
    }
    #expect(try vault.values(1).texts?["name"] == "\"A\"")
  }

  @Test(
    "Another vault's key, a changed key file and a missing one are told apart, and no message holds the key")
  func keys() throws {
    let sample = SampleVault(), other = SampleVault()
    do { try sample.make().commit([]) }
    do { _ = try other.make() }
    let text = try sample.place.readKey(sample.place.vaultKey)
    for (bytes, code) in [
      (try other.place.readKey(other.place.vaultKey), VaultError.Code.oldGeneration),
      (String(text.dropLast(3)), .malformedKey), ("", .malformedKey),
      (text.replacing("+1+", with: "+0+"), .malformedKey),
      (text.replacing("+1+", with: "+2+"), .oldGeneration),
    ] {
      try SampleVault.write(Array(bytes.utf8), to: sample.place.vaultKey)
      #expect { _ = try Vault(sample.place, access: .readOnly) } throws: {
        ($0 as? VaultError)?.code == code && !"\($0)".contains(text.split(separator: "+", maxSplits: 2)[2])
      }
    }
  }

  @Test("A body's key reads back from its text, and its description holds none of it")
  func bodyKey() throws {
    let key = BodyKey(for: SampleVault.body(1))
    let read = try BodyKey(parsing: key.text)
    #expect(read.text == key.text && read.body == key.body)
    let secret = key.text.split(separator: "+", maxSplits: 2)[2].dropLast()
    #expect(!"\(key)".contains(secret))
    var dumped = ""
    dump(key, to: &dumped)
    #expect(!dumped.contains("wrapping: 32") && !dumped.contains(secret))
    for text in [
      "", "KUA-BODY-KEY", "KUA-BODY-KEY+body:x+AAAA", key.text.replacing("BODY", with: "VAULT"),
      key.text + "x",
    ] {
      #expect(throws: VaultError.self) { try BodyKey(parsing: text) }
    }
  }
}
