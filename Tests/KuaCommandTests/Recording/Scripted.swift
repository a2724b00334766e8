import IncidentEvents
import Language
import Rulebook

@testable import kua

/// Somebody who answers as was written down beforehand, and what was said to them.
final class Scripted: Conversation {
  let width: Int? = nil
  private(set) var said = ""
  private var answers: [String]

  init(_ answers: [String]) { self.answers = answers }

  func say(_ text: String) { said += text }
  func answer() -> String? {
    if answers.isEmpty { return nil }
    let next = answers.removeFirst()
    said += next + "\n"
    return next
  }

  /// Whether every answer was given.
  var isDone: Bool { answers.isEmpty }
}

/// A look-up among things that were written down beforehand.
struct Known: EntityLookup {
  var byText: [String: [Reference]] = [:]

  func entities(_ text: String, of kinds: [EntityKind]) -> FoundEntities {
    if let whole = Reference(text) { return kinds.contains(whole.kind) ? .found([whole]) : .malformed }
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return .malformed }
    return .found((byText[text] ?? []).filter { kinds.contains($0.kind) })
  }
  func type(ofEvent id: EventID) -> EventType? { .offenceRegistered }
  func subject(ofEvent id: EventID) -> Reference? { nil }
  func lastEvent(ofExhibit exhibit: Reference) -> EventID? { nil }
  func events(_ text: String) -> [EventID] { EventID(text).map { [$0] } ?? [] }
  func line(of reference: Reference, in language: Language) -> String { "\(reference.short)  somebody" }
  func line(ofEvent id: EventID, in language: Language) -> String { "\(id)" }
}

/// What tests read with: noon of 3 July 2024.
func reader(_ language: Language = .en, _ lookup: Known = Known()) -> ValueReader {
  let noon = LocalTime(atWallClock: 1_720_008_000, offsetMinutes: 300)
  return ValueReader(language: language, now: noon, lookup: lookup, actor: nil, body: nil)
}

extension RecordForm {
  /// The field at a path that is there.
  func known(_ path: String) -> RecordField { fields.first { $0.path == path }! }
}
