// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension AgeBand {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .under14: Phrase(kk: "14 жасқа дейін", ru: "до 14 лет", en: "under 14")
    case .`14-17`: Phrase(kk: "14–17 жас", ru: "14–17 лет", en: "14 to 17")
    case .`18-29`: Phrase(kk: "18–29 жас", ru: "18–29 лет", en: "18 to 29")
    case .`30-44`: Phrase(kk: "30–44 жас", ru: "30–44 года", en: "30 to 44")
    case .`45-59`: Phrase(kk: "45–59 жас", ru: "45–59 лет", en: "45 to 59")
    case .`60-plus`: Phrase(kk: "60 жас және одан үлкен", ru: "60 лет и старше", en: "60 and older")
    }
  }
}
