// Written by Tools/generate from Schemas/language/interface/problem.json; do not edit.
// swift-format-ignore-file

extension Phrase {
  /// Texts of `problem.json`.
  public enum Problem {
    /// {what}: {reason}
    public static func system(reason: PhraseValue, what: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{what}: {reason}", ru: "{what}: {reason}", en: "{what}: {reason}"),
        ["reason": reason, "what": what])
    }
    /// no report has the KUI number {number}; to look for the beginning of a number write six digits or
    /// more
    public static func noKui(number: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{number} АТК нөмірі бар хабарлама жоқ; нөмірдің басы бойынша іздеу үшін кемінде алты цифр жазыңыз", ru: "ни у одного сообщения нет номера КУИ {number}; чтобы искать по началу номера, введите не менее шести цифр", en: "no report has the KUI number {number}; to look for the beginning of a number write six digits or more"),
        ["number": number])
    }
    /// no event in the ledger has the id {id}
    public static func noId(id: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "журналда {id} идентификаторлы оқиға жоқ", ru: "в журнале нет события с идентификатором {id}", en: "no event in the ledger has the id {id}"),
        ["id": id])
    }
    /// is too short for an event's id: write {number} hexadecimal digits or more
    public static func shortId(number: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "оқиға идентификаторы үшін тым қысқа: кемінде {number} он алтылық цифр жазыңыз", ru: "слишком коротко для идентификатора события: нужно не менее {number} шестнадцатеричных цифр", en: "is too short for an event's id: write {number} hexadecimal digits or more"),
        ["number": number])
    }
    /// no event in the ledger has an id that begins with {typed}
    public static func noIdBeginning(typed: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "журналда идентификаторы {typed} басталатын оқиға жоқ", ru: "в журнале нет события, чей идентификатор начинается с {typed}", en: "no event in the ledger has an id that begins with {typed}"),
        ["typed": typed])
    }
    /// nothing in the ledger is found by {typed}; look among the events with kua history
    public static func nothingFound(typed: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "журналда {typed} бойынша ештеңе табылмады; оқиғалар арасынан іздеңіз: kua history", ru: "в журнале ничего не найдено по {typed}; поищите среди событий: kua history", en: "nothing in the ledger is found by {typed}; look among the events with kua history"),
        ["typed": typed])
    }
    /// {typed} may be any of:{list}
    public static func ambiguous(list: PhraseValue, typed: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{typed} мыналардың кез келгені болуы мүмкін:{list}", ru: "{typed} может быть любым из:{list}", en: "{typed} may be any of:{list}"),
        ["list": list, "typed": typed])
    }
    /// {typed} may be any of:{list} … and more; write more of it
    public static func ambiguousAndMore(list: PhraseValue, typed: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{typed} мыналардың кез келгені болуы мүмкін:{list}\n  … және тағы; көбірек таңба жазыңыз", ru: "{typed} может быть любым из:{list}\n  … и ещё; введите больше знаков", en: "{typed} may be any of:{list}\n  … and more; write more of it"),
        ["list": list, "typed": typed])
    }
    /// {typed} {what}
    public static func malformed(typed: PhraseValue, what: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{typed}: {what}", ru: "{typed}: {what}", en: "{typed} {what}"),
        ["typed": typed, "what": what])
    }
    /// {typed} {what}. It has Cyrillic letters; references have Latin ones
    public static func cyrillic(typed: PhraseValue, what: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{typed}: {what}. Мұнда кирилл әріптері бар, ал сілтемелер латынша жазылады", ru: "{typed}: {what}. Здесь кириллица, а ссылки пишутся латиницей", en: "{typed} {what}. It has Cyrillic letters; references have Latin ones"),
        ["typed": typed, "what": what])
    }
    /// write {kinds} and its beginning, an ERDR or KUI number, or an event's id
    public static func howToName(kinds: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{kinds} және оның басын, СДТБТ не АТК нөмірін немесе оқиға идентификаторын жазыңыз", ru: "напишите {kinds} и начало, номер ЕРДР или КУИ либо идентификатор события", en: "write {kinds} and its beginning, an ERDR or KUI number, or an event's id"),
        ["kinds": kinds])
    }
    /// is not what is asked for here: {kinds}
    public static func anotherKind(kinds: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "мұнда басқасы керек: {kinds}", ru: "здесь нужно другое: {kinds}", en: "is not what is asked for here: {kinds}"),
        ["kinds": kinds])
    }
    /// names no kind of thing; {how}
    public static func noKind(how: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "мұндай түр жоқ; {how}", ru: "такого вида нет; {how}", en: "names no kind of thing; {how}"),
        ["how": how])
    }
    /// is no reference, number or event id; {how}
    public static func noReference(how: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "бұл сілтеме де, нөмір де, оқиға идентификаторы да емес; {how}", ru: "это не ссылка, не номер и не идентификатор события; {how}", en: "is no reference, number or event id; {how}"),
        ["how": how])
    }
    /// no ledger is named: give --ledger DIR, set KUA_LEDGER, or go into a ledger's directory. Make one
    /// with: kua init DIR --name ORIGIN
    public static var noLedger: Phrase {
      Phrase(kk: "журнал аталмаған: --ledger DIR беріңіз, KUA_LEDGER орнатыңыз немесе журнал каталогына өтіңіз. Жаңасын жасау: kua init DIR --name ORIGIN", ru: "журнал не назван: дайте --ledger DIR, задайте KUA_LEDGER или перейдите в каталог журнала. Создать новый: kua init DIR --name ORIGIN", en: "no ledger is named: give --ledger DIR, set KUA_LEDGER, or go into a ledger's directory. Make one with: kua init DIR --name ORIGIN")
    }
    /// {what} is not shown to everybody: say who reads with --reader (KUA_ACTOR); a role that may read what
    /// protected bodies recorded is needed, and no seal against it
    public static func notShown(what: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{what} бәріне көрсетілмейді: кім оқитынын --reader (KUA_ACTOR) арқылы көрсетіңіз; қорғалған ұйымдардың жазбаларын оқуға құқық беретін рөл керек және іс оқушыдан жабық болмауы тиіс", ru: "{what} показывается не всем: укажите, кто читает, через --reader (KUA_ACTOR); нужна роль с правом читать записи защищённых организаций, и чтобы дело не было закрыто от читающего", en: "{what} is not shown to everybody: say who reads with --reader (KUA_ACTOR); a role that may read what protected bodies recorded is needed, and no seal against it"),
        ["what": what])
    }
    /// {actor} has an enrolled key: whoever reads under that name gives it, with --key FILE (KUA_KEY)
    public static func keyNeeded(actor: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{actor} үшін кілт енгізілген: осы атпен оқитын адам оны --key FILE (KUA_KEY) арқылы көрсетеді", ru: "у {actor} есть зачисленный ключ: кто читает под этим именем, предъявляет его через --key FILE (KUA_KEY)", en: "{actor} has an enrolled key: whoever reads under that name gives it, with --key FILE (KUA_KEY)"),
        ["actor": actor])
    }
    /// nobody is named who acts: give --key FILE with your private key, or {option} REF. The variables
    /// KUA_KEY and KUA_ACTOR stand in for them
    public static func noActor(option: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "кім әрекет ететіні аталмаған: жабық кілтіңізді --key FILE арқылы немесе {option} REF беріңіз. Оларды KUA_KEY және KUA_ACTOR айнымалылары алмастырады", ru: "не названо, кто действует: дайте --key FILE с вашим закрытым ключом или {option} REF. Их заменяют переменные KUA_KEY и KUA_ACTOR", en: "nobody is named who acts: give --key FILE with your private key, or {option} REF. The variables KUA_KEY and KUA_ACTOR stand in for them"),
        ["option": option])
    }
    /// the key is {holder}'s, and {actor} is said to act. Give that actor's key first; further ones co-sign
    public static func otherActor(actor: PhraseValue, holder: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "кілт {holder} иелігінде, ал әрекет етуші деп {actor} аталған. Алдымен соның кілтін беріңіз; қалғандары бірге қол қояды", ru: "ключ принадлежит {holder}, а действующим назван {actor}. Дайте сначала его ключ; следующие подписывают вместе с ним", en: "the key is {holder}'s, and {actor} is said to act. Give that actor's key first; further ones co-sign"),
        ["actor": actor, "holder": holder])
    }
    /// could not read the key file {path}
    public static func unreadableKey(path: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{path} кілт файлын оқу мүмкін болмады", ru: "не удалось прочитать файл ключа {path}", en: "could not read the key file {path}"),
        ["path": path])
    }
    /// others than its owner may open the key file {path}. If nobody has: chmod 600 {path}. If somebody may
    /// have, make a new key and have this one revoked: kua actor revoke
    public static func openKeyFile(path: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{path} кілт файлын сізден басқа да аша алады. Ешкім ашпаған болса: chmod 600 {path}. Біреу ашуы мүмкін болса, жаңа кілт жасап, мұны қайтарып алыңыз: kua actor revoke", ru: "файл ключа {path} могут открыть не только вы. Если никто не открывал: chmod 600 {path}. Если кто-то мог, сделайте новый ключ и отзовите этот: kua actor revoke", en: "others than its owner may open the key file {path}. If nobody has: chmod 600 {path}. If somebody may have, make a new key and have this one revoked: kua actor revoke"),
        ["path": path])
    }
    /// could not make {path}
    public static func couldNotMake(path: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{path} жасау мүмкін болмады", ru: "не удалось создать {path}", en: "could not make {path}"),
        ["path": path])
    }
    /// could not write {path}
    public static func couldNotWrite(path: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{path} жазу мүмкін болмады", ru: "не удалось записать {path}", en: "could not write {path}"),
        ["path": path])
    }
    /// could not read {path}
    public static func couldNotRead(path: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{path} оқу мүмкін болмады", ru: "не удалось прочитать {path}", en: "could not read {path}"),
        ["path": path])
    }
    /// {path} is there already, and a key is not overwritten. Name another file
    public static func keyThere(path: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{path} бұрыннан бар, ал кілт қайта жазылмайды. Басқа файл атаңыз", ru: "{path} уже есть, а ключ не перезаписывают. Назовите другой файл", en: "{path} is there already, and a key is not overwritten. Name another file"),
        ["path": path])
    }
    /// line {line} is longer than 16 MiB: events are to stand one a line (NDJSON)
    public static func lineTooLong(line: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{line}-жол 16 МиБ-тан ұзын: оқиғалар жолына бір-бірден жазылады (NDJSON)", ru: "строка {line} длиннее 16 МиБ: события пишутся по одному в строке (NDJSON)", en: "line {line} is longer than 16 MiB: events are to stand one a line (NDJSON)"),
        ["line": line])
    }
    /// could not read the input after line {line}
    public static func inputAfter(line: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{line}-жолдан кейінгі деректі оқу мүмкін болмады", ru: "не удалось прочитать ввод после строки {line}", en: "could not read the input after line {line}"),
        ["line": line])
    }
    /// {path} is there already; name another file with --refused
    public static func refusedThere(path: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{path} бұрыннан бар; --refused арқылы басқа файл атаңыз", ru: "{path} уже есть; назовите другой файл через --refused", en: "{path} is there already; name another file with --refused"),
        ["path": path])
    }
    /// there is no directory for {path}
    public static func noDirectory(path: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{path} үшін каталог жоқ", ru: "нет каталога для {path}", en: "there is no directory for {path}"),
        ["path": path])
    }
    /// {path} would lie inside the ledger, where refused lines do not belong; name a file elsewhere with
    /// --refused
    public static func insideLedger(path: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{path} журналдың ішінде болар еді, қабылданбаған жолдардың орны онда емес; --refused арқылы басқа жердегі файлды атаңыз", ru: "{path} оказался бы внутри журнала, где отклонённым строкам не место; назовите файл в другом месте через --refused", en: "{path} would lie inside the ledger, where refused lines do not belong; name a file elsewhere with --refused"),
        ["path": path])
    }
    /// no event speaks of {reference}; look for it with kua history
    public static func nothingSpeaksOf(reference: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{reference} туралы оқиға жоқ; kua history арқылы іздеңіз", ru: "ни одно событие не говорит о {reference}; поищите через kua history", en: "no event speaks of {reference}; look for it with kua history"),
        ["reference": reference])
    }
    /// no event recorded by then speaks of {reference}; look for it with kua history
    public static func nothingSpokeOf(reference: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "сол уақытқа дейін жазылған {reference} туралы оқиға жоқ; kua history арқылы іздеңіз", ru: "ни одно событие, записанное к тому времени, не говорит о {reference}; поищите через kua history", en: "no event recorded by then speaks of {reference}; look for it with kua history"),
        ["reference": reference])
    }
    /// {reference} is no body
    public static func noBody(reference: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{reference} ұйым емес", ru: "{reference} не организация", en: "{reference} is no body"),
        ["reference": reference])
    }
    /// {path} lies inside the ledger; choose a place outside {ledger}
    public static func outsideLedger(ledger: PhraseValue, path: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{path} журналдың ішінде; {ledger} сыртынан орын таңдаңыз", ru: "{path} лежит внутри журнала; выберите место вне {ledger}", en: "{path} lies inside the ledger; choose a place outside {ledger}"),
        ["ledger": ledger, "path": path])
    }
    /// no checkpoint was released
    public static var notReleased: Phrase {
      Phrase(kk: "ешбір бақылау нүктесі көрсетілмеген", ru: "ни одна контрольная точка не показана", en: "no checkpoint was released")
    }
    /// {typed} is no event; kua show {typed} shows what it is
    public static func noEvent(typed: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{typed} оқиға емес; оның не екенін kua show {typed} көрсетеді", ru: "{typed} не событие; что это, покажет kua show {typed}", en: "{typed} is no event; kua show {typed} shows what it is"),
        ["typed": typed])
    }
    /// is too short: write {number} characters or more, or name the kind, as in {example}
    public static func tooShort(example: PhraseValue, number: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "тым қысқа: кемінде {number} таңба жазыңыз немесе түрін атаңыз, мысалы {example}", ru: "слишком коротко: введите не менее {number} знаков или назовите вид, как в {example}", en: "is too short: write {number} characters or more, or name the kind, as in {example}"),
        ["example": example, "number": number])
    }
    /// write {kind}: and its digits
    public static func digitsOf(kind: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{kind}: және оның цифрларын жазыңыз", ru: "напишите {kind}: и его цифры", en: "write {kind}: and its digits"),
        ["kind": kind])
    }
    /// write {kind}: and at least {number} of its 26 characters (a–z, 2–7)
    public static func charactersOf(kind: PhraseValue, number: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{kind}: және 26 таңбаның кемінде {number} таңбасын жазыңыз (a–z, 2–7)", ru: "напишите {kind}: и не менее {number} из 26 знаков (a–z, 2–7)", en: "write {kind}: and at least {number} of its 26 characters (a–z, 2–7)"),
        ["kind": kind, "number": number])
    }
    /// is no reference of the kind “{kind}”, nor the beginning of one: {form}
    public static func noReferenceTo(form: PhraseValue, kind: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "бұл «{kind}» түріндегі сілтеме де, оның басы да емес: {form}", ru: "это не ссылка вида «{kind}» и не её начало: {form}", en: "is no reference of the kind “{kind}”, nor the beginning of one: {form}"),
        ["form": form, "kind": kind])
    }
    /// {typed} is no event; values are disclosed of one event at a time
    public static func discloseOne(typed: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{typed} оқиға емес; мәндер бір оқиғадан ашылады", ru: "{typed} не событие; значения раскрываются по одному событию", en: "{typed} is no event; values are disclosed of one event at a time"),
        ["typed": typed])
    }
    /// could not write the output
    public static var output: Phrase {
      Phrase(kk: "шығысты жазу мүмкін болмады", ru: "не удалось записать вывод", en: "could not write the output")
    }
    /// "{name}" is no event type, rule or figure; kua explain lists them all
    public static func notExplained(name: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "«{name}» оқиға түрі де, ереже де, көрсеткіш те емес; барлығы: kua explain", ru: "«{name}» не тип события, не правило и не показатель; весь список: kua explain", en: "\"{name}\" is no event type, rule or figure; kua explain lists them all"),
        ["name": name])
    }
    /// there is no entry {position}: the ledger has {count} entries, 0 to {last}
    public static func noEntry(count: Int, last: PhraseValue, position: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: ["{position} оқиғасы жоқ: журналда {count} оқиға, 0–{last}", "{position} оқиғасы жоқ: журналда {count} оқиға, 0–{last}"], ru: ["события {position} нет: в журнале {count} событие, с 0 по {last}", "события {position} нет: в журнале {count} события, с 0 по {last}", "события {position} нет: в журнале {count} событий, с 0 по {last}"], en: ["there is no entry {position}: the ledger has {count} entry, 0 to {last}", "there is no entry {position}: the ledger has {count} entries, 0 to {last}"]),
        ["count": .number(count), "last": last, "position": position])
    }
  }
}
