import ArgumentParser
import Language
import Ledger
import TransparencyLog

/// `kua checkpoint policy`: whose cosignatures make a checkpoint witnessed.
struct WitnessPolicyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy",
    abstract: "Show, or set, the witness policy: whose cosignatures make a checkpoint witnessed.",
    discussion: """
      A policy is a text file in the form of C2SP tlog-policy:

        log ledger.example/astana+1f2e3d4c+AQ…
        witness bar bar.example/witness+0a1b2c3d+BA…
        witness university university.example/witness+4e5f6a7b+BA…
        group either any bar university
        quorum either

      A group takes all or any of its members, or a number of them; the quorum is a witness, a group, or none. It is \
      kept as witness-policy in the ledger's directory. Those who check a bundle decide for themselves whose \
      witnesses they trust: they go by fingerprints they had from elsewhere.

      Examples:
        kua checkpoint policy
        kua checkpoint policy --set witnesses.policy
      """)

  @Option(
    name: .customLong("set"), help: ArgumentHelp("Check this policy and keep it.", valueName: "file"),
    completion: .file())
  var file: String?

  @OptionGroup var options: LedgerOptions

  @Option(help: "table or json.")
  var format = OutputFormat.table

  func validate() throws { try format.check(isOneOf: [.table, .json]) }

  func run() throws {
    let ledger = try options.open()
    let language = Terminal.output.language
    if let file {
      do {
        try ledger.setWitnessPolicy(InputFile.text(file))
      } catch let error as LedgerError where error.code == .policyMismatch {
        throw Problem("\(error.code)", "\(file): \(error)")
      }
    }
    guard let policy = try ledger.witnessPolicy() else {
      throw Problem("no-policy", FilledPhrase(Phrase.Witness.noPolicy))
    }
    var output = StandardStream.output()
    if format == .json {
      try output.write(JSONText.object(json(policy) + ledger.description.syntheticMember).text + "\n")
    } else {
      var facts = Facts(in: language)
      for witness in policy.witnesses {
        facts.add(Phrase.Witness.witness, "\(witness.name)  \(witness.key)")
        facts.add(Phrase.Witness.fingerprint, witness.key.fingerprint.hex)
      }
      for group in policy.groups {
        let members = PhraseValue.list(group.members.map { .text(policy.name($0)) })
        let words = Phrase.Witness.groupOf(members: members, threshold: .number(group.threshold))
        facts.add(Phrase.Witness.group, "\(group.name): \(words.text(in: language))")
      }
      facts.add(
        Phrase.Witness.quorum,
        policy.quorum.map(policy.name) ?? Phrase.Witness.nobodyNeeded.text(in: language))
      try output.write(ledger.description.heading(in: language) + facts.text(Terminal.output))
      if file != nil { try output.write(Phrase.Witness.policySet.text(in: language) + "\n") }
    }
    try output.flush()
  }

  private func json(_ policy: WitnessPolicy) -> [(String, JSONText)] {
    [
      (
        "logs",
        .array(policy.logs.map { .object([("key", .string("\($0.key)")), ("url", .optional($0.url))]) })
      ),
      (
        "witnesses",
        .array(
          policy.witnesses.map {
            .object([
              ("name", .string($0.name)), ("key", .string("\($0.key)")),
              ("fingerprint", .string($0.key.fingerprint.hex)), ("url", .optional($0.url)),
            ])
          })
      ),
      (
        "groups",
        .array(
          policy.groups.map { group in
            .object([
              ("name", .string(group.name)), ("threshold", .integer(group.threshold)),
              ("members", .array(group.members.map { .string(policy.name($0)) })),
            ])
          })
      ),
      ("quorum", .optional(policy.quorum.map(policy.name))),
    ]
  }
}
