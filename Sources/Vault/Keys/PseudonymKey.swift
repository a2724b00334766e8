internal import IncidentEvents
internal import TransparencyLog

/// The ledger's secret behind pseudonyms: what a person's IIN turns into, and the decoys among digests.
///
/// Its file, `keys/pseudonym.key`, is `KUA-PSEUDONYM-KEY+base64`. It is never replaced: decoys must come out the same when
/// an event is submitted again.
struct PseudonymKey: Sendable, CustomStringConvertible {
  private let iins: PRF
  private let decoys: PRF
  private let secret: Secret

  private static let kind = "KUA-PSEUDONYM-KEY"

  /// A new key.
  init() { self.init(Secret()) }

  /// The key of a synthetic ledger.
  init(seed: Secret) { self.init(seed.derived("kua pseudonym key")) }

  /// Reads the text of a key file.
  init(parsing text: String) throws(VaultError) {
    self.init(try KeyText(parsing: text, kind: Self.kind, parts: 0).secret)
  }

  private init(_ secret: Secret) {
    self.secret = secret
    iins = secret.derived("kua pseudonym of an iin v1").prf
    decoys = secret.derived("kua decoy digests v1").prf
  }

  /// What an IIN turns into within a realm: a body whose persons are known to it alone, or nil for all others.
  func pseudonym(iin: String, realm: Reference?) -> [UInt8] {
    var message: [UInt8] = [realm == nil ? 0 : 1]
    if let realm { realm.appendRow(to: &message) }
    message.append(contentsOf: iin.utf8)
    return iins(message).bytes
  }

  /// The digests of an event's disclosures, and decoys where there are fewer than `count`: the same again when the event
  /// is submitted again.
  func commitments(_ digests: [Commitment], of event: EventID, count: Int) -> Commitments {
    // Most events have them all.
    if digests.count == count { return Commitments(digests) }
    let making = EventPRF(decoys, event)
    return Commitments(digests, count: count) { number in
      var message: [UInt8] = []
      message.append(bigEndian: UInt64(number))
      return Commitment(making(3, message))
    }
  }

  /// The text of the key's file. Secret.
  var text: String { KeyText.write(kind: Self.kind, parts: [], secret) }

  var description: String { "pseudonym key" }
}
