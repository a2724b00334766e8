internal import Crypto
internal import IncidentEvents
internal import Synchronization
internal import TransparencyLog

/// The key that one subject's values lie under, as one body has recorded them: 32 bytes for encrypting them and 32 for
/// making their salts.
final class DataKey: Sendable {
  static let byteCount = 64
  let id: DataKeyID
  /// The key, wrapped by the body's: what the vault key is then put around.
  let wrapped: [UInt8]
  /// The row of a new key under the vault key it was made under, with that key's generation; nil for a stored one.
  let row: (bytes: [UInt8], generation: Int)?
  /// Whether the vault holds it. Set once, by the commit that brought it there.
  let isStored: Atomic<Bool>
  private let encrypting: SymmetricKey
  private let making: PRF

  private init(_ id: DataKeyID, _ bytes: [UInt8], wrapped: [UInt8], row: ([UInt8], Int)?) {
    self.id = id
    self.wrapped = wrapped
    self.row = row
    isStored = Atomic(row == nil)
    encrypting = SymmetricKey(data: bytes[..<32])
    making = PRF(SymmetricKey(data: bytes[32...]))
  }

  /// A key that is not in the vault yet: these 64 bytes, or random ones.
  convenience init(
    new id: DataKeyID, _ bytes: [UInt8]? = nil, _ vault: VaultKey, under body: BodyKey
  ) throws(VaultError) {
    let bytes = bytes ?? Random.bytes(Self.byteCount)
    let wrapped = try Seal.seal(bytes, body.wrapping.key, context: Self.bodyContext(id))
    self.init(id, bytes, wrapped: wrapped, row: (try Self.wrap(wrapped, id, vault), vault.generation))
  }

  /// Opens a stored key: first the vault key's wrapping, then the body's.
  convenience init(opening stored: [UInt8], _ id: DataKeyID, _ vault: VaultKey, _ body: BodyKey)
    throws(VaultError)
  {
    let wrapped = try Self.unwrap(stored, id, vault)
    guard let bytes = Seal.open(wrapped, body.wrapping.key, context: Self.bodyContext(id)),
      bytes.count == Self.byteCount
    else { throw .wrongBodyKey(id.body) }
    self.init(id, bytes, wrapped: wrapped, row: nil)
  }

  /// The row of a wrapped key under a vault key.
  static func wrap(_ wrapped: [UInt8], _ id: DataKeyID, _ vault: VaultKey) throws(VaultError) -> [UInt8] {
    try Seal.seal(wrapped, vault.wrapping.key, context: vaultContext(id, vault))
  }

  /// What the body's key has wrapped, out of a row.
  static func unwrap(_ row: [UInt8], _ id: DataKeyID, _ vault: VaultKey) throws(VaultError) -> [UInt8] {
    guard let wrapped = Seal.open(row, vault.wrapping.key, context: vaultContext(id, vault)) else {
      throw .damaged("the key of \(id.subject), as \(id.body) has recorded it, does not open")
    }
    return wrapped
  }

  private static func bodyContext(_ id: DataKeyID) -> [UInt8] {
    Array("kua data key of body v1".utf8) + id.bytes
  }

  private static func vaultContext(_ id: DataKeyID, _ vault: VaultKey) -> [UInt8] {
    var context = Array("kua data key of vault v1".utf8)
    context.append(bigEndian: UInt64(vault.generation))
    return context + id.bytes
  }

  /// What salts and nonces of an event are made with.
  func making(of event: EventID) -> EventPRF { EventPRF(making, event) }

  /// Appends the salt of a value, 16 bytes in base64url: it comes out the same when the event is submitted again.
  static func appendSalt(_ name: StaticString, _ making: EventPRF, to text: inout [UInt8]) {
    let salt = unsafe making(1, UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
      .bytes
    Base64URL.append(salt.span.extracting(..<16), to: &text)
  }

  /// The row of an event's disclosures. The nonce follows from what is encrypted: none comes twice with other bytes.
  func seal(_ disclosures: [[UInt8]], of event: EventID, _ making: EventPRF) throws(VaultError) -> [UInt8] {
    let plain = ValueRow.plain(disclosures)
    let nonce = Array(making(2, plain).bytes[..<12])
    let sealed = try Seal.seal(plain, encrypting, context: ValueRow.context(event, id), nonce: nonce)
    return ValueRow(id: id, sealed: sealed).bytes
  }

  /// The disclosures of a row.
  func open(_ row: ValueRow, of event: EventID) throws(VaultError) -> [Disclosure] {
    guard let plain = Seal.open(row.sealed, encrypting, context: ValueRow.context(event, id)),
      let disclosures = ValueRow.disclosures(plain)
    else { throw .damaged("the values of event \(event) (\(id.subject)) do not open") }
    return disclosures
  }
}
