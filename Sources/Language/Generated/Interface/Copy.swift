// Written by Tools/generate from Schemas/language/interface/copy.json; do not edit.
// swift-format-ignore-file

extension Phrase {
  /// Texts of `copy.json`.
  public enum Copy {
    /// backed up and verified
    public static var backedUp: Phrase {
      Phrase(kk: "көшірме алынып, тексерілді", ru: "копия снята и проверена", en: "backed up and verified")
    }
    /// restored and verified
    public static var restored: Phrase {
      Phrase(kk: "қалпына келтіріліп, тексерілді", ru: "восстановлено и проверено", en: "restored and verified")
    }
    /// THE COPY IS NOT SOUND
    public static var notSound: Phrase {
      Phrase(kk: "КӨШІРМЕ ЗАҚЫМДАЛҒАН", ru: "КОПИЯ ПОВРЕЖДЕНА", en: "THE COPY IS NOT SOUND")
    }
    /// Nothing was put in place.
    public static var nothingPut: Phrase {
      Phrase(kk: "Орнына ештеңе қойылған жоқ.", ru: "На место ничего не поставлено.", en: "Nothing was put in place.")
    }
    /// the log that was there is in {path}
    public static func movedAside(path: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "бұрынғы журнал {path} ішінде", ru: "прежний журнал лежит в {path}", en: "the log that was there is in {path}"),
        ["path": path])
    }
    /// behind the last checkpoint shown
    public static var behind: Phrase {
      Phrase(kk: "соңғы көрсетілген бақылау нүктесінен артта", ru: "отстаёт от последней показанной контрольной точки", en: "behind the last checkpoint shown")
    }
    /// The ledger can be read. Before anything is appended:
    public static var beforeAppending: Phrase {
      Phrase(kk: "Журналды оқуға болады. Бірдеңе қоспас бұрын:", ru: "Журнал можно читать. Прежде чем что-либо добавлять:", en: "The ledger can be read. Before anything is appended:")
    }
    /// when you have them
    public static var whenAtHand: Phrase {
      Phrase(kk: "егер олар бар болса", ru: "если они есть", en: "when you have them")
    }
    /// when they are lost
    public static var whenLost: Phrase {
      Phrase(kk: "егер олар жоғалса", ru: "если они утрачены", en: "when they are lost")
    }
    /// {dir}/keys/released is not there: whether entries were recorded after this backup can not be told.
    public static func noReleased(dir: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{dir}/keys/released жоқ: осы көшірмеден кейін жазба болған-болмағанын білу мүмкін емес.", ru: "{dir}/keys/released нет: были ли записи после этой копии, узнать нельзя.", en: "{dir}/keys/released is not there: whether entries were recorded after this backup can not be told."),
        ["dir": dir])
    }
    /// The backup's vault lies under a key that an erasure has replaced: it opens no more, and the personal
    /// and protected values recorded before are lost. A backup made after that erasure has them; its log
    /// may be older.
    public static var vaultReplaced: Phrase {
      Phrase(kk: "Көшірменің қоймасы өшіру кезінде ауыстырылған кілттің астында: ол енді ашылмайды, бұрын жазылған жеке және қорғалған мәндер жоғалды. Олар сол өшіруден кейін алынған көшірмеде бар; оның журналы ескірек болуы мүмкін.", ru: "Хранилище копии лежит под ключом, который заменило стирание: оно больше не открывается, и прежние личные и защищённые значения утрачены. Они есть в копии, снятой после того стирания; её журнал может быть старше.", en: "The backup's vault lies under a key that an erasure has replaced: it opens no more, and the personal and protected values recorded before are lost. A backup made after that erasure has them; its log may be older.")
    }
    /// The backup has no vault: no personal or protected value is restored.
    public static var noVault: Phrase {
      Phrase(kk: "Көшірмеде қойма жоқ: жеке және қорғалған мәндер қалпына келтірілмеді.", ru: "В копии нет хранилища: личные и защищённые значения не восстановлены.", en: "The backup has no vault: no personal or protected value is restored.")
    }
    /// {dir}/keys/log.key is not there: put the key back before anything is appended.
    public static func noKey(dir: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{dir}/keys/log.key жоқ: бірдеңе қоспас бұрын кілтті орнына қойыңыз.", ru: "{dir}/keys/log.key нет: верните ключ, прежде чем что-либо добавлять.", en: "{dir}/keys/log.key is not there: put the key back before anything is appended."),
        ["dir": dir])
    }
    /// {count} entries in {path}
    public static func entriesIn(count: Int, path: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: ["{path} ішінде {count} оқиға", "{path} ішінде {count} оқиға"], ru: ["{count} событие в {path}", "{count} события в {path}", "{count} событий в {path}"], en: ["{count} entry in {path}", "{count} entries in {path}"]),
        ["count": .number(count), "path": path])
    }
    /// copied: {count} entries, {bytes} bytes, {bundles} new bundles, in {seconds} s
    public static func copied(bundles: PhraseValue, bytes: PhraseValue, count: Int, seconds: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: ["көшірілді: {count} оқиға, {bytes} байт, {bundles} жаңа бума, {seconds} с", "көшірілді: {count} оқиға, {bytes} байт, {bundles} жаңа бума, {seconds} с"], ru: ["скопировано: {count} событие, байт {bytes}, новых связок {bundles}, за {seconds} с", "скопировано: {count} события, байт {bytes}, новых связок {bundles}, за {seconds} с", "скопировано: {count} событий, байт {bytes}, новых связок {bundles}, за {seconds} с"], en: ["copied: {count} entry, {bytes} bytes, {bundles} new bundles, in {seconds} s", "copied: {count} entries, {bytes} bytes, {bundles} new bundles, in {seconds} s"]),
        ["bundles": bundles, "bytes": bytes, "count": .number(count), "seconds": seconds])
    }
    /// entries {first} to {last} are missing, {count} of them.
    public static func missing(count: Int, first: PhraseValue, last: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: ["{first} оқиғасы жоқ.", "{first}–{last} оқиғалары жоқ, барлығы {count}."], ru: ["нет события {first}.", "нет событий с {first} по {last}, всего {count}.", "нет событий с {first} по {last}, всего {count}."], en: ["entry {first} is missing.", "entries {first} to {last} are missing, {count} of them."]),
        ["count": .number(count), "first": first, "last": last])
    }
  }
}
