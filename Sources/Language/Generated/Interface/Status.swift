// Written by Tools/generate from Schemas/language/interface/status.json; do not edit.
// swift-format-ignore-file

extension Phrase {
  /// Texts of `status.json`.
  public enum Status {
    /// ledger
    public static var ledger: Phrase {
      Phrase(kk: "журнал", ru: "журнал", en: "ledger")
    }
    /// read only: nothing can be appended or stored here
    public static var readOnly: Phrase {
      Phrase(kk: "тек оқу: мұнда ештеңе қосуға да, сақтауға да болмайды", ru: "только чтение: здесь ничего нельзя ни добавить, ни сохранить", en: "read only: nothing can be appended or stored here")
    }
    /// origin
    public static var origin: Phrase {
      Phrase(kk: "атауы", ru: "имя", en: "origin")
    }
    /// jurisdiction
    public static var jurisdiction: Phrase {
      Phrase(kk: "юрисдикция", ru: "юрисдикция", en: "jurisdiction")
    }
    /// {jurisdiction}, local time of {zone}
    public static func localTime(jurisdiction: PhraseValue, zone: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{jurisdiction}, {zone} жергілікті уақыты", ru: "{jurisdiction}, местное время {zone}", en: "{jurisdiction}, local time of {zone}"),
        ["jurisdiction": jurisdiction, "zone": zone])
    }
    /// verifier key
    public static var verifierKey: Phrase {
      Phrase(kk: "тексеру кілті", ru: "ключ проверки", en: "verifier key")
    }
    /// size
    public static var size: Phrase {
      Phrase(kk: "көлемі", ru: "размер", en: "size")
    }
    /// root
    public static var root: Phrase {
      Phrase(kk: "түбірі", ru: "корень", en: "root")
    }
    /// last recorded
    public static var lastRecorded: Phrase {
      Phrase(kk: "соңғы жазба", ru: "последняя запись", en: "last recorded")
    }
    /// checkpoint
    public static var checkpoint: Phrase {
      Phrase(kk: "бақылау нүктесі", ru: "контрольная точка", en: "checkpoint")
    }
    /// released
    public static var released: Phrase {
      Phrase(kk: "көрсетілген", ru: "показана", en: "released")
    }
    /// index
    public static var index: Phrase {
      Phrase(kk: "көрсеткіш", ru: "указатель", en: "index")
    }
    /// continued
    public static var continued: Phrase {
      Phrase(kk: "жалғасқан", ru: "продолжен", en: "continued")
    }
    /// after a loss, at entry {position} as {origin} (size {size} of {former} was lost)
    public static func afterLoss(former: PhraseValue, origin: PhraseValue, position: PhraseValue, size: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "жоғалтудан кейін, {position} оқиғасынан {origin} атымен ({former} журналының {size} көлемі жоғалды)", ru: "после утраты, с события {position} под именем {origin} (утрачен размер {size} журнала {former})", en: "after a loss, at entry {position} as {origin} (size {size} of {former} was lost)"),
        ["former": former, "origin": origin, "position": position, "size": size])
    }
    /// not made yet; the first command that needs it makes it
    public static var notMadeYet: Phrase {
      Phrase(kk: "әлі құрылмаған; алғаш керек болған пәрмен құрады", ru: "ещё не построено; построит первая команда, которой оно нужно", en: "not made yet; the first command that needs it makes it")
    }
    /// view {view}
    public static func view(view: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{view} көрінісі", ru: "представление {view}", en: "view {view}"),
        ["view": view])
    }
    /// vault
    public static var vault: Phrase {
      Phrase(kk: "қойма", ru: "хранилище", en: "vault")
    }
    /// not open: {reason}
    public static func vaultNotOpen(reason: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "ашылмаған: {reason}", ru: "не открыто: {reason}", en: "not open: {reason}"),
        ["reason": reason])
    }
    /// none that can be read; kua verify says more
    public static var noCheckpoint: Phrase {
      Phrase(kk: "оқылатыны жоқ; толығырақ: kua verify", ru: "нет ни одной читаемой; подробнее: kua verify", en: "none that can be read; kua verify says more")
    }
    /// signed at size {size}
    public static func signedAt(size: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{size} көлемінде қол қойылған", ru: "подписана при размере {size}", en: "signed at size {size}"),
        ["size": size])
    }
    /// signed at size {size}, {age} old
    public static func signedAtAge(age: PhraseValue, size: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{size} көлемінде қол қойылған, {age} бұрын", ru: "подписана при размере {size}, давность {age}", en: "signed at size {size}, {age} old"),
        ["age": age, "size": size])
    }
    /// at size {size}; the log extends it
    public static func extended(size: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{size} көлемінде; журнал оны жалғастырады", ru: "при размере {size}; журнал её продолжает", en: "at size {size}; the log extends it"),
        ["size": size])
    }
    /// never
    public static var never: Phrase {
      Phrase(kk: "ешқашан", ru: "никогда", en: "never")
    }
    /// not known: this user may not look into keys/
    public static var notKnown: Phrase {
      Phrase(kk: "белгісіз: бұл пайдаланушыға keys/ жабық", ru: "неизвестно: этому пользователю keys/ недоступен", en: "not known: this user may not look into keys/")
    }
    /// up to date at {size}
    public static func upToDate(size: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "журналмен тең: {size}", ru: "на уровне журнала: {size}", en: "up to date at {size}"),
        ["size": size])
    }
    /// at {size}, behind by {behind}
    public static func behind(behind: PhraseValue, size: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{size} орнында, {behind} қалып тұр", ru: "на {size}, отстаёт на {behind}", en: "at {size}, behind by {behind}"),
        ["behind": behind, "size": size])
    }
    /// {count} entries, {retracted} of them retracted
    public static func entriesRetracted(count: Int, retracted: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: ["{count} оқиға, оның {retracted} қайтарып алынған", "{count} оқиға, оның {retracted} қайтарып алынған"], ru: ["{count} событие, из них отозвано {retracted}", "{count} события, из них отозвано {retracted}", "{count} событий, из них отозвано {retracted}"], en: ["{count} entry, {retracted} of them retracted", "{count} entries, {retracted} of them retracted"]),
        ["count": .number(count), "retracted": retracted])
    }
    /// values of {count} events, {erased} erased, under key {generation}
    public static func vaultHolds(count: Int, erased: PhraseValue, generation: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: ["{count} оқиғаның мәндері, {erased} өшірілген, {generation}-кілт", "{count} оқиғаның мәндері, {erased} өшірілген, {generation}-кілт"], ru: ["значения {count} события, стёрто {erased}, ключ {generation}", "значения {count} событий, стёрто {erased}, ключ {generation}", "значения {count} событий, стёрто {erased}, ключ {generation}"], en: ["values of {count} event, {erased} erased, under key {generation}", "values of {count} events, {erased} erased, under key {generation}"]),
        ["count": .number(count), "erased": erased, "generation": generation])
    }
    /// key rotated
    public static var rotated: Phrase {
      Phrase(kk: "кілт ауыстырылды", ru: "ключ заменён", en: "key rotated")
    }
    /// at entry {position}, to {key}
    public static func rotatedAt(key: PhraseValue, position: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{position} оқиғасында, {key} кілтіне", ru: "в событии {position}, на {key}", en: "at entry {position}, to {key}"),
        ["key": key, "position": position])
    }
  }
}
