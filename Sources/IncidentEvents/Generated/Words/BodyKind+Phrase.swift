// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension BodyKind {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .police: Phrase(kk: "полиция органы", ru: "орган полиции", en: "police")
    case .prosecutor: Phrase(kk: "прокуратура", ru: "прокуратура", en: "prosecutor's office")
    case .court: Phrase(kk: "сот", ru: "суд", en: "court")
    case .crisisCentre: Phrase(kk: "дағдарыс орталығы", ru: "кризисный центр", en: "crisis centre")
    case .correctionCentre: Phrase(kk: "мінез-құлықты түзету орталығы", ru: "центр коррекции поведения", en: "correction centre")
    case .ngo: Phrase(kk: "үкіметтік емес ұйым", ru: "неправительственная организация", en: "non-governmental organisation")
    case .health: Phrase(kk: "медициналық ұйым", ru: "медицинская организация", en: "health organisation")
    case .school: Phrase(kk: "білім беру ұйымы", ru: "организация образования", en: "school")
    case .socialService: Phrase(kk: "әлеуметтік қызмет", ru: "социальная служба", en: "social service")
    case .akimat: Phrase(kk: "әкімдік", ru: "акимат", en: "akimat")
    case .armoury: Phrase(kk: "қару-жарақ бөлмесі", ru: "оружейная комната", en: "armoury")
    }
  }
}
