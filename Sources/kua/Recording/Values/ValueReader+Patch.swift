import IncidentEvents
import Language

extension ValueReader {
  /// Reads what a correction changes of the event it is about, field by field as that event's own options are written:
  /// `article=109-1`, several with semicolons between; nothing behind the sign takes a field away. JSON is taken too.
  func patch(_ typed: String) throws -> JSONText {
    let text = typed.trimmingSpaces
    if text.hasPrefix("{"), let patch = JSONText.parse(Array(text.utf8)) { return patch }
    guard let target else { throw ValueFault(Phrase.Recording.patchForm) }
    let form = RecordForm(target)
    var data: [(String, JSONText)] = [], attributes: [(String, JSONText)] = []
    for piece in text.split(separator: ";") where !String(piece).trimmingSpaces.isEmpty {
      let parts = piece.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map {
        String($0).trimmingSpaces
      }
      guard parts.count == 2 else { throw ValueFault(Phrase.Recording.patchForm) }
      guard let field = form.fields.first(where: { $0.options.contains(parts[0]) || $0.name == parts[0] })
      else {
        let options: String = form.fields.filter { $0.place == .data }.map(\.options[0]).joined(
          separator: ", ")
        throw ValueFault(Phrase.Recording.patchField(fields: .text(options), typed: .typed(parts[0])))
      }
      let read = parts[1].isEmpty ? [field.path: .null] : try read([parts[1]], for: field, of: form)
      for (path, value) in read.sorted(by: { $0.key < $1.key }) {
        if path.hasPrefix("data.") {
          data.append((String(path.dropFirst(5)), value))
        } else {
          attributes.append((path, value))
        }
      }
    }
    return .object((data.isEmpty ? [] : [("data", .object(data))]) + attributes)
  }

  /// The same reader, that knows of which type the event is that an act is about.
  func about(_ act: Act) -> ValueReader {
    var reader = self
    reader.target = act.values["data.target"]?.string.flatMap { EventID($0) }.flatMap { id in
      (try? lookup.type(ofEvent: id)) ?? nil
    }
    return reader
  }
}
