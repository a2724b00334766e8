// Written by Tools/generate from Schemas/language/interface/proving.json; do not edit.
// swift-format-ignore-file

extension Phrase {
  /// Texts of `proving.json`.
  public enum Proving {
    /// {count} entries are proved to be in the log
    public static func holds(count: Int) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: ["журналда {count} оқиғаның бар екені дәлелденді", "журналда {count} оқиғаның бар екені дәлелденді"], ru: ["доказано, что в журнале есть {count} событие", "доказано, что в журнале есть {count} события", "доказано, что в журнале есть {count} событий"], en: ["{count} entry is proved to be in the log", "{count} entries are proved to be in the log"]),
        ["count": .number(count)])
    }
    /// NOT PROVED: {count} of {total} do not hold
    public static func fails(count: Int, total: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: ["ДӘЛЕЛДЕНБЕДІ: {total} ішінен {count} сәйкес емес", "ДӘЛЕЛДЕНБЕДІ: {total} ішінен {count} сәйкес емес"], ru: ["НЕ ДОКАЗАНО: не сходится {count} из {total}", "НЕ ДОКАЗАНО: не сходятся {count} из {total}", "НЕ ДОКАЗАНО: не сходятся {count} из {total}"], en: ["NOT PROVED: {count} of {total} does not hold", "NOT PROVED: {count} of {total} do not hold"]),
        ["count": .number(count), "total": total])
    }
    /// position
    public static var position: Phrase {
      Phrase(kk: "орны", ru: "позиция", en: "position")
    }
    /// event
    public static var event: Phrase {
      Phrase(kk: "оқиға", ru: "событие", en: "event")
    }
    /// leaf hash
    public static var leafHash: Phrase {
      Phrase(kk: "жапырақ хеші", ru: "хеш листа", en: "leaf hash")
    }
    /// {leaf}, as the receipt has it
    public static func byReceipt(leaf: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{leaf}, түбіртек бойынша", ru: "{leaf}, по квитанции", en: "{leaf}, as the receipt has it"),
        ["leaf": leaf])
    }
    /// {leaf}, of the entry given
    public static func byEntry(leaf: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{leaf}, берілген оқиғаныкі", ru: "{leaf}, данного события", en: "{leaf}, of the entry given"),
        ["leaf": leaf])
    }
    /// {leaf}, of the ledger's entry
    public static func byLedger(leaf: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{leaf}, журналдағы оқиғаныкі", ru: "{leaf}, события журнала", en: "{leaf}, of the ledger's entry"),
        ["leaf": leaf])
    }
    /// ledger
    public static var ledger: Phrase {
      Phrase(kk: "журнал", ru: "журнал", en: "ledger")
    }
    /// {path} extends the checkpoint and has the entry
    public static func ledgerAgrees(path: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{path} бақылау нүктесін жалғастырады және оқиғаны қамтиды", ru: "{path} продолжает контрольную точку и содержит событие", en: "{path} extends the checkpoint and has the entry"),
        ["path": path])
    }
    /// not looked at
    public static var noLedger: Phrase {
      Phrase(kk: "қаралған жоқ", ru: "не сверялся", en: "not looked at")
    }
    /// {key}, which you gave
    public static func givenKey(key: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{key}, сіз берген", ru: "{key}, данный вами", en: "{key}, which you gave"),
        ["key": key])
    }
    /// {key}, which the ledger names; nothing outside vouches for it
    public static func ledgersKey(key: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{key}, журналдың өзі атаған; сырттан ештеңе растамайды", ru: "{key}, названный самим журналом; извне его ничто не подтверждает", en: "{key}, which the ledger names; nothing outside vouches for it"),
        ["key": key])
    }
    /// {path} is whole: its tiles lead to the checkpoint of size {size}
    public static func publishedSound(path: PhraseValue, size: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{path} бүтін: тақталар {size} көлеміндегі бақылау нүктесіне апарады", ru: "{path} цел: плитки ведут к контрольной точке размера {size}", en: "{path} is whole: its tiles lead to the checkpoint of size {size}"),
        ["path": path, "size": size])
    }
    /// {path} does NOT HOLD
    public static func publishedNotSound(path: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{path} СӘЙКЕС ЕМЕС", ru: "{path} НЕ СХОДИТСЯ", en: "{path} does NOT HOLD"),
        ["path": path])
    }
    /// not checked: give the log's key with --key
    public static var noKey: Phrase {
      Phrase(kk: "тексерілмеді: журнал кілтін --key арқылы беріңіз", ru: "не проверена: дайте ключ журнала с --key", en: "not checked: give the log's key with --key")
    }
    /// signed by {key}
    public static func signedBy(key: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{key} кілтімен қол қойылған", ru: "подписана ключом {key}", en: "signed by {key}"),
        ["key": key])
    }
    /// {tiles} tiles, {entries} entries
    public static func looked(entries: PhraseValue, tiles: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{tiles} тақта, {entries} оқиға", ru: "плиток {tiles}, событий {entries}", en: "{tiles} tiles, {entries} entries"),
        ["entries": entries, "tiles": tiles])
    }
    /// {count} receipts in {path}.
    public static func receipts(count: Int, path: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: ["{path} ішінде {count} түбіртек.", "{path} ішінде {count} түбіртек."], ru: ["{count} квитанция в {path}.", "{count} квитанции в {path}.", "{count} квитанций в {path}."], en: ["{count} receipt in {path}.", "{count} receipts in {path}."]),
        ["count": .number(count), "path": path])
    }
    /// {path} is there already; receipts go to a new file
    public static func receiptsThere(path: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{path} бұрыннан бар; түбіртектер жаңа файлға жазылады", ru: "{path} уже есть; квитанции пишутся в новый файл", en: "{path} is there already; receipts go to a new file"),
        ["path": path])
    }
    /// what was appended is recorded, but receipts could not be written: {reason}. Later they are had with
    /// kua prove --receipt
    public static func noReceipts(reason: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "қосылғаны жазылды, бірақ түбіртектерді жазу мүмкін болмады: {reason}. Кейін оларды kua prove --receipt береді", ru: "добавленное записано, но квитанции записать не удалось: {reason}. Позже их даст kua prove --receipt", en: "what was appended is recorded, but receipts could not be written: {reason}. Later they are had with kua prove --receipt"),
        ["reason": reason])
    }
  }
}
