internal import TransparencyLog

/// The key around all others of a vault, with its generation: how many times it was replaced, from 1.
///
/// Its file, `keys/vault.key`, is `KUA-VAULT-KEY+generation+base64`. It says which directory under `vault/` is the vault.
struct VaultKey: Sendable, CustomStringConvertible {
  let generation: Int
  /// Wraps what the bodies' keys have wrapped.
  let wrapping: Secret
  /// Gives the keys that persons are found under.
  let persons: PRF
  /// Seals the rows of persons.
  let personRows: Secret
  /// What the vault knows the key by; tells nothing of it.
  let check: [UInt8]
  private let syntheticKeys: PRF
  private let secret: Secret

  private static let kind = "KUA-VAULT-KEY"

  /// A new key.
  init(generation: Int) { self.init(generation, Secret()) }

  /// The first key of a synthetic ledger.
  init(seed: Secret) { self.init(1, seed.derived("kua vault key")) }

  /// Reads the text of a key file.
  init(parsing text: String) throws(VaultError) {
    let text = try KeyText(parsing: text, kind: Self.kind, parts: 1)
    guard let generation = Int(text.parts[0]), generation > 0, generation < Int.max,
      "\(generation)" == text.parts[0]
    else {
      throw VaultError(.malformedKey, "A vault key names its generation, from 1, after \(Self.kind)+.")
    }
    self.init(generation, text.secret)
  }

  private init(_ generation: Int, _ secret: Secret) {
    self.generation = generation
    self.secret = secret
    wrapping = secret.derived("kua vault key wrapping v1")
    persons = secret.derived("kua vault key person lookup v1").prf
    personRows = secret.derived("kua vault key person rows v1")
    check = secret.derived("kua vault key check v1").bytes
    syntheticKeys = secret.derived("kua synthetic data keys v1").prf
  }

  /// The data key of a subject and body in a synthetic ledger whose vault key was not yet replaced.
  func dataKey(_ id: DataKeyID) -> [UInt8] {
    syntheticKeys(id.bytes + [1]).bytes + syntheticKeys(id.bytes + [2]).bytes
  }

  /// The text of the key's file. Secret.
  var text: String { KeyText.write(kind: Self.kind, parts: ["\(generation)"], secret) }

  var description: String { "vault key of generation \(generation)" }
}
