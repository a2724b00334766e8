import IncidentEvents
import Language
import Ledger
import Projections
import Rulebook

/// The policies a ledger can adopt, and what it has adopted, as `kua policy list` prints them.
struct PolicyList {
  /// One policy.
  struct Row {
    let policy: Policy
    /// The positions of the events that adopted it.
    var adopted: [Int] = []
    var isInForce = false
  }
  private(set) var rows: [Row] = Policy.all.map { Row(policy: $0) }

  init(_ ledger: Ledger, for reader: Reader) throws {
    var newest: String?
    let history = try ledger.history(for: reader)
    try history.forEach(tagged: Event.policiesTag, .policyAdopted) { event in
      guard case .policyAdopted(let data) = event.fact else { return }
      let version = event.string(data.version)
      newest = version
      if let at = rows.firstIndex(where: { $0.policy.version == version }) {
        rows[at].adopted.append(event.position)
      }
    }
    for at in rows.indices { rows[at].isInForce = rows[at].policy.version == newest }
  }

  private static func state(_ row: Row) -> FilledPhrase {
    if row.isInForce { return Phrase.Listing.inForceSince(position: .number(row.adopted.last ?? 0)) }
    return FilledPhrase(row.adopted.isEmpty ? Phrase.Listing.notAdopted : Phrase.Listing.replaced)
  }

  /// For people: a table of the policies, then what each wants signed.
  func text(_ terminal: Terminal) -> String {
    let language = terminal.language
    var table = Table(
      .text(Label.policy, language), .text(Label.state, language), .text(Label.sha256OfItsData, language))
    for row in rows {
      table.add([row.policy.version, Self.state(row).text(in: language), row.policy.digest])
    }
    var text = table.text(terminal)
    for row in rows {
      var wanted = Table(
        .text(Label.type, language), .number(Label.signatures, language), .text(Label.of, language))
      for requirement in row.policy.requirements {
        wanted.add([requirement.type.short, "\(requirement.signatures)", Self.whose(requirement, language)])
      }
      text += "\n\(terminal.bold(row.policy.version)): \(row.policy.basis)\n\n" + wanted.text(terminal)
    }
    return text
  }

  private static func whose(_ requirement: PolicyRequirement, _ language: Language) -> String {
    var words = requirement.signers.map(\.rawValue)
    if words.isEmpty {
      let or = " \(Phrase.Listing.or.text(in: language)) "
      words = [requirement.roles.words.map { $0.phrase.text(in: language) }.joined(separator: or)]
    }
    if !requirement.oneOfEach.isEmpty {
      let and = " \(Phrase.Listing.and.text(in: language)) "
      words = [requirement.oneOfEach.map { $0.phrase.text(in: language) }.joined(separator: and)]
    }
    if requirement.oneOutsidePolice { words.append(Phrase.Listing.oneOutsidePolice.text(in: language)) }
    if requirement.oneWhenAttested { words.append(Phrase.Listing.oneWhenAttested.text(in: language)) }
    return words.joined(separator: ", ")
  }

  func json(_ ledger: Ledger) -> JSONText {
    let policies = rows.map { row in
      JSONText.object([
        ("version", .string(row.policy.version)), ("digest", .string(row.policy.digest)),
        ("basis", .string(row.policy.basis)), ("inForce", .boolean(row.isInForce)),
        ("adopted", .array(row.adopted.map { .integer($0) })),
        (
          "requirements",
          .array(
            row.policy.requirements.map { requirement in
              .object([
                ("type", .string("\(requirement.type.name)")),
                ("signatures", .integer(requirement.signatures)),
                ("of", .string(Self.whose(requirement, .en))),
              ])
            })
        ),
      ])
    }
    return .object([("policies", .array(policies))] + ledger.description.syntheticMember)
  }

  /// Prints the list.
  func print(_ ledger: Ledger, _ format: OutputFormat) throws {
    var output = StandardStream.output()
    try output.write(
      format == .json
        ? json(ledger).text + "\n" : ledger.description.heading(in: Terminal.output.language) + text(.output))
    try output.flush()
  }
}
