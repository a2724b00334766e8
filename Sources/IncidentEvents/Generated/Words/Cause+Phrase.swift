// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension Cause {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .alcohol: Phrase(kk: "алкоголь", ru: "алкоголь", en: "alcohol")
    case .jealousy: Phrase(kk: "қызғаныш", ru: "ревность", en: "jealousy")
    case .socialInstability: Phrase(kk: "әлеуметтік тұрақсыздық", ru: "социальная неустроенность", en: "social instability")
    case .drugs: Phrase(kk: "есірткі", ru: "наркотики", en: "drugs")
    case .housing: Phrase(kk: "тұрғын үй дауы", ru: "жилищный спор", en: "housing dispute")
    case .other: Phrase(kk: "өзге", ru: "иное", en: "other")
    }
  }
}
