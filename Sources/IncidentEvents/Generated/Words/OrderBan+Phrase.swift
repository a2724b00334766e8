// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension OrderBan {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .violence: Phrase(kk: "зорлық-зомбылық", ru: "насилие", en: "violence")
    case .pursuit: Phrase(kk: "қудалау", ru: "преследование", en: "pursuit")
    case .visits: Phrase(kk: "келіп-кету", ru: "посещения", en: "visits")
    case .contact: Phrase(kk: "байланыс жасау", ru: "общение и контакты", en: "contact")
    case .sharedHome: Phrase(kk: "бірге тұру", ru: "совместное проживание", en: "living together")
    case .alcohol: Phrase(kk: "алкоголь мен есірткі", ru: "алкоголь и наркотики", en: "alcohol and drugs")
    case .weapons: Phrase(kk: "қару", ru: "оружие", en: "weapons")
    }
  }
}
