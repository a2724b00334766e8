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

  /// A line for each.
  var text: String {
    var lines: String
    switch anchor {
    case .compared(let compared): lines = Self.line("released ", compared)
    case .none(let reason): lines = "  released no released checkpoint to compare with: \(reason)\n"
    }
    for compared in checkpoints { lines += Self.line("shown    ", compared) }
    return lines
  }

  private static func line(_ title: String, _ compared: ComparedCheckpoint) -> String {
    let size = compared.checkpoint.map { " at size \(grouped(Int($0.size)))" } ?? ""
    let says = compared.fault == nil ? "the log extends it" : "✗ see above"
    return "  \(title)\(compared.source)\(size): \(says)\n"
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
