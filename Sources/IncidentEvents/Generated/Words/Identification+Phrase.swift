// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension Identification {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .face: Phrase(kk: "бет-жүзінен", ru: "по лицу", en: "by face")
    case .voice: Phrase(kk: "дауысынан", ru: "по голосу", en: "by voice")
    case .document: Phrase(kk: "құжат бойынша", ru: "по документу", en: "by a document")
    case .knownToOfficer: Phrase(kk: "қызметкерге таныс", ru: "сотрудник знает лично", en: "known to the officer")
    }
  }
}
