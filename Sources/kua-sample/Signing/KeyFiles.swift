#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The private key files of everyone in the sample who signs, for trying things by hand.
enum KeyFiles {
  /// Why a file could not be written.
  struct Failure: Error, CustomStringConvertible {
    let path: String
    let code: Int32
    var description: String { "\(path) could not be written (errno \(code)); --keys takes a directory" }
  }

  /// Writes a file for each, named `<role>.<kind of body>.<the actor's 26 characters>.key`, mode 0600.
  static func write(seed: UInt64, origin: String, to directory: String) throws {
    if unsafe mkdir(directory, 0o700) != 0, errno != EEXIST { throw Failure(path: directory, code: errno) }
    let ring = KeyRing(origin: origin, seed: seed)
    for station in Cast(seed: seed).stations {
      for (role, actor) in station.members where Policy.signers.contains(role) {
        let name = "\(role.word).\(station.row.kind.word).\(actor.characters).key"
        try write(ring.key(of: actor).privateKey, to: "\(directory)/\(name)")
      }
    }
    let name = "operator.registry.\(OperatorReferences.actor.characters).key"
    try write(ring.key(of: OperatorReferences.actor).privateKey, to: "\(directory)/\(name)")
  }

  private static func write(_ text: String, to path: String) throws {
    let file = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    guard file >= 0 else { throw Failure(path: path, code: errno) }
    defer { close(file) }
    try StandardOutput.write(Array(text.utf8), to: file)
  }
}
