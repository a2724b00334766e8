// Written by Tools/generate from Schemas/language/interface/bundle.json; do not edit.
// swift-format-ignore-file

extension Phrase {
  /// Texts of `bundle.json`.
  public enum Bundle {
    /// A bundle of {subject} for {recipient}, by {act}. In it would be:
    public static func preview(act: PhraseValue, recipient: PhraseValue, subject: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{subject} дәлелдемелер жинағы, кімге: {recipient}, құжат: {act}. Оның ішінде болады:", ru: "Пакет доказательств {subject}, кому: {recipient}, по документу {act}. В нём будут:", en: "A bundle of {subject} for {recipient}, by {act}. In it would be:"),
        ["act": act, "recipient": recipient, "subject": subject])
    }
    /// entry
    public static var entry: Phrase {
      Phrase(kk: "жазба", ru: "запись", en: "entry")
    }
    /// named
    public static var named: Phrase {
      Phrase(kk: "жеке аталған", ru: "названо отдельно", en: "named")
    }
    /// {count} exhibits
    public static func exhibits(count: Int) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: ["{count} дәлелдеме", "{count} дәлелдеме"], ru: ["{count} доказательство", "{count} доказательства", "{count} доказательств"], en: ["{count} exhibit", "{count} exhibits"]),
        ["count": .number(count)])
    }
    /// Given out in clear:
    public static var clearValues: Phrase {
      Phrase(kk: "Ашық берілетіні:", ru: "Будет раскрыто:", en: "Given out in clear:")
    }
    /// nothing
    public static var noClearValues: Phrase {
      Phrase(kk: "ештеңе", ru: "ничего", en: "nothing")
    }
    /// the event has no such value
    public static var noSuchValue: Phrase {
      Phrase(kk: "оқиғада мұндай мәлімет жоқ", ru: "у события нет такого сведения", en: "the event has no such value")
    }
    /// Something that would belong to it is sealed from you, and is not in it.
    public static var withheld: Phrase {
      Phrase(kk: "Осыған қатысты бір бөлігі сізге жабық, ол жинаққа кірмейді.", ru: "Часть того, что сюда относится, от вас закрыта и в пакет не войдёт.", en: "Something that would belong to it is sealed from you, and is not in it.")
    }
    /// Issue it? It is recorded for good. [y/N]
    public static var ask: Phrase {
      Phrase(kk: "Берілсін бе? Бұл туралы жазба біржола қалады. [и/Ж]", ru: "Выдать? Запись об этом останется навсегда. [д/Н]", en: "Issue it? It is recorded for good. [y/N]")
    }
    /// nobody is there to be asked whether the bundle is to be issued; having looked at what is in it, say
    /// --yes
    public static var sayYes: Phrase {
      Phrase(kk: "жинақты беру-бермеуді сұрайтын ешкім жоқ; ішіндегісін қарап шығып, --yes қосыңыз", ru: "спросить, выдавать ли пакет, некого; просмотрев, что в нём, добавьте --yes", en: "nobody is there to be asked whether the bundle is to be issued; having looked at what is in it, say --yes")
    }
    /// nothing was issued
    public static var notIssued: Phrase {
      Phrase(kk: "ештеңе берілген жоқ", ru: "ничего не выдано", en: "nothing was issued")
    }
    /// the bundle is issued, as event {event} at position {position}, and could not be written: {reason}.
    /// Write it with: kua evidence bundle --issued {event} --out {out}
    public static func issuedNotExported(event: PhraseValue, out: PhraseValue, position: PhraseValue, reason: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "жинақ берілді ({position} орнындағы {event} оқиғасы), бірақ оны жазу мүмкін болмады: {reason}. Былай жазыңыз: kua evidence bundle --issued {event} --out {out}", ru: "пакет выдан, событие {event} в позиции {position}, но записать его не удалось: {reason}. Запишите его так: kua evidence bundle --issued {event} --out {out}", en: "the bundle is issued, as event {event} at position {position}, and could not be written: {reason}. Write it with: kua evidence bundle --issued {event} --out {out}"),
        ["event": event, "out": out, "position": position, "reason": reason])
    }
    /// written to {path}
    public static func written(path: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{path} файлына жазылды", ru: "записано в {path}", en: "written to {path}"),
        ["path": path])
    }
    /// {entries} entries, {values} values in clear; issued by event {event} at position {position}, leads
    /// to the checkpoint of size {size}
    public static func facts(entries: PhraseValue, event: PhraseValue, position: PhraseValue, size: PhraseValue, values: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{entries} жазба, {values} ашық мәлімет; {position} орнындағы {event} оқиғасымен берілді, {size} көлемді бақылау нүктесіне апарады", ru: "записей {entries}, раскрытых сведений {values}; выдано событием {event} в позиции {position}, ведёт к контрольной точке размера {size}", en: "{entries} entries, {values} values in clear; issued by event {event} at position {position}, leads to the checkpoint of size {size}"),
        ["entries": entries, "event": event, "position": position, "size": size, "values": values])
    }
    /// that checkpoint has {count} cosignatures
    public static func cosignatures(count: Int) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: ["бұл бақылау нүктесінде куәгерлердің {count} қолтаңбасы бар", "бұл бақылау нүктесінде куәгерлердің {count} қолтаңбасы бар"], ru: ["у этой контрольной точки {count} подпись свидетелей", "у этой контрольной точки {count} подписи свидетелей", "у этой контрольной точки {count} подписей свидетелей"], en: ["that checkpoint has {count} cosignature", "that checkpoint has {count} cosignatures"]),
        ["count": .number(count)])
    }
    /// Once witnesses have cosigned: kua evidence bundle --issued {event} --out FILE
    public static func exportAgain(event: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Куәгерлер қол қойған соң: kua evidence bundle --issued {event} --out FILE", ru: "Когда свидетели подпишут: kua evidence bundle --issued {event} --out FILE", en: "Once witnesses have cosigned: kua evidence bundle --issued {event} --out FILE"),
        ["event": event])
    }
    /// Bundle of evidence {path}
    public static func ofBundle(path: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Дәлелдемелер жинағы {path}", ru: "Пакет доказательств {path}", en: "Bundle of evidence {path}"),
        ["path": path])
    }
    /// holds
    public static var holds: Phrase {
      Phrase(kk: "расталды", ru: "подтверждено", en: "holds")
    }
    /// DOES NOT HOLD
    public static var checkFails: Phrase {
      Phrase(kk: "РАСТАЛМАДЫ", ru: "НЕ ПОДТВЕРЖДЕНО", en: "DOES NOT HOLD")
    }
    /// not established
    public static var notEstablished: Phrase {
      Phrase(kk: "анықталмады", ru: "не установлено", en: "not established")
    }
    /// none in the bundle
    public static var absent: Phrase {
      Phrase(kk: "жинақта жоқ", ru: "в пакете нет", en: "none in the bundle")
    }
    /// Established: all that can be checked holds, and the log's key is the one you gave.
    public static var established: Phrase {
      Phrase(kk: "Анықталды: тексеруге болатынның бәрі расталды, журнал кілті — сіз берген кілт.", ru: "Установлено: всё, что можно проверить, подтверждено, и ключ журнала — тот, который вы дали.", en: "Established: all that can be checked holds, and the log's key is the one you gave.")
    }
    /// Consistent with itself; origin not established: give the fingerprint of the log's key, as you got it
    /// from elsewhere, with --log-key.
    public static var consistent: Phrase {
      Phrase(kk: "Өзіне-өзі қайшы емес; шығу тегі анықталмады: журнал кілтінің басқа жерден алынған таңбасын --log-key арқылы беріңіз.", ru: "Внутренне согласовано; происхождение не установлено: дайте отпечаток ключа журнала, полученный из другого места, с --log-key.", en: "Consistent with itself; origin not established: give the fingerprint of the log's key, as you got it from elsewhere, with --log-key.")
    }
    /// Does not hold: see what is marked with ✗.
    public static var fails: Phrase {
      Phrase(kk: "Расталмады: ✗ белгісімен көрсетілгенді қараңыз.", ru: "Не подтверждено: смотрите отмеченное знаком ✗.", en: "Does not hold: see what is marked with ✗.")
    }
    /// Claimed, and no more: the file was registered then by that actor and is unchanged since. Whether
    /// what it shows is true, this does not say.
    public static var claimed: Phrase {
      Phrase(kk: "Айтылатыны осы ғана: файлды сол кезде сол адам тіркеген және ол содан бері өзгермеген. Онда көрсетілгеннің шындығы бұдан шықпайды.", ru: "Утверждается лишь это: файл зарегистрирован тогда этим лицом и с тех пор не изменён. Правда ли то, что на нём, отсюда не следует.", en: "Claimed, and no more: the file was registered then by that actor and is unchanged since. Whether what it shows is true, this does not say.")
    }
    /// the archive
    public static var archive: Phrase {
      Phrase(kk: "архив", ru: "архив", en: "the archive")
    }
    /// the manifest and the issuer's signature
    public static var manifest: Phrase {
      Phrase(kk: "манифест және берушінің қолтаңбасы", ru: "манифест и подпись выдавшего", en: "the manifest and the issuer's signature")
    }
    /// the log's checkpoint
    public static var checkpoint: Phrase {
      Phrase(kk: "журналдың бақылау нүктесі", ru: "контрольная точка журнала", en: "the log's checkpoint")
    }
    /// the log's key
    public static var logKey: Phrase {
      Phrase(kk: "журнал кілті", ru: "ключ журнала", en: "the log's key")
    }
    /// witnesses
    public static var witnesses: Phrase {
      Phrase(kk: "куәгерлер", ru: "свидетели", en: "witnesses")
    }
    /// the time stamp
    public static var timestamp: Phrase {
      Phrase(kk: "уақыт таңбасы", ru: "штамп времени", en: "the time stamp")
    }
    /// each entry stands in the log
    public static var inclusion: Phrase {
      Phrase(kk: "әр жазба журналда тұр", ru: "каждая запись стоит в журнале", en: "each entry stands in the log")
    }
    /// the list of what was issued
    public static var contents: Phrase {
      Phrase(kk: "берілгеннің тізімі", ru: "перечень выданного", en: "the list of what was issued")
    }
    /// the values given out
    public static var valuesCheck: Phrase {
      Phrase(kk: "ашылған мәліметтер", ru: "раскрытые сведения", en: "the values given out")
    }
    /// signatures of the entries
    public static var signatures: Phrase {
      Phrase(kk: "жазбалардың қолтаңбалары", ru: "подписи записей", en: "signatures of the entries")
    }
    /// the chain of custody
    public static var custody: Phrase {
      Phrase(kk: "сақтау тізбегі", ru: "цепочка хранения", en: "the chain of custody")
    }
    /// a checkpoint from elsewhere
    public static var anchor: Phrase {
      Phrase(kk: "басқа жерден алынған бақылау нүктесі", ru: "контрольная точка из другого места", en: "a checkpoint from elsewhere")
    }
    /// file {name}
    public static func media(name: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{name} файлы", ru: "файл {name}", en: "file {name}"),
        ["name": name])
    }
    /// about
    public static var about: Phrase {
      Phrase(kk: "не туралы", ru: "о чём", en: "about")
    }
  }
}
