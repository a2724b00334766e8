import IncidentEvents
import Language
import Ledger

/// What was revised of an event, in words.
struct RevisionWords {
  let language: Language
  private typealias Revision = Phrase.Revision

  /// What stands before the words of a revised event: `corrected by 9 (article was 108-1), disputed by 12`.
  func before(_ line: Timeline.Line) -> [String] {
    var words: [String] = []
    if !line.correctedBy.isEmpty {
      let said = corrected(line.type, by: line.correctedBy)
      let were = line.type == .eventCorrected ? "" : self.were(line.changes, line.type)
      words.append(were.isEmpty ? said : "\(said) (\(were))")
    }
    if !line.disputedBy.isEmpty { words.append(disputed(by: line.disputedBy)) }
    return words
  }

  /// By which events an event was corrected; a correction, said anew.
  func corrected(_ type: EventType, by positions: [Int]) -> String {
    let list = Self.list(positions)
    let said =
      type == .eventCorrected
      ? Revision.saidAnewBy(positions: list) : Revision.correctedBy(positions: list)
    return said.text(in: language)
  }

  /// By which events an event is disputed.
  func disputed(by positions: [Int]) -> String {
    Revision.disputedBy(positions: Self.list(positions)).text(in: language)
  }

  /// What changed of an event of a type: `article 108-1 → 109-1`.
  func changes(_ changes: [Change], _ type: EventType) -> PhraseValue {
    let said = changes.map { change in
      Revision.change(
        field: .word(type.label(of: change.name)), new: value(change.new, change, type),
        old: value(change.old, change, type))
    }
    return said.isEmpty ? .word(Revision.nothingChanged) : .list(said.map { .phrase($0) })
  }

  private func were(_ changes: [Change], _ type: EventType) -> String {
    changes.map { change in
      Revision.was(field: .word(type.label(of: change.name)), old: value(change.old, change, type))
        .text(in: language)
    }.joined(separator: ", ")
  }

  private func value(_ json: String?, _ change: Change, _ type: EventType) -> PhraseValue {
    json.map { FactWords.value($0, of: change.name, in: type, language) } ?? .word(Phrase.Fact.nothing)
  }

  private static func list(_ positions: [Int]) -> PhraseValue { .list(positions.map { .number($0) }) }
}

extension Change {
  /// The field's own name, without `data.` before it.
  var name: String { field.hasPrefix("data.") ? String(field.dropFirst(5)) : field }

  var json: JSONText {
    .object([
      ("field", .string(field)), ("old", old.map { .verbatim(Array($0.utf8)) } ?? .null),
      ("new", new.map { .verbatim(Array($0.utf8)) } ?? .null),
    ])
  }
}

extension Timeline.Line {
  /// What revises it and what it revises, for programs.
  var revisions: [(String, JSONText)] {
    [
      ("retracted", .boolean(isRetracted)), ("retractedBy", retractedBy.map { .integer($0) } ?? .null),
      ("correctedBy", .array(correctedBy.map { .integer($0) })),
      ("disputedBy", .array(disputedBy.map { .integer($0) })), ("changes", .array(changes.map(\.json))),
    ]
  }
}
