// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension RegistrationCategory {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .domesticOffender: Phrase(kk: "тұрмыстағы құқық бұзушы", ru: "бытовой правонарушитель", en: "domestic offender")
    case .alcoholDependent: Phrase(kk: "алкогольге тәуелді", ru: "страдает алкогольной зависимостью", en: "dependent on alcohol")
    case .drugDependent: Phrase(kk: "есірткіге тәуелді", ru: "страдает наркотической зависимостью", en: "dependent on drugs")
    case .releasedFromCustody: Phrase(kk: "бас бостандығынан айыру орнынан босатылған", ru: "освобождён из мест лишения свободы", en: "released from custody")
    case .minorOffender: Phrase(kk: "кәмелетке толмаған құқық бұзушы", ru: "несовершеннолетний правонарушитель", en: "minor offender")
    }
  }
}
