import ArgumentParser
import Glibc
import Language
import Ledger
import Vault

/// Which ledger: `--ledger`, else `KUA_LEDGER`, else the one the working directory lies in.
struct LedgerOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The ledger's directory. Default: KUA_LEDGER, else the ledger one stands in.", valueName: "dir"),
    completion: .directory)
  var ledger: String?

  /// The ledger's directory.
  func path() throws -> String {
    if let ledger { return ledger }
    if let named = variable("KUA_LEDGER"), !named.isEmpty { return named }
    guard let found = Self.surrounding(Self.workingDirectory()) else {
      throw Problem(
        "no-ledger",
        FilledPhrase(Phrase.Problem.noLedger), exit: .usage)
    }
    return found
  }

  /// Opens the ledger.
  /// - Parameter bodyKeys: the keys of recording bodies that are given.
  func open(bodyKeys: [BodyKey] = []) throws -> Ledger { try Ledger(at: path(), bodyKeys: bodyKeys) }

  /// The directory, of `start` and those above it, that holds a ledger.
  static func surrounding(_ start: String) -> String? {
    var path = start
    while !path.isEmpty {
      if LedgerDirectory(path).exists { return path }
      guard let slash = path.lastIndex(of: "/") else { return nil }
      path = String(path[..<slash])
    }
    return LedgerDirectory("/").exists ? "/" : nil
  }

  private static func workingDirectory() -> String {
    guard let name = unsafe getcwd(nil, 0) else { return "" }
    defer { unsafe free(name) }
    return unsafe String(cString: name)
  }
}
