// Written by Tools/generate from Schemas/language/interface/publication.json; do not edit.
// swift-format-ignore-file

extension Phrase {
  /// Texts of `publication.json`.
  public enum Publication {
    /// Statistics of {year}, as the public is told them
    public static func asTold(year: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{year} жылғы статистика, ашық жариялауға арналған", ru: "Статистика за {year} год для открытой публикации", en: "Statistics of {year}, as the public is told them"),
        ["year": year])
    }
    /// Published at position {position}, event {event}.
    public static func recorded(event: PhraseValue, position: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Жарияланды: орны {position}, оқиға {event}.", ru: "Опубликовано: позиция {position}, событие {event}.", en: "Published at position {position}, event {event}."),
        ["event": event, "position": position])
    }
    /// A dry run: nothing is recorded.
    public static var dryRun: Phrase {
      Phrase(kk: "Сынама іске қосу: ештеңе жазылмады.", ru: "Пробный запуск: ничего не записано.", en: "A dry run: nothing is recorded.")
    }
    /// entries counted
    public static var cutoff: Phrase {
      Phrase(kk: "есепке алынған жазбалар", ru: "учтено записей", en: "entries counted")
    }
    /// withheld under
    public static var under: Phrase {
      Phrase(kk: "мынадан кіші сандар жасырылған", ru: "скрыты числа меньше", en: "withheld under")
    }
    /// rulebook
    public static var rulebook: Phrase {
      Phrase(kk: "ережелер жинағы", ru: "свод правил", en: "rulebook")
    }
    /// table
    public static var table: Phrase {
      Phrase(kk: "кесте", ru: "таблица", en: "table")
    }
    /// year
    public static var year: Phrase {
      Phrase(kk: "жыл", ru: "год", en: "year")
    }
    /// months
    public static var months: Phrase {
      Phrase(kk: "айлар", ru: "месяцы", en: "months")
    }
    /// quarters
    public static var quarters: Phrase {
      Phrase(kk: "тоқсандар", ru: "кварталы", en: "quarters")
    }
    /// districts
    public static var districts: Phrase {
      Phrase(kk: "аудандар", ru: "районы", en: "districts")
    }
    /// withheld
    public static var withheld: Phrase {
      Phrase(kk: "жасырылған", ru: "скрыто", en: "withheld")
    }
    /// {told} of {all}
    public static func toldOf(all: PhraseValue, told: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{all} ішінен {told}", ru: "{told} из {all}", en: "{told} of {all}"),
        ["all": all, "told": told])
    }
    /// {told} numbers are told, {withheld} are withheld.
    public static func counts(told: PhraseValue, withheld: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Көрсетілген сандар: {told}, жасырылғаны: {withheld}.", ru: "Показано чисел: {told}, скрыто: {withheld}.", en: "{told} numbers are told, {withheld} are withheld."),
        ["told": told, "withheld": withheld])
    }
    /// Withheld are numbers under {k}, those beside them from which they could be worked out, what was
    /// withheld before, and what differs by less than {k} from what was told before. Who is unidentified is
    /// never told.
    public static func why(k: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Мыналар жасырылған: {k} санынан кіші сандар; оларды есептеп шығаруға болатын көршілес сандар; бұрын жасырылғандар; бұрын жарияланғаннан айырмасы {k} санынан кіші сандар. Анықталмаған адамдардың саны жарияланбайды.", ru: "Скрыты числа меньше {k}; соседние числа, по которым их можно вычислить; то, что было скрыто прежде; и то, что отличается от опубликованного прежде меньше чем на {k}. Число неустановленных лиц не публикуется.", en: "Withheld are numbers under {k}, those beside them from which they could be worked out, what was withheld before, and what differs by less than {k} from what was told before. Who is unidentified is never told."),
        ["k": k])
    }
    /// what
    public static var what: Phrase {
      Phrase(kk: "не", ru: "что", en: "what")
    }
    /// table
    public static var tableOf: Phrase {
      Phrase(kk: "кесте", ru: "таблица", en: "table")
    }
    /// press briefing, {count} figures
    public static func briefingOf(count: Int) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: ["брифинг, {count} көрсеткіш", "брифинг, {count} көрсеткіш"], ru: ["брифинг, {count} показатель", "брифинг, {count} показателя", "брифинг, {count} показателей"], en: ["press briefing, {count} figure", "press briefing, {count} figures"]),
        ["count": .number(count)])
    }
    /// table digest or document
    public static var restsOn: Phrase {
      Phrase(kk: "кестенің бақылау сомасы немесе құжат", ru: "контрольная сумма таблицы или документ", en: "table digest or document")
    }
    /// Nothing has been published.
    public static var nothing: Phrase {
      Phrase(kk: "Ештеңе жарияланған жоқ.", ru: "Ничего не опубликовано.", en: "Nothing has been published.")
    }
    /// Published
    public static var heading: Phrase {
      Phrase(kk: "Жарияланған", ru: "Опубликовано", en: "Published")
    }
    /// Each table was computed anew from its cutoff and is the one on record.
    public static var recomputed: Phrase {
      Phrase(kk: "Әр кесте өз жазбалары бойынша қайта есептелді және жарияланғанмен бірдей.", ru: "Каждая таблица вычислена заново по её записям и совпадает с опубликованной.", en: "Each table was computed anew from its cutoff and is the one on record.")
    }
    /// No figure has changed since the last table.
    public static var unchanged: Phrase {
      Phrase(kk: "Соңғы кестеден бері көрсеткіштер өзгермеген.", ru: "С последней таблицы показатели не изменились.", en: "No figure has changed since the last table.")
    }
    /// Revised since the last table
    public static var revised: Phrase {
      Phrase(kk: "Соңғы кестеден кейін өзгергені", ru: "Изменилось после последней таблицы", en: "Revised since the last table")
    }
    /// published
    public static var then: Phrase {
      Phrase(kk: "жарияланған", ru: "опубликовано", en: "published")
    }
    /// revised
    public static var now: Phrase {
      Phrase(kk: "нақтыланған", ru: "уточнено", en: "revised")
    }
    /// difference
    public static var difference: Phrase {
      Phrase(kk: "айырма", ru: "разница", en: "difference")
    }
    /// entries
    public static var entries: Phrase {
      Phrase(kk: "жазбалар", ru: "записи", en: "entries")
    }
    /// and {count} more
    public static func more(count: Int) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "және тағы {count}", ru: "и ещё {count}", en: "and {count} more"),
        ["count": .number(count)])
    }
    /// {number} (withheld)
    public static func withheldThen(number: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{number} (жасырылған)", ru: "{number} (скрыто)", en: "{number} (withheld)"),
        ["number": number])
    }
    /// the same table of {year} was published already, at position {position} (event {event}): nothing that
    /// it tells has changed since
    public static func already(event: PhraseValue, position: PhraseValue, year: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{year} жылғы осындай кесте жарияланып қойған, орны {position} (оқиға {event}): содан бері ондағы ештеңе өзгерген жоқ", ru: "та же таблица за {year} год уже опубликована, позиция {position} (событие {event}): с тех пор в ней ничего не изменилось", en: "the same table of {year} was published already, at position {position} (event {event}): nothing that it tells has changed since"),
        ["event": event, "position": position, "year": year])
    }
    /// the same briefing is registered already, at position {position} (event {event})
    public static func alreadyBriefed(event: PhraseValue, position: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "бұл брифинг тіркеліп қойған, орны {position} (оқиға {event})", ru: "этот брифинг уже учтён, позиция {position} (событие {event})", en: "the same briefing is registered already, at position {position} (event {event})"),
        ["event": event, "position": position])
    }
    /// something else was published meanwhile; nothing was recorded. Look again with --dry-run
    public static var changed: Phrase {
      Phrase(kk: "осы уақытта басқа нәрсе жарияланды; ештеңе жазылмады. --dry-run арқылы қайта қараңыз", ru: "тем временем опубликовано другое; ничего не записано. Посмотрите снова с --dry-run", en: "something else was published meanwhile; nothing was recorded. Look again with --dry-run")
    }
    /// the first {size} entries know nothing of {year} yet
    public static func notYet(size: PhraseValue, year: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "алғашқы {size} жазба {year} жыл туралы әлі ештеңе айтпайды", ru: "первые {size} записей ещё ничего не говорят о {year} годе", en: "the first {size} entries know nothing of {year} yet"),
        ["size": size, "year": year])
    }
  }
}
