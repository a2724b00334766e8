import IncidentEvents
import Language

/// The page of an act before it is recorded: labels and values in the words of whoever records it, private values in
/// clear, for whoever typed them.
struct Preview {
  let act: Act
  let words: ActWords
  let language: Language

  /// Whether a value is as always, so that nobody need look at it.
  private func isUsual(_ value: JSONText, of field: RecordField) -> Bool {
    switch field.path {
    case "source": value.string == Act.source
    case "body": words.reader.body.map { value.string == "\($0)" } ?? false
    case "timeprecision": true
    default: false
    }
  }

  /// The rows: label and value.
  var rows: [(label: String, value: String)] {
    let precision = act.values["timeprecision"]?.string.flatMap { name in
      TimePrecision.allCases.first { $0.name == name }
    }
    return act.form.fields.compactMap { field in
      guard let value = act.values[field.path], !isUsual(value, of: field) else { return nil }
      let label = act.form.label(field).text(in: language) + (field.isPrivate ? " *" : "")
      let text = words.words(value, of: field, precision: field.path == "time" ? precision : nil)
      return (label, text)
    }
  }

  func text(_ width: Int?) -> String {
    let rows = rows
    let widest = rows.map(\.label.count).max() ?? 0
    let margin = String(repeating: " ", count: widest + 4)
    var text = "\n\(act.form.type.title.text(in: language))\n"
    for (label, value) in rows {
      let padded = "  " + label + String(repeating: " ", count: widest - label.count) + "  "
      text += padded + Wrapping.wrap(value, width.map { max(20, $0 - widest - 4) }, margin) + "\n"
    }
    if act.form.fields.contains(where: { $0.isPrivate && act.values[$0.path] != nil }) {
      text += "  * " + Phrase.Recording.keptInVault.text(in: language) + "\n"
    }
    return text
  }
}
