import ArgumentParser
import IncidentEvents
import Ledger

/// Why values are looked at, and whether the glass is broken for it.
struct AccessOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Why: \(AccessPurpose.allCases.map(\.name).joined(separator: ", ")). Needed with values.",
      valueName: "code"),
    completion: .list(AccessPurpose.allCases.map(\.name)))
  var purpose: AccessPurpose?

  @Flag(
    help:
      "Look in an emergency without being entitled, by role or past a seal; it is recorded as that, for review."
  )
  var breakGlass = false

  /// The look that is asked for.
  func request(
    _ target: AccessRequest.Target, _ fields: [String], _ means: AccessMeans
  ) throws -> AccessRequest {
    guard let purpose else {
      throw ValidationError(
        "Say why the values are looked at: --purpose \(AccessPurpose.allCases.map(\.name).joined(separator: "|"))."
      )
    }
    return AccessRequest(target, fields: fields, purpose: purpose, means: means, breaksGlass: breakGlass)
  }

  /// Refuses what is no protected or personal field.
  static func check(_ fields: [String]) throws {
    for field in fields where PrivateField(written: field) == nil {
      throw ValidationError(
        "There is no protected or personal field \"\(field)\"; those are "
          + PrivateField.allCases.map(\.name).joined(separator: ", ") + ".")
    }
    if Set(fields).count < fields.count { throw ValidationError("Name each field once.") }
  }
}

extension PrivateField {
  /// The field of a name, as in `safeContact`.
  init?(written name: String) {
    guard let field = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = field
  }
}
