// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension ViewingMeans {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .viewing: Phrase(kk: "қарау", ru: "просмотр", en: "viewing")
    case .listening: Phrase(kk: "тыңдау", ru: "прослушивание", en: "listening")
    case .copying: Phrase(kk: "көшіру", ru: "копирование", en: "copying")
    case .streaming: Phrase(kk: "ағынды қарау", ru: "потоковый просмотр", en: "streaming")
    }
  }
}
