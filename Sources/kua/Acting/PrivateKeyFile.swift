import Glibc
import Language
import Ledger
import TransparencyLog

/// Files with secret keys: made once, for their owner only, and never read where others could read them too.
enum PrivateKeyFile {
  /// Reads an actor's private key.
  static func signer(_ path: String) throws -> SubmissionSigner {
    let text = try secret(path)
    do {
      return try SubmissionSigner(privateKeyText: text)
    } catch {
      throw Problem("bad-key", "\(path): \(error)")
    }
  }

  /// Reads a witness's private key.
  static func cosigner(_ path: String) throws -> Cosigner {
    let text = try secret(path)
    do {
      return try Cosigner(parsing: text)
    } catch {
      throw Problem("bad-key", "\(path): \(error) A witness's key is made with kua key new --cosigner NAME")
    }
  }

  /// What a secret file holds, of at most 64 KiB.
  static func secret(_ path: String) throws -> String {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw Problem.system(Phrase.Problem.unreadableKey(path: .text(path))) }
    defer { close(file) }
    var facts = stat()
    guard unsafe fstat(file, &facts) == 0 else {
      throw Problem.system(Phrase.Problem.unreadableKey(path: .text(path)))
    }
    guard facts.st_mode & 0o077 == 0 || facts.st_mode & S_IFMT != S_IFREG else {
      throw Problem(
        "open-key-file",
        Phrase.Problem.openKeyFile(path: .text(path)))
    }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    var count = 0
    while count < bytes.count {
      let read = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe Glibc.read(file, buffer.baseAddress.map { unsafe $0 + count }, buffer.count - count)
      }
      if read == 0 { break }
      guard read > 0 else { throw Problem.system(Phrase.Problem.unreadableKey(path: .text(path))) }
      count += read
    }
    return String(decoding: bytes[..<count], as: UTF8.self)
  }

  /// Makes a file that only its owner may read, durable when this returns.
  /// - Throws: ``Problem`` when there is something at `path` already: a key is never overwritten.
  static func make(_ path: String, _ text: String) throws {
    let file = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else {
      guard errno == EEXIST else { throw Problem.system(Phrase.Problem.couldNotMake(path: .text(path))) }
      throw Problem(
        "file-exists", Phrase.Problem.keyThere(path: .text(path)))
    }
    defer { close(file) }
    let bytes = Array(text.utf8)
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(file, buffer.baseAddress.map { unsafe $0 + written }, buffer.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw Problem.system(Phrase.Problem.couldNotWrite(path: .text(path))) }
      written += count
    }
    guard fsync(file) == 0 else { throw Problem.system(Phrase.Problem.couldNotWrite(path: .text(path))) }
  }
}
