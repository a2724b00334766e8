import Testing
@testable import TransparencyLog

@Suite("Signed notes and keys")
struct NoteTests {
  static let exampleKey = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"
  static let exampleNote = """
    This is an example message.

    — example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7\
    Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=

    """

  static func signer(_ seed: UInt8, _ name: String) -> NoteSigner {
    // A seed of 32 bytes and a good name are never refused.
    try! NoteSigner(seed: [UInt8](repeating: seed, count: 32), name: name)
  }

  @Test("The example note of the specification verifies with its key")
  func example() throws {
    let key = try VerifierKey(parsing: Self.exampleKey)
    #expect(key.keyID == 0x530d_903a)
    #expect(key.description == Self.exampleKey)
    let note = try SignedNote(parsing: Self.exampleNote)
    #expect(note.text == "This is an example message.\n")
    #expect(note.serialized == Self.exampleNote)
    #expect(try note.verified(by: [key]) == [VerifiedSignature(key: key, time: nil)])
  }

  @Test("A private key file gives the known public key, and reads back")
  func privateKey() throws {
    let text = "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz"
    let signer = try NoteSigner(parsing: text)
    #expect(
      signer.verifierKey.description == "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")
    #expect(signer.privateKeyText == text + "\n")
    #expect(try NoteSigner(parsing: signer.privateKeyText).verifierKey == signer.verifierKey)
    #expect(!"\(signer)".contains("AYEKFALV"))
    #expect(noteFault { () throws(NoteError) in try Cosigner(parsing: text) } == .malformedKey)
  }

  @Test(
    "A damaged key is refused",
    arguments: [
      "", "+", "++", "example.com/foo", "example.com/foo+530d903a",
      "example.com/foo+530D903A+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
      "example.com/foo+530d903b+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
      "example.com/fo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
      "example.com/foo+530d903a+AukyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
      "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U0=",
      "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k\n",
      "+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
      "example com+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
    ])
  func damagedKeys(text: String) {
    #expect(noteFault { () throws(NoteError) in try VerifierKey(parsing: text) } == .malformedKey)
    let privateText = "PRIVATE+KEY+" + text
    #expect(noteFault { () throws(NoteError) in try NoteSigner(parsing: privateText) } == .malformedKey)
  }

  @Test(
    "Names that no key may have are refused", arguments: ["", "a b", "a+b", "a\u{A0}b", "a\nb", "a\u{1}"])
  func names(name: String) {
    let seed = [UInt8](repeating: 1, count: 32)
    #expect(noteFault { () throws(NoteError) in try NoteSigner(seed: seed, name: name) } == .malformedKey)
  }

  @Test("No byte of a signed note can be changed and still verify, but in lines of unknown keys")
  func mutations() throws {
    let known = Self.signer(1, "kua.example/астана")
    let unknown = Self.signer(2, "witness.example/w1")
    let text = "kua.example/астана\n12\n\nTwo\n"
    let note = try SignedNote(text: text, signatures: [unknown.sign(text), known.sign(text)])
    let bytes = Array(note.serialized.utf8)
    #expect(try SignedNote(parsing: bytes).verified(by: [known.verifierKey]).count == 1)
    // The unknown line, from its dash to before its newline.
    let start = text.utf8.count + 1
    let unknownLine = start..<(start + note.signatures[0].line.utf8.count - 1)
    for index in bytes.indices {
      for change in 1...255 {
        // Every single bit of every byte, and every other value of each sixteenth.
        guard change.nonzeroBitCount == 1 || index % 16 == 0 else { continue }
        var mutated = bytes
        mutated[index] ^= UInt8(change)
        guard let parsed = try? SignedNote(parsing: mutated) else { continue }
        #expect(Array(parsed.serialized.utf8) == mutated)
        let verifies = (try? parsed.verified(by: [known.verifierKey])) != nil
        if verifies && !unknownLine.contains(index) {
          Issue.record("Byte \(index) changed by \(change), and the note still verifies.")
        }
      }
    }
  }

  @Test("Cutting a note off anywhere, or adding a byte at either end, is refused")
  func truncation() throws {
    let key = try VerifierKey(parsing: Self.exampleKey)
    let bytes = Array(Self.exampleNote.utf8)
    for end in bytes.indices {
      #expect((try? SignedNote(parsing: Array(bytes[..<end])).verified(by: [key])) == nil)
    }
    for byte in UInt8.min...UInt8.max {
      #expect((try? SignedNote(parsing: bytes + [byte]).verified(by: [key])) == nil)
      #expect((try? SignedNote(parsing: [byte] + bytes).verified(by: [key])) == nil)
    }
  }

  @Test("Unknown keys are passed over; a known key's bad signature rejects the note")
  func known() throws {
    let (a, b) = (Self.signer(1, "a"), Self.signer(2, "b"))
    let text = "text\n"
    let forged = SignedNote.Signature(by: b.verifierKey, bytes: try a.sign(text).bytes)
    let note = try SignedNote(text: text, signatures: [a.sign(text), forged])
    #expect(try note.verified(by: [a.verifierKey]).map(\.key) == [a.verifierKey])
    #expect(
      noteFault { () throws(NoteError) in
        try note.verified(by: [a.verifierKey, b.verifierKey])
      } == .invalidSignature)
    #expect(noteFault { () throws(NoteError) in try note.verified(by: []) } == .noKnownSignature)
    // The same name under another key id, and another name under the same id, are unknown.
    let sameName = Self.signer(3, "a")
    #expect(
      noteFault { () throws(NoteError) in
        try note.verified(by: [sameName.verifierKey])
      } == .noKnownSignature)
    let renamed = SignedNote.Signature(name: "c", keyID: a.verifierKey.keyID, bytes: [1])
    #expect(
      try SignedNote(text: text, signatures: [renamed, a.sign(text)])
        .verified(by: [a.verifierKey]).count == 1)
  }

  @Test("A key that signed twice is reported once, and both signatures must verify")
  func duplicates() throws {
    let signer = Self.signer(1, "a")
    let good = try signer.sign("text\n")
    let twice = try SignedNote(text: "text\n", signatures: [good, good])
    #expect(try twice.verified(by: [signer.verifierKey, signer.verifierKey]).count == 1)
    let bad = try SignedNote(text: "text\n", signatures: [good, signer.sign("other\n")])
    #expect(
      noteFault { () throws(NoteError) in try bad.verified(by: [signer.verifierKey]) } == .invalidSignature)
  }

  @Test("Names that only look the same are different names")
  func canonicalEquivalence() throws {
    let (composed, decomposed) = ("caf\u{E9}", "cafe\u{301}")
    #expect(composed == decomposed)
    #expect(Self.signer(1, composed).verifierKey != Self.signer(1, decomposed).verifierKey)
    let line = SignedNote.Signature(
      name: decomposed, keyID: Self.signer(1, composed).verifierKey.keyID,
      bytes: try Self.signer(1, composed).sign("t\n").bytes)
    let note = try SignedNote(text: "t\n", signatures: [line])
    #expect(
      noteFault { () throws(NoteError) in
        try note.verified(by: [Self.signer(1, composed).verifierKey])
      } == .noKnownSignature)
  }

  @Test(
    "A hundred signatures are accepted, one more is not",
    arguments: [(16, true), (100, true), (101, false)])
  func manySignatures(count: Int, accepted: Bool) throws {
    let signer = Self.signer(1, "a")
    let line = try signer.sign("t\n").line
    let text = "t\n\n" + String(repeating: line, count: count)
    #expect(((try? SignedNote(parsing: text).verified(by: [signer.verifierKey])) != nil) == accepted)
  }

  @Test(
    "A text that is no note is refused",
    arguments: [
      "", "\n", "\n\n", "text\n", "text\n\n", "\n— a AAAAAAA=\n", "text\n— a AAAAAAA=\n",
      "text\n\n— a AAAAAAA=",
      "text\n\n- a AAAAAAA=\n", "text\n\n— a  AAAAAAA=\n", "text\n\n— AAAAAAA=\n", "text\n\n— a AAAAAA==\n",
      "text\n\n— a+b AAAAAAA=\n", "text\n\n— a AAAAAAA= \n", "te\txt\n\n— a AAAAAAA=\n",
      "text\r\n\r\n— a AAAAAAA=\r\n", "text\n\n— a AAAAAAB=\n", "text\n\n— a AAAAAAA=\n\n",
    ])
  func malformed(text: String) {
    #expect(noteFault { () throws(NoteError) in try SignedNote(parsing: text) } == .malformedNote)
  }

  @Test("Random bytes and random damage never crash a reader")
  func randomBytes() throws {
    var random = SplitMix64(seed: 8)
    let samples = [
      Array(Self.exampleNote.utf8), Array(Self.exampleKey.utf8),
      Array("c2sp.org/tlog-proof@v1\nextra AA==\nindex 0\n\n".utf8), Array("tile/0/x001/067.p/1".utf8),
      Array("origin\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n\n— a AAAAAAA=\n".utf8),
    ]
    for round in 0..<5_000 {
      var bytes = samples[round % samples.count]
      if round % 7 == 0 { bytes = random.bytes(Int.random(in: 0...200, using: &random)) }
      for _ in 0..<Int.random(in: 0...4, using: &random) where !bytes.isEmpty {
        let index = Int.random(in: bytes.indices, using: &random)
        switch random.next() % 3 {
        case 0: bytes[index] = UInt8(truncatingIfNeeded: random.next())
        case 1: bytes.remove(at: index)
        default: bytes.insert("\n —+/=x0".utf8.randomElement(using: &random)!, at: index)
        }
      }
      let text = String(decoding: bytes, as: UTF8.self)
      if let note = try? SignedNote(parsing: bytes) { #expect(Array(note.serialized.utf8) == bytes) }
      if let key = try? VerifierKey(parsing: text) { #expect(key.description.utf8.elementsEqual(text.utf8)) }
      if let proof = try? ProofFile(parsing: text) { #expect(proof.text.utf8.elementsEqual(text.utf8)) }
      if let tile = Tile(path: text) { #expect(tile.path.utf8.elementsEqual(text.utf8)) }
      if let head = try? Checkpoint(parsing: text) { #expect(head.text.utf8.elementsEqual(text.utf8)) }
      _ = try? NoteSigner(parsing: text)
      _ = Cosignature(bytes)
    }
  }
}
