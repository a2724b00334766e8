import ArgumentParser
import DurableFiles
import Ledger
import TransparencyLog

/// Which released checkpoint a proof leads to.
struct CheckpointArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Lead to the checkpoint of this size, released before (default: the newest).", valueName: "n"))
  var atSize: Int?

  @Flag(help: "Lead to the newest checkpoint that the ledger's witness policy calls witnessed.")
  var witnessed = false

  func validate() throws {
    guard atSize == nil || !witnessed else { throw ValidationError("Either --at-size or --witnessed.") }
    if let atSize, atSize < 0 { throw ValidationError("--at-size takes a number of entries, not \(atSize).") }
  }

  /// What was chosen.
  var choice: CheckpointChoice { witnessed ? .witnessed : atSize.map(CheckpointChoice.size) ?? .newest }
}

/// `--policy`: whose cosignatures make a checkpoint witnessed.
struct WitnessPolicyOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A witness policy (C2SP tlog-policy) in the place of the ledger's own.", valueName: "file"),
    completion: .file())
  var policy: String?

  /// The policy that was given; nil when none was.
  func given() throws -> WitnessPolicy? {
    guard let policy else { return nil }
    let text = try InputFile.text(policy)
    do {
      return try WitnessPolicy(parsing: text)
    } catch {
      throw Problem("policy", "\(policy): \(error)")
    }
  }

  /// The policy that was given, or the ledger's.
  func policy(of ledger: Ledger?) throws -> WitnessPolicy? { try given() ?? ledger?.witnessPolicy() }
}

/// A log's or witness's verifier key given on the command line.
struct VerifierKeyArgument: ExpressibleByArgument {
  let key: VerifierKey

  init?(argument: String) {
    guard let key = try? VerifierKey(parsing: argument) else { return nil }
    self.key = key
  }

  var defaultValueDescription: String { "\(key)" }
}
