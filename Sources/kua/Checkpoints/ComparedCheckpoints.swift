import Language
import Ledger
import TransparencyLog

/// The checkpoints that a verification compared with the log, as they are printed.
struct ComparedCheckpoints {
  private let anchor: ReleasedAnchor
  private let checkpoints: [ComparedCheckpoint]

  init(_ released: ReleasedAnchor, _ given: [ComparedCheckpoint]) {
    anchor = released
    checkpoints = given
  }

  /// `keys/released`; null when there is none to read.
  var released: JSONText { anchor.compared.map(Self.json) ?? .null }

  /// Those given, in their order.
  var given: JSONText { .array(checkpoints.map(Self.json)) }

  /// A line for each: what it is, and how the log stands to it.
  func facts(_ language: Language) -> [(String, String)] {
    let released = Phrase.Status.released.text(in: language)
    var facts: [(String, String)]
    switch anchor {
    case .compared(let compared): facts = [(released, Self.words(compared, language))]
    case .none(let reason):
      facts = [(released, Phrase.Verification.noReleased(reason: .text(reason)).text(in: language))]
    }
    for compared in checkpoints {
      facts.append((Phrase.Verification.shown.text(in: language), Self.words(compared, language)))
    }
    return facts
  }

  private static func words(_ compared: ComparedCheckpoint, _ language: Language) -> String {
    let size = compared.checkpoint.map {
      " " + Phrase.Verification.atSize(size: .number(Int($0.size))).text(in: language)
    }
    let says =
      compared.fault == nil
      ? Phrase.Verification.extends.text(in: language)
      : "✗ " + Phrase.Verification.seeAbove.text(in: language)
    return "\(compared.source)\(size ?? ""): \(says)"
  }

  private static func json(_ compared: ComparedCheckpoint) -> JSONText {
    .object([
      ("source", .string(compared.source)),
      ("size", compared.checkpoint.map { .integer(Int($0.size)) } ?? .null),
      ("root", .optional(compared.checkpoint?.root.base64)),
      ("extended", .boolean(compared.fault == nil)), ("fault", .optional(compared.fault)),
    ])
  }
}
