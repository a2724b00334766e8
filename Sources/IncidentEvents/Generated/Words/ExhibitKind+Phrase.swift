// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension ExhibitKind {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .bodyCamera: Phrase(kk: "бейнежетон жазбасы", ru: "запись видеожетона", en: "recording of a body-worn camera")
    case .photo: Phrase(kk: "фотосурет", ru: "фотография", en: "photograph")
    case .audio: Phrase(kk: "дыбыс жазбасы", ru: "аудиозапись", en: "sound recording")
    case .message: Phrase(kk: "хат алмасу", ru: "переписка", en: "message")
    case .document: Phrase(kk: "құжат", ru: "документ", en: "document")
    }
  }
}
