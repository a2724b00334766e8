// Written by Tools/generate from Schemas/language/interface/access.json; do not edit.
// swift-format-ignore-file

extension Phrase {
  /// Texts of `access.json`.
  public enum Access {
    /// entry {position}
    public static func entry(position: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{position} оқиғасы", ru: "событие {position}", en: "entry {position}"),
        ["position": position])
    }
    /// {field}: none was recorded
    public static func noneRecorded(field: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{field}: ештеңе жазылмаған", ru: "{field}: ничего не записано", en: "{field}: none was recorded"),
        ["field": field])
    }
    /// This look is recorded: entry {position}, event {event}
    public static func lookRecorded(event: PhraseValue, position: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Бұл қарау жазылды: {position} оқиғасы, {event}", ru: "Этот просмотр записан: событие {position}, {event}", en: "This look is recorded: entry {position}, event {event}"),
        ["event": event, "position": position])
    }
    /// erased (entry {position})
    public static func erased(position: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "өшірілген ({position} оқиғасы)", ru: "стёрто (событие {position})", en: "erased (entry {position})"),
        ["position": position])
    }
    /// sealed: the key of {body} is not at hand
    public static func sealed(body: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "мөрленген: {body} кілті мұнда жоқ", ru: "запечатано: ключа {body} здесь нет", en: "sealed: the key of {body} is not at hand"),
        ["body": body])
    }
    /// entry {position}, leaf hash {hash}
    public static func entryAndLeaf(hash: PhraseValue, position: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{position} оқиғасы, жапырақ хеші {hash}", ru: "событие {position}, хеш листа {hash}", en: "entry {position}, leaf hash {hash}"),
        ["hash": hash, "position": position])
    }
    /// Each digest stands in data._sd of the entry (kua entry {position} --raw): it is base64url of SHA-256
    /// over the disclosure's text.
    public static func howToCheck(position: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Әр бақылау сомасы оқиғаның data._sd ішінде тұр (kua entry {position} --raw): бұл ашу мәтінінің SHA-256 мәнінің base64url түрі.", ru: "Каждая контрольная сумма стоит в data._sd события (kua entry {position} --raw): это base64url от SHA-256 текста раскрытия.", en: "Each digest stands in data._sd of the entry (kua entry {position} --raw): it is base64url of SHA-256 over the disclosure's text."),
        ["position": position])
    }
  }
}
