import IncidentEvents
import Ledger
import Rulebook

/// A case's page for people.
struct CaseText {
  let page: CasePage
  let description: LedgerDescription
  let terminal: Terminal

  var text: String {
    var text = description.heading + terminal.bold("\(page.reference)") + "  \(page.state.stage.rawValue)\n"
    text += "opened \(page.state.opened.map { "\($0)" } ?? "by no event yet: the case is outstanding")"
    text += ", \(counted(page.state.eventCount, "event")) counted, read at size \(grouped(page.size))\n"
    for (title, table) in [
      ("Reports", reports), ("Parties", parties), ("Relationships", relationships), ("Offences", offences),
      ("Administrative protocols", protocols), ("Court", court), ("Sentences", sentences),
    ] where !table.rows.isEmpty {
      text += "\n" + terminal.bold(title) + "\n" + indented(table.text(narrowed))
    }
    return text + timeline + findings
  }

  private var reports: Table {
    var table = Table(.text("report"), .text("KUI"), .text("received"), .text("district"))
    for report in page.reports {
      table.add([
        "\(report.reference)", report.kui.map { "\($0)" } ?? "–",
        report.state.receipts.first.map { "\($0.time)" } ?? "not received",
        report.state.district?.name ?? "–",
      ])
    }
    return table
  }

  private var parties: Table {
    var table = Table(.text("role"), .text("person"), .text("identity"), .text("sex"), .text("age"))
    for party in page.state.parties {
      table.add([
        party.role.name, "\(party.person)", party.identity.name, party.sex?.name ?? "–",
        party.ageBand?.name ?? "–",
      ])
    }
    return table
  }

  private var relationships: Table {
    var table = Table(.text("suspect"), .text("is to"), .text("victim"))
    for pair in page.state.relationships {
      table.add(["\(pair.suspect)", pair.kind.name, "\(pair.victim)"])
    }
    return table
  }

  private var offences: Table {
    var table = Table(
      .text("ERDR"), .number("episode"), .text("article"), .text("was"), .text("district"),
      .text("registered"),
      .text("committed"), .text("declared"), .text("derived"))
    for offence in page.offences {
      guard let registration = offence.state.registration else {
        table.add(["\(offence.reference)", "", "not registered"])
        continue
      }
      let now = offence.state.article()?.name ?? "", was = registration.article.name
      table.add([
        "\(registration.erdr)", "\(registration.episode)", now, now == was ? "–" : was,
        registration.district.name,
        "\(registration.time)", "\(registration.committedTo)", "domestic: \(registration.declared.name)",
        offence.isDomestic ? "domestic" : "not domestic",
      ])
    }
    return table
  }

  private var protocols: Table {
    var table = Table(.text("drawn up"), .text("article"), .text("person"))
    for one in page.state.protocols { table.add(["\(one.time)", one.article.name, "\(one.person)"]) }
    return table
  }

  private var court: Table {
    var table = Table(.text("when"), .text("what"))
    for line in page.timeline where !line.isRetracted {
      switch line.type {
      case .caseSentToCourt, .caseReturned:
        table.add([
          "\(line.time)",
          (line.type == .caseReturned ? "returned, " : "sent, ")
            + FactWords.words(line.type, data: line.data),
        ])
      default: break
      }
    }
    return table
  }

  private var sentences: Table {
    var table = Table(.text("when"), .text("person"), .text("verdict"), .text("article"), .text("penalty"))
    for one in page.state.sentences {
      table.add([
        "\(one.time)", "\(one.charge.person)", one.verdict.name, one.charge.article.name,
        one.penalty.map { "\($0.amount) \($0.kind.name)" } ?? "–",
      ])
    }
    return table
  }

  private var timeline: String {
    var table = Table(
      .number("position"), .text(""), .text("happened"), .text("recorded"), .text("event"),
      .text("who", mayShrink: true), .text("body", mayShrink: true), .text("what", mayShrink: true))
    for line in page.timeline {
      let struck = line.isRetracted ? "✗" : line.flags.isEmpty ? "" : "⚑"
      var words = FactWords.words(line.type, data: line.data)
      if line.isRetracted { words = "retracted\(retractor(of: line)): " + words }
      let precision = line.precision.map { $0 == .exact ? "" : " (\($0.name))" } ?? ""
      table.add([
        "\(line.position)", struck, "\(line.time)\(precision)", line.recorded.map { "\($0)" } ?? "",
        line.type.short,
        (line.performer ?? line.actor).short, line.body.short, words,
      ])
    }
    return "\n" + terminal.bold("Timeline") + "\n" + indented(table.text(narrowed))
  }

  /// By which event an event was taken back.
  private func retractor(of line: CasePage.Line) -> String {
    let target = "\"target\":\"\(line.id)\""
    let found = page.timeline.first {
      $0.type == .eventRetracted && !$0.isRetracted && $0.data.contains(target)
    }
    return found.map { " by \($0.position)" } ?? ""
  }

  private var findings: String {
    var flags = "", questions = ""
    for line in page.timeline {
      for flag in line.flags { flags += finding(flag, line.position, "⚑") }
      for question in line.attested { questions += finding(question, line.position, "?") }
    }
    for party in page.state.parties where party.identity == .unknown {
      questions += "  ? the \(party.role.name) \(party.person) is not identified\n"
    }
    return
      (flags.isEmpty
      ? "" : "\n" + terminal.bold("Flags, as judged when each event was recorded") + "\n" + flags)
      + (questions.isEmpty ? "" : "\n" + terminal.bold("Open questions") + "\n" + questions)
  }

  private func finding(_ finding: Finding, _ position: Int, _ mark: String) -> String {
    let attested = mark == "?" ? " (attested)" : ""
    return "  \(mark) \(terminal.yellow(finding.code.text)) at \(position)\(attested): \(finding.message)\n"
  }

  private var narrowed: Terminal {
    Terminal(hasColour: terminal.hasColour, width: terminal.width.map { $0 - 2 })
  }

  private func indented(_ text: String) -> String {
    text.split(separator: "\n").map { "  \($0)\n" }.joined()
  }
}
