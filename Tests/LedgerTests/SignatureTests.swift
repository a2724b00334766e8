import Foundation
import IncidentEvents
import Ledger
import Rulebook
import Testing
import TransparencyLog

@Suite("Judging signatures")
struct SignatureTests {
  @Test("A rightly signed event is taken, and taken again as the same")
  func right() throws {
    let place = TemporaryDirectory()
    let signed = try SignedLedger(at: place.ledger)
    let line = try signed.signed(signed.cameraIssue(10), by: signed.armourer)
    #expect(try signed.answers(line) == [nil])
    #expect(try signed.ledger.append([line]).first?.isAlreadyRecorded == true)
  }

  @Test("An event changed after it was signed is refused, and nothing else is told of it")
  func changed() throws {
    let place = TemporaryDirectory()
    let signed = try SignedLedger(at: place.ledger)
    let line = try signed.signed(signed.cameraIssue(10), by: signed.armourer)
    let wrong = [
      line.replacing("KZ-10010", with: "KZ-10011"), line.replacing("urn:kua:test", with: "urn:kua:best"),
      // It breaks rules too, which are not asked.
      line.replacing(
        "\(signed.armourer.actor)\",\"serial", with: "actor:bbbbbbbbbbbbbbbbbbbbbbbbba\",\"serial"),
    ]
    for line in wrong { #expect(try signed.answers(line) == [["SIG-02"]]) }
  }

  @Test("Another body under a used id, wrongly signed, does not learn that the id is used")
  func usedID() throws {
    let place = TemporaryDirectory()
    let signed = try SignedLedger(at: place.ledger)
    let line = try signed.signed(signed.cameraIssue(10), by: signed.armourer)
    #expect(try signed.answers(line, line.replacing("KZ-10010", with: "KZ-10011")) == [nil, ["SIG-02"]])
  }

  @Test("A signature by another actor's key is refused")
  func anothersKey() throws {
    let place = TemporaryDirectory()
    let signed = try SignedLedger(at: place.ledger)
    let line = signed.cameraIssue(10)
    let custodians = try signed.signed(
      line.replacing("\"actor\":\"\(signed.armourer.actor)", with: "\"actor\":\"\(signed.custodian.actor)"),
      by: signed.custodian)
    let moved = custodians.replacing(
      "\"actor\":\"\(signed.custodian.actor)", with: "\"actor\":\"\(signed.armourer.actor)")
    #expect(try signed.answers(moved) == [["SIG-05"]])
  }

  @Test("A key that is not enrolled is refused")
  func notEnrolled() throws {
    let place = TemporaryDirectory()
    let signed = try SignedLedger(at: place.ledger)
    let other = try SignedLedger.person(1, key: 99)
    #expect(try signed.answers(signed.signed(signed.cameraIssue(10), by: other)) == [["SIG-05"]])
  }

  @Test(
    "An event signed for another ledger is refused there, though the same actor and key are known in both")
  func replayed() throws {
    let one = TemporaryDirectory(), two = TemporaryDirectory()
    let signed = try SignedLedger(at: one.ledger)
    let other = try SignedLedger(at: two.ledger, origin: "test.example/other")
    let line = try signed.signed(signed.cameraIssue(10), by: signed.armourer)
    #expect(try other.answers(line) == [["SIG-05"]])
    // With the other ledger's key and this ledger's origin, the key is right and the message is not.
    let wrongOrigin = try #require(
      try SubmissionSigner.sign(
        signed.cameraIssue(11).span, by: [other.armourer.signer], origin: signed.origin))
    #expect(try other.answers(wrongOrigin) == [["SIG-02"]])
    #expect(try signed.answers(line) == [nil])
  }

  @Test("A key counts from its first moment on and not at its last")
  func validity() throws {
    let place = TemporaryDirectory()
    let signed = try SignedLedger(at: place.ledger)
    let person = try SignedLedger.person(20)
    // Minutes 10 to 20 of the hour the ledger begins in.
    let validity = #","validFrom":"2024-08-01T05:10:00+05:00","validTo":"2024-08-01T05:20:00+05:00""#
    let enrolment = SignedLedger.enrolment(6, person, SignedLedger.police, ["armoury"], validity: validity)
    #expect(try signed.answers(enrolment) == [nil])
    for (number, code) in [(9, "SIG-03"), (10, nil), (19, nil), (20, "SIG-03"), (30, "SIG-03")] {
      let line = try signed.signed(signed.cameraIssue(number, by: person), by: person)
      #expect(try signed.answers(line) == [code.map { [$0] }], "minute \(number)")
    }
  }

  @Test("A revoked key is refused from then on, and what it signed before still verifies")
  func revoked() async throws {
    let place = TemporaryDirectory()
    do {
      let signed = try SignedLedger(at: place.ledger)
      let before = try signed.signed(signed.cameraIssue(10), by: signed.armourer)
      let revocation = SignedLedger.submission(
        11, "actor.revoked", signed.armourer.actor,
        #"{"key":"\#(signed.armourer.signer.verifierKey)","reason":"key-lost"}"#)
      let after = try signed.signed(signed.cameraIssue(12), by: signed.armourer)
      #expect(try signed.answers(before, revocation, after) == [nil, nil, ["SIG-04"]])
      let renewed = try SignedLedger.person(1, key: 42)
      let enrolment = SignedLedger.enrolment(13, renewed, SignedLedger.police, ["armoury"])
      let again = try signed.signed(signed.cameraIssue(14), by: renewed)
      #expect(try signed.answers(enrolment, again) == [nil, nil])
    }
    let found = try await Ledger.verify(at: place.ledger)
    #expect(found.isSound, "\(found.signatures)")
    #expect(found.signatures.signatures == 2)
  }

  @Test("Roles and body are judged of what is rightly signed, too")
  func roles() throws {
    let place = TemporaryDirectory()
    let signed = try SignedLedger(at: place.ledger)
    let wrongRole = try signed.signed(signed.cameraIssue(10, by: signed.custodian), by: signed.custodian)
    let wrongBody = try signed.signed(signed.cameraIssue(11, of: SignedLedger.court), by: signed.armourer)
    #expect(try signed.answers(wrongRole, wrongBody) == [["ROL-01"], ["ROL-02"]])
  }

  @Test("Nothing needs a signature until a policy says so; then what it names does")
  func policy() throws {
    let place = TemporaryDirectory()
    let signed = try SignedLedger(at: place.ledger)
    let unsigned = SignedLedger.enrolment(10, try SignedLedger.person(30), SignedLedger.police, ["custodian"])
    let later = SignedLedger.enrolment(12, try SignedLedger.person(31), SignedLedger.police, ["custodian"])
    #expect(try signed.answers(unsigned, signed.adoption(11), later) == [nil, nil, ["SIG-01"]])
    // What it does not name needs none.
    #expect(try signed.answers(signed.cameraIssue(13)) == [nil])
  }

  @Test("A transfer is signed by both sides")
  func cosigners() async throws {
    let place = TemporaryDirectory()
    do {
      let signed = try SignedLedger(at: place.ledger)
      #expect(try signed.answers(signed.adoption(10)) == [nil])
      for line in signed.exhibit(11) { #expect(try signed.answers(line) == [nil]) }
      let transfer = signed.transfer(20)
      let one = try signed.signed(transfer, by: signed.armourer)
      let other = try signed.signed(transfer, by: signed.armourer, signed.stranger)
      let swapped = try signed.signed(transfer, by: signed.armourer, signed.custodian)
      #expect(try signed.answers(transfer, one, other, swapped) == [["SIG-01"], ["SIG-06"], ["SIG-06"], nil])
    }
    let found = try await Ledger.verify(at: place.ledger)
    #expect(found.isSound, "\(found.signatures)")
    #expect(found.signatures.signatures == 2)
    #expect(found.signatures.entries == 1)
  }

  @Test("A wrong co-signature, one of an unknown key, and one made twice are refused")
  func wrongCosigners() throws {
    let place = TemporaryDirectory()
    let signed = try SignedLedger(at: place.ledger)
    let line = signed.cameraIssue(10)
    let unknown = try SignedLedger.person(40)
    #expect(try signed.answers(signed.signed(line, by: signed.armourer, unknown)) == [["SIG-05"]])
    #expect(try signed.answers(signed.signed(line, by: signed.armourer, signed.armourer)) == [["SIG-06"]])
    let right = try signed.signed(line, by: signed.armourer, signed.custodian)
    let elsewhere = try signed.signed(signed.cameraIssue(11), by: signed.armourer, signed.custodian)
    let mixed = try right.withSignature(1, of: elsewhere)
    #expect(try signed.answers(mixed, right) == [["SIG-02"], nil])
  }

  @Test("A signed submission with a private value in clear is refused, and the value is not in the answer")
  func clear() throws {
    let place = TemporaryDirectory()
    let signed = try SignedLedger(at: place.ledger)
    let line = try signed.signed(signed.cameraIssue(10), by: signed.armourer)
    let signature = try line.signatureAttribute
    let clear = SignedLedger.submission(
      11, "body.registered", Reference(kind: .body, high: 50, low: 8),
      #"{"kind":"police","name":"Invented Department"}"#
    ).replacing("\"source\"", with: "\"signature\":\"\(signature)\",\"source\"")
    let receipts = try signed.ledger.append([clear])
    #expect(receipts.first?.refusedCodes == ["SIG-07"])
    #expect(!"\(receipts)".contains("Invented"))
  }
}

extension SignedLedger {
  /// The adoption of the first policy.
  func adoption(_ number: Int) -> [UInt8] {
    let policy = Policy.all[0]
    return Self.submission(
      number, "policy.adopted", Reference(LedgerCreation.syntheticBody) ?? Self.police,
      #"{"digest":"\#(policy.digest)","version":"\#(policy.version)"}"#)
  }
}

extension SignedLedger {
  static let exhibit = Reference(kind: .exhibit, high: 7, low: 8)
  private static let digest = String(repeating: "ab", count: 32)

  /// The registration of an exhibit by the armourer.
  func exhibit(_ number: Int) -> [[UInt8]] {
    [
      Self.submission(
        number, "evidence.registered", Self.exhibit,
        #"{"bytes":1,"kind":"document","mediaType":"application/pdf","number":"1","sha256":"\#(Self.digest)"}"#,
        by: armourer.actor, of: Self.police)
    ]
  }

  /// The transfer of the exhibit, registered as the 11th, from the armourer to the custodian.
  func transfer(_ number: Int) -> [UInt8] {
    Self.submission(
      number, "evidence.transferred", Self.exhibit,
      #"{"digestIn":"\#(Self.digest)","digestOut":"\#(Self.digest)","from":"\#(armourer.actor)","previous":"\#(Self.id(11))","purpose":"storage","to":"\#(custodian.actor)"}"#,
      by: armourer.actor, of: Self.police)
  }
}

extension [UInt8] {
  /// The text of the attribute `signature`.
  var signatureAttribute: String {
    get throws {
      let text = String(decoding: self, as: UTF8.self)
      let start = try #require(text.firstRange(of: "\"signature\":\"")?.upperBound)
      return String(text[start...].prefix { $0 != "\"" })
    }
  }

  /// The same with one signature taken from another entry.
  func withSignature(_ index: Int, of other: [UInt8]) throws -> [UInt8] {
    let own = try signatureAttribute
    var signatures = own.split(separator: " ")
    let others = try other.signatureAttribute.split(separator: " ")
    signatures[index] = others[index]
    return replacing(own, with: signatures.joined(separator: " "))
  }
}
