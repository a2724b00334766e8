import Evidence
import IncidentEvents
import Language
import Ledger
import TransparencyLog

/// What whoever checks a file is told.
struct FileCheckPage {
  let check: FileCheck
  let description: LedgerDescription
  let language: Language

  private typealias Exhibits = Phrase.Exhibits

  // MARK: For people

  func text(_ terminal: Terminal) -> String {
    var text =
      "\(check.path)\n  SHA-256 \(check.digest.sha256.hex), \(language.number(check.digest.bytes)) B\n"
    switch check.answer {
    case .exhibit:
      let files = check.named.map { [$0] } ?? check.known
      for file in files {
        text += "  " + terminal.green("✓") + " " + line(file) + "\n" + notes(file, terminal)
      }
    case .differs:
      guard let named = check.named else { break }
      let words = Exhibits.differs(exhibit: name(named), sha256: .text(named.sha256.hex)).text(in: language)
      text += "  " + terminal.red("✗") + " \(words)\n"
      for file in check.known { text += "    " + line(file) + "\n" }
      text += notes(named, terminal)
    case .unknown:
      text += "  " + terminal.red("✗") + " " + Exhibits.unknown.text(in: language) + "\n"
    }
    for one in check.compared { text += self.text(one, terminal) }
    return text
  }

  /// What the ledger says of a file that has the digest.
  private func line(_ file: ExhibitFile) -> String {
    let time = file.time.words(in: language)
    let phrase =
      switch file.type {
      case .evidenceAcquired:
        Exhibits.isOnDevice(exhibit: name(file), position: .number(file.position), time: .text(time))
      case .evidenceDerived:
        Exhibits.isCopy(
          exhibit: name(file), parent: .text(file.parent?.short ?? "—"), position: .number(file.position),
          time: .text(time))
      default:
        if let of = file.file {
          Exhibits.isExhibit(
            case: .text(of.short), exhibit: name(file), position: .number(file.position), time: .text(time))
        } else {
          Exhibits.isExhibitOfNoCase(exhibit: name(file), position: .number(file.position), time: .text(time))
        }
      }
    return phrase.text(in: language)
  }

  private func notes(_ file: ExhibitFile, _ terminal: Terminal) -> String {
    var text = ""
    if file.isRetracted { text += "    ! " + Exhibits.isRetracted.text(in: language) + "\n" }
    if check.quarantined.contains(file.exhibit) {
      text += "    " + terminal.yellow("!") + " " + Exhibits.isQuarantined.text(in: language) + "\n"
    }
    return text
  }

  private func name(_ file: ExhibitFile) -> PhraseValue {
    .text(file.number.map { "№ \($0) (\(file.exhibit.short))" } ?? file.exhibit.short)
  }

  private func text(_ one: FileCheck.Compared, _ terminal: Terminal) -> String {
    let file = one.exhibit
    var text = ""
    if check.named == nil {
      text += "  " + Exhibits.hasSameSize(exhibit: name(file)).text(in: language) + "\n"
    }
    guard let found = one.comparison else {
      return text + "    " + (one.obstacle?.text(in: language) ?? "") + "\n"
    }
    text +=
      "    "
      + Exhibits.segments(count: found.count, intact: .number(found.intactCount)).text(in: language) + "\n"
    for (heading, ranges) in [
      (Exhibits.intact, found.intact), (Exhibits.changed, found.changed), (Exhibits.missing, found.missing),
      (Exhibits.surplus, found.surplus.map { [$0] } ?? []),
    ] where !ranges.isEmpty {
      text += "    \(heading.text(in: language))\n"
      for range in ranges.prefix(Self.shown) { text += "      \(words(range, file))\n" }
      if ranges.count > Self.shown {
        text += "      " + Exhibits.moreRanges(count: ranges.count - Self.shown).text(in: language) + "\n"
      }
    }
    return text
  }

  /// How many ranges of a kind people are shown.
  private static let shown = 12

  /// A range of bytes, and of time where the length of the recording is known.
  private func words(_ range: Range<Int>, _ file: ExhibitFile) -> String {
    let bytes = Exhibits.bytes(
      from: .number(range.lowerBound), to: .number(range.upperBound - 1)
    ).text(in: language)
    guard let seconds = seconds(of: range, file) else { return bytes }
    return bytes + ", "
      + Exhibits.about(from: .text(clock(seconds.lowerBound)), to: .text(clock(seconds.upperBound))).text(
        in: language)
  }

  private func seconds(of range: Range<Int>, _ file: ExhibitFile) -> Range<Int>? {
    guard let bytes = file.bytes, let duration = file.duration, range.lowerBound < bytes else { return nil }
    return SegmentComparison.seconds(of: range, bytes: bytes, duration: duration)
  }

  /// Seconds as a player shows them: 1:02:05.
  private func clock(_ seconds: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(seconds / 3600):\(two(seconds / 60 % 60)):\(two(seconds % 60))"
  }

  // MARK: For programs

  /// - Parameter recorded: that the check was recorded.
  func json(_ recorded: ActAnswer?) -> JSONText {
    var members: [(String, JSONText)] = [
      ("file", .string(check.path)), ("bytes", .integer(check.digest.bytes)),
      ("sha256", .string(check.digest.sha256.hex)), ("answer", .string(check.answer.rawValue)),
      ("exhibits", .array(check.known.map(json))),
    ]
    if let named = check.named { members.append(("named", json(named))) }
    if !check.compared.isEmpty { members.append(("compared", .array(check.compared.map(json)))) }
    if let recorded { members.append(("recorded", recorded.json)) }
    return .object(members + description.syntheticMember)
  }

  private func json(_ file: ExhibitFile) -> JSONText {
    .object([
      ("exhibit", .string("\(file.exhibit)")), ("number", .optional(file.number)),
      ("case", .optional(file.file.map { "\($0)" })), ("parent", .optional(file.parent.map { "\($0)" })),
      ("type", .string(file.type.short)), ("event", .string("\(file.event)")),
      ("position", .integer(file.position)), ("time", .string("\(file.time)")),
      ("sha256", .string(file.sha256.hex)), ("retracted", .boolean(file.isRetracted)),
      ("quarantined", .boolean(check.quarantined.contains(file.exhibit))),
    ])
  }

  private func json(_ one: FileCheck.Compared) -> JSONText {
    var members: [(String, JSONText)] = [("exhibit", .string("\(one.exhibit.exhibit)"))]
    if let found = one.comparison {
      func ranges(_ ranges: [Range<Int>]) -> JSONText {
        .array(
          ranges.map { range in
            var members: [(String, JSONText)] = [
              ("from", .integer(range.lowerBound)), ("to", .integer(range.upperBound)),
            ]
            if let seconds = seconds(of: range, one.exhibit) {
              members += [
                ("fromSecond", .integer(seconds.lowerBound)), ("toSecond", .integer(seconds.upperBound)),
              ]
            }
            return .object(members)
          })
      }
      members += [
        ("segments", .integer(found.count)), ("intactSegments", .integer(found.intactCount)),
        ("intact", ranges(found.intact)), ("changed", ranges(found.changed)),
        ("missing", ranges(found.missing)), ("surplus", ranges(found.surplus.map { [$0] } ?? [])),
      ]
    } else {
      members.append(("obstacle", .optional(one.obstacle?.text(in: .en))))
    }
    return .object(members)
  }
}
