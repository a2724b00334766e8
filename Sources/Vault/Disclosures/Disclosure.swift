internal import CanonicalJSON
internal import LMDB
internal import TransparencyLog

/// One value of an event with what proves it: salt, name and value (RFC 9901 §4.2.1).
///
/// The event holds the ``digest``. Whoever is given the disclosure computes it again, and learns nothing of the others:
/// each has a salt of 128 bits of its own.
///
///     base64url(["2GLC42sKQveCfGfryNRN9w","given_name","John"])
public struct Disclosure: Equatable, Sendable {
  /// The JSON array in UTF-8, exactly as it was made: the digest covers these bytes.
  public let json: [UInt8]
  /// The salt's text.
  public let salt: String
  /// The member's name.
  public let name: String
  /// The value in canonical JSON (RFC 8785).
  public let value: [UInt8]

  /// What is handed out: base64url of ``json``.
  public var encoded: String { Base64URL.encode(json) }
  /// What stands in `_sd`: base64url of the SHA-256 of ``encoded``, 43 characters.
  public var digest: String { "\(commitment)" }
  /// The same for comparing.
  package var commitment: Commitment { Self.commitment(json.span) }

  /// The longest disclosure that is taken, in bytes of JSON.
  public static let longest = 1 << 20

  /// Reads a disclosure that someone else made, from its base64url text.
  ///
  /// - Throws: ``VaultError/Code/malformedDisclosure`` when the text is not strict base64url, or does not hold an array
  ///   of a salt of at least 22 base64url characters (128 bits), a name and a value.
  public init(parsing text: String) throws(VaultError) {
    guard text.utf8.count <= Self.longest / 3 * 4, let json = Base64URL.decode(text.utf8) else {
      throw VaultError(
        .malformedDisclosure,
        "A disclosure is base64url without padding, of at most 1 MiB; \"\(text.prefix(24))…\" is not.")
    }
    try self.init(json: json)
  }

  /// Takes the JSON array apart.
  ///
  /// - Throws: ``VaultError/Code/malformedDisclosure``.
  init(json: [UInt8]) throws(VaultError) {
    var document = JSONDocument(maximumBytes: Self.longest)
    do throws(JSONSyntaxError) {
      try document.parse(json.span)
    } catch {
      throw VaultError(.malformedDisclosure, "A disclosure holds a JSON array; this one does not: \(error)")
    }
    guard document.root.kind == .array, document.root.count == 3 else {
      throw VaultError(
        .malformedDisclosure,
        "A disclosure holds an array of three: a salt, a name and a value; this one does not.")
    }
    var salt: String?, name: String?, value: [UInt8] = []
    var place = 0
    var elements = document.root.elements
    while let element = elements.next() {
      switch place {
      case 0: salt = element.string
      case 1: name = element.string
      default: CanonicalWriter.write(element, to: &value)
      }
      place += 1
    }
    guard let salt, salt.utf8.count >= 22, Base64URL.decode(salt.utf8) != nil else {
      throw VaultError(
        .malformedDisclosure,
        "A disclosure's salt is base64url of at least 128 random bits, 22 characters; this one's is not.")
    }
    guard let name, !name.isEmpty, name != "_sd", name != "..." else {
      throw VaultError(
        .malformedDisclosure, "A disclosure's second element is a member's name; this one's is not.")
    }
    self.json = json
    self.salt = salt
    self.name = name
    self.value = value
  }

  /// The digest of a disclosure's JSON.
  static func commitment(_ json: Span<UInt8>) -> Commitment {
    var text: [UInt8] = []
    text.reserveCapacity((json.count * 4 + 2) / 3)
    Base64URL.append(json, to: &text)
    return Commitment(Digest.sha256(of: text.span.rawBytes))
  }
}
