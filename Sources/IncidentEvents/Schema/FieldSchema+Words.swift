public import Language

extension FieldKind {
  /// What people read for a word written in the field: `health` is «медицинская организация». Nil for what is no word
  /// of an enumeration.
  public func phrase(ofWord word: String) -> Phrase? {
    switch self {
    case .enumeration(_, let enumeration?): enumeration.phrase(named: word)
    case .list(let element, _): element.phrase(ofWord: word)
    default: nil
    }
  }
}

extension EventType {
  /// What a field of its data is called: by the type's own name for it, else by the one all events share. A field is
  /// named as in `district`, or as in `attested.reason`, where its last name counts.
  public func label(of field: String) -> Phrase {
    if let label = ownLabel(of: field) { return label }
    let name = field.split(separator: ".").last.map(String.init) ?? field
    return FieldSchema.sharedLabel(of: name) ?? Phrase(verbatim: field)
  }
}
