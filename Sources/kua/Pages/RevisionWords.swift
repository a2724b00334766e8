import CanonicalJSON
import IncidentEvents
import Ledger

/// What was revised of an event, in words.
enum RevisionWords {
  /// What stands before the words of a revised event: `retracted by 12`, `corrected by 9 (article was 108-1)`.
  static func before(_ line: Timeline.Line) -> [String] {
    var words: [String] = []
    if line.isRetracted { words.append("retracted" + by(line.retractedBy.map { [$0] } ?? [])) }
    if !line.correctedBy.isEmpty, line.type != .eventCorrected {
      let were = line.changes.map { "\(name($0.field)) was \(value($0.old))" }
      words.append(
        "corrected" + by(line.correctedBy) + (were.isEmpty ? "" : " (\(were.joined(separator: ", ")))"))
    } else if !line.correctedBy.isEmpty {
      words.append("said anew" + by(line.correctedBy))
    }
    if !line.disputedBy.isEmpty { words.append("disputed" + by(line.disputedBy)) }
    return words
  }

  /// What changed: `article 108-1 → 109-1`.
  static func changes(_ changes: [Change]) -> String {
    changes.map { "\(name($0.field)) \(value($0.old)) → \(value($0.new))" }.joined(separator: ", ")
  }

  /// ` by 12, 15`.
  static func by(_ positions: [Int]) -> String {
    positions.isEmpty ? "" : " by " + positions.map { grouped($0) }.joined(separator: ", ")
  }

  /// What a patch says, where it is not known what it changes.
  static func patch(_ patch: JSONNode?) -> String {
    guard let patch else { return "?" }
    var words: [String] = []
    var members = patch.members
    while let member = members.next() {
      let name = member.name.string ?? ""
      if name == "data" {
        var data = member.value.members
        while let one = data.next() { words.append("\(one.name.string ?? "") \(FactWords.value(one.value))") }
      } else {
        words.append("\(name) \(FactWords.value(member.value))")
      }
    }
    return words.joined(separator: ", ")
  }

  private static func name(_ field: String) -> String {
    field.hasPrefix("data.") ? String(field.dropFirst(5)) : field
  }

  /// A value given as canonical JSON.
  private static func value(_ json: String?) -> String {
    guard let json else { return "nothing" }
    var document = JSONDocument()
    guard (try? document.parse(Array(json.utf8).span)) != nil else { return json }
    return FactWords.value(document.root)
  }
}

extension Change {
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
