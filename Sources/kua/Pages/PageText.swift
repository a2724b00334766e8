import IncidentEvents
import Language
import Ledger
import Rulebook

/// A page for people.
struct PageText {
  let page: Page
  let description: LedgerDescription
  let terminal: Terminal
  /// At most so many rows of a table.
  let limit: Int

  private var language: Language { terminal.language }

  var text: String {
    let state = page.state.map { "   " + $0.text(in: language) } ?? ""
    var text = description.heading(in: terminal.language) + terminal.bold("\(page.reference)") + state + "\n"
    text += facts
    for table in page.tables {
      text += "\n" + terminal.bold(table.title.text(in: language)) + "\n" + self.text(of: table)
    }
    return text + "\n" + timeline + flags + questions
  }

  // MARK: Facts

  private var facts: String {
    let all =
      page.facts.map { ($0.label.text(in: language), $0.value.text(in: language)) }
      + [(Label.readAtSize.text(in: language), language.number(page.size))]
    let width = all.map(\.0.count).max() ?? 0
    return all.map { label, value in
      let margin = String(repeating: " ", count: width + 4)
      let padded = "  " + label + String(repeating: " ", count: width - label.count) + "  "
      return terminal.faint(padded) + Wrapping.wrap(value, terminal.width.map { $0 - width - 4 }, margin)
        + "\n"
    }.joined()
  }

  private func text(of facts: FactTable) -> String {
    let rows = facts.rows.suffix(facts.isShort ? facts.rows.count : limit)
    // A column that says nothing in any row is left out, and one that says of each row only whose page it is.
    let used = facts.columns.indices.filter { at in
      rows.contains { !$0[at].isNone } && !rows.allSatisfy { $0[at].isReference(page.reference) }
    }
    var table = Table(
      columns: used.map { at in
        let column = facts.columns[at]
        let title = column.title.text(in: language)
        return column.isNumber ? .number(title) : .text(title)
      })
    for row in rows { table.add(used.map { row[$0].text(in: language) }) }
    let omitted = facts.rows.count - rows.count
    let note =
      omitted > 0
      ? "  \(Phrase.Timeline.rowsBefore(number: .number(omitted)).text(in: language))\n" : ""
    let fits = narrowed.width.map { table.naturalWidth <= $0 } ?? true
    return (fits ? indented(table.text(narrowed)) : rows.map { stacked($0, used, facts) }.joined()) + note
  }

  /// A row that is wider than the terminal, as a paragraph.
  private func stacked(_ row: [Cell], _ used: [Int], _ facts: FactTable) -> String {
    let rest = used.dropFirst().filter { !row[$0].isNone }.map { at in
      let text = row[at].text(in: language), title = facts.columns[at].title.text(in: language)
      return text.hasPrefix(title + ":") ? text : "\(title) \(text)"
    }
    let first = used.first.map { row[$0].text(in: language) } ?? ""
    return "  "
      + Wrapping.wrap(
        "\(first): \(rest.joined(separator: ", "))", terminal.width.map { $0 - 4 }, "    ") + "\n"
  }

  // MARK: Timeline

  private var timeline: String {
    var text = terminal.bold(Heading.timeline.text(in: language)) + "\n"
    if page.timeline.omitted > 0 {
      text += wrapped(
        Phrase.Timeline.omitted(count: page.timeline.omitted, reference: .text(page.reference.short))
          .text(in: language))
    }
    if page.timeline.lines.isEmpty { return text + "  \(Phrase.Timeline.noEvents.text(in: language))\n" }
    let rows = page.timeline.lines.map { TimelineRow($0, in: language) }
    var table = Table(columns: TimelineRow.columns(in: language))
    for row in rows {
      table.add([
        row.position, row.mark, row.happened, row.recorded + row.delay, row.event, row.who,
        body(row.line.body),
        row.changed,
      ])
    }
    guard let width = narrowed.width else { return text + indented(table.text()) }
    if table.naturalWidth <= width { return text + indented(table.text(narrowed)) }
    let digits = rows.last.map(\.position.count) ?? 1
    let happened = rows.map(\.happened.count).max() ?? 0, event = rows.map(\.event.count).max() ?? 0
    return text + rows.map { block($0, digits: digits, happened: happened, event: event) }.joined()
  }

  /// An event on a narrow terminal: what happened, then in a fainter line of its own who recorded it and when.
  private func block(_ row: TimelineRow, digits: Int, happened: Int, event: Int) -> String {
    let wide = String(repeating: " ", count: 2 + digits + 3)
    func padded(_ text: String, _ width: Int) -> String {
      text + String(repeating: " ", count: max(0, width - text.count))
    }
    let position = String(repeating: " ", count: max(0, digits - row.position.count)) + row.position
    // Events in a column of their own where that leaves room for what they changed.
    let isWide = terminal.width ?? 0 >= wide.count + happened + event + 44
    let start =
      "  " + position + " " + padded(row.mark, 1) + " " + padded(row.happened, happened) + "  "
      + (isWide ? padded(row.event, event) : row.event)
    var lines = row.line.isRetracted ? terminal.faint(start) : coloured(start, row)
    let margin = isWide ? wide : String(repeating: " ", count: 6)
    let indent = isWide ? start.count + 2 : margin.count
    let room = terminal.width.map { max(20, $0 - indent) }
    let hanging = String(repeating: " ", count: indent)
    if !row.changed.isEmpty {
      lines += (isWide ? "  " : "\n" + hanging) + Wrapping.wrap(row.changed, room, hanging)
    }
    let by = Phrase.Timeline.recordedBy(
      body: .text(body(row.line.body)), delay: .text(row.delay), time: .text(row.recorded),
      who: .text(row.entered)
    ).text(in: language)
    let recorded = Wrapping.wrap(by, terminal.width.map { max(20, $0 - margin.count) }, margin)
    return lines + "\n" + terminal.faint(margin + recorded) + "\n"
  }

  private func coloured(_ text: String, _ row: TimelineRow) -> String {
    row.line.flags.isEmpty && row.line.attested.isEmpty ? text : terminal.yellow(text)
  }

  /// A body, with its kind where that is known.
  private func body(_ reference: Reference) -> String {
    (page.bodyKinds[reference].map { $0.phrase.text(in: language) + " " } ?? "") + reference.short
  }

  // MARK: What is irregular, what is open

  private var flags: String {
    let lines = page.timeline.lines.flatMap { line in
      line.flags.map { flag in
        finding(
          "⚑ "
            + Phrase.Timeline.flagAt(
              code: .text(terminal.yellow(flag.code.text)), position: .number(line.position)
            )
            .text(in: language), flag)
      }
    }
    guard !lines.isEmpty else { return "" }
    return "\n" + terminal.bold(Heading.flags.text(in: language)) + "\n" + lines.joined()
  }

  private var questions: String {
    let asked = page.timeline.lines.flatMap { line in
      line.attested.map {
        finding(
          "? "
            + Phrase.Timeline.attestedAt(
              code: .text(terminal.yellow($0.code.text)), position: .number(line.position)
            )
            .text(in: language), $0)
      }
    }
    let open = page.questions.map { wrapped("? " + $0.text(in: language)) }
    guard !asked.isEmpty || !open.isEmpty else { return "" }
    return "\n" + terminal.bold(Heading.openQuestions.text(in: language)) + "\n" + (open + asked).joined()
  }

  private func finding(_ mark: String, _ finding: Finding) -> String {
    wrapped("\(mark): \(finding.message(in: language).shorteningReferences)")
  }

  private func wrapped(_ text: String) -> String {
    "  " + Wrapping.wrap(text, terminal.width.map { $0 - 4 }, "    ") + "\n"
  }

  private var narrowed: Terminal {
    Terminal(hasColour: terminal.hasColour, width: terminal.width.map { $0 - 2 }, language: language)
  }

  private func indented(_ text: String) -> String {
    text.split(separator: "\n").map { "  \($0)\n" }.joined()
  }
}

/// An event of a timeline in words.
struct TimelineRow {
  let line: Timeline.Line
  let language: Language

  init(_ line: Timeline.Line, in language: Language) {
    self.line = line
    self.language = language
  }

  /// What the columns of a timeline are called.
  static func columns(in language: Language) -> [Table.Column] {
    func title(_ phrase: Phrase) -> String { phrase.text(in: language) }
    return [
      .number(title(Phrase.Timeline.position)), .text(""), .text(title(Phrase.Timeline.happened)),
      .text(title(Phrase.Timeline.recordedUtc)), .text(title(Phrase.Timeline.event)),
      .text(title(Phrase.Timeline.who)), .text(title(Phrase.Timeline.body)),
      .text(title(Phrase.Timeline.changed)),
    ]
  }

  var position: String { language.number(line.position) }

  /// ✗ retracted, ⚑ flagged, ✎ corrected, ! disputed, ? attested.
  var mark: String {
    if line.isRetracted { return "✗" }
    if !line.flags.isEmpty { return "⚑" }
    if !line.correctedBy.isEmpty { return "✎" }
    if !line.disputedBy.isEmpty { return "!" }
    return line.attested.isEmpty ? "" : "?"
  }

  var happened: String { line.time.words(line.precision, in: language) }

  var recorded: String { line.recorded?.words ?? "" }

  /// How much later than it happened it was recorded, where that is more than a day.
  var delay: String {
    guard let recorded = line.recorded, line.precision == nil || line.precision == .exact else { return "" }
    let seconds = recorded.milliseconds / 1000 - line.time.instant
    guard seconds > 86_400 else { return "" }
    let span = span(seconds: Int(seconds), in: language)
    return ", " + Phrase.Time.later(span: .text(span)).text(in: language)
  }

  var event: String { line.type.short }

  var who: String { (line.performer ?? line.actor).short }

  /// Who entered it, and who had done it where that is someone else.
  var entered: String {
    line.performer.map {
      Phrase.Timeline.enteredFor(actor: .text(line.actor.short), performer: .text($0.short)).text(
        in: language)
    } ?? line.actor.short
  }

  var changed: String {
    let words = FactWords.words(line, in: language)
    let before = (line.isRetracted ? [retracted] : []) + RevisionWords(language: language).before(line)
    return (before.isEmpty || words.isEmpty ? "" : before.joined(separator: ", ") + ": ")
      + (words.isEmpty ? before.joined(separator: ", ") : words)
  }

  /// That it is retracted, and by which event where that is known.
  var retracted: String {
    let said =
      line.retractedBy.map { Phrase.Fact.retractedBy(position: .number($0)) }
      ?? FilledPhrase(Phrase.Fact.retracted)
    return said.text(in: language)
  }
}
