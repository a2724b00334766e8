import IncidentEvents
import Language

extension ValueReader {
  /// Reads an object written in one line: its members one after the other, `30 fine-mci`, with a slash between them
  /// where there are no spaces, or by name, `amount=30 kind=fine-mci`.
  func object(
    _ typed: String, _ fields: [FieldSchema], _ field: RecordField, _ form: RecordForm
  ) throws -> JSONText {
    let hasSpaces = typed.contains { $0.isWhitespace }
    let pieces = typed.split { hasSpaces ? $0.isWhitespace : $0 == "/" }.map(String.init)
    var values: [String: JSONText] = [:]
    var loose: [String] = []
    for piece in pieces {
      let parts = piece.split(separator: "=", maxSplits: 1).map(String.init)
      if parts.count == 2, let member = fields.first(where: { Self.isNamed(parts[0], $0) }) {
        values["\(member.name)"] = try one(parts[1], member.kind, field, form)
      } else {
        loose.append(piece)
      }
    }
    try place(loose, fields, field, form, &values)
    let missing = fields.filter { $0.isRequired && values["\($0.name)"] == nil }
    guard missing.isEmpty else {
      let all = fields.map { PhraseValue.word(form.type.label(of: "\(field.name).\($0.name)")) }
      throw ValueFault(Phrase.Recording.objectForm(parts: .list(all)))
    }
    return .object(fields.compactMap { member in values["\(member.name)"].map { ("\(member.name)", $0) } })
  }

  /// Gives each piece to the first member that takes it: words and numbers first, for they are told apart by
  /// themselves, then references in the order in which they are spoken of.
  private func place(
    _ pieces: [String], _ fields: [FieldSchema], _ field: RecordField, _ form: RecordForm,
    _ values: inout [String: JSONText]
  ) throws {
    let strict = fields.filter { !Self.isReference($0.kind) }
    // Whom before what: person, offence, as charges are read out.
    let references = fields.filter { Self.isReference($0.kind) }.sorted {
      ("\($0.name)" == "person" ? 0 : 1) < ("\($1.name)" == "person" ? 0 : 1)
    }
    for piece in pieces {
      var fault: (any Error)?
      let open = (strict + references).filter { values["\($0.name)"] == nil }
      let isTaken = open.contains { member in
        do {
          values["\(member.name)"] = try one(piece, member.kind, field, form)
          return true
        } catch {
          fault = error
          return false
        }
      }
      if !isTaken {
        let all = fields.map { PhraseValue.word(form.type.label(of: "\(field.name).\($0.name)")) }
        // Where only one member is left, what is wrong is what it says.
        if open.count == 1, let fault { throw fault }
        throw ValueFault(Phrase.Recording.objectPiece(parts: .list(all), typed: shown(piece, field)))
      }
    }
  }

  private static func isNamed(_ name: String, _ member: FieldSchema) -> Bool {
    name == "\(member.name)" || name == RecordField.option("\(member.name)")
  }

  private static func isReference(_ kind: FieldKind) -> Bool {
    if case .reference = kind { true } else { false }
  }
}
