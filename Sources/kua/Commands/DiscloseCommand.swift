import ArgumentParser
import EventLog
import IncidentEvents
import Language
import Ledger
import Projections
import TransparencyLog

/// `kua disclose`: gives out chosen values of one event with what proves them, and no others.
struct DiscloseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "disclose",
    abstract: "Give out chosen values of one event, each with the salt that proves it.",
    discussion: """
      Whoever is given a disclosure can check that the value is the one recorded: SHA-256 of the disclosure's \
      text, in base64url, stands in data._sd of the entry (RFC 9901). The entry's other values stay hidden: each \
      has a salt of its own. That the entry stands in the log, an inclusion proof shows.

      It is recorded as an access before anything is given out.

      Examples:
        kua disclose 0190a3c5-7d1e-7a44-9b61-5d7d6d1c2a10 name --purpose court --key prosecutor.key
        kua disclose 0190a3c57d1e name address --purpose court --actor actor:k7qa --format json > disclosure.json
        printf %s "$disclosure" | sha256sum | xxd -r -p | basenc --base64url
      """)

  @Argument(help: ArgumentHelp("An event's id, or its first digits (8 or more).", valueName: "event-id"))
  var event: String

  @Argument(help: ArgumentHelp("The fields to give out, as in name.", valueName: "field"))
  var fields: [String]

  @OptionGroup var access: AccessOptions
  @OptionGroup var writing: WritingOptions

  func validate() throws { try AccessOptions.check(fields) }

  func run() throws {
    let ledger = try writing.open()
    let acting = try writing.acting.named.proven(in: ledger)
    let history = try ledger.history(toAccessAs: acting.actor, breakingGlass: access.breakGlass)
    guard case .entry(let position) = try ReferenceFinder(ledger: ledger, history: history).find(event) else {
      throw Problem.notFound(Phrase.Problem.discloseOne(typed: .text(event)))
    }
    let id = try history.log.entry(at: position) { try Event($0, at: position).id }
    let found = try ledger.access(
      access.request(.event(id), fields, .disclose), by: acting, waiting: writing.wait)
    let page = try DisclosurePage(found, at: position, in: history, ledger.description)
    var output = StandardStream.output()
    try output.write(writing.format == .json ? page.json.text + "\n" : page.text(.output))
    try output.flush()
  }
}
