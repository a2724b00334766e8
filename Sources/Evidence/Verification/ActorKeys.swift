internal import TransparencyLog

/// The keys of actors, as enrolled and revoked in a bundle's entries.
struct ActorKeys {
  /// One key.
  struct Key {
    let key: VerifierKey
    /// The position of its enrolment.
    let enrolled: Int
    /// Seconds since 1970-01-01T00:00:00Z; an open end has none.
    let validFrom: Int64?, validTo: Int64?
    /// The position of its revocation.
    var revoked: Int?

    /// Whether it counts for an entry: enrolled before, not revoked before, in force at the recorded time.
    func counts(for entry: BundleEntry) -> Bool {
      guard enrolled < entry.position, revoked.map({ $0 > entry.position }) ?? true else { return false }
      if let validFrom, entry.milliseconds < validFrom * 1000 { return false }
      if let validTo, entry.milliseconds >= validTo * 1000 { return false }
      return true
    }
  }

  /// In log order, by actor.
  private(set) var keys: [String: [Key]] = [:]
  /// Positions of enrolments whose key can not be read.
  private(set) var malformed: [Int] = []

  init(_ entries: [BundleEntry]) {
    for entry in entries {
      switch entry.type {
      case "actor.enrolled":
        guard let text = entry.data.key else { continue }
        guard let key = try? VerifierKey(parsing: text) else {
          malformed.append(entry.position)
          continue
        }
        keys[entry.subject, default: []].append(
          Key(
            key: key, enrolled: entry.position, validFrom: entry.data.validFrom, validTo: entry.data.validTo))
      case "actor.revoked":
        for at in (keys[entry.subject] ?? []).indices {
          guard let key = keys[entry.subject]?[at], key.revoked == nil,
            entry.data.key ?? "\(key.key)" == "\(key.key)"
          else { continue }
          keys[entry.subject]?[at].revoked = entry.position
        }
      default: break
      }
    }
  }

  /// The keys of an actor that count for an entry.
  func counting(of actor: String, for entry: BundleEntry) -> [Key] {
    (keys[actor] ?? []).filter { $0.counts(for: entry) }
  }

  /// Whose a signature is, among those whose key counts for an entry.
  /// - Parameter actor: the only one it may be of; nil for anyone.
  func signer(
    of message: [UInt8], _ signature: [UInt8], keyID: UInt32, for entry: BundleEntry, only actor: String?
  ) -> String? {
    for (holder, keys) in keys where actor == nil || actor == holder {
      for one in keys where one.key.keyID == keyID && one.counts(for: entry) {
        if one.key.isValid(signature, over: message) { return holder }
      }
    }
    return nil
  }
}
