import ArgumentParser
import Language
import Ledger
import TransparencyLog

/// `kua checkpoint add`: takes in what witnesses answered.
struct AddCosignaturesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add cosignatures of witnesses to the released checkpoint that they are of.",
    discussion: """
      FILE holds cosignature lines, as kua checkpoint cosign prints them, or a whole checkpoint with them. Each is \
      verified by the key the witness policy has for it; which checkpoint they are of is found among all that were \
      released. From then on the checkpoint is shown, published, proved and bundled with them.

      A newer cosignature of the same witness takes the place of its older one.

      Examples:
        kua checkpoint add cosignature
        ssh witness kua checkpoint cosign - --key witness.key --state seen < request | kua checkpoint add -
        kua checkpoint add one two --policy other-policy --format json
      """)

  @Argument(
    help: ArgumentHelp("Files with cosignatures; \"-\" reads standard input.", valueName: "file"),
    completion: .file())
  var files: [String]

  @Option(
    help: ArgumentHelp("The size of the checkpoint they are of (default: it is found).", valueName: "n"))
  var size: Int?

  @OptionGroup var policyOptions: WitnessPolicyOptions
  @OptionGroup var options: LedgerOptions

  @Option(help: "table or json.")
  var format = OutputFormat.table

  func validate() throws { try format.check(isOneOf: [.table, .json]) }

  func run() throws {
    let ledger = try options.open()
    guard let policy = try policyOptions.policy(of: ledger) else {
      throw Problem(
        "no-policy",
        "which witnesses count is not known: give the ledger a policy (kua checkpoint policy --set FILE), or --policy FILE"
      )
    }
    var output = StandardStream.output()
    if format == .table { try output.write(ledger.description.heading(in: Terminal.output.language)) }
    for file in files {
      let added: AddedCosignatures
      do {
        added = try ledger.addCosignatures(InputFile.text(file), by: policy, size: size)
      } catch let error as LedgerError where error.code == .cosignatureMismatch {
        throw Problem("\(error.code)", "\(file): \(error)", exit: .verificationFailed)
      }
      try output.write(
        format == .json ? json(added, ledger).text + "\n" : text(added, Terminal.output))
      try output.flush()
    }
  }

  private func json(_ added: AddedCosignatures, _ ledger: Ledger) -> JSONText {
    let released = added.cosigned.checkpoint
    return .object(
      [
        ("size", .integer(released.size)), ("root", .string(released.checkpoint.root.base64)),
        ("added", .array(added.added.map { .string($0.name) })), ("note", .string(released.note)),
      ] + WitnessWords.json(added.cosigned) + ledger.description.syntheticMember)
  }

  private func text(_ added: AddedCosignatures, _ terminal: Terminal) -> String {
    let language = terminal.language
    let size = PhraseValue.number(added.cosigned.checkpoint.size)
    let names = PhraseValue.list(added.added.map { .text($0.name) })
    let title =
      added.added.isEmpty
      ? Phrase.Witness.addedNothing(size: size) : Phrase.Witness.added(size: size, witnesses: names)
    var facts = Facts(in: language)
    facts.add(Phrase.Witness.witnessed, WitnessWords.words(added.cosigned, language))
    return title.text(in: language) + "\n" + facts.text(terminal)
  }
}
