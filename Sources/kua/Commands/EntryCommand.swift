import ArgumentParser
import CanonicalJSON
import EventLog
import IncidentEvents
import Language
import Ledger
import Projections
import Rulebook
import TransparencyLog

/// `kua entry`: one entry as it is stored.
struct EntryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entry",
    abstract: "Show one entry, by position or event id: its bytes, its hash, and what it changed.",
    discussion: """
      --raw writes exactly the bytes that are stored, and nothing else. The leaf hash of the tree is \
      SHA-256 over a zero byte and those bytes (RFC 6962).

      Examples:
        kua entry 0
        kua entry 0190a3c5-7d1e-7a44-9b61-5d7d6d1c2a10 --format json
        kua entry 0190a3c57d
        ( printf '\\0'; kua entry 4711 --raw ) | sha256sum
      """)

  @Argument(
    help: ArgumentHelp(
      "A position (from 0), an event id, or its first digits (8 or more).", valueName: "position|id"))
  var which: String

  @Flag(help: "The exact bytes only.")
  var raw = false

  @OptionGroup var reader: ReaderOptions
  @OptionGroup var options: LedgerOptions

  @Option(help: "table or json.")
  var format = OutputFormat.table

  func validate() throws {
    try format.check(isOneOf: [.table, .json])
    try EntryLookup.check(which)
  }

  func run() throws {
    let ledger = try options.open()
    let history = try ledger.history(for: reader.named.reader(in: ledger))
    let snapshot = history.log
    let position = try EntryLookup.position(which, in: ledger, history)
    var output = StandardStream.output()
    if raw {
      ledger.description.noteSynthetic()
      try snapshot.entry(at: position) { try output.write($0) }
    } else {
      let page = try EntryPage(at: position, in: history)
      try output.write(format == .json ? page.json(ledger).text + "\n" : page.text(ledger, .output))
    }
    try output.flush()
  }
}

/// One entry and what the log says of it.
struct EntryPage {
  let leafHash: String
  let bytes: [UInt8]
  /// What the event changed, and what rules say of it.
  let line: Timeline.Line
  /// The entities and numbers it speaks of: what it is found by.
  let speaksOf: [Reference]
  /// The entry as it counts, where it was corrected.
  let counts: [UInt8]?

  init(at position: Int, in history: EntityHistory) throws {
    let snapshot = history.log
    leafHash = try snapshot.leafHash(at: position).hex
    var references: [Reference] = []
    bytes = try snapshot.entry(at: position) { entry in
      try Event(entry, at: position).collectReferences(into: &references)
      return unsafe entry.withUnsafeBytes { unsafe Array($0) }
    }
    speaksOf = references
    let stored = bytes
    counts = history.revisions.corrected(unsafe stored.span.bytes, at: position)
    line = try history.line(at: position)
  }

  func json(_ ledger: Ledger) -> JSONText {
    .object(
      [
        ("position", .integer(line.position)), ("leafHash", .string(leafHash)),
        ("bytes", .integer(bytes.count)),
        ("recorded", .optional(line.recorded.map { "\($0)" })),
      ] + line.revisions + [
        ("retracts", target(of: .eventRetracted)), ("corrects", target(of: .eventCorrected)),
        ("disputes", target(of: .eventDisputed)),
        ("speaksOf", .array(speaksOf.map { .string("\($0)") })),
        ("changed", .string(FactWords.words(line, in: .en))),
        ("flags", .array(line.flags.map(\.json))), ("attested", .array(line.attested.map(\.json))),
        ("entry", .verbatim(bytes)), ("counts", counts.map { .verbatim($0) } ?? .null),
      ] + ledger.description.syntheticMember)
  }

  /// What it revises, if it does so in this way.
  private func target(of type: EventType) -> JSONText {
    line.type == type ? line.target.map { .integer($0.position) } ?? .null : .null
  }

  func text(_ ledger: Ledger, _ terminal: Terminal) -> String {
    let language = terminal.language
    let row = TimelineRow(line, in: language)
    let retracted = line.isRetracted ? "  ✗ " + row.retracted : ""
    func label(_ phrase: Phrase) -> String { phrase.text(in: language) }
    var facts = [
      (label(Label.position), row.position + retracted),
      (label(Label.type), "\(line.type.name), \(line.type.title.text(in: language))"),
      (label(Label.happened), row.happened),
      (label(Label.recorded), row.recorded + " UTC" + row.delay),
      (label(Label.by), "\(row.entered), \(line.body.short)"),
      (label(Label.speaksOf), speaksOf.map { "\($0)" }.joined(separator: ", ")),
      (label(Label.changed), FactWords.words(line, in: language)),
    ]
    let revised = RevisionWords(language: language)
    if !line.correctedBy.isEmpty {
      let changes = FilledPhrase(
        Phrase(verbatim: "{changes}"), ["changes": revised.changes(line.changes, line.type)])
      let by = revised.corrected(line.type, by: line.correctedBy)
      let words = line.type == .eventCorrected ? by : "\(by): \(changes.text(in: language))"
      facts.append(("✎ " + label(Phrase.Revision.corrected), words))
    }
    if !line.disputedBy.isEmpty {
      facts.append(("! " + label(Phrase.Revision.disputed), revised.disputed(by: line.disputedBy)))
    }
    facts += line.flags.map { ("⚑ \($0.code)", $0.message(in: language)) }
    facts += line.attested.map { ("? \($0.code)", "\(label(Label.attested)): \($0.message(in: language))") }
    facts += [(label(Label.bytes), "\(bytes.count)"), (label(Label.leafHash), leafHash)]
    let width = (facts.map(\.0.count).max() ?? 0) + 2
    var text = ledger.description.heading(in: Terminal.output.language)
    for (name, value) in facts where !value.isEmpty {
      let padded = name + String(repeating: " ", count: width - name.count)
      let margin = String(repeating: " ", count: width)
      text += terminal.faint(padded) + Wrapping.wrap(value, terminal.width.map { $0 - width }, margin) + "\n"
    }
    text += "\n" + Self.indented(bytes) + "\n"
    guard let counts else { return text }
    return text + "\n" + terminal.bold(label(Phrase.Revision.countsAs)) + "\n" + Self.indented(counts) + "\n"
  }

  /// An entry with a member a line: the canonical JSON of the log, spaced out for reading.
  static func indented(_ json: [UInt8]) -> String {
    var text: [UInt8] = [], depth = 0, inString = false, isEscaped = false
    func newLine() {
      text.append(0x0a)
      text.append(contentsOf: repeatElement(0x20, count: 2 * depth))
    }
    for (at, byte) in json.enumerated() {
      if inString {
        text.append(byte)
        if isEscaped {
          isEscaped = false
        } else if byte == 0x5c {
          isEscaped = true
        } else if byte == 0x22 {
          inString = false
        }
        continue
      }
      switch byte {
      case 0x22:
        inString = true
        text.append(byte)
      case 0x7b, 0x5b:
        text.append(byte)
        depth += 1
        if at + 1 < json.count, json[at + 1] != 0x7d, json[at + 1] != 0x5d { newLine() }
      case 0x7d, 0x5d:
        depth = max(0, depth - 1)
        if at > 0, json[at - 1] != 0x7b, json[at - 1] != 0x5b { newLine() }
        text.append(byte)
      case 0x2c:
        text.append(byte)
        newLine()
      case 0x3a: text.append(contentsOf: [0x3a, 0x20])
      default: text.append(byte)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
