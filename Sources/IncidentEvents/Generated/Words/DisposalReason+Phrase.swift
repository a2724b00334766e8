// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension DisposalReason {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .noEvent: Phrase(kk: "оқиғаның болмауы", ru: "отсутствие события", en: "nothing happened")
    case .noElements: Phrase(kk: "құрамның болмауы", ru: "отсутствие состава", en: "no elements of an offence")
    case .privateComplaintNeeded: Phrase(kk: "жәбірленушінің шағымы қажет", ru: "нужна жалоба потерпевшего", en: "private complaint needed")
    case .otherJurisdiction: Phrase(kk: "өзге тергеулілік", ru: "иная подследственность", en: "other jurisdiction")
    case .duplicate: Phrase(kk: "қайталанған хабарлама", ru: "повторное сообщение", en: "duplicate")
    case .administrativeMatter: Phrase(kk: "әкімшілік құқық бұзушылық", ru: "административное правонарушение", en: "administrative matter")
    }
  }
}
