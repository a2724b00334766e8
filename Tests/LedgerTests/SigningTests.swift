import CanonicalJSON
import Foundation
import IncidentEvents
import LMDB
import Ledger
import Testing
import TransparencyLog

@Suite("Signing submissions")
struct SigningTests {
  @Test("The message is the origin and the canonical entry without recorded time and signatures")
  func message() throws {
    let entry = """
      {"actor":"actor:aaaaaaaaaaaaaaaaaaaaaaaaaa","body":"body:aaaaaaaaaaaaaaaaaaaaaaaaaa","data":{"kind":"police"},\
      "id":"01910a1c-0000-7000-8000-000000000001","recordedtime":"2024-08-01T00:00:00.000Z","signature":"\
      0123abcd:\(String(repeating: "A", count: 86))","source":"urn:kua:test","type":"t"}
      """
    let bytes = Array(entry.utf8)
    let message = try SignedMessage(bytes.span.rawBytes, origin: "test.example/a")
    #expect(
      String(decoding: message.bytes, as: UTF8.self) == """
        kua-entry/v1
        test.example/a
        {"actor":"actor:aaaaaaaaaaaaaaaaaaaaaaaaaa","body":"body:aaaaaaaaaaaaaaaaaaaaaaaaaa","data":{"kind":"police"},\
        "id":"01910a1c-0000-7000-8000-000000000001","source":"urn:kua:test","type":"t"}
        """)
    #expect(message.signatures.map(\.description) == ["0123abcd:" + String(repeating: "A", count: 86)])
  }

  @Test("Written signatures are read back, and other texts are not taken")
  func attribute() throws {
    let one = "0123abcd:" + String(repeating: "A", count: 86)
    for count in 1...3 {
      let text = Array(repeating: one, count: count).joined(separator: " ")
      let read = try #require(EntrySignature.all(in: text))
      #expect(read.map(\.description).joined(separator: " ") == text)
    }
    let wrong = [
      "", " ", one + " ", " " + one, one + "  " + one, Array(repeating: one, count: 4).joined(separator: " "),
      one.uppercased(), String(one.dropLast()), one + "A", one.dropLast() + "B",
      one.replacing(":", with: ";"),
      one.dropLast() + "=", one.replacing("A", with: "+"),
    ]
    for text in wrong { #expect(EntrySignature.all(in: text) == nil, "\(text)") }
  }

  @Test("Signing twice gives the same bytes, whatever the spelling of the submission")
  func deterministic() throws {
    let person = try SignedLedger.person(1)
    let submission = SignedLedger.submission(
      7, "camera.issued", Reference(kind: .camera, high: 1, low: 8),
      #"{"clockOffset":0,"firmware":"1.0","officer":"\#(person.actor)","serial":"KZ-10001"}"#,
      by: person.actor)
    let spaced = submission.replacing(",\"", with: " ,\n\"")
    let one = try SubmissionSigner.sign(submission.span, by: [person.signer], origin: SignedLedger.origin)
    let two = try SubmissionSigner.sign(spaced.span, by: [person.signer], origin: SignedLedger.origin)
    #expect(one != nil)
    #expect(one == two)
  }

  @Test(
    "Private values are replaced by digests of disclosures, and decoys fill the places of those not given")
  func prepared() throws {
    let person = try SignedLedger.person(1)
    let submission = SignedLedger.submission(
      7, "party.added", Reference(kind: .case, high: 1, low: 8),
      #"{"identity":"known","name":"Invented Name","person":"person:aaaaaaaaaaaaaaaaaaaaaaaaaa","role":"victim"}"#,
      by: person.actor)
    let signed = try #require(
      try SubmissionSigner.sign(submission.span, by: [person.signer], origin: SignedLedger.origin))
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(signed)) as? [String: Any])
    let data = try #require(object["data"] as? [String: Any])
    let digests = try #require(data["_sd"] as? [String])
    let disclosures = try #require(object["disclosures"] as? [String])
    #expect(data["name"] == nil)
    #expect(digests.count == EventType.partyAdded.schema.privateMembers.count)
    #expect(digests == digests.sorted() && Set(digests).count == digests.count)
    #expect(disclosures.count == 1)
    let digest = Digest.sha256(of: Array(disclosures[0].utf8)).base64
      .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    #expect(digests.contains(digest))
    let padded = disclosures[0].replacing("-", with: "+").replacing("_", with: "/")
    let json = try #require(
      Data(base64Encoded: padded + String(repeating: "=", count: (4 - padded.count % 4) % 4)))
    let array = try #require(try JSONSerialization.jsonObject(with: json) as? [String])
    #expect(array.count == 3 && array[0].count == 22)
    #expect(array[1...] == ["name", "Invented Name"])
  }

  @Test("What is signed already, another's, or no event is left as it is")
  func left() throws {
    let person = try SignedLedger.person(1), other = try SignedLedger.person(2)
    let camera = Reference(kind: .camera, high: 1, low: 8)
    let mine = SignedLedger.submission(1, "camera.issued", camera, "{}", by: person.actor)
    let signed = try #require(
      try SubmissionSigner.sign(mine.span, by: [person.signer], origin: SignedLedger.origin))
    for line in [
      signed, Array("{}".utf8), Array("[".utf8), [], mine.replacing("camera.issued", with: "no.type"),
    ] {
      #expect(try SubmissionSigner.sign(line.span, by: [person.signer], origin: SignedLedger.origin) == nil)
    }
    #expect(try SubmissionSigner.sign(mine.span, by: [other.signer], origin: SignedLedger.origin) == nil)
  }

  @Test("A key file is read back; others are refused with what to do")
  func keyFile() throws {
    let person = try SignedLedger.person(1)
    let read = try SubmissionSigner(privateKeyText: person.signer.privateKeyText)
    #expect(read.actor == person.actor)
    #expect(read.origin == SignedLedger.origin)
    #expect(read.verifierKey == person.signer.verifierKey)
    let nobodys = try NoteSigner(seed: [UInt8](repeating: 1, count: 32), name: "test.example/astana")
    for text in ["", "PRIVATE+KEY+x", nobodys.privateKeyText] {
      #expect(throws: LedgerError.self) { try SubmissionSigner(privateKeyText: text) }
    }
  }
}
