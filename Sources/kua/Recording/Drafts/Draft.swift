import IncidentEvents
import Language
import Ledger

/// An act that is being recorded, kept in a file of its owner's alone until it is in the ledger: what was typed is
/// never lost. The file lies outside the ledger, holds clear names, and is known to it, so that an erasure sweeps it.
final class Draft {
  let path: String
  private let ledger: Ledger
  /// What the file held when it was last written.
  private var written: [UInt8]?

  /// Begins a draft of an act, in a file of its own.
  init(of act: Act, in ledger: Ledger) throws {
    self.ledger = ledger
    path = try DraftPlace.directory(outside: ledger) + "/\(act.form.type.short)-\(act.id).json"
  }

  /// Goes on with the draft in a file.
  /// - Returns: the draft and what it says.
  static func opened(_ path: String, in ledger: Ledger, _ language: Language) throws -> (
    draft: Draft, act: Act
  ) {
    guard let whole = DraftPlace.resolved(path) else {
      throw Problem.system(Phrase.Problem.couldNotRead(path: .text(path)))
    }
    let draft = Draft(at: whole, in: ledger)
    guard let bytes = try DraftFile.read(whole) else {
      throw Problem.system(Phrase.Problem.couldNotRead(path: .text(path)))
    }
    guard bytes.contains(where: { $0 != 0x0a }) else {
      throw Problem("swept", Phrase.Recording.draftSwept(path: .text(path)))
    }
    guard let text = JSONText.parse(bytes.filter { $0 != 0x0a }), let act = act(text) else {
      throw Problem("no-draft", Phrase.Recording.noDraft(path: .text(path)), exit: .usage)
    }
    draft.written = bytes
    // It may lie elsewhere than it was begun.
    try ledger.noteDraft(whole)
    return (draft, act)
  }

  private init(at path: String, in ledger: Ledger) {
    self.path = path
    self.ledger = ledger
  }

  /// Saves what has been said so far, durably.
  /// - Throws: ``Problem`` when the file is no more as it was left: someone else goes on with it, or an erasure swept it.
  func save(_ act: Act, _ language: Language) throws {
    let text = Self.text(of: act)
    guard Array(text.utf8) != written else { return }
    if let written {
      guard try DraftFile.read(path) == written else {
        throw Problem("draft-changed", Phrase.Recording.draftChanged(path: .text(path)))
      }
    } else {
      try ledger.noteDraft(path)
    }
    try DraftFile.write(text, to: path)
    written = Array(text.utf8)
  }

  /// The act is recorded: the file is overwritten and goes.
  func discard() throws {
    try DraftFile.erase(path)
    try ledger.forgetDraft(path)
    written = nil
  }

  /// Whether anything was saved.
  var isSaved: Bool { written != nil }

  // MARK: What the file holds

  /// One line, so that a sweep takes all of it.
  static func text(of act: Act) -> String {
    let values = act.values.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    let unread = act.unread.sorted { $0.key < $1.key }.map {
      ($0.key, JSONText.array($0.value.map { .string($0) }))
    }
    return JSONText.object([
      ("kuaDraft", 1), ("type", .string(act.form.type.short)), ("id", .string("\(act.id)")),
      ("values", .object(values)), ("unread", .object(unread)),
    ]).text + "\n"
  }

  /// The act that a draft's text says; nil for what is no draft.
  static func act(_ text: JSONText) -> Act? {
    guard case .integer(1)? = text["kuaDraft"],
      let type = text["type"]?.string.flatMap({ EventType(written: $0) }),
      let id = text["id"]?.string.flatMap({ EventID($0) })
    else { return nil }
    let form = RecordForm(type)
    let paths = Set(form.fields.map(\.path))
    var act = Act(form, id: id)
    for (path, value) in text["values"]?.members ?? [] where paths.contains(path) { act.values[path] = value }
    for (path, texts) in text["unread"]?.members ?? [] where paths.contains(path) {
      act.unread[path] = texts.elements.compactMap(\.string)
    }
    return act
  }
}
