import EventLog
import Foundation
@testable import Ledger
import Testing
import TransparencyLog

@Suite("Witnesses")
struct WitnessTests {
  /// A log that is published, and a witness that has seen nothing.
  final class Setting {
    let place = TemporaryDirectory()
    let ledger: Ledger
    let key: VerifierKey
    let witness: Witness

    init(_ count: Int = 300) throws {
      ledger = try SampleYear.ledger(at: place.ledger)
      try ledger.append(SampleYear.lines.prefix(count))
      key = try VerifierKey(parsing: ledger.description.logKey)
      witness = Witness(
        cosigner: try Cosigner(seed: [UInt8](repeating: 9, count: 32), name: "bar.example/witness"),
        memory: WitnessMemory(place.path + "/seen"))
    }

    func published() throws -> PublishedLog {
      _ = try ledger.publish(to: place.path + "/published")
      return try PublishedLog(at: place.path + "/published")
    }

    func note() throws -> SignedNote { try SignedNote(parsing: ledger.release().note) }

    /// The remembered file.
    func memory() throws -> [String: Data] {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: place.path + "/seen")) ?? []
      return try names.reduce(into: [:]) { files, name in
        if name.hasSuffix(".seen") {
          files[name] = try Data(contentsOf: URL(filePath: "\(place.path)/seen/\(name)"))
        }
      }
    }
  }

  private func refusal(_ body: () throws -> Void) -> String? {
    do {
      try body()
      return nil
    } catch { return (error as? LedgerError).map { $0.code == .witnessRefused ? $0.description : "" } ?? "" }
  }

  @Test("A log not seen before needs its key; then what extends it is cosigned, by tiles or by a proof")
  func extends() throws {
    let setting = try Setting()
    #expect(refusal { _ = try setting.witness.cosign(setting.note()) }?.contains("--log-key") == true)
    #expect(try setting.memory().isEmpty)
    let first = try setting.witness.cosign(setting.note(), logKey: setting.key)
    #expect(first.formerSize == nil && first.checkpoint.size == 301)
    #expect(setting.witness.cosigner.verifierKey.isValid(first.signature.bytes, for: first.checkpoint.text))
    #expect(try setting.witness.cosign(setting.note()).formerSize == 301)

    try setting.ledger.append(SampleYear.lines.prefix(500))
    #expect(refusal { _ = try setting.witness.cosign(setting.note()) }?.contains("--consistency 301") == true)
    let published = try setting.published()
    #expect(try setting.witness.cosign(published.note, provedBy: .published(published)).formerSize == 301)

    try setting.ledger.append(SampleYear.lines.prefix(900))
    let released = try setting.ledger.choose(.newest)
    let wrong = try setting.ledger.cosignatureRequest(from: 400, to: released)
    #expect(
      refusal { _ = try setting.witness.cosign(wrong.checkpoint, provedBy: .request(wrong)) }?
        .contains("--consistency 501") == true)
    let request = try setting.ledger.cosignatureRequest(from: 501, to: released)
    #expect(try setting.witness.cosign(request.checkpoint, provedBy: .request(request)).formerSize == 501)
    #expect(refusal { _ = try setting.witness.cosign(published.note) }?.contains("older") == true)
  }

  @Test(
    "A rewritten log is not cosigned, whatever proves it, and both signed texts are kept",
    arguments: [300, 299, 255])
  func fork(count: Int) throws {
    let setting = try Setting(count)
    let seen = try setting.note()
    _ = try setting.witness.cosign(seen, logKey: setting.key)
    let before = try setting.memory()
    // The same key and another history, as long and longer.
    let other = TemporaryDirectory()
    let forged = try SampleYear.ledger(at: other.ledger)
    let lines = SampleYear.lines.prefix(10) + SampleYear.lines.dropFirst(12)
    try forged.append(lines.prefix(count))
    let same = try SignedNote(parsing: forged.release().note)
    let atSameSize = #expect(throws: CheckpointFork.self) { _ = try setting.witness.cosign(same) }
    #expect(atSameSize?.isConclusive == true)
    try forged.append(lines.prefix(700))
    _ = try forged.publish(to: other.path + "/published")
    let published = try PublishedLog(at: other.path + "/published")
    let byTiles = #expect(throws: CheckpointFork.self) {
      _ = try setting.witness.cosign(published.note, provedBy: .published(published))
    }
    #expect(byTiles?.isConclusive == true)
    let request = try forged.cosignatureRequest(from: count + 1, to: forged.choose(.newest))
    let byProof = #expect(throws: CheckpointFork.self) {
      _ = try setting.witness.cosign(request.checkpoint, provedBy: .request(request))
    }
    // A proof from a power of two does not contain the old root.
    #expect(byProof?.isConclusive == (count + 1 != 256))
    for found in [atSameSize, byTiles] {
      let file = try #require(found?.keptIn)
      let text = try String(contentsOfFile: file, encoding: .utf8)
      let second = try #require(found?.second.note)
      #expect(text.contains(seen.serialized) && text.contains(second))
    }
    #expect(try setting.memory() == before)
  }

  @Test("Damaged tiles are told from a rewritten log")
  func damagedTiles() throws {
    let setting = try Setting()
    _ = try setting.witness.cosign(setting.note(), logKey: setting.key)
    try setting.ledger.append(SampleYear.lines.prefix(600))
    let published = try setting.published()
    let file = URL(filePath: published.path + "/tile/0/001")
    let bytes = try Data(contentsOf: file)
    for place in stride(from: 32 * 40, to: 32 * 60, by: 32) {
      var damaged = bytes
      damaged[place] ^= 1
      try damaged.write(to: file)
      let message = refusal {
        _ = try setting.witness.cosign(published.note, provedBy: .published(published))
      }
      #expect(message == nil || message?.contains("damaged") == true)
    }
  }

  @Test("What is remembered is on disk before there is a cosignature, and nothing is cosigned without it")
  func durableFirst() throws {
    let setting = try Setting()
    _ = try setting.witness.cosign(setting.note(), logKey: setting.key)
    try setting.ledger.append(SampleYear.lines.prefix(400))
    let request = try setting.ledger.cosignatureRequest(from: 301, to: setting.ledger.choose(.newest))
    // A memory that can not be replaced: something stands where the new one is written first.
    let name = try #require(setting.memory().keys.first)
    let beside = "\(setting.place.path)/seen/\(name).new"
    try FileManager.default.createDirectory(atPath: beside + "/full", withIntermediateDirectories: true)
    #expect(throws: LedgerError.self) {
      _ = try setting.witness.cosign(request.checkpoint, provedBy: .request(request))
    }
    try FileManager.default.removeItem(atPath: beside)
    #expect(try setting.witness.memory.log(setting.key.name)?.checkpoint.size == 301)
    _ = try setting.witness.cosign(request.checkpoint, provedBy: .request(request))
    #expect(try setting.witness.memory.log(setting.key.name)?.checkpoint.size == 401)
  }

  @Test("A damaged memory stops the witness")
  func damagedMemory() throws {
    let setting = try Setting()
    _ = try setting.witness.cosign(setting.note(), logKey: setting.key)
    let name = try #require(setting.memory().keys.first)
    let file = URL(filePath: "\(setting.place.path)/seen/\(name)")
    let bytes = try Data(contentsOf: file)
    for damaged in [Data(), Data(bytes.dropLast(2)), Data(bytes.map { $0 == 0x31 ? 0x32 : $0 })] {
      try damaged.write(to: file)
      let error = #expect(throws: LedgerError.self) {
        _ = try setting.witness.cosign(setting.note(), logKey: setting.key)
      }
      #expect(error?.code == .damaged)
    }
  }

  @Test("A rotated log key is followed only when it is given")
  func rotation() throws {
    let place = TemporaryDirectory()
    let (signed, acting) = try LogKeyRotationTests().officers(at: place.ledger)
    let witness = Witness(
      cosigner: try Cosigner(seed: [UInt8](repeating: 9, count: 32), name: "bar.example/witness"),
      memory: WitnessMemory(place.path + "/seen"))
    let key = try VerifierKey(parsing: signed.ledger.description.logKey)
    let first = try witness.cosign(SignedNote(parsing: signed.ledger.release().note), logKey: key)
    let rotation = try signed.ledger.rotateLogKey(by: acting)
    let ledger = signed.ledger
    // The first checkpoint of the new key is signed by both; what comes after by the new one alone.
    let note = try SignedNote(parsing: rotation.checkpoint)
    let size = try Checkpoint(parsing: note.text).size
    let hashes = try ConsistencyProof(
      from: first.checkpoint.size, to: size,
      assembling: ledger.log.snapshot().hashes(
        for: ConsistencyProof.coordinates(from: first.checkpoint.size, to: size))
    ).hashes
    let alone = try SignedNote(
      text: note.text, signatures: note.signatures.filter { VerifierKeyLine(rotation.newKey).made($0) })
    let request = CosignatureRequest(oldSize: first.checkpoint.size, hashes: hashes, checkpoint: alone)
    #expect(
      refusal { _ = try witness.cosign(alone, provedBy: .request(request)) }?.contains("rotated") == true)
    let answer = try witness.cosign(
      alone, provedBy: .request(request), logKey: VerifierKey(parsing: rotation.newKey))
    #expect(answer.formerKey == key)
    #expect(try witness.cosign(alone, provedBy: .request(request)).formerKey == nil)
  }

  /// Tells whose a signature line is by the key id in a verifier key.
  struct VerifierKeyLine {
    let key: VerifierKey?
    init(_ text: String) { key = try? VerifierKey(parsing: text) }
    func made(_ signature: SignedNote.Signature) -> Bool { signature.keyID == key?.keyID }
  }
}

@Suite("Cosignatures of released checkpoints")
struct CosignatureTests {
  private func policy(_ keys: [VerifierKey], quorum: String) throws -> String {
    let witnesses = keys.enumerated().map { "witness w\($0) \($1)\n" }.joined()
    return witnesses + "group any1 any " + keys.indices.map { "w\($0)" }.joined(separator: " ")
      + "\nquorum \(quorum)\n"
  }

  @Test("Cosignatures are added to the checkpoint they are of, and say who witnessed it")
  func added() throws {
    let setting = try WitnessTests.Setting()
    let ledger = setting.ledger
    let key = setting.witness.cosigner.verifierKey
    try ledger.setWitnessPolicy(policy([key], quorum: "any1"))
    let line = try setting.witness.cosign(setting.note(), logKey: setting.key).signature.line
    // The log goes on meanwhile.
    try ledger.append(SampleYear.lines.prefix(320))
    _ = try ledger.release()
    let own = try #require(try ledger.witnessPolicy())
    let added = try ledger.addCosignatures(line, by: own)
    #expect(
      added.added.map(\.name) == ["w0"] && added.cosigned.checkpoint.size == 301 && added.cosigned.isWitnessed
    )
    #expect(try ledger.choose(.witnessed).size == 301)
    #expect(try ledger.choose(.size(301)).note.hasSuffix(line))
    #expect(try ledger.newestWitnessed(by: own)?.checkpoint.size == 301)
    #expect(try ledger.addCosignatures(line, by: own).added.isEmpty)
    // A whole note with it, and a newer cosignature in the place of the older.
    let whole = try ledger.choose(.size(301)).note
    #expect(try ledger.addCosignatures(whole, by: own).added.isEmpty)
    #expect(try ledger.proof(of: 17, to: ledger.choose(.witnessed)).checkpoint.serialized == whole)
    #expect(try !ledger.cosigned(ledger.choose(.newest), by: own).isWitnessed)
  }

  @Test("What is no cosignature by a witness of the policy is refused, and changes nothing")
  func refused() throws {
    let setting = try WitnessTests.Setting()
    let ledger = setting.ledger
    let stranger = try Cosigner(seed: [UInt8](repeating: 4, count: 32), name: "stranger.example")
    let own = try WitnessPolicy(parsing: policy([setting.witness.cosigner.verifierKey], quorum: "w0"))
    let line = try setting.witness.cosign(setting.note(), logKey: setting.key).signature.line
    let before = try ledger.log.releasedCheckpoint(atSize: 301)
    let checkpoint = try Checkpoint(parsing: setting.note().text)
    var flipped = Array(line.utf8)
    flipped[flipped.count - 20] ^= 1
    let another = try Checkpoint(
      origin: checkpoint.origin, size: 301, root: MerkleTree.nodeHash(checkpoint.root, checkpoint.root))
    for text in [
      "", "garbage\n", String(decoding: flipped, as: UTF8.self), try stranger.cosign(checkpoint, at: 1).line,
      try setting.witness.cosigner.cosign(another, at: 1).line, try ledger.release().note,
    ] {
      let error = #expect(throws: LedgerError.self) { _ = try ledger.addCosignatures(text, by: own) }
      #expect(error?.code == .cosignatureMismatch)
    }
    #expect(try ledger.log.releasedCheckpoint(atSize: 301) == before)
  }

  @Test("A policy of other logs, or with a fault, is not kept")
  func policies() throws {
    let setting = try WitnessTests.Setting(10)
    let other = try NoteSigner(seed: [UInt8](repeating: 4, count: 32), name: "other.example").verifierKey
    for text in ["log \(other)\nquorum none\n", "quorum nobody\n", ""] {
      let error = #expect(throws: LedgerError.self) { try setting.ledger.setWitnessPolicy(text) }
      #expect(error?.code == .policyMismatch)
    }
    #expect(try setting.ledger.witnessPolicy() == nil)
    try setting.ledger.setWitnessPolicy("log \(setting.key)\nquorum none\n")
    #expect(try setting.ledger.witnessPolicy()?.quorum == nil)
  }
}
