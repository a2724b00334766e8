internal import Language
internal import TransparencyLog

extension OpenedBundle {
  /// `checkpoint`: signed by the log's key, under the origin that manifest and entries name.
  func checkCheckpoint(_ check: inout Checking) {
    if note == nil || checkpoint == nil { check.fault(Verdict.malformed(name: "checkpoint")) }
    if logKey == nil { check.fault(Verdict.malformed(name: "keys/log.vkey")) }
    if let logKey, !isHint("keys/log.pem", logKey) { check.fault(Verdict.otherHint(name: "keys/log.pem")) }
    guard let note, let checkpoint, let logKey else { return }
    if (try? Checkpoint.open(note, with: [logKey])) == nil {
      check.fault(Verdict.notSignedByLog(key: .text("\(logKey)")))
    }
    if let manifest, manifest.origin != checkpoint.origin {
      check.fault(
        Verdict.otherOrigin(
          origin: .text(checkpoint.origin), other: .text(manifest.origin), place: "manifest.json"))
    }
    if let named = namedKeys.last {
      if named.origin != checkpoint.origin {
        check.fault(
          Verdict.otherOrigin(origin: .text(checkpoint.origin), other: .text(named.origin), place: "entries/")
        )
      }
    } else {
      check.fault(Verdict.ledgerNotOpened)
    }
    check.note(
      Verdict.checkpointOf(
        origin: .text(checkpoint.origin), root: .text(checkpoint.root.base64),
        size: .number(Int(checkpoint.size))))
  }

  /// `log-key`: the key is the one the entries name, and has the fingerprint known from elsewhere.
  func checkLogKey(_ trust: BundleTrust, _ check: inout Checking) throws(NotReadable) {
    let logKey = try need(logKey, "keys/log.vkey")
    let named = try need(namedKeys.last, "ledger.opened")
    if named.key != "\(logKey)" { check.fault(Verdict.entriesNameKey(key: .text(named.key))) }
    let fingerprint = PhraseValue.text(logKey.fingerprint.hex)
    guard let known = trust.logKey else {
      check.otherwise = .notEstablished
      return check.note(Verdict.noFingerprint(fingerprint: fingerprint))
    }
    if known.fingerprint == logKey.fingerprint {
      check.note(Verdict.knownKey(key: .text("\(logKey)")))
    } else {
      check.fault(Verdict.otherFingerprint(fingerprint: fingerprint, given: .text(known.fingerprint.hex)))
    }
  }

  /// `witnesses`: those cosignatures that are there verify, and those of known witnesses satisfy the policy.
  func checkWitnesses(_ trust: BundleTrust, _ check: inout Checking) throws(NotReadable) {
    guard let bytes = archive.bytes(of: "policy"), let policy = try? WitnessPolicy(parsing: Array(bytes))
    else {
      return check.fault(Verdict.malformed(name: "policy"))
    }
    let note = try need(note, "checkpoint")
    if let logKey, !policy.accepts(log: logKey) { check.fault(Verdict.otherLogsPolicy) }
    var known: [VerifierKey] = []
    for (place, witness) in policy.witnesses.enumerated() {
      let name = "keys/witness-\(place + 1).pem"
      if !isHint(name, witness.key) { check.fault(Verdict.otherHint(name: .text(name))) }
      let lines = note.signatures.filter { $0.keyID == witness.key.keyID && $0.name == witness.key.name }
      guard let line = lines.first else { continue }
      guard lines.allSatisfy({ witness.key.isValid($0.bytes, for: note.text) }) else {
        check.fault(Verdict.otherCosignature(witness: .text(witness.key.name)))
        continue
      }
      check.note(
        Verdict.cosigned(
          time: .text(Cosignature(line.bytes).map { UTCText.of(seconds: $0.time) } ?? "–"),
          witness: .text(witness.key.name)))
      if trust.witnesses.contains(where: { $0.fingerprint == witness.key.fingerprint }) {
        known.append(witness.key)
      }
    }
    if trust.witnesses.isEmpty {
      check.otherwise = policy.quorum == nil ? .absent : .notEstablished
      check.note(policy.quorum == nil ? Verdict.noWitnessNeeded : Verdict.noWitnessGiven)
    } else if policy.quorum == nil {
      check.fault(Verdict.noWitnessNeededThoughGiven)
    } else if !policy.isSatisfied(by: known) {
      check.fault(Verdict.policyNotMet(number: .number(known.count)))
    }
  }

  /// `anchor`: a checkpoint from elsewhere says the same of the log.
  func checkAnchor(_ trust: BundleTrust, _ check: inout Checking) throws(NotReadable) {
    guard let given = trust.checkpoint else {
      check.otherwise = .notEstablished
      return check.note(Verdict.noAnchor)
    }
    guard let note = try? SignedNote(parsing: given), let anchor = try? Checkpoint(parsing: note.text) else {
      return check.fault(Verdict.anchorForm)
    }
    let checkpoint = try need(checkpoint, "checkpoint")
    let keys = namedKeys.filter { $0.origin == anchor.origin }.compactMap {
      try? VerifierKey(parsing: $0.key)
    }
    guard (try? Checkpoint.open(note, with: keys)) != nil else {
      return check.fault(Verdict.anchorOfOtherLog)
    }
    if anchor.size != checkpoint.size {
      check.otherwise = .notEstablished
      check.note(
        Verdict.anchorOfOtherSize(given: .number(Int(anchor.size)), size: .number(Int(checkpoint.size))))
    } else if anchor.root != checkpoint.root {
      check.fault(
        Verdict.anchorOfOtherRoot(
          given: .text(anchor.root.base64), root: .text(checkpoint.root.base64),
          size: .number(Int(anchor.size))))
    } else {
      check.note(Verdict.anchorAgrees(size: .number(Int(anchor.size))))
    }
  }
}
