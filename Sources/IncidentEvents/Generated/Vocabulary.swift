// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
import CanonicalJSON

/// The vocabulary's patterns.
enum Vocabulary {
  /// A number of the Unified Register of Pre-trial Investigations: 15 digits.
  static let erdrNumber = compiled(#"^[0-9]{15}$"#)
  /// A SHA-256 digest in lower-case hexadecimal.
  static let sha256 = compiled(#"^[0-9a-f]{64}$"#)
  /// URI of the system the event was entered in.
  static let source = compiled(#"^(urn:|https://)[a-z0-9][a-z0-9.:/_-]{0,119}$"#)
  /// One or more signatures, space-separated, each `keyID:base64url`.
  static let signature = compiled(#"^[0-9a-f]{8}:[A-Za-z0-9_-]{85}[AQgw]$|^[0-9a-f]{8}:[A-Za-z0-9_-]{85}[AQgw] [0-9a-f]{8}:[A-Za-z0-9_-]{85}[AQgw]$|^[0-9a-f]{8}:[A-Za-z0-9_-]{85}[AQgw] [0-9a-f]{8}:[A-Za-z0-9_-]{85}[AQgw] [0-9a-f]{8}:[A-Za-z0-9_-]{85}[AQgw]$"#)
  /// A number from the book of reports (KUI); unique per organ and year. Too short to be an IIN.
  static let kuiNumber = compiled(#"^[0-9]{1,11}$"#)
  /// The number of the notification coupon handed to the one who reported.
  static let couponNumber = compiled(#"^[0-9]{1,11}$"#)
  /// The exhibit's number in the book of physical evidence.
  static let exhibitNumber = compiled(#"^[0-9]{1,8}$|^[0-9]{1,8}-[0-9]{1,8}$"#)
  /// The number under which the court registered the case.
  static let courtNumber = compiled(#"^[0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9]/[0-9]{1,6}$"#)
  /// The camera's serial number, as engraved.
  static let serialNumber = compiled(#"^[A-Z0-9][A-Z0-9-]{2,23}$"#)
  /// The camera's firmware version.
  static let firmwareVersion = compiled(#"^[0-9]{1,4}\.[0-9]{1,4}$|^[0-9]{1,4}\.[0-9]{1,4}\.[0-9]{1,4}$|^[0-9]{1,4}\.[0-9]{1,4}\.[0-9]{1,4}\.[0-9]{1,4}$"#)
  /// The ledger's origin: the name its checkpoints carry.
  static let origin = compiled(#"^[a-z0-9][a-z0-9./-]{0,99}$"#)
  /// A C2SP signed-note verifier key, Ed25519: name+hex+base64.
  static let verifierKey = compiled(#"^[a-z0-9][a-z0-9./-]{0,99}\+[0-9a-f]{8}\+[A-Za-z0-9/+]{44}$"#)
  /// An actor's public key as a C2SP verifier key, Ed25519; its name is the ledger's origin, a slash and
  /// the actor's 26 characters.
  static let actorKey = compiled(#"^[a-z0-9][a-z0-9./-]{0,139}\+[0-9a-f]{8}\+A[Q-Za-f][A-Za-z0-9/+]{42}$"#)
  /// Which policy of the law data (Schemas/law/policies.json).
  static let policyVersion = compiled(#"^kua-policy-[0-9]{1,4}$"#)
  /// The root of the log's Merkle tree (RFC 6962, SHA-256), in base64.
  static let treeRoot = compiled(#"^[A-Za-z0-9/+]{42}[AEIMQUYcgkosw048]=$"#)
  /// The jurisdiction the ledger serves.
  static let jurisdiction = compiled(#"^[a-z][a-z-]{1,39}$"#)
  /// The document an attestation rests on: its number, or sha256: and its digest.
  static let document = compiled(#"^(sha256:[0-9a-f]{64}|[0-9][0-9/.-]{0,39})$"#)
  /// Which edition of the rulebook (Schemas/law/rulebooks.json).
  static let rulebookVersion = compiled(#"^kua-rulebook-[0-9]{1,4}$"#)
  /// A program and its version, as in sha256sum-9.1.
  static let toolVersion = compiled(#"^[a-z][a-z0-9]{0,15}-[0-9]{1,4}\.[0-9]{1,4}$|^[a-z][a-z0-9]{0,15}-[0-9]{1,4}\.[0-9]{1,4}\.[0-9]{1,4}$"#)
  /// The 13 ODARA items in order: 1 present, 0 absent, ? unclear.
  static let riskItems = compiled(#"^[01?]{13}$"#)
  /// Who answered each of the 13 items: v victim, r records, s suspect, n nobody.
  static let riskSources = compiled(#"^[vrsn]{13}$"#)
  /// The key of a figure of the yearly statistics (Schemas/figures).
  static let figureKey = compiled(#"^[a-z][a-z0-9.-]{2,63}$"#)
  /// The SHA-256 digest of a disclosure in base64url (RFC 9901 §4.2.3), or a decoy.
  static let disclosureDigest = compiled(#"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$"#)
  /// A salted value in base64url of JSON (RFC 9901 §4.2.1).
  static let disclosure = compiled(#"^[A-Za-z0-9_-]{40,}$"#)
  /// Individual identification number: 12 digits. Personal: never in the log in any form.
  static let iin = compiled(#"^[0-9]{12}$"#)

  private static func compiled(_ source: String) -> Pattern {
    do throws(PatternError) {
      return try Pattern(source)
    } catch {
      preconditionFailure("\(error)")
    }
  }
}
