import IncidentEvents
import Ledger

/// Finds the case that a person at the keyboard means.
enum CaseFinder {
  /// The case named in full, by a unique beginning, or by an ERDR or KUI number.
  /// - Throws: ``Problem`` when there is none, or more than one.
  static func find(_ text: String, in ledger: Ledger) throws -> Reference {
    if let reference = Reference(text) {
      switch reference.kind {
      case .case: return reference
      case .erdr, .kui: return try only(ledger.cases(of: reference), text)
      default: throw notShown(reference.kind)
      }
    }
    if text.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) { return try byNumber(text, ledger) }
    guard text.hasPrefix("case:") else {
      for kind in EntityKind.allCases where text.hasPrefix(kind.name + ":") && kind != .case {
        throw notShown(kind)
      }
      throw Problem(
        "bad-reference",
        "\"\(text)\" is no case: write case: and its 26 characters or the first four of them, an ERDR number of 15 digits, or a KUI number",
        exit: .usage)
    }
    let typed = text.dropFirst(5)
    guard (4...26).contains(typed.utf8.count),
      typed.utf8.allSatisfy({ 0x61...0x7a ~= $0 || 0x32...0x37 ~= $0 })
    else {
      throw Problem(
        "bad-reference",
        "\"\(text)\" is no beginning of a case: write at least four of its characters (a–z, 2–7) after case:",
        exit: .usage)
    }
    return try only(ledger.cases(withPrefix: text), text)
  }

  /// A bare number is an ERDR number when it has fifteen digits, else a KUI number.
  private static func byNumber(_ digits: String, _ ledger: Ledger) throws -> Reference {
    let kinds = digits.utf8.count == 15 ? ["erdr:", "kui:"] : ["kui:"]
    var found: [Reference] = []
    for kind in kinds where found.isEmpty {
      if let number = Reference(kind + digits) { found = try ledger.cases(of: number) }
    }
    return try only(found, digits)
  }

  private static func only(_ found: [Reference], _ text: String) throws -> Reference {
    guard let first = found.first else {
      throw Problem.notFound("no case is found by \(text); look among the events with kua history")
    }
    guard found.count == 1 else {
      let list = found.map { "\n  \($0)" }.joined()
      throw Problem("ambiguous", "\(text) may be any of:\(list)", exit: .usage)
    }
    return first
  }

  private static func notShown(_ kind: EntityKind) -> Problem {
    Problem(
      "not-shown",
      "only cases are shown today, not a \(kind.name). For its events: kua history --format ndjson, "
        + "with --person or --exhibit for those", exit: .usage)
  }
}
