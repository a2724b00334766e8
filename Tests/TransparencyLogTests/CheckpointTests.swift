import Testing
@testable import TransparencyLog

@Suite("Checkpoints, cosignatures and proof files")
struct CheckpointTests {
  static let tree = SampleTree(size: 11)
  static let log = NoteTests.signer(1, "kua.example/astana")
  static let witness = try! Cosigner(seed: [UInt8](repeating: 9, count: 32), name: "witness.example/w1")

  static func checkpoint() throws -> Checkpoint {
    try Checkpoint(origin: "kua.example/astana", size: 11, root: tree.root(11))
  }

  @Test("A checkpoint's text is its three lines, and reads back")
  func text() throws {
    let text = "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n"
    let checkpoint = try Checkpoint(parsing: text)
    #expect(checkpoint.origin == "example.com/behind-the-sofa")
    #expect(checkpoint.size == 20_852_163)
    #expect(checkpoint.root.base64 == "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=")
    #expect(checkpoint.text == text)
    let extended = try Checkpoint(parsing: text + "extension 1\nextension 2\n")
    #expect(extended.extensions == ["extension 1", "extension 2"])
    #expect(extended.text == text + "extension 1\nextension 2\n")
  }

  @Test(
    "A text that is no checkpoint is refused",
    arguments: [
      "", "\n", "o\n1\n", "\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
      "o\n01\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
      "o\n-1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
      "o\n+1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
      "o\n\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
      "o\n0\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
      "o\n9223372036854775808\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
      "o\n18446744073709551616\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
      "o\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2J=\n",
      "o\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I\n",
      "o\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=",
      "o\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n",
      "o\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\nx\n", "o\r\n1\r\nCsUY\r\n",
    ])
  func malformed(text: String) {
    #expect(noteFault { () throws(NoteError) in try Checkpoint(parsing: text) } == .malformedCheckpoint)
  }

  @Test("A signed checkpoint opens with the log's key and no other")
  func signed() throws {
    let checkpoint = try Self.checkpoint()
    let note = try checkpoint.signed(by: Self.log)
    let opened = try Checkpoint.open(note: note, with: [Self.log.verifierKey])
    #expect(opened.checkpoint == checkpoint)
    #expect(opened.note.serialized == note)
    let other = NoteTests.signer(2, "kua.example/astana")
    #expect(
      noteFault { () throws(NoteError) in
        try Checkpoint.open(note: note, with: [other.verifierKey])
      } == .noKnownSignature)
    let stranger = NoteTests.signer(1, "kua.example/almaty")
    #expect(noteFault { () throws(NoteError) in try checkpoint.signed(by: stranger) } == .wrongOrigin)
  }

  @Test("A witness alone does not make a checkpoint the log's")
  func witnessAlone() throws {
    let checkpoint = try Self.checkpoint()
    let note = try SignedNote(
      text: checkpoint.text, signatures: [Self.witness.cosign(checkpoint, at: 1_700_000_000)])
    #expect(
      noteFault { () throws(NoteError) in
        try Checkpoint.open(note, with: [Self.witness.verifierKey, Self.log.verifierKey])
      } == .noKnownSignature)
  }

  @Test("A cosignature is 76 bytes, tells its time, and no bit of it can change")
  func cosignature() throws {
    let checkpoint = try Self.checkpoint()
    let line = try Self.witness.cosign(checkpoint, at: 1_679_315_147)
    #expect(4 + line.bytes.count == 76)
    let note = try SignedNote(parsing: checkpoint.signed(by: Self.log)).adding(line)
    let keys = [Self.witness.verifierKey, Self.log.verifierKey]
    let opened = try Checkpoint.open(note, with: keys)
    #expect(
      opened.signatures == [
        VerifiedSignature(key: Self.log.verifierKey, time: nil),
        VerifiedSignature(key: Self.witness.verifierKey, time: 1_679_315_147),
      ])
    for bit in 0..<line.bytes.count * 8 {
      var bytes = line.bytes
      bytes[bit / 8] ^= 1 << UInt8(bit % 8)
      #expect(!Self.witness.verifierKey.isValid(bytes, for: checkpoint.text))
    }
    #expect(!Self.witness.verifierKey.isValid(Array(line.bytes.dropLast()), for: checkpoint.text))
    #expect(!Self.witness.verifierKey.isValid(line.bytes, for: checkpoint.text + "x\n"))
    #expect(
      noteFault { () throws(NoteError) in
        try Self.witness.cosign(checkpoint, at: 1 << 63)
      } == .timeOutOfRange)
  }

  @Test("The cosignature message is the specification's")
  func cosignatureMessage() {
    let text = "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n"
    let message = String(decoding: Cosignature.message(text: text, time: 1_679_315_147), as: UTF8.self)
    #expect(message == "cosignature/v1\ntime 1679315147\n" + text)
  }

  @Test("A cosigner's key file reads back and is no note signer's")
  func cosignerKey() throws {
    let text = Self.witness.privateKeyText
    #expect(try Cosigner(parsing: text).verifierKey == Self.witness.verifierKey)
    #expect(try VerifierKey(parsing: Self.witness.verifierKey.description) == Self.witness.verifierKey)
    #expect(noteFault { () throws(NoteError) in try NoteSigner(parsing: text) } == .malformedKey)
  }

  static func proofFile(_ index: UInt64, extra: [UInt8]? = nil) throws -> ProofFile {
    let nodes = tree.nodes(try InclusionProof.coordinates(index: index, size: 11))
    let proof = try InclusionProof(index: index, size: 11, assembling: nodes)
    let note = try SignedNote(parsing: checkpoint().signed(by: log))
    return ProofFile(extra: extra, index: index, hashes: proof.hashes, checkpoint: note)
  }

  @Test("A proof file reads back byte for byte and proves its entry and no other", arguments: 0..<11)
  func proofFiles(index: Int) throws {
    for extra in [nil, [], Array("witness".utf8)] {
      let file = try Self.proofFile(UInt64(index), extra: extra)
      let read = try ProofFile(parsing: file.text)
      #expect(read == file)
      #expect(read.text == file.text)
      let keys = [Self.log.verifierKey]
      #expect(try read.verify(leafHash: Self.tree.leaves[index], with: keys).checkpoint.size == 11)
      #expect(throws: ProofError.self) {
        try read.verify(leafHash: Self.tree.leaves[(index + 1) % 11], with: keys)
      }
      #expect(throws: NoteError.self) { try read.verify(leafHash: Self.tree.leaves[index], with: []) }
    }
  }

  @Test("No byte of a proof file can be changed and still prove the entry")
  func proofFileMutations() throws {
    let text = Array(try Self.proofFile(5).text.utf8)
    for index in text.indices {
      for bit in 0..<8 {
        var mutated = text
        mutated[index] ^= 1 << UInt8(bit)
        guard let changed = String(validating: mutated, as: UTF8.self) else { continue }
        let opened = try? ProofFile(parsing: changed)
          .verify(leafHash: Self.tree.leaves[5], with: [Self.log.verifierKey])
        #expect(opened == nil)
      }
    }
  }

  @Test("A proof file with a fault is refused with its line")
  func proofFileFaults() throws {
    let text = try Self.proofFile(5).text
    for (from, to, line) in [
      ("proof@v1", "proof@v2", 1), ("index 5", "index 05", 2), ("index 5", "extra A\nindex 5", 2),
      ("index 5", "index 5\nAAAA", 3), ("index 5\n", "", 2),
    ] {
      let parts = text.split(separator: from, maxSplits: 1, omittingEmptySubsequences: false)
      let damaged = parts.joined(separator: to)
      do {
        _ = try ProofFile(parsing: damaged)
        Issue.record("\(to) was accepted.")
      } catch {
        #expect(error.code == .malformedFile)
        #expect(error.description.contains("Line \(line) "))
      }
    }
  }
}
