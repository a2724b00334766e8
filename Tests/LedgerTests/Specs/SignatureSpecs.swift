import IncidentEvents
import Rulebook

@testable import Ledger

extension LedgerSpec {
  /// Signatures and keys.
  static let signatures: [LedgerSpec] = [
    .signed("SIG-01", "given a policy, when an enrolment is not signed, then refused") { ledger in
      let later = SignedLedger.enrolment(
        12, try SignedLedger.person(31), SignedLedger.police, ["custodian"])
      return ([ledger.adoption(11)], later, ledger.cameraIssue(13))
    },
    .signed("SIG-02", "when an event was changed after it was signed, then refused") { ledger in
      let line = try ledger.signed(ledger.cameraIssue(10), by: ledger.armourer)
      return ([], line.replacing("KZ-10010", with: "KZ-10011"), line)
    },
    .signed("SIG-03", "given a key valid from a later time, when it signs before, then refused") { ledger in
      let person = try SignedLedger.person(20)
      let validity = #","validFrom":"2024-08-01T05:10:00+05:00","validTo":"2024-08-01T05:20:00+05:00""#
      let enrolment = SignedLedger.enrolment(
        6, person, SignedLedger.police, ["armoury"], validity: validity)
      func issue(_ number: Int) throws -> [UInt8] {
        try ledger.signed(ledger.cameraIssue(number, by: person), by: person)
      }
      return ([enrolment], try issue(9), try issue(10))
    },
    .signed("SIG-04", "given a revoked key, when it signs, then refused") { ledger in
      let revocation = SignedLedger.submission(
        11, "actor.revoked", ledger.armourer.actor,
        #"{"key":"\#(ledger.armourer.signer.verifierKey)","reason":"key-lost"}"#)
      let after = try ledger.signed(ledger.cameraIssue(12), by: ledger.armourer)
      return ([revocation], after, ledger.cameraIssue(13))
    },
    .signed("SIG-05", "when a key signs that nobody has enrolled, then refused") { ledger in
      let other = try SignedLedger.person(1, key: 99)
      return (
        [], try ledger.signed(ledger.cameraIssue(10), by: other),
        try ledger.signed(ledger.cameraIssue(11), by: ledger.armourer)
      )
    },
    .signed("SIG-06", "given a policy, when one side alone signs a transfer, then refused") { ledger in
      let transfer = ledger.transfer(20)
      return (
        [ledger.adoption(10)] + ledger.exhibit(11), try ledger.signed(transfer, by: ledger.armourer),
        try ledger.signed(transfer, by: ledger.armourer, ledger.custodian)
      )
    },
    .signed("SIG-07", "when a signed event has a private value in clear, then refused") { ledger in
      let signature = try ledger.signed(ledger.cameraIssue(10), by: ledger.armourer).signatureAttribute
      let body = Reference(kind: .body, high: 50, low: 8)
      let clear = SignedLedger.submission(
        11, "body.registered", body, #"{"kind":"police","name":"Invented Department"}"#
      )
      return ([], clear.replacing("\"source\"", with: "\"signature\":\"\(signature)\",\"source\""), clear)
    },
  ]
}
