// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension DetentionBasis {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .administrative: Phrase(kk: "әкімшілік ұстау", ru: "административное задержание", en: "administrative detention")
    case .criminalProcedure: Phrase(kk: "қылмыстық-процестік ұстау", ru: "уголовно-процессуальное задержание", en: "criminal procedure")
    case .courtAct: Phrase(kk: "сот актісі", ru: "судебный акт", en: "act of a court")
    }
  }
}
