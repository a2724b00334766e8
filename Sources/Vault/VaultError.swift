internal import DurableFiles
public import IncidentEvents
internal import LMDB

/// Why the vault did not do what was asked: what was wrong, where, what to do.
public struct VaultError: Error, Sendable, CustomStringConvertible {
  /// What kind of failure it is, for programs; more may be added.
  public struct Code: Hashable, Sendable, CustomStringConvertible {
    public let description: String

    /// A file could not be read or written.
    public static let file = Code(description: "file")
    /// LMDB failed.
    public static let storage = Code(description: "storage")
    /// There is no vault, or no key to one.
    public static let noVault = Code(description: "no-vault")
    /// There is a vault already.
    public static let alreadyExists = Code(description: "already-exists")
    /// A key's text is none.
    public static let malformedKey = Code(description: "malformed-key")
    /// A disclosure's text is none.
    public static let malformedDisclosure = Code(description: "malformed-disclosure")
    /// Disclosures and the digests committed to do not fit.
    public static let mismatch = Code(description: "mismatch")
    /// What lies in the vault is not what was put there.
    public static let damaged = Code(description: "damaged")
    /// The subject was erased.
    public static let erased = Code(description: "erased")
    /// The recording body's key is needed.
    public static let noBodyKey = Code(description: "no-body-key")
    /// A key is not the one the recording body's values lie under.
    public static let wrongBodyKey = Code(description: "wrong-body-key")
    /// The vault lies under a key that was replaced: an erasure came after it was written.
    public static let oldGeneration = Code(description: "old-generation")
    /// What a commit cut short left behind has not been looked at yet.
    public static let unsettled = Code(description: "unsettled")
    /// The vault is only read, or its writing has ended with an error.
    public static let notWritable = Code(description: "not-writable")
  }

  public let code: Code
  public let description: String
  /// The body whose key it is about, for `noBodyKey` and `wrongBodyKey`.
  public var body: Reference?
  /// The subject it is about, for `erased`.
  public var subject: Reference?

  init(_ code: Code, _ description: String) {
    self.code = code
    self.description = description
  }

  /// A body's values are to be sealed or opened without its key.
  public static func noBodyKey(_ body: Reference) -> VaultError {
    var error = VaultError(
      .noBodyKey,
      "The values that \(body) records lie under its own key, which was not given: name its file with --body-key "
        + "or KUA_BODY_KEY.")
    error.body = body
    return error
  }

  /// A key given for a body is not the one its values lie under.
  public static func wrongBodyKey(_ body: Reference) -> VaultError {
    var error = VaultError(
      .wrongBodyKey,
      "The key given for \(body) is not the one its values lie under: look for the right file among its key officer's."
    )
    error.body = body
    return error
  }

  /// Values of a subject are to be sealed that was erased.
  public static func erased(_ subject: Reference) -> VaultError {
    var error = VaultError(
      .erased,
      "\(subject) was erased: nothing is kept of it any more. Someone who returns is recorded under a new reference."
    )
    error.subject = subject
    return error
  }

  static func damaged(_ what: String) -> VaultError {
    VaultError(
      .damaged,
      "The vault is damaged: \(what). Keep a copy of its directory and restore the vault of a backup; the log is "
        + "not touched by it.")
  }
}

extension VaultError: FileFailure {
  package init(file sentence: String) { self.init(.file, sentence) }
}

/// The vault's small files.
typealias DurableFile = Durable<VaultError>

/// Runs what uses LMDB, and makes its errors the vault's.
func stored<R>(_ body: () throws -> R) throws(VaultError) -> R {
  do {
    return try body()
  } catch let error as VaultError {
    throw error
  } catch let error as LMDBError {
    throw VaultError(.storage, error.description)
  } catch {
    throw VaultError(.storage, "\(error)")
  }
}
