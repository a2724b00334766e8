// Written by Tools/generate from Schemas/language/interface/recording.json; do not edit.
// swift-format-ignore-file

extension Phrase {
  /// Texts of `recording.json`.
  public enum Recording {
    /// Reports and call-outs
    public static var familyReports: Phrase {
      Phrase(kk: "Хабарламалар және шығулар", ru: "Сообщения и выезды", en: "Reports and call-outs")
    }
    /// Cases
    public static var familyCases: Phrase {
      Phrase(kk: "Істер", ru: "Дела", en: "Cases")
    }
    /// People
    public static var familyPeople: Phrase {
      Phrase(kk: "Адамдар", ru: "Люди", en: "People")
    }
    /// Offences
    public static var familyOffences: Phrase {
      Phrase(kk: "Құқық бұзушылықтар", ru: "Правонарушения", en: "Offences")
    }
    /// Risk and monitoring
    public static var familyRisk: Phrase {
      Phrase(kk: "Тәуекел және бақылау", ru: "Риск и наблюдение", en: "Risk and monitoring")
    }
    /// Orders and requirements
    public static var familyOrders: Phrase {
      Phrase(kk: "Нұсқамалар мен талаптар", ru: "Предписания и требования", en: "Orders and requirements")
    }
    /// Detention and measures
    public static var familyCustody: Phrase {
      Phrase(kk: "Ұстау және бұлтартпау шаралары", ru: "Задержание и меры пресечения", en: "Detention and measures")
    }
    /// Evidence and cameras
    public static var familyEvidence: Phrase {
      Phrase(kk: "Дәлелдемелер мен бейнежетондар", ru: "Доказательства и видеожетоны", en: "Evidence and cameras")
    }
    /// Help and shelter
    public static var familyHelp: Phrase {
      Phrase(kk: "Көмек және баспана", ru: "Помощь и приют", en: "Help and shelter")
    }
    /// Sentences and correction
    public static var familyCourt: Phrase {
      Phrase(kk: "Үкімдер және мінез-құлықты түзету", ru: "Приговоры и коррекция поведения", en: "Sentences and correction")
    }
    /// Prevention and supervision
    public static var familyPrevention: Phrase {
      Phrase(kk: "Алдын алу және қадағалау", ru: "Профилактика и надзор", en: "Prevention and supervision")
    }
    /// Corrections and access
    public static var familyCorrections: Phrase {
      Phrase(kk: "Түзетулер және қолжетімділік", ru: "Исправления и доступ", en: "Corrections and access")
    }
    /// Bodies, actors and rules
    public static var familyOffice: Phrase {
      Phrase(kk: "Ұйымдар, қызметкерлер және ережелер", ru: "Организации, сотрудники и правила", en: "Bodies, actors and rules")
    }
    /// What your roles may record
    public static var yourTypes: Phrase {
      Phrase(kk: "Сіздің рөлдеріңіз енгізе алатын жазбалар", ru: "Что вправе вносить ваши роли", en: "What your roles may record")
    }
    /// What others record
    public static var otherTypes: Phrase {
      Phrase(kk: "Басқалар енгізетін жазбалар", ru: "Что вносят другие", en: "What others record")
    }
    /// What can be recorded
    public static var allTypes: Phrase {
      Phrase(kk: "Нені жазуға болады", ru: "Что можно внести", en: "What can be recorded")
    }
    /// Record one with kua record TYPE; kua record TYPE --help shows its options.
    public static var howToRecord: Phrase {
      Phrase(kk: "Жазба енгізу: kua record ТҮР; түрдің параметрлерін kua record ТҮР --help көрсетеді.", ru: "Внести запись: kua record ТИП; параметры типа покажет kua record ТИП --help.", en: "Record one with kua record TYPE; kua record TYPE --help shows its options.")
    }
    /// option value
    public static var helpOption: Phrase {
      Phrase(kk: "параметр мәні", ru: "параметр значение", en: "option value")
    }
    /// Must be given
    public static var helpRequired: Phrase {
      Phrase(kk: "Міндетті", ru: "Обязательно", en: "Must be given")
    }
    /// May be given
    public static var helpOptional: Phrase {
      Phrase(kk: "Қалауы бойынша", ru: "По желанию", en: "May be given")
    }
    /// On a terminal what is missing is asked. Choices are written by their word in any language, by their
    /// code or by a beginning; lists with commas between, or by giving the option again.
    public static var helpEnd: Phrase {
      Phrase(kk: "Терминалда жетіспейтіні сұралады. Нұсқалар кез келген тілдегі сөзбен, кодпен немесе сөздің басымен жазылады; тізімдер үтір арқылы немесе параметрді қайталау арқылы беріледі.", ru: "На терминале недостающее будет спрошено. Варианты пишутся словом на любом языке, кодом или началом слова; списки — через запятую или повторением параметра.", en: "On a terminal what is missing is asked. Choices are written by their word in any language, by their code or by a beginning; lists with commas between, or by giving the option again.")
    }
    /// Now, unless another time is given.
    public static var defaultNow: Phrase {
      Phrase(kk: "Басқа уақыт көрсетілмесе — қазір.", ru: "Сейчас, если не указано иное время.", en: "Now, unless another time is given.")
    }
    /// Today, unless another day is given.
    public static var defaultToday: Phrase {
      Phrase(kk: "Басқа күн көрсетілмесе — бүгін.", ru: "Сегодня, если не указан иной день.", en: "Today, unless another day is given.")
    }
    /// A new one, unless another is given.
    public static var defaultNew: Phrase {
      Phrase(kk: "Басқасы көрсетілмесе — жаңасы.", ru: "Новое, если не указано иное.", en: "A new one, unless another is given.")
    }
    /// Your own body, unless another is given.
    public static var defaultBody: Phrase {
      Phrase(kk: "Басқасы көрсетілмесе — өз ұйымыңыз.", ru: "Ваша организация, если не указана иная.", en: "Your own body, unless another is given.")
    }
    /// Write the number people know it by, or the beginning of its reference ({kinds}).
    public static func explainReference(kinds: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Белгілі нөмірін немесе сілтемесінің басын жазыңыз ({kinds}).", ru: "Напишите номер, под которым это известно, или начало ссылки ({kinds}).", en: "Write the number people know it by, or the beginning of its reference ({kinds})."),
        ["kinds": kinds])
    }
    /// Write “new” for one that is not in the ledger yet.
    public static var explainNew: Phrase {
      Phrase(kk: "Журналда әлі болмаса, «жаңа» деп жазыңыз.", ru: "Напишите «новый», если в журнале этого ещё нет.", en: "Write “new” for one that is not in the ledger yet.")
    }
    /// Write the position of the event in the ledger, or the beginning of its id.
    public static var explainEvent: Phrase {
      Phrase(kk: "Жазбаның журналдағы нөмірін немесе сәйкестендіргішінің басын жазыңыз.", ru: "Напишите номер записи в журнале или начало её идентификатора.", en: "Write the position of the event in the ledger, or the beginning of its id.")
    }
    /// Choose one: by its word, a beginning of it, its code, or its number in the list.
    public static var explainWord: Phrase {
      Phrase(kk: "Біреуін таңдаңыз: сөзімен, сөздің басымен, кодымен немесе тізімдегі нөмірімен.", ru: "Выберите вариант: словом, его началом, кодом или номером в списке.", en: "Choose one: by its word, a beginning of it, its code, or its number in the list.")
    }
    /// Write it like {example}.
    public static func explainForm(example: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Былай жазыңыз: {example}.", ru: "Пишите так: {example}.", en: "Write it like {example}."),
        ["example": example])
    }
    /// Write a whole number from {lowest} to {highest}.
    public static func explainNumber(highest: PhraseValue, lowest: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{lowest} мен {highest} аралығындағы бүтін санды жазыңыз.", ru: "Напишите целое число от {lowest} до {highest}.", en: "Write a whole number from {lowest} to {highest}."),
        ["highest": highest, "lowest": lowest])
    }
    /// Write yes or no.
    public static var explainFlag: Phrase {
      Phrase(kk: "«Иә» немесе «жоқ» деп жазыңыз.", ru: "Напишите «да» или «нет».", en: "Write yes or no.")
    }
    /// Write a text of at most {highest} characters.
    public static func explainText(highest: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Мәтін жазыңыз, {highest} таңбадан аспасын.", ru: "Напишите текст, не более {highest} знаков.", en: "Write a text of at most {highest} characters."),
        ["highest": highest])
    }
    /// Write a date, as in 3.7.1990.
    public static var explainDate: Phrase {
      Phrase(kk: "Күнді жазыңыз, мысалы 3.7.1990.", ru: "Напишите дату, например 3.7.1990.", en: "Write a date, as in 3.7.1990.")
    }
    /// Write the local time, as in 3.7.2024 14:30, 14:30 (today), yesterday 22:00 or now.
    public static var explainTime: Phrase {
      Phrase(kk: "Жергілікті уақытты жазыңыз, мысалы 3.7.2024 14:30, 14:30 (бүгін), кеше 22:00 немесе қазір.", ru: "Напишите местное время, например 3.7.2024 14:30, 14:30 (сегодня), вчера 22:00 или сейчас.", en: "Write the local time, as in 3.7.2024 14:30, 14:30 (today), yesterday 22:00 or now.")
    }
    /// When it happened, in local time: 3.7.2024 14:30, 14:30 (today), yesterday 22:00, now; a day alone
    /// (3.7.2024) or an hour (3.7.2024 14 h) where no more is known.
    public static var explainActTime: Phrase {
      Phrase(kk: "Қашан болды, жергілікті уақытпен: 3.7.2024 14:30, 14:30 (бүгін), кеше 22:00, қазір; дәлірек белгісіз болса, тек күні (3.7.2024) немесе сағаты (3.7.2024 14 сағ).", ru: "Когда это произошло, по местному времени: 3.7.2024 14:30, 14:30 (сегодня), вчера 22:00, сейчас; только день (3.7.2024) или час (3.7.2024 14 ч), если точнее неизвестно.", en: "When it happened, in local time: 3.7.2024 14:30, 14:30 (today), yesterday 22:00, now; a day alone (3.7.2024) or an hour (3.7.2024 14 h) where no more is known.")
    }
    /// Write in this order, with spaces between: {parts}.
    public static func explainObject(parts: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Бос орын арқылы жазыңыз: {parts}.", ru: "Пишите через пробел: {parts}.", en: "Write in this order, with spaces between: {parts}."),
        ["parts": parts])
    }
    /// From {lowest} to {highest} of them, with commas between.
    public static func explainList(highest: PhraseValue, lowest: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{lowest}–{highest} дана, үтір арқылы.", ru: "От {lowest} до {highest}, через запятую.", en: "From {lowest} to {highest} of them, with commas between."),
        ["highest": highest, "lowest": lowest])
    }
    /// It is kept in the vault, encrypted, and never enters the log.
    public static var explainPrivate: Phrase {
      Phrase(kk: "Жабық қоймада шифрланып сақталады, журналға түспейді.", ru: "Хранится в закрытом хранилище в зашифрованном виде и в журнал не попадает.", en: "It is kept in the vault, encrypted, and never enters the log.")
    }
    /// kept in the vault
    public static var keptInVault: Phrase {
      Phrase(kk: "жабық сақталады", ru: "хранится закрыто", en: "kept in the vault")
    }
    /// There is no value. Write one.
    public static var valueMissing: Phrase {
      Phrase(kk: "Мәні жоқ. Жазыңыз.", ru: "Значения нет. Напишите его.", en: "There is no value. Write one.")
    }
    /// It is given {count} times. Give it once.
    public static func valueOnce(count: Int) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: ["{count} рет көрсетілген. Бір рет көрсетіңіз.", "{count} рет көрсетілген. Бір рет көрсетіңіз."], ru: ["Указано {count} раз. Укажите один раз.", "Указано {count} раза. Укажите один раз.", "Указано {count} раз. Укажите один раз."], en: ["It is given {count} time. Give it once.", "It is given {count} times. Give it once."]),
        ["count": .number(count)])
    }
    /// “{typed}” stands there twice. Name each once.
    public static func valueTwice(typed: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "«{typed}» екі рет көрсетілген. Әрқайсысын бір рет атаңыз.", ru: "«{typed}» указано дважды. Назовите каждое один раз.", en: "“{typed}” stands there twice. Name each once."),
        ["typed": typed])
    }
    /// There are {given}; it takes {lowest} to {highest}. Add or leave out some.
    public static func listCount(given: PhraseValue, highest: PhraseValue, lowest: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{given} көрсетілген, ал {lowest}–{highest} керек. Қосыңыз немесе артығын алып тастаңыз.", ru: "Указано {given}, а нужно от {lowest} до {highest}. Добавьте или уберите лишнее.", en: "There are {given}; it takes {lowest} to {highest}. Add or leave out some."),
        ["given": given, "highest": highest, "lowest": lowest])
    }
    /// “{typed}” is neither yes nor no. Write yes or no.
    public static func notYesOrNo(typed: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "«{typed}» — иә де, жоқ та емес. «Иә» немесе «жоқ» деп жазыңыз.", ru: "«{typed}» — не «да» и не «нет». Напишите «да» или «нет».", en: "“{typed}” is neither yes nor no. Write yes or no."),
        ["typed": typed])
    }
    /// The text has {given} characters; at most {highest} are taken, and at least one. Shorten it or write
    /// one.
    public static func textLength(given: PhraseValue, highest: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Мәтінде {given} таңба бар; бір мен {highest} аралығында болуы керек. Қысқартыңыз немесе жазыңыз.", ru: "В тексте {given} знаков; нужно от одного до {highest}. Сократите или напишите его.", en: "The text has {given} characters; at most {highest} are taken, and at least one. Shorten it or write one."),
        ["given": given, "highest": highest])
    }
    /// “{typed}” is no whole number from {lowest} to {highest}. Write one.
    public static func notANumber(highest: PhraseValue, lowest: PhraseValue, typed: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "«{typed}» — {lowest} мен {highest} аралығындағы бүтін сан емес. Сондай сан жазыңыз.", ru: "«{typed}» — не целое число от {lowest} до {highest}. Напишите такое число.", en: "“{typed}” is no whole number from {lowest} to {highest}. Write one."),
        ["highest": highest, "lowest": lowest, "typed": typed])
    }
    /// “{typed}” may mean several: {words}. Write more of the word.
    public static func wordAmbiguous(typed: PhraseValue, words: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "«{typed}» бірнеше мағына беруі мүмкін: {words}. Сөзді толығырақ жазыңыз.", ru: "«{typed}» может значить разное: {words}. Напишите слово полнее.", en: "“{typed}” may mean several: {words}. Write more of the word."),
        ["typed": typed, "words": words])
    }
    /// “{typed}” is not among the choices. Write one of: {words}.
    public static func wordUnknown(typed: PhraseValue, words: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "«{typed}» нұсқасы жоқ. Мыналардан таңдаңыз: {words}.", ru: "Варианта «{typed}» нет. Выберите из: {words}.", en: "“{typed}” is not among the choices. Write one of: {words}."),
        ["typed": typed, "words": words])
    }
    /// “{typed}” is not written as it must be. Write it like {example}.
    public static func wrongForm(example: PhraseValue, typed: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "«{typed}» дұрыс жазылмаған. Былай жазыңыз: {example}.", ru: "«{typed}» записано не так, как нужно. Пишите так: {example}.", en: "“{typed}” is not written as it must be. Write it like {example}."),
        ["example": example, "typed": typed])
    }
    /// An IIN has 12 digits. Compare it with the document.
    public static var iinForm: Phrase {
      Phrase(kk: "ЖСН 12 цифрдан тұрады. Құжатпен салыстырыңыз.", ru: "В ИИН 12 цифр. Сверьте его с документом.", en: "An IIN has 12 digits. Compare it with the document.")
    }
    /// The check digit of the IIN is wrong: one of its digits is a slip. Compare it with the document; if
    /// the document says so, write it once more.
    public static var iinCheckDigit: Phrase {
      Phrase(kk: "ЖСН-нің бақылау цифры қате: цифрлардың бірі дұрыс емес. Құжатпен салыстырыңыз; құжатта дәл солай болса, тағы бір рет енгізіңіз.", ru: "Контрольная цифра ИИН неверна: в одной из цифр ошибка. Сверьте его с документом; если в документе так и есть, введите его ещё раз.", en: "The check digit of the IIN is wrong: one of its digits is a slip. Compare it with the document; if the document says so, write it once more.")
    }
    /// “{typed}” is no time. Write it like 3.7.2024 14:30, 14:30 (today), yesterday 22:00 or now.
    public static func notATime(typed: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "«{typed}» — уақыт емес. Былай жазыңыз: 3.7.2024 14:30, 14:30 (бүгін), кеше 22:00 немесе қазір.", ru: "«{typed}» — не время. Пишите так: 3.7.2024 14:30, 14:30 (сегодня), вчера 22:00 или сейчас.", en: "“{typed}” is no time. Write it like 3.7.2024 14:30, 14:30 (today), yesterday 22:00 or now."),
        ["typed": typed])
    }
    /// There is no such day or hour: “{typed}”. Look at the calendar.
    public static func noSuchTime(typed: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Мұндай күн немесе сағат жоқ: «{typed}». Күнтізбені қараңыз.", ru: "Такого дня или часа нет: «{typed}». Сверьтесь с календарём.", en: "There is no such day or hour: “{typed}”. Look at the calendar."),
        ["typed": typed])
    }
    /// “{typed}” says no hour and minute. Write them too, as in 3.7.2024 14:30.
    public static func timeOfDayMissing(typed: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "«{typed}» дегенде сағат пен минут жоқ. Оларды да жазыңыз, мысалы 3.7.2024 14:30.", ru: "В «{typed}» нет часа и минут. Укажите и их, например 3.7.2024 14:30.", en: "“{typed}” says no hour and minute. Write them too, as in 3.7.2024 14:30."),
        ["typed": typed])
    }
    /// “{typed}” is no date. Write it like 3.7.1990.
    public static func notADate(typed: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "«{typed}» — күн емес. Былай жазыңыз: 3.7.1990.", ru: "«{typed}» — не дата. Пишите так: 3.7.1990.", en: "“{typed}” is no date. Write it like 3.7.1990."),
        ["typed": typed])
    }
    /// The hour of “{typed}” came twice that night: the clocks went back. Add {first} for the first time or
    /// {second} for the second.
    public static func hourTwice(first: PhraseValue, second: PhraseValue, typed: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "«{typed}» сағаты сол түні екі рет болды: сағат тілі кері жылжытылды. Біріншісі үшін {first}, екіншісі үшін {second} қосыңыз.", ru: "Час «{typed}» в ту ночь был дважды: часы переводили назад. Добавьте {first} для первого раза или {second} для второго.", en: "The hour of “{typed}” came twice that night: the clocks went back. Add {first} for the first time or {second} for the second."),
        ["first": first, "second": second, "typed": typed])
    }
    /// There was no such hour: “{typed}”. The clocks went forward over it. Write the hour the clock showed.
    public static func hourSkipped(typed: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Мұндай сағат болған жоқ: «{typed}». Сағат тілі алға жылжытылды. Сағат көрсеткен уақытты жазыңыз.", ru: "Такого часа не было: «{typed}». Часы переводили вперёд. Напишите время, которое показывали часы.", en: "There was no such hour: “{typed}”. The clocks went forward over it. Write the hour the clock showed."),
        ["typed": typed])
    }
    /// “{typed}”: local time had another offset then. Write {right}, or leave the offset out.
    public static func wrongOffset(right: PhraseValue, typed: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "«{typed}»: жергілікті уақыттың ол кездегі ығысуы басқа болған. {right} деп жазыңыз немесе ығысуды көрсетпеңіз.", ru: "«{typed}»: местное время тогда отстояло от UTC иначе. Напишите {right} или не указывайте смещение.", en: "“{typed}”: local time had another offset then. Write {right}, or leave the offset out."),
        ["right": right, "typed": typed])
    }
    /// This act makes no new one known ({kinds}). Name one that is in the ledger, or record first what
    /// makes it known.
    public static func notNewHere(kinds: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Бұл жазба жаңасын енгізбейді ({kinds}). Журналда барын атаңыз немесе алдымен оны енгізетін жазбаны жазыңыз.", ru: "Эта запись не вводит нового ({kinds}). Назовите то, что уже есть в журнале, или сначала внесите запись, которая его вводит.", en: "This act makes no new one known ({kinds}). Name one that is in the ledger, or record first what makes it known."),
        ["kinds": kinds])
    }
    /// “{typed}” can not be what is asked for here ({kinds}). Write its number, or at least three
    /// characters of its reference (a–z, 2–7).
    public static func notAReference(kinds: PhraseValue, typed: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "«{typed}» сұралған нәрсе бола алмайды ({kinds}). Нөмірін немесе сілтемесінің кемінде үш таңбасын жазыңыз (a–z, 2–7).", ru: "«{typed}» не может быть тем, о чём спрошено ({kinds}). Напишите номер или хотя бы три знака ссылки (a–z, 2–7).", en: "“{typed}” can not be what is asked for here ({kinds}). Write its number, or at least three characters of its reference (a–z, 2–7)."),
        ["kinds": kinds, "typed": typed])
    }
    /// Nothing in the ledger is found by “{typed}” ({kinds}). Check the number for a slip; kua history
    /// lists what there is.
    public static func nothingFound(kinds: PhraseValue, typed: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "«{typed}» бойынша журналдан ештеңе табылмады ({kinds}). Нөмірді тексеріңіз; журналда не бар екенін kua history көрсетеді.", ru: "По «{typed}» в журнале ничего не найдено ({kinds}). Проверьте номер; что есть в журнале, покажет kua history.", en: "Nothing in the ledger is found by “{typed}” ({kinds}). Check the number for a slip; kua history lists what there is."),
        ["kinds": kinds, "typed": typed])
    }
    /// “{typed}” may be any of {count}:
    public static func severalFound(count: Int, typed: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: ["«{typed}» — {count} табылды:", "«{typed}» — {count} табылды, таңдаңыз:"], ru: ["«{typed}» — найдено {count}:", "«{typed}» — найдено {count}, выберите:", "«{typed}» — найдено {count}, выберите:"], en: ["“{typed}” may be {count} thing:", "“{typed}” may be any of {count}:"]),
        ["count": .number(count), "typed": typed])
    }
    /// No event in the ledger is found by “{typed}”. Write its position, or at least eight digits of its
    /// id; kua history lists them.
    public static func noEventFound(typed: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "«{typed}» бойынша журналда жазба жоқ. Оның нөмірін немесе сәйкестендіргішінің кемінде сегіз таңбасын жазыңыз; жазбаларды kua history көрсетеді.", ru: "По «{typed}» в журнале нет записи. Напишите её номер или хотя бы восемь знаков идентификатора; записи покажет kua history.", en: "No event in the ledger is found by “{typed}”. Write its position, or at least eight digits of its id; kua history lists them."),
        ["typed": typed])
    }
    /// Something is missing. Write in one go, with spaces between: {parts}.
    public static func objectForm(parts: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Бірдеңе жетіспейді. Бос орын арқылы түгел жазыңыз: {parts}.", ru: "Чего-то не хватает. Напишите сразу, через пробел: {parts}.", en: "Something is missing. Write in one go, with spaces between: {parts}."),
        ["parts": parts])
    }
    /// “{typed}” is none of what belongs here. Write, with spaces between: {parts}.
    public static func objectPiece(parts: PhraseValue, typed: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "«{typed}» мұнда сәйкес келмейді. Бос орын арқылы жазыңыз: {parts}.", ru: "«{typed}» сюда не подходит. Напишите через пробел: {parts}.", en: "“{typed}” is none of what belongs here. Write, with spaces between: {parts}."),
        ["parts": parts, "typed": typed])
    }
    /// Write what changes, field by field: article=109-1; several with semicolons between. Nothing behind
    /// the sign takes a field away.
    public static var patchForm: Phrase {
      Phrase(kk: "Не өзгеретінін өріс бойынша жазыңыз: article=109-1; бірнешеуі — нүктелі үтір арқылы. Таңбадан кейін бос болса, өріс алынып тасталады.", ru: "Напишите, что меняется, по полям: article=109-1; несколько — через точку с запятой. Пусто после знака — поле убирается.", en: "Write what changes, field by field: article=109-1; several with semicolons between. Nothing behind the sign takes a field away.")
    }
    /// The event has no field “{typed}”. It has {fields}.
    public static func patchField(fields: PhraseValue, typed: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Жазбада «{typed}» өрісі жоқ. Барлары: {fields}.", ru: "У записи нет поля «{typed}». Есть: {fields}.", en: "The event has no field “{typed}”. It has {fields}."),
        ["fields": fields, "typed": typed])
    }
    /// “{typed}” belongs to no option. Write it after one, as in --option value; kua record {type} --help
    /// lists them.
    public static func strayArgument(type: PhraseValue, typed: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "«{typed}» ешқандай параметрге жатпайды. Былай жазыңыз: --параметр мәні; тізімі: kua record {type} --help.", ru: "«{typed}» не относится ни к одному параметру. Пишите так: --параметр значение; список: kua record {type} --help.", en: "“{typed}” belongs to no option. Write it after one, as in --option value; kua record {type} --help lists them."),
        ["type": type, "typed": typed])
    }
    /// {type} has no option {option}. kua record {type} --help lists them.
    public static func unknownOption(option: PhraseValue, type: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{type} түрінде {option} параметрі жоқ. Тізімі: kua record {type} --help.", ru: "У {type} нет параметра {option}. Список: kua record {type} --help.", en: "{type} has no option {option}. kua record {type} --help lists them."),
        ["option": option, "type": type])
    }
    /// {type} has no option {option}. Do you mean {near}?
    public static func unknownOptionNear(near: PhraseValue, option: PhraseValue, type: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{type} түрінде {option} параметрі жоқ. Мүмкін, {near}?", ru: "У {type} нет параметра {option}. Может быть, {near}?", en: "{type} has no option {option}. Do you mean {near}?"),
        ["near": near, "option": option, "type": type])
    }
    /// {option} needs a value behind it.
    public static func optionWithoutValue(option: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{option} параметрінен кейін мәні керек.", ru: "После {option} нужно значение.", en: "{option} needs a value behind it."),
        ["option": option])
    }
    /// There is no event type {typed}. kua record lists them.
    public static func unknownType(typed: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{typed} деген жазба түрі жоқ. Тізімін kua record көрсетеді.", ru: "Типа записи {typed} нет. Список покажет kua record.", en: "There is no event type {typed}. kua record lists them."),
        ["typed": typed])
    }
    /// There is no event type {typed}. Do you mean {near}?
    public static func unknownTypeNear(near: PhraseValue, typed: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{typed} деген жазба түрі жоқ. Мүмкін, {near}?", ru: "Типа записи {typed} нет. Может быть, {near}?", en: "There is no event type {typed}. Do you mean {near}?"),
        ["near": near, "typed": typed])
    }
    /// {type} is written by a command of its own. Use {command}.
    public static func ledgerOnly(command: PhraseValue, type: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{type} жазбасын жеке пәрмен енгізеді. {command} пәрменін қолданыңыз.", ru: "{type} вносит отдельная команда. Используйте {command}.", en: "{type} is written by a command of its own. Use {command}."),
        ["command": command, "type": type])
    }
    /// Not everything is there to record {type}:
    public static func incomplete(type: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{type} жазбасын енгізу үшін бәрі дұрыс көрсетілмеген:", ru: "Чтобы внести {type}, не всё указано верно:", en: "Not everything is there to record {type}:"),
        ["type": type])
    }
    /// {label} is missing. Give it.
    public static func isMissing(label: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "көрсетілмеген: {label}. Көрсетіңіз.", ru: "не указано: {label}. Укажите.", en: "{label} is missing. Give it."),
        ["label": label])
    }
    /// ? explains, < goes back, Ctrl-D stops. What you type is kept in {path}.
    public static func howToAnswer(path: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "? — түсіндірме, < — артқа, Ctrl-D — тоқтату. Енгізгеніңіз {path} файлында сақталады.", ru: "? — пояснение, < — назад, Ctrl-D — прервать. Введённое сохраняется в {path}.", en: "? explains, < goes back, Ctrl-D stops. What you type is kept in {path}."),
        ["path": path])
    }
    /// This can not be left out. ? explains it.
    public static var needed: Phrase {
      Phrase(kk: "Мұны қалдыруға болмайды. ? — түсіндірме.", ru: "Это нельзя пропустить. ? — пояснение.", en: "This can not be left out. ? explains it.")
    }
    /// Enter leaves it out
    public static var enterSkips: Phrase {
      Phrase(kk: "Enter — өткізіп жіберу", ru: "Enter — пропустить", en: "Enter leaves it out")
    }
    /// Number, or Enter for none
    public static var chooseNumber: Phrase {
      Phrase(kk: "Нөмірі, немесе Enter — ешқайсысы", ru: "Номер, или Enter — ничего", en: "Number, or Enter for none")
    }
    /// “{typed}” is no number from 1 to {highest}. Write one, or press Enter.
    public static func noSuchChoice(highest: PhraseValue, typed: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "«{typed}» — 1 мен {highest} аралығындағы нөмір емес. Нөмірін енгізіңіз немесе Enter басыңыз.", ru: "«{typed}» — не номер от 1 до {highest}. Введите номер или нажмите Enter.", en: "“{typed}” is no number from 1 to {highest}. Write one, or press Enter."),
        ["highest": highest, "typed": typed])
    }
    /// Anything else? This may be said too:
    public static var anythingElse: Phrase {
      Phrase(kk: "Тағы бірдеңе бар ма? Мыналарды да көрсетуге болады:", ru: "Что-нибудь ещё? Можно указать и это:", en: "Anything else? This may be said too:")
    }
    /// Does it stay so? (yes/no)
    public static var keepsIt: Phrase {
      Phrase(kk: "Осылай қала берсін бе? (иә/жоқ)", ru: "Оставить так? (да/нет)", en: "Does it stay so? (yes/no)")
    }
    /// Is there one? (yes/no)
    public static var isThereAny: Phrase {
      Phrase(kk: "Бар ма? (иә/жоқ)", ru: "Есть ли это? (да/нет)", en: "Is there one? (yes/no)")
    }
    /// One more? (yes/no)
    public static var oneMore: Phrase {
      Phrase(kk: "Тағы да бар ма? (иә/жоқ)", ru: "Ещё? (да/нет)", en: "One more? (yes/no)")
    }
    /// none
    public static var nothing: Phrase {
      Phrase(kk: "жоқ", ru: "нет", en: "none")
    }
    /// yes
    public static var yes: Phrase {
      Phrase(kk: "иә", ru: "да", en: "yes")
    }
    /// no
    public static var no: Phrase {
      Phrase(kk: "жоқ", ru: "нет", en: "no")
    }
    /// Record this? (yes/no)
    public static var recordIt: Phrase {
      Phrase(kk: "Жазба енгізілсін бе? (иә/жоқ)", ru: "Внести запись? (да/нет)", en: "Record this? (yes/no)")
    }
    /// What is to be changed? (Enter stops; the draft stays.)
    public static var whatToChange: Phrase {
      Phrase(kk: "Нені өзгерту керек? (Enter — тоқтату, жобасы сақталады.)", ru: "Что изменить? (Enter — прервать, черновик останется.)", en: "What is to be changed? (Enter stops; the draft stays.)")
    }
    /// Take it out? (yes/no)
    public static var takeItOut: Phrase {
      Phrase(kk: "Мүлде алып тастау керек пе? (иә/жоқ)", ru: "Убрать совсем? (да/нет)", en: "Take it out? (yes/no)")
    }
    /// It will be recorded, and marked as irregular:
    public static var willBeFlagged: Phrase {
      Phrase(kk: "Бұзушылық туралы белгімен енгізіледі:", ru: "Будет внесено с отметкой о нарушении:", en: "It will be recorded, and marked as irregular:")
    }
    /// Asked about, and attested by you:
    public static var isAttested: Phrase {
      Phrase(kk: "Сұрақ тудырды және сіз растадыңыз:", ru: "Вызвало вопрос и подтверждено вами:", en: "Asked about, and attested by you:")
    }
    /// The ledger does not take it so:
    public static var isRefused: Phrase {
      Phrase(kk: "Журнал мұны осы күйінде қабылдамайды:", ru: "В таком виде журнал это не примет:", en: "The ledger does not take it so:")
    }
    /// This looks like a slip:
    public static var isAsked: Phrase {
      Phrase(kk: "Қате болуы мүмкін:", ru: "Похоже на ошибку:", en: "This looks like a slip:")
    }
    /// mend it
    public static var mendIt: Phrase {
      Phrase(kk: "түзету", ru: "исправить", en: "mend it")
    }
    /// it is so: attest it with a document
    public static var attestIt: Phrase {
      Phrase(kk: "солай: құжатпен растау", ru: "так и есть: подтвердить документом", en: "it is so: attest it with a document")
    }
    /// The act was not recorded:
    public static var refusedAlone: Phrase {
      Phrase(kk: "Жазба енгізілмеді:", ru: "Запись не внесена:", en: "The act was not recorded:")
    }
    /// The draft is in {path}. Go on with: kua record --draft {path}
    public static func draftKept(path: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Жобасы сақталды: {path}. Жалғастыру: kua record --draft {path}", ru: "Черновик сохранён: {path}. Продолжить: kua record --draft {path}", en: "The draft is in {path}. Go on with: kua record --draft {path}"),
        ["path": path])
    }
    /// The draft {path} was swept when a person it speaks of was erased. Begin anew.
    public static func draftSwept(path: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{path} жобасы ондағы адам туралы мәліметтер жойылғанда тазартылды. Қайтадан бастаңыз.", ru: "Черновик {path} очищен при удалении сведений о лице, о котором в нём речь. Начните заново.", en: "The draft {path} was swept when a person it speaks of was erased. Begin anew."),
        ["path": path])
    }
    /// The draft {path} was changed by somebody else, or swept by an erasure. Nothing was recorded; look at
    /// it and begin anew.
    public static func draftChanged(path: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{path} жобасын басқа біреу өзгертті немесе жою кезінде тазартылды. Ештеңе енгізілмеді; оны қарап, қайтадан бастаңыз.", ru: "Черновик {path} изменён кем-то другим или очищен при удалении. Ничего не внесено; посмотрите его и начните заново.", en: "The draft {path} was changed by somebody else, or swept by an erasure. Nothing was recorded; look at it and begin anew."),
        ["path": path])
    }
    /// {path} is no draft of kua record. Name the file that the earlier attempt printed.
    public static func noDraft(path: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{path} — kua record жобасы емес. Алдыңғы әрекет атаған файлды көрсетіңіз.", ru: "{path} — не черновик kua record. Укажите файл, который назвала прежняя попытка.", en: "{path} is no draft of kua record. Name the file that the earlier attempt printed."),
        ["path": path])
    }
    /// The draft is one of {draft}, not of {type}. Leave the type out.
    public static func otherDraft(draft: PhraseValue, type: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Бұл — {draft} жобасы, {type} емес. Түрін көрсетпеңіз.", ru: "Это черновик типа {draft}, а не {type}. Не указывайте тип.", en: "The draft is one of {draft}, not of {type}. Leave the type out."),
        ["draft": draft, "type": type])
    }
    /// Recorded: {title}, position {position}, event {id}.
    public static func recorded(id: PhraseValue, position: PhraseValue, title: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Енгізілді: {title}, № {position} жазба, оқиға {id}.", ru: "Внесено: {title}, запись № {position}, событие {id}.", en: "Recorded: {title}, position {position}, event {id}."),
        ["id": id, "position": position, "title": title])
    }
    /// found again with: kua show {reference}
    public static func findAgain(reference: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "көрсету: kua show {reference}", ru: "показать: kua show {reference}", en: "found again with: kua show {reference}"),
        ["reference": reference])
    }
    /// The ledger stands at size {size}, root {root}
    public static func receipt(root: PhraseValue, size: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Журнал: {size} жазба, түбірі {root}", ru: "Журнал: записей {size}, корень {root}", en: "The ledger stands at size {size}, root {root}"),
        ["root": root, "size": size])
    }
    /// It is recorded already, at position {position}; nothing was stored twice.
    public static func knownAlready(position: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Бұрын енгізілген, № {position} жазба; екінші рет ештеңе жазылмады.", ru: "Уже внесено, запись № {position}; второй раз ничего не записано.", en: "It is recorded already, at position {position}; nothing was stored twice."),
        ["position": position])
    }
    /// Dry run: nothing was recorded.
    public static var dryRun: Phrase {
      Phrase(kk: "Сынақ: ештеңе енгізілмеді.", ru: "Проба: ничего не внесено.", en: "Dry run: nothing was recorded.")
    }
    /// drafts would lie in {path}, inside the ledger, where they do not belong; name another directory with
    /// KUA_DRAFTS
    public static func draftsInside(path: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "жобалар {path} ішінде, журналдың ішінде болар еді, олардың орны онда емес; KUA_DRAFTS арқылы басқа каталог атаңыз", ru: "черновики лежали бы в {path}, внутри журнала, где им не место; назовите другой каталог через KUA_DRAFTS", en: "drafts would lie in {path}, inside the ledger, where they do not belong; name another directory with KUA_DRAFTS"),
        ["path": path])
    }
  }
}
