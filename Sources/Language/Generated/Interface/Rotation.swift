// Written by Tools/generate from Schemas/language/interface/rotation.json; do not edit.
// swift-format-ignore-file

extension Phrase {
  /// Texts of `rotation.json`.
  public enum Rotation {
    /// From entry {position} on another key signs:
    public static func begins(position: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{position} оқиғасынан бастап басқа кілт қол қояды:", ru: "С события {position} подписывает другой ключ:", en: "From entry {position} on another key signs:"),
        ["position": position])
    }
    /// old
    public static var old: Phrase {
      Phrase(kk: "бұрынғы", ru: "прежний", en: "old")
    }
    /// new
    public static var new: Phrase {
      Phrase(kk: "жаңа", ru: "новый", en: "new")
    }
    /// The old private key is kept in {path}.
    public static func kept(path: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Бұрынғы жабық кілт {path} ішінде сақталды.", ru: "Прежний закрытый ключ сохранён в {path}.", en: "The old private key is kept in {path}."),
        ["path": path])
    }
    /// The first checkpoint, signed by both, for those who keep checkpoints:
    public static var first: Phrase {
      Phrase(kk: "Екеуі де қол қойған алғашқы бақылау нүктесі, бақылау нүктелерін сақтайтындарға:", ru: "Первая контрольная точка, подписанная обоими, для тех, кто хранит контрольные точки:", en: "The first checkpoint, signed by both, for those who keep checkpoints:")
    }
  }
}
