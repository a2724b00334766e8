import IncidentEvents
public import Language

extension CustodyCell {
  /// As people read it on a terminal.
  func text(in language: Language) -> String {
    switch self {
    case .none: "–"
    case .text(let text), .code(let text): text
    case .said(let phrase, _): phrase.text(in: language)
    case .number(let number): language.number(number)
    case .position(let number): "\(number)"
    case .milliseconds(let number):
      CustodyWords.milliseconds(number: .text(CustodyReport.signed(number))).text(in: language)
    case .flag(let flag): (flag ? CustodyWords.yes : CustodyWords.no).text(in: language)
    case .person(let person): person.phrase.text(in: language)
    case .reference(let reference): "\(reference)"
    case .list(let cells): cells.map { $0.text(in: language) }.joined(separator: ", ")
    case .time(let time, let precision):
      precision == nil || precision == .exact
        ? "\(time.court(precision, in: language)) = \(RecordedTime(milliseconds: time.instant * 1000).court(in: language))"
        : time.court(precision, in: language)
    case .utc(let milliseconds): RecordedTime(milliseconds: milliseconds).court(in: language)
    case .event(let id, let position): "\(position) · \(id)"
    }
  }
}

/// The report for a terminal: facts and events one below the other, broken at spaces.
struct CustodyText {
  let document: CustodyDocument
  let language: Language
  /// How many columns there are; nil breaks nothing.
  let width: Int?
  private var lines: [String] = []

  private init(_ document: CustodyDocument, _ language: Language, _ width: Int?) {
    self.document = document
    self.language = language
    self.width = width
  }

  fileprivate static func make(_ report: CustodyReport, _ language: Language, _ width: Int?) throws -> String
  {
    var text = CustodyText(try CustodyDocument(report), language, width)
    text.write()
    return text.lines.joined(separator: "\n") + "\n"
  }

  private mutating func write() {
    let report = document.report
    if report.isSynthetic {
      put(Phrase.Synthetic.heading(origin: .text(report.anchor.origin)).text(in: language))
    }
    put(CustodyWords.reportTitle.text(in: language).uppercased())
    put(
      CustodyWords.upTo(entries: .number(report.size), origin: .text(report.anchor.origin)).text(in: language)
    )
    let isOne = document.parts.count == 1
    for (place, part) in document.parts.enumerated() {
      lines.append("")
      put((isOne ? "" : "\(place + 1). ") + part.title.text(in: language))
      for (at, section) in part.sections.enumerated() {
        write(section, isOne ? "\(at + 1)" : "\(place + 1).\(at + 1)")
      }
    }
    let last = isOne ? document.parts[0].sections.count : document.parts.count
    for (at, section) in document.shared.enumerated() { write(section, "\(last + at + 1)") }
  }

  private mutating func write(_ section: CustodySection, _ number: String) {
    lines.append("")
    put("\(number). " + section.title.text(in: language))
    for paragraph in section.paragraphs { put(paragraph.text(in: language)) }
    for fact in section.facts { write(fact, indented: 2) }
    if section.items.isEmpty, let empty = section.empty { put(empty.text(in: language), indented: 2) }
    for item in section.items { write(item) }
    for row in section.table?.rows ?? [] { write(row, section.table?.columns ?? []) }
    for (place, step) in section.steps.enumerated() {
      put("\(place + 1). " + step.text.text(in: language), indented: 2)
      if let command = step.command { lines.append("       " + command) }
    }
  }

  private mutating func write(_ fact: CustodyFact, indented: Int) {
    let source = fact.source.map { "  [\($0.position)]" } ?? ""
    put(
      "\(fact.label.text(in: language)): \(fact.value.text(in: language))\(source)", indented: indented)
  }

  private mutating func write(_ item: CustodyItem) {
    let mark = item.isRetracted ? "✗ " : ""
    put(
      "[\(item.source.position)] \(mark)\(item.title.text(in: language)): \(item.time.text(in: language))",
      indented: 2)
    put("\(CustodyWords.event.text(in: language)): \(item.source.id)", indented: 6)
    put("\(CustodyWords.recordedTime.text(in: language)): \(item.recorded.text(in: language))", indented: 6)
    for fact in item.facts { write(fact, indented: 6) }
    for note in item.notes { put("! \(note.text.text(in: language))", indented: 6) }
  }

  private mutating func write(_ row: CustodyTable.Row, _ columns: [CustodyTable.Column]) {
    var isFirst = true
    for (column, cell) in zip(columns, row.cells) where !cell.isNone {
      let head = isFirst ? (row.isFault ? "! " : "– ") : ""
      put("\(head)\(column.title.text(in: language)): \(cell.text(in: language))", indented: isFirst ? 2 : 6)
      isFirst = false
    }
  }

  private mutating func put(_ text: String, indented: Int = 0) {
    let margin = String(repeating: " ", count: indented)
    guard let width else { return lines.append(margin + text) }
    var line = margin, isEmpty = true
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      if !isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        (line, isEmpty) = (margin + "  ", true)
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    lines.append(line)
  }
}

extension CustodyReport {
  /// The report for a terminal.
  /// - Parameter width: how many columns there are; nil breaks nothing.
  public func text(in language: Language, width: Int? = nil) throws -> String {
    try CustodyText.make(self, language, width)
  }
}
