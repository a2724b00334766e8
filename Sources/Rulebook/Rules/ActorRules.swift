import CanonicalJSON
import IncidentEvents
import Language

/// KEY-01 to KEY-04, POL-01: keys and policies.
extension Rules {
  static func actorEnrolled(
    _ data: ActorEnrolled, _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    guard let key = data.key else { return }
    // KEY-01: the key is nobody else's.
    let holders = try standing.state(KeyState.self, of: key.reference).holders
    if let other = holders.first(where: { $0 != event.subject }) {
      found.note("KEY-01", ["holder": "\(other)"], field: "data.key")
    }
    // KEY-02: its name says for which ledger and whose it is.
    let expected = try "\(standing.ledger.origin ?? "")/\("\(event.subject)".dropFirst(6))"
    if event.string(key.name) != expected {
      found.note(
        "KEY-02", ["name": .text(event.string(key.name)), "expected": .text(expected)], field: "data.key")
    }
  }

  static func actorRevoked(
    _ data: ActorRevoked, _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    // KEY-03: what is revoked is there.
    guard let key = data.key else { return }
    let text = event.string(key.text)
    if try standing.actor(event.subject).keys.contains(where: { $0.text == text && $0.revoked == nil }) {
      return
    }
    found.note("KEY-03", ["actor": "\(event.subject)"], field: "data.key")
  }

  static func logKeyRotated(
    _ data: LogKeyRotated, _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    // KEY-04: the key that signs now hands over to another one of the same origin.
    let ledger = try standing.ledger
    let old = event.string(data.oldKey), new = event.string(data.newKey)
    let origin = new.split(separator: "+").first.map(String.init)
    if let key = ledger.logKey, old == key, new != old, origin == ledger.origin { return }
    found.note(
      "KEY-04", ["key": .text(ledger.logKey ?? ""), "origin": .text(ledger.origin ?? "")],
      field: "data.oldKey")
  }

  static func policyAdopted(_ data: PolicyAdopted, _ event: borrowing Event, _ found: inout Findings) {
    // POL-01: the policy is one of the law data.
    let version = event.string(data.version)
    if Policy.named(version, digest: event.string(data.digest)) != nil { return }
    let known = Policy.all.map { policy in
      PhraseValue.phrase(
        Phrase.Findings.policyWithDigest(digest: .text(policy.digest), version: .text(policy.version)))
    }
    found.note("POL-01", ["version": .text(version), "known": .list(known)], field: "data.version")
  }
}
