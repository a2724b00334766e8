import ArgumentParser
import TransparencyLog

/// `--key`: the log's verifier key as known from outside the ledger.
struct KeyOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The log's verifier key, as known from elsewhere.", valueName: "vkey"))
  var key: String?

  /// The key, if one was given.
  func verifierKey() throws -> VerifierKey? {
    guard let key else { return nil }
    do {
      return try VerifierKey(parsing: key)
    } catch {
      throw ValidationError("--key takes a verifier key as `kua init` prints it: \(error)")
    }
  }

  func validate() throws { _ = try verifierKey() }
}
