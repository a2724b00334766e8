import IncidentEvents
import Ledger
import Rulebook

extension CasePage {
  /// The page for programs.
  func json(_ description: LedgerDescription) -> JSONText {
    .object(
      [
        ("case", .string("\(reference)")), ("stage", .string(state.stage.rawValue)),
        ("opened", .optional(state.opened.map { "\($0)" })), ("size", .integer(size)),
        ("reports", .array(reports.map(\.json))), ("parties", .array(state.parties.map(\.json))),
        (
          "relationships",
          .array(
            state.relationships.map {
              .object([
                ("suspect", .string("\($0.suspect)")), ("victim", .string("\($0.victim)")),
                ("kind", .string($0.kind.name)),
              ])
            })
        ),
        ("offences", .array(offences.map(\.json))),
        (
          "protocols",
          .array(
            state.protocols.map {
              .object([
                ("time", .string("\($0.time)")), ("person", .string("\($0.person)")),
                ("article", .string($0.article.name)),
              ])
            })
        ),
        ("inCourt", .boolean(state.court.isInCourt)), ("sentences", .array(state.sentences.map(\.json))),
        ("timeline", .array(timeline.map(\.json))),
      ] + description.syntheticMember)
  }
}

extension CasePage.Report {
  var json: JSONText {
    .object([
      ("report", .string("\(reference)")), ("kui", .optional(kui.map { "\($0)" })),
      ("received", .optional(state.receipts.first.map { "\($0.time)" })),
      ("district", .optional(state.district?.name)),
    ])
  }
}

extension CaseState.Party {
  var json: JSONText {
    .object([
      ("person", .string("\(person)")), ("role", .string(role.name)), ("identity", .string(identity.name)),
      ("sex", .optional(sex?.name)), ("ageBand", .optional(ageBand?.name)),
    ])
  }
}

extension CasePage.Offence {
  var json: JSONText {
    var members: [(String, JSONText)] = [("offence", .string("\(reference)"))]
    if let registration = state.registration {
      members += [
        ("erdr", .string("\(registration.erdr)")), ("episode", .integer(registration.episode)),
        ("article", .optional(state.article()?.name)),
        ("registeredArticle", .string(registration.article.name)),
        ("district", .string(registration.district.name)), ("registered", .string("\(registration.time)")),
        ("committedTo", .string("\(registration.committedTo)")),
        ("declaredDomestic", .string(registration.declared.name)),
        ("suspects", .array(state.suspects().map { .string("\($0)") })),
        ("victims", .array(state.victims().map { .string("\($0)") })),
      ]
    }
    return .object(members + [("domestic", .boolean(isDomestic))])
  }
}

extension CaseState.Sentence {
  var json: JSONText {
    .object([
      ("time", .string("\(time)")), ("person", .string("\(charge.person)")),
      ("offence", .string("\(charge.offence)")),
      ("article", .string(charge.article.name)), ("verdict", .string(verdict.name)),
      (
        "penalty",
        penalty.map { .object([("amount", .integer($0.amount)), ("kind", .string($0.kind.name))]) } ?? .null
      ),
    ])
  }
}

extension CasePage.Line {
  var json: JSONText {
    func list(_ findings: [Finding]) -> JSONText {
      .array(
        findings.map {
          .object([
            ("code", .string($0.code.text)), ("basis", .optional($0.definition?.basis)),
            ("field", .optional($0.field)),
            ("message", .string($0.message)),
          ])
        })
    }
    return .object([
      ("position", .integer(position)), ("id", .string("\(id)")), ("type", .string("\(type.name)")),
      ("subject", .string("\(subject)")), ("time", .string("\(time)")),
      ("timeprecision", .optional(precision?.name)),
      ("recordedtime", .optional(recorded.map { "\($0)" })), ("actor", .string("\(actor)")),
      ("body", .string("\(body)")),
      ("performer", .optional(performer.map { "\($0)" })), ("data", .verbatim(Array(data.utf8))),
      ("retracted", .boolean(isRetracted)), ("flags", list(flags)), ("attested", list(attested)),
    ])
  }
}
