import Language

extension PhraseValue {
  /// What somebody typed, as a message repeats it: cut, and without what would disturb a terminal.
  static func typed(_ text: String) -> PhraseValue {
    let quoted = ReferenceFinder.shown(text)
    let bare: String = String(
      quoted[quoted.index(after: quoted.startIndex)..<quoted.index(before: quoted.endIndex)])
    return .text(bare)
  }
}
