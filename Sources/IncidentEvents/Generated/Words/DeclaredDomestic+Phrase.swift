// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension DeclaredDomestic {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .yes: Phrase(kk: "иә", ru: "да", en: "yes")
    case .no: Phrase(kk: "жоқ", ru: "нет", en: "no")
    case .unknown: Phrase(kk: "белгісіз", ru: "неизвестно", en: "unknown")
    }
  }
}
