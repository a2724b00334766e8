import CanonicalJSON
import LMDB
public import IncidentEvents
public import TransparencyLog

/// Someone who signs submissions with a private key of their own.
///
/// The key's name is the ledger's origin, a slash, and the 26 characters of the actor's reference: a key says for
/// which ledger and for whom it signs.
public struct SubmissionSigner: Sendable {
  /// Who signs.
  public let actor: Reference
  /// The origin in the key's name.
  public let origin: String
  private let signer: NoteSigner

  /// The public key, to be enrolled.
  public var verifierKey: VerifierKey { signer.verifierKey }
  /// The content of the private key file: secret.
  public var privateKeyText: String { signer.privateKeyText }

  /// Reads a private key file, `PRIVATE+KEY+<origin>/<26 characters>+keyid+base64(01 ‖ seed)`.
  ///
  /// - Throws: ``LedgerError/Code/badKey``.
  public init(privateKeyText text: String) throws(LedgerError) {
    let signer: NoteSigner
    do {
      signer = try NoteSigner(parsing: text)
    } catch {
      throw LedgerError(
        .badKey, "this is no private key file: \(error) Make one with: kua key new --out FILE")
    }
    try self.init(signer)
  }

  private init(_ signer: NoteSigner) throws(LedgerError) {
    guard let (origin, actor) = Self.holder(of: signer.verifierKey) else {
      throw LedgerError(
        .badKey,
        "the key \(signer.verifierKey.name) is nobody's: an actor's key is named ORIGIN/ and the 26 characters of the "
          + "actor's reference. Make one with: kua key new --out FILE")
    }
    (self.origin, self.actor, self.signer) = (origin, actor, signer)
  }

  /// A new key for an actor of a ledger.
  ///
  /// - Parameter seed: 32 secret bytes; nil takes them from the system's random generator.
  /// - Throws: ``LedgerError/Code/badKey`` when the origin can not stand in a key's name.
  public static func make(
    for actor: Reference, origin: String, seed: [UInt8]? = nil
  ) throws(LedgerError) -> SubmissionSigner {
    let signer: NoteSigner
    do {
      signer = try NoteSigner(seed: seed ?? Ledger.keySeed(nil), name: keyName(of: actor, origin: origin))
    } catch {
      throw LedgerError(.badKey, "no key can be made for \(actor) of \(origin): \(error)")
    }
    return try SubmissionSigner(signer)
  }

  /// The name of an actor's key.
  public static func keyName(of actor: Reference, origin: String) -> String {
    "\(origin)/\(String("\(actor)".dropFirst("actor:".count)))"
  }

  /// The ledger and the actor that a key's name says; nil when it does not.
  public static func holder(of key: VerifierKey) -> (origin: String, actor: Reference)? {
    guard let slash = key.name.lastIndex(of: "/"), slash > key.name.startIndex,
      let actor = Reference("actor:\(key.name[key.name.index(after: slash)...])")
    else { return nil }
    return (String(key.name[..<slash]), actor)
  }

  /// Signs a submission: prepares its private values, if its type can have any, and adds `signature`.
  ///
  /// - Parameters:
  ///   - submission: one JSON object.
  ///   - signers: the submission's actor first, co-signers behind; one to three.
  ///   - origin: the ledger's origin in force.
  /// - Returns: the signed submission in canonical form; nil for one that is signed already, is another actor's, or
  ///   can not become an entry, whose faults the ledger names.
  /// - Throws: ``LedgerError/Code/badKey`` when a key can not sign.
  public static func sign(
    _ submission: Span<UInt8>, by signers: [SubmissionSigner], origin: String
  ) throws(LedgerError) -> [UInt8]? {
    var document = JSONDocument(maximumBytes: JSONDocument.longest)
    do throws(JSONSyntaxError) {
      try document.parseObject(submission)
    } catch {
      return nil
    }
    let root = document.root
    guard let first = signers.first, signers.count <= EntrySignature.maximumCount,
      root.member("signature") == nil, root.member("actor")?.string == "\(first.actor)",
      let type = SchemaCheck.type(of: root), root.member("id")?.string.flatMap({ EventID($0) }) != nil,
      let data = root.member("data"), data.kind == .object
    else { return nil }

    var insertions: [CanonicalWriter.Insertion] = []
    var disclosures: [CanonicalWriter.Insertion] = []
    if data.member("_sd") == nil, PreparedData.isNeeded(for: type) {
      let prepared = PreparedData(data, type)
      insertions.append(CanonicalWriter.Insertion(name: "data", value: prepared.data))
      let list = "[" + prepared.disclosures.map { "\"\($0)\"" }.joined(separator: ",") + "]"
      disclosures.append(CanonicalWriter.Insertion(name: "disclosures", value: Array(list.utf8)))
    }
    var entry: [UInt8] = []
    CanonicalWriter.write(root, omitting: ["disclosures"], inserting: insertions, to: &entry)
    guard let message = try? SignedMessage(entry.span.rawBytes, origin: origin) else { return nil }
    var signatures: [String] = []
    for signer in signers { signatures.append("\(try signer.signature(over: message))") }
    insertions += disclosures
    insertions.append(
      CanonicalWriter.Insertion(
        name: "signature", value: Array("\"\(signatures.joined(separator: " "))\"".utf8)))
    var signed: [UInt8] = []
    CanonicalWriter.write(root, omitting: [], inserting: insertions, to: &signed)
    return signed
  }

  /// The signature over a message.
  func signature(over message: SignedMessage) throws(LedgerError) -> EntrySignature {
    do {
      return EntrySignature(keyID: verifierKey.keyID, bytes: try signer.signature(over: message.bytes))
    } catch {
      throw LedgerError(.badKey, "\(error)")
    }
  }
}

extension SubmissionSigner {
  /// The Ed25519 signature over bytes that are no entry: 64 bytes.
  /// - Throws: ``LedgerError/Code/badKey``.
  public func signature(over bytes: [UInt8]) throws(LedgerError) -> [UInt8] {
    do {
      return try signer.signature(over: bytes)
    } catch {
      throw LedgerError(.badKey, "\(error)")
    }
  }

  /// The key's id as written in a signature: eight hexadecimal digits.
  public var keyIDText: String { EntrySignature.text(ofKeyID: verifierKey.keyID) }
}
