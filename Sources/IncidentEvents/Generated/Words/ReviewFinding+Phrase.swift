// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension ReviewFinding {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .inOrder: Phrase(kk: "бұзушылық жоқ", ru: "нарушений нет", en: "in order")
    case .concealed: Phrase(kk: "есептен жасырылған", ru: "укрыто от учёта", en: "concealed")
    case .deadline: Phrase(kk: "мерзім бұзылған", ru: "нарушен срок", en: "deadline broken")
    case .requalify: Phrase(kk: "қайта саралануға жатады", ru: "подлежит переквалификации", en: "to be requalified")
    }
  }
}
