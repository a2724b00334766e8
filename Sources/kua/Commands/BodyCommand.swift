import ArgumentParser
import IncidentEvents
import Language
import Ledger
import Vault

/// `kua body`: the organisations that record, receive and act.
struct BodyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "body",
    abstract: "Register and close organisations, list them, make their keys.",
    discussion: """
      A body is a department, a prosecutor's office, a court, a crisis centre. What a body records of people is \
      kept under that body's own key, which no other body's opens. The names of protected bodies are in the vault.

      Examples:
        kua body register --kind police --name "Police of Almaty district" --key operator.key
        kua body register --kind crisis-centre --protected --service shelter --key operator.key
        kua body key new body:4mzt --out centre.body-key
        kua body list
      """,
    subcommands: [Register.self, Close.self, List.self, Key.self])

  /// `kua body register`.
  struct Register: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "register",
      abstract: "Make an organisation known to the ledger.",
      discussion: """
        The reference of a new body is made and printed. Name and place go to the vault.

        Examples:
          kua body register --kind police --key operator.key
          kua body register --kind crisis-centre --protected --service shelter --service legal --key operator.key
        """)

    @Option(
      help: ArgumentHelp("What kind of organisation it is.", valueName: "kind"),
      completion: .list(BodyKind.allCases.map(\.name)))
    var kind: BodyKind

    @Flag(help: "Its name and place must not be known, as a shelter's.")
    var protected = false

    @Option(
      help: ArgumentHelp("A kind of help it gives; may be given several times.", valueName: "service"),
      completion: .list(Service.allCases.map(\.name)))
    var service: [Service] = []

    @Option(help: "Its name; it goes to the vault, never into the log.")
    var name: String?

    @Option(help: "Where it is; it goes to the vault, never into the log.")
    var place: String?

    @Option(help: ArgumentHelp("The body's reference (default: a new one).", valueName: "ref"))
    var reference: Reference?

    @OptionGroup var writing: WritingOptions

    func validate() throws {
      guard reference.map({ $0.kind == .body }) ?? true else {
        throw ValidationError("--reference takes a body's reference.")
      }
    }

    func run() throws {
      try writing.record { _, _ in
        var data: [(String, JSONText)] = [("kind", .string(kind.name))]
        if let name { data.append(("name", .string(name))) }
        if let place { data.append(("place", .string(place))) }
        if protected { data.append(("protected", true)) }
        let services = Service.allCases.filter(service.contains)
        if !services.isEmpty { data.append(("services", .array(services.map { .string($0.name) }))) }
        return CommandEvent(type: .bodyRegistered, subject: reference ?? .random(.body), data: data)
      }
    }
  }

  /// `kua body close`.
  struct Close: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "close",
      abstract: "Say that an organisation records and receives nothing any more.",
      discussion: """
        What it recorded stays, and its key still opens it.

        Examples:
          kua body close body:4mzt --key operator.key
          kua body close body:4mzt --key operator.key --format json
        """)

    @Argument(help: ArgumentHelp("Which body.", valueName: "ref"))
    var closed: String

    @OptionGroup var writing: WritingOptions

    func run() throws {
      try writing.record { ledger, _ in
        let subject = try ReferenceFinder(ledger: ledger).entity(closed, of: [.body])
        return CommandEvent(type: .bodyClosed, subject: subject, data: [])
      }
    }
  }

  /// `kua body list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "List the organisations the ledger knows.",
      discussion: """
        Names and places are in the vault and are not listed.

        Examples:
          kua body list
          kua body list --format json
        """)

    @OptionGroup var reading: ReaderOptions
    @OptionGroup var options: LedgerOptions

    @Option(help: "table, json or csv.")
    var format = OutputFormat.table

    func validate() throws { try format.check(isOneOf: [.table, .json, .csv]) }

    func run() throws {
      let ledger = try options.open()
      try BodyList(ledger, for: reading.named.reader(in: ledger)).print(ledger, format)
    }
  }

  /// `kua body key`.
  struct Key: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "key",
      abstract: "Make the key that what a body records is kept under.",
      discussion: """
        Examples:
          kua body key new body:4mzt --out centre.body-key
          KUA_BODY_KEY=centre.body-key kua append events.ndjson
        """,
      subcommands: [New.self])

    /// `kua body key new`.
    struct New: ParsableCommand {
      static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Make a body's key in a file.",
        discussion: """
          The file is for its owner only (mode 0600) and is never overwritten. Without it, what the body recorded of \
          people can not be opened by anyone: keep a copy in another place. It is the body's, and not the ledger's: \
          the ledger does not keep it.

          Examples:
            kua body key new body:4mzt --out centre.body-key
            kua body key new body:4mzt --out centre.body-key --format json
          """)

      @Argument(help: ArgumentHelp("Whose key.", valueName: "ref"))
      var body: String

      @Option(help: ArgumentHelp("The file to make.", valueName: "file"), completion: .file())
      var out: String

      @OptionGroup var options: LedgerOptions

      @Option(help: "table or json.")
      var format = OutputFormat.table

      func validate() throws { try format.check(isOneOf: [.table, .json]) }

      func run() throws {
        let ledger = try options.open()
        let body = try Reference(body) ?? ReferenceFinder(ledger: ledger).entity(body, of: [.body])
        guard body.kind == .body else {
          throw Problem("unknown-body", Phrase.Problem.noBody(reference: .text("\(body)")), exit: .usage)
        }
        try PrivateKeyFile.make(out, BodyKey(for: body).text)
        var output = StandardStream.output()
        let members: [(String, JSONText)] = [("body", .string("\(body)")), ("file", .string(out))]
        try output.write(
          format == .json
            ? JSONText.object(members + ledger.description.syntheticMember).text + "\n"
            : """
            \(ledger.description.heading(in: Terminal.output.language))Made the key of \(body) in \(out), which only you can read.

            Keep a copy in another place: without it nobody can open what the body records of people.

            Next, give it wherever the body's events are appended or read:
              kua append --body-key \(out) events.ndjson

            """)
        try output.flush()
      }
    }
  }
}
