import CanonicalJSON
import IncidentEvents
import TransparencyLog
import Vault

/// The `data` of a submission with its private values taken out by whoever submits it: their digests stand in `_sd`,
/// the values with their salts are disclosures (RFC 9901) that go beside the entry.
///
/// Salts and decoys follow from the submitter's key, the ledger, the event's id and the member's name, so that
/// preparing twice gives the same bytes.
struct PreparedData {
  /// Canonical `data` with `_sd`.
  let data: [UInt8]
  /// One base64url text a private value, in the order of the schema.
  let disclosures: [String]

  /// Prepares `data`, an object of a type with private members.
  init(
    _ data: borrowing JSONNode, _ type: EventType, id: EventID, origin: String, key: NoteSigner
  ) {
    var digests: [String] = [], disclosures: [String] = [], taken: [StaticString] = []
    for field in type.schema.data where field.privacy != .open {
      let context = Array("\(origin)\n\(id)\n\(field.name)".utf8)
      guard let value = data.member(field.name) else {
        digests.append(Base64URL.encode(key.pseudorandom(context, for: "kua-decoy/v1")))
        continue
      }
      let salt = Base64URL.encode(Array(key.pseudorandom(context, for: "kua-salt/v1")[..<16]))
      var array: [UInt8] = Array("[\"\(salt)\",\"\(field.name)\",".utf8)
      CanonicalWriter.write(value, to: &array)
      array.append(UInt8(ascii: "]"))
      let disclosure = Base64URL.encode(array)
      digests.append(Base64URL.encode(Digest.sha256(of: Array(disclosure.utf8)).bytes))
      disclosures.append(disclosure)
      taken.append(field.name)
    }
    let list = "[" + digests.sorted().map { "\"\($0)\"" }.joined(separator: ",") + "]"
    var bytes: [UInt8] = []
    CanonicalWriter.write(
      data, omitting: taken, inserting: [CanonicalWriter.Insertion(name: "_sd", value: Array(list.utf8))],
      to: &bytes)
    self.data = bytes
    self.disclosures = disclosures
  }

  /// Whether a type has members that never stand in an entry.
  static func isNeeded(for type: EventType) -> Bool { type.schema.data.contains { $0.privacy != .open } }
}
