// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension DisputeGround {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .didNotHappen: Phrase(kk: "бұл болған жоқ", ru: "этого не было", en: "it did not happen")
    case .happenedOtherwise: Phrase(kk: "бәрі басқаша болды", ru: "всё было иначе", en: "it happened otherwise")
    case .wrongPerson: Phrase(kk: "басқа адам", ru: "не то лицо", en: "wrong person")
    case .incomplete: Phrase(kk: "толық жазылмаған", ru: "записано не всё", en: "incomplete")
    case .unlawful: Phrase(kk: "заңсыз", ru: "незаконно", en: "unlawful")
    case .forged: Phrase(kk: "қолдан жасалған", ru: "подделано", en: "forged")
    }
  }
}
