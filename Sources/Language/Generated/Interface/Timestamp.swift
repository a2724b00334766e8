// Written by Tools/generate from Schemas/language/interface/timestamp.json; do not edit.
// swift-format-ignore-file

extension Phrase {
  /// Texts of `timestamp.json`.
  public enum Timestamp {
    /// A request for a time stamp over the checkpoint of size {size} is in {path}.
    public static func requested(path: PhraseValue, size: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Өлшемі {size} бақылау нүктесіне уақыт белгісін сұрау {path} файлына жазылды.", ru: "Запрос метки времени на контрольную точку размера {size} записан в {path}.", en: "A request for a time stamp over the checkpoint of size {size} is in {path}."),
        ["path": path, "size": size])
    }
    /// Send it to a time-stamping authority as application/timestamp-query, and attach the answer:
    public static var send: Phrase {
      Phrase(kk: "Оны уақыт белгілері қызметіне application/timestamp-query түрінде жіберіп, жауабын тіркеңіз:", ru: "Отправьте его службе меток времени как application/timestamp-query и приложите ответ:", en: "Send it to a time-stamping authority as application/timestamp-query, and attach the answer:")
    }
    /// The time stamp is stored with the checkpoint of size {size}.
    public static func attached(size: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Уақыт белгісі өлшемі {size} бақылау нүктесімен бірге сақталды.", ru: "Метка времени сохранена при контрольной точке размера {size}.", en: "The time stamp is stored with the checkpoint of size {size}."),
        ["size": size])
    }
    /// This time stamp is stored with the checkpoint of size {size} already; nothing was changed.
    public static func already(size: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Бұл уақыт белгісі өлшемі {size} бақылау нүктесімен бірге бұрын сақталған; ештеңе өзгерген жоқ.", ru: "Эта метка времени уже сохранена при контрольной точке размера {size}; ничего не изменено.", en: "This time stamp is stored with the checkpoint of size {size} already; nothing was changed."),
        ["size": size])
    }
    /// time stamp
    public static var stamp: Phrase {
      Phrase(kk: "уақыт белгісі", ru: "метка времени", en: "time stamp")
    }
    /// time
    public static var time: Phrase {
      Phrase(kk: "уақыты", ru: "время", en: "time")
    }
    /// accuracy
    public static var accuracy: Phrase {
      Phrase(kk: "дәлдігі", ru: "точность", en: "accuracy")
    }
    /// signer
    public static var signer: Phrase {
      Phrase(kk: "қол қойған", ru: "подписал", en: "signer")
    }
    /// trusted
    public static var authority: Phrase {
      Phrase(kk: "сенім", ru: "доверие", en: "trusted")
    }
    /// number
    public static var serial: Phrase {
      Phrase(kk: "нөмірі", ru: "номер", en: "number")
    }
    /// policy
    public static var policy: Phrase {
      Phrase(kk: "саясаты", ru: "политика", en: "policy")
    }
    /// answers
    public static var answers: Phrase {
      Phrase(kk: "жауабы", ru: "ответ на", en: "answers")
    }
    /// the request given
    public static var request: Phrase {
      Phrase(kk: "берілген сұрау", ru: "данный запрос", en: "the request given")
    }
    /// not compared with a request (--request)
    public static var anyRequest: Phrase {
      Phrase(kk: "сұраумен салыстырылған жоқ (--request)", ru: "с запросом не сличена (--request)", en: "not compared with a request (--request)")
    }
    /// ± {seconds} s
    public static func within(seconds: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "± {seconds} с", ru: "± {seconds} с", en: "± {seconds} s"),
        ["seconds": seconds])
    }
    /// not stated
    public static var unstated: Phrase {
      Phrase(kk: "көрсетілмеген", ru: "не указана", en: "not stated")
    }
    /// none over this checkpoint
    public static var none: Phrase {
      Phrase(kk: "бұл бақылау нүктесіне жоқ", ru: "на эту контрольную точку нет", en: "none over this checkpoint")
    }
    /// none over this checkpoint; over that of size {size}: {time}
    public static func noneButEarlier(size: PhraseValue, time: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "бұл бақылау нүктесіне жоқ; өлшемі {size} нүктеге: {time}", ru: "на эту контрольную точку нет; на точку размера {size}: {time}", en: "none over this checkpoint; over that of size {size}: {time}"),
        ["size": size, "time": time])
    }
    /// {count} hold; whether their authorities are to be trusted is for you to know
    public static func checked(count: Int) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: ["{count} дұрыс; қызметіне сенуге бола ма, өзіңіз білесіз", "{count} дұрыс; қызметтеріне сенуге бола ма, өзіңіз білесіз"], ru: ["{count} верна; можно ли доверять службе, решать вам", "{count} верны; можно ли доверять службам, решать вам", "{count} верны; можно ли доверять службам, решать вам"], en: ["{count} holds; whether its authority is to be trusted is for you to know", "{count} hold; whether their authorities are to be trusted is for you to know"]),
        ["count": .number(count)])
    }
  }
}
