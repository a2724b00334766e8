import CanonicalJSON
import IncidentEvents
import TransparencyLog
import Vault

/// The `data` of a submission with its private values taken out by whoever submits it: their digests stand in `_sd`,
/// the values with their salts are disclosures (RFC 9901) that go beside the entry.
///
/// Salts and decoys are random: what follows from a key that outlives an erasure would let whoever has the key try out
/// which value stands behind a digest. Preparing the same submission again gives other digests; the ledger knows the
/// event by its values.
struct PreparedData {
  /// Canonical `data` with `_sd`.
  let data: [UInt8]
  /// One base64url text a private value, in the order of the schema.
  let disclosures: [String]

  /// Prepares `data`, an object of a type with private members.
  init(_ data: borrowing JSONNode, _ type: EventType) {
    var digests: [String] = [], disclosures: [String] = [], taken: [StaticString] = []
    for field in type.schema.privateMembers {
      guard let value = data.member(field.name) else {
        digests.append(Base64URL.encode(Self.random(32)))
        continue
      }
      let salt = Base64URL.encode(Self.random(16))
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
  static func isNeeded(for type: EventType) -> Bool { !type.schema.privateMembers.isEmpty }

  /// Bytes of the system's random generator.
  private static func random(_ count: Int) -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
  }
}
