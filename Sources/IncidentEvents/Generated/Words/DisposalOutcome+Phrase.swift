// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension DisposalOutcome {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .nomenclature: Phrase(kk: "номенклатуралық іске тігілді", ru: "списано в номенклатурное дело", en: "filed without proceedings")
    case .noOffence: Phrase(kk: "құқық бұзушылық құрамы жоқ", ru: "отсутствие состава правонарушения", en: "no offence")
    case .transferred: Phrase(kk: "ведомстволық бағыныстылығы бойынша берілді", ru: "передано по подведомственности", en: "transferred")
    case .joined: Phrase(kk: "басқа хабарламаға қосылды", ru: "приобщено к другому сообщению", en: "joined to another report")
    }
  }
}
