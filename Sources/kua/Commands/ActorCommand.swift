import ArgumentParser
import IncidentEvents
import Ledger
import Rulebook
import TransparencyLog

/// `kua actor`: who may record, and with which keys.
struct ActorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "actor",
    abstract: "Enrol those who record, revoke their keys, list them.",
    discussion: """
      An actor is enrolled by a key officer, with the body served, the roles, and the public key that their \
      signatures are judged by. Each enrolment and revocation is an event; a signature is judged by the keys as \
      they stood when it was recorded.

      Examples:
        kua actor enrol --public-key ledger.example/astana/k7qa…+1f2e3d4c+AQ… --body body:4mzt --role inspector --key officer.key
        kua actor revoke actor:k7qa --reason key-lost --key officer.key
        kua actor list
      """,
    subcommands: [Enrol.self, Revoke.self, List.self])

  /// `kua actor enrol`.
  struct Enrol: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "enrol",
      abstract: "Enrol an actor, with a body, roles and a public key.",
      discussion: """
        The actor is the one in the key's name; without a key, the one given. Someone enrolled before is enrolled \
        anew: a further key is added, and body and roles are those given last.

        Examples:
          kua actor enrol --public-key ledger.example/astana/k7qa…+1f2e3d4c+AQ… --body body:4mzt --role inspector --key officer.key
          kua actor enrol actor:k7qa3nbv5xw2r4t6y8u2i4o6pa --body body:4mzt --role inspector --role duty-officer
        """)

    @Argument(help: ArgumentHelp("Who is enrolled; not needed with --public-key.", valueName: "ref"))
    var enrolled: String?

    @Option(help: ArgumentHelp("The actor's public key, as kua key new prints it.", valueName: "vkey"))
    var publicKey: String?

    @Option(help: ArgumentHelp("The body served.", valueName: "ref"))
    var body: String

    @Option(
      help: ArgumentHelp("What the actor may do; may be given several times.", valueName: "role"),
      completion: .list(Role.allCases.map(\.name)))
    var role: [Role]

    @Option(help: "The actor's name; it goes to the vault, never into the log.")
    var name: String?

    @Option(help: ArgumentHelp("From when the key counts.", valueName: "time"))
    var validFrom: TimeArgument?

    @Option(help: ArgumentHelp("Until when the key counts.", valueName: "time"))
    var validTo: TimeArgument?

    @OptionGroup var writing: WritingOptions

    func validate() throws {
      if publicKey == nil, enrolled == nil {
        throw ValidationError("Say who is enrolled: give --public-key, or the actor's reference.")
      }
      if role.isEmpty { throw ValidationError("Give the actor at least one --role.") }
      _ = try key()
    }

    /// The public key and the actor its name says.
    private func key() throws -> (key: VerifierKey, actor: Reference)? {
      guard let publicKey else { return nil }
      do {
        let key = try VerifierKey(parsing: publicKey)
        guard let actor = SubmissionSigner.holder(of: key)?.actor else {
          throw ValidationError(
            "--public-key takes a key that is named for an actor, as `kua key new` prints it; this one is \(key.name)'s."
          )
        }
        return (key, actor)
      } catch let error as NoteError {
        throw ValidationError("--public-key takes a verifier key as `kua key new` prints it: \(error)")
      }
    }

    func run() throws {
      try writing.record { ledger, _ in
        let finder = try ReferenceFinder(ledger: ledger)
        let key = try key()
        let named = try enrolled.map { try Reference($0) ?? finder.entity($0, of: [.actor]) }
        guard let subject = named ?? key?.actor else { throw ExitStatus.usage }
        if let key, key.actor != subject {
          throw Problem("other-actor", "the key is named for \(key.actor), not for \(subject)", exit: .usage)
        }
        var data: [(String, JSONText)] = [("body", .string("\(try finder.entity(body, of: [.body]))"))]
        if let key { data.append(("key", .string("\(key.key)"))) }
        if let name { data.append(("name", .string(name))) }
        data.append(("roles", .array(Role.allCases.filter(role.contains).map { .string($0.name) })))
        if let validFrom { data.append(("validFrom", .string(Self.time(validFrom.first)))) }
        if let validTo { data.append(("validTo", .string(Self.time(validTo.last)))) }
        return CommandEvent(type: .actorEnrolled, subject: subject, data: data)
      }
    }

    private static func time(_ milliseconds: Int64) -> String {
      "\(Law.zone.localTime(atMilliseconds: milliseconds))"
    }
  }

  /// `kua actor revoke`.
  struct Revoke: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "revoke",
      abstract: "Revoke an actor's key, or the actor with every key.",
      discussion: """
        From the next event on, nothing signed with the key is taken. What was recorded before stays as it is, and \
        its signatures still verify.

        Examples:
          kua actor revoke actor:k7qa --reason key-lost --public-key ledger.example/astana/k7qa…+1f2e3d4c+AQ… --key officer.key
          kua actor revoke actor:k7qa --reason left-service --key officer.key
        """)

    @Argument(help: ArgumentHelp("Whose key.", valueName: "ref"))
    var revoked: String

    @Option(
      help: ArgumentHelp("Why.", valueName: "code"),
      completion: .list(RevocationReason.allCases.map(\.name)))
    var reason: RevocationReason

    @Option(
      help: ArgumentHelp("Only this key; without it all of them, and the roles too.", valueName: "vkey"))
    var publicKey: String?

    @OptionGroup var writing: WritingOptions

    func run() throws {
      try writing.record { ledger, _ in
        let subject = try ReferenceFinder(ledger: ledger).entity(revoked, of: [.actor])
        var data: [(String, JSONText)] = []
        if let publicKey { data.append(("key", .string(publicKey))) }
        data.append(("reason", .string(reason.name)))
        return CommandEvent(type: .actorRevoked, subject: subject, data: data)
      }
    }
  }

  /// `kua actor list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "List who is enrolled: roles, body, keys, and whether they count.",
      discussion: """
        One row a key, and one for an actor without any. Names are in the vault and are not listed.

        Examples:
          kua actor list
          kua actor list --format csv > actors.csv
        """)

    @OptionGroup var reading: ReaderOptions
    @OptionGroup var options: LedgerOptions

    @Option(help: "table, json or csv.")
    var format = OutputFormat.table

    func validate() throws { try format.check(isOneOf: [.table, .json, .csv]) }

    func run() throws {
      let ledger = try options.open()
      try ActorList(ledger, for: reading.named.reader(in: ledger)).print(ledger, format)
    }
  }
}
