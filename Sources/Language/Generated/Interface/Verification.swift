// Written by Tools/generate from Schemas/language/interface/verification.json; do not edit.
// swift-format-ignore-file

extension Phrase {
  /// Texts of `verification.json`.
  public enum Verification {
    /// the key you gave
    public static var givenKey: Phrase {
      Phrase(kk: "сіз берген кілт", ru: "данный вами ключ", en: "the key you gave")
    }
    /// the key and the checkpoint you gave
    public static var givenKeyAndCheckpoint: Phrase {
      Phrase(kk: "сіз берген кілт пен бақылау нүктесі", ru: "данные вами ключ и контрольная точка", en: "the key and the checkpoint you gave")
    }
    /// the checkpoint you gave
    public static var givenCheckpoint: Phrase {
      Phrase(kk: "сіз берген бақылау нүктесі", ru: "данная вами контрольная точка", en: "the checkpoint you gave")
    }
    /// no outside anchor: the key is the one the ledger itself names. It shows that the ledger is of one
    /// piece, not that it is the one you were once shown. Check again with --key
    public static var noAnchor: Phrase {
      Phrase(kk: "сыртқы тірек жоқ: кілтті журналдың өзі атаған. Бұл журналдың бүтін екенін көрсетеді, бірақ сізге бір кезде көрсетілген журнал екенін көрсетпейді. --key арқылы қайта тексеріңіз", ru: "внешней опоры нет: ключ назван самим журналом. Это показывает, что журнал цел, но не то, что он тот самый, который вам однажды показали. Проверьте ещё раз с --key", en: "no outside anchor: the key is the one the ledger itself names. It shows that the ledger is of one piece, not that it is the one you were once shown. Check again with --key")
    }
    /// sound
    public static var sound: Phrase {
      Phrase(kk: "бүтін", ru: "цел", en: "sound")
    }
    /// NOT SOUND
    public static var notSound: Phrase {
      Phrase(kk: "ЗАҚЫМДАЛҒАН", ru: "ПОВРЕЖДЁН", en: "NOT SOUND")
    }
    /// and more
    public static var andMore: Phrase {
      Phrase(kk: "және тағы", ru: "и ещё", en: "and more")
    }
    /// The first bad entry is at position {position}.
    public static func firstBad(position: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Алғашқы зақымдалған оқиға {position} орнында.", ru: "Первое повреждённое событие в позиции {position}.", en: "The first bad entry is at position {position}."),
        ["position": position])
    }
    /// The file of the log is damaged, and no entry was read. Keep a copy of the directory. Every entry
    /// that can be verified is taken out by: kua salvage --ledger {path} --out FILE
    public static func unreadable(path: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Журнал файлы зақымдалған, бірде-бір оқиға оқылмады. Каталогтың көшірмесін сақтаңыз. Тексеруге болатын барлық оқиғаны мына пәрмен шығарады: kua salvage --ledger {path} --out FILE", ru: "Файл журнала повреждён, ни одно событие не прочитано. Сохраните копию каталога. Все события, которые можно проверить, извлечёт: kua salvage --ledger {path} --out FILE", en: "The file of the log is damaged, and no entry was read. Keep a copy of the directory. Every entry that can be verified is taken out by: kua salvage --ledger {path} --out FILE"),
        ["path": path])
    }
    /// none: entries are missing
    public static var noRoot: Phrase {
      Phrase(kk: "жоқ: оқиғалар жетіспейді", ru: "нет: не хватает событий", en: "none: entries are missing")
    }
    /// anchor
    public static var anchor: Phrase {
      Phrase(kk: "тірек", ru: "опора", en: "anchor")
    }
    /// checked
    public static var checked: Phrase {
      Phrase(kk: "тексерілді", ru: "проверено", en: "checked")
    }
    /// {what}, in {seconds} s
    public static func whatWasChecked(seconds: PhraseValue, what: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{what}, {seconds} с", ru: "{what}, за {seconds} с", en: "{what}, in {seconds} s"),
        ["seconds": seconds, "what": what])
    }
    /// {count} entries
    public static func entryCount(count: Int) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: ["{count} оқиға", "{count} оқиға"], ru: ["{count} событие", "{count} события", "{count} событий"], en: ["{count} entry", "{count} entries"]),
        ["count": .number(count)])
    }
    /// {count} bundles
    public static func bundleCount(count: Int) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: ["{count} бума", "{count} бума"], ru: ["{count} связка", "{count} связки", "{count} связок"], en: ["{count} bundle", "{count} bundles"]),
        ["count": .number(count)])
    }
    /// {count} tiles
    public static func tileCount(count: Int) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: ["{count} тақта", "{count} тақта"], ru: ["{count} плитка", "{count} плитки", "{count} плиток"], en: ["{count} tile", "{count} tiles"]),
        ["count": .number(count)])
    }
    /// {count} released checkpoints
    public static func releasedCount(count: Int) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: ["{count} көрсетілген бақылау нүктесі", "{count} көрсетілген бақылау нүктесі"], ru: ["{count} показанная контрольная точка", "{count} показанные контрольные точки", "{count} показанных контрольных точек"], en: ["{count} released checkpoint", "{count} released checkpoints"]),
        ["count": .number(count)])
    }
    /// {count} signatures
    public static func signatureCount(count: Int) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: ["{count} қолтаңба", "{count} қолтаңба"], ru: ["{count} подпись", "{count} подписи", "{count} подписей"], en: ["{count} signature", "{count} signatures"]),
        ["count": .number(count)])
    }
    /// no released checkpoint to compare with: {reason}
    public static func noReleased(reason: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "салыстыратын көрсетілген бақылау нүктесі жоқ: {reason}", ru: "сравнить не с чем, показанной контрольной точки нет: {reason}", en: "no released checkpoint to compare with: {reason}"),
        ["reason": reason])
    }
    /// shown
    public static var shown: Phrase {
      Phrase(kk: "ұсынылған", ru: "предъявлена", en: "shown")
    }
    /// at size {size}
    public static func atSize(size: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{size} көлемінде", ru: "при размере {size}", en: "at size {size}"),
        ["size": size])
    }
    /// the log extends it
    public static var extends: Phrase {
      Phrase(kk: "журнал оны жалғастырады", ru: "журнал её продолжает", en: "the log extends it")
    }
    /// see above
    public static var seeAbove: Phrase {
      Phrase(kk: "жоғарыны қараңыз", ru: "см. выше", en: "see above")
    }
    /// {count} findings in {path}
    public static func findings(count: Int, path: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: ["{path} ішінде {count} ақау", "{path} ішінде {count} ақау"], ru: ["{count} находка в {path}", "{count} находки в {path}", "{count} находок в {path}"], en: ["{count} finding in {path}", "{count} findings in {path}"]),
        ["count": .number(count), "path": path])
    }
    /// at least {count} findings in {path}
    public static func atLeastFindings(count: Int, path: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: ["{path} ішінде кемінде {count} ақау", "{path} ішінде кемінде {count} ақау"], ru: ["не менее {count} находки в {path}", "не менее {count} находок в {path}", "не менее {count} находок в {path}"], en: ["at least {count} finding in {path}", "at least {count} findings in {path}"]),
        ["count": .number(count), "path": path])
    }
  }
}
