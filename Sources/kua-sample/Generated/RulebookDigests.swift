// Written by Tools/generate from Schemas/law; do not edit.
// swift-format-ignore-file
/// The editions of the rulebook: what an adoption names.
enum RulebookDigests {
  /// The digest of each edition's data, by its version.
  static let all = [
    "kua-rulebook-1": "630854db341cd77e1bf1361993cfb04478535918998cbe827e56a939096bcad2",
    "kua-rulebook-2": "b230cb7c9cfddaa19a4f837d4ca54aa741db608038476e7b94fb38d918ac6d9b",
  ]
}
