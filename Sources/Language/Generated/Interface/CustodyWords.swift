// Written by Tools/generate from Schemas/language/interface/custody-words.json; do not edit.
// swift-format-ignore-file

extension Phrase {
  /// Texts of `custody-words.json`.
  public enum CustodyWords {
    /// Chain-of-custody report
    public static var reportTitle: Phrase {
      Phrase(kk: "Заттай дәлелдемені сақтау тізбегі туралы есеп", ru: "Отчёт о цепочке хранения вещественного доказательства", en: "Chain-of-custody report")
    }
    /// By the first {entries} {entries|entry|entries} of the ledger {origin}
    public static func upTo(entries: PhraseValue, origin: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{origin} журналының алғашқы {entries} жазбасы бойынша", ru: "По первым {entries} {entries|записи|записям|записям} журнала {origin}", en: "By the first {entries} {entries|entry|entries} of the ledger {origin}"),
        ["entries": entries, "origin": origin])
    }
    /// Exhibit No. {number}
    public static func partOfExhibit(number: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "№ {number} заттай дәлелдеме", ru: "Вещественное доказательство № {number}", en: "Exhibit No. {number}"),
        ["number": number])
    }
    /// Copy of exhibit No. {number}
    public static func partOfCopy(number: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "№ {number} заттай дәлелдеменің көшірмесі", ru: "Копия вещественного доказательства № {number}", en: "Copy of exhibit No. {number}"),
        ["number": number])
    }
    /// Exhibit without registration {exhibit}
    public static func partUnregistered(exhibit: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Тіркелмеген дәлелдеме {exhibit}", ru: "Незарегистрированное доказательство {exhibit}", en: "Exhibit without registration {exhibit}"),
        ["exhibit": exhibit])
    }
    /// What is claimed, and what has become of the exhibit
    public static var claimed: Phrase {
      Phrase(kk: "Не бекітіледі және дәлелдемемен не болды", ru: "Что утверждается и что стало с доказательством", en: "What is claimed, and what has become of the exhibit")
    }
    /// Claimed, and no more: a file with the SHA-256 below was registered as this exhibit at {time} by
    /// {person}. Whoever holds a file with that SHA-256 holds the registered file, unchanged since then.
    public static func claim(person: PhraseValue, time: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Тек мынау бекітіледі: төменде көрсетілген SHA-256 бақылау сомасы бар файл осы дәлелдеме ретінде {time} тіркелді, тіркеген: {person}. Осы бақылау сомасы бар файл кімде болса, сонда тіркелген, содан бері өзгермеген файл бар.", ru: "Утверждается только следующее: файл с указанной ниже контрольной суммой SHA-256 зарегистрирован как это доказательство {time}, кем: {person}. У кого есть файл с этой контрольной суммой, у того зарегистрированный файл, не изменённый с того времени.", en: "Claimed, and no more: a file with the SHA-256 below was registered as this exhibit at {time} by {person}. Whoever holds a file with that SHA-256 holds the registered file, unchanged since then."),
        ["person": person, "time": time])
    }
    /// Nothing is claimed: no registration of this exhibit counts.
    public static var claimNothing: Phrase {
      Phrase(kk: "Ештеңе бекітілмейді: бұл дәлелдеменің күші бар тіркеуі жоқ.", ru: "Ничего не утверждается: ни одна регистрация этого доказательства не имеет силы.", en: "Nothing is claimed: no registration of this exhibit counts.")
    }
    /// From the recording to the registration, the record rests on the docking log (part 3) and on
    /// testimony; no signature of the recording device is part of it.
    public static var beforeOnDock: Phrase {
      Phrase(kk: "Жазба жасалғаннан тіркелгенге дейінгі мәліметтер құрылғыдан алу журналына (3-бөлім) және айғақтарға негізделеді; жазу құрылғысының қолтаңбасы олардың арасында жоқ.", ru: "От записи до регистрации сведения основаны на журнале снятия с устройства (часть 3) и на показаниях; подписи записывающего устройства среди них нет.", en: "From the recording to the registration, the record rests on the docking log (part 3) and on testimony; no signature of the recording device is part of it.")
    }
    /// From the recording to the registration, everything rests on testimony: no taking of the file from
    /// its device is recorded.
    public static var beforeOnTestimony: Phrase {
      Phrase(kk: "Жазба жасалғаннан тіркелгенге дейін бәрі айғақтарға негізделеді: файлдың құрылғыдан алынғаны жазылмаған.", ru: "От записи до регистрации всё основано на показаниях: снятие файла с устройства не записано.", en: "From the recording to the registration, everything rests on testimony: no taking of the file from its device is recorded.")
    }
    /// That the record itself was not rewritten rests on the checkpoint named in this report and on those
    /// who cosigned it, not on whoever printed the report.
    public static var recordOnCheckpoint: Phrase {
      Phrase(kk: "Жазбалардың өзі қайта жазылмағанын осы есепте аталған бақылау нүктесі мен оны растағандар куәландырады, есепті басып шығарған адам емес.", ru: "Что сами записи не переписаны, удостоверяют контрольная точка, названная в этом отчёте, и те, кто её заверил, а не тот, кто отчёт напечатал.", en: "That the record itself was not rewritten rests on the checkpoint named in this report and on those who cosigned it, not on whoever printed the report.")
    }
    /// Reference
    public static var reference: Phrase {
      Phrase(kk: "Белгілеу", ru: "Обозначение", en: "Reference")
    }
    /// Exhibit number
    public static var number: Phrase {
      Phrase(kk: "Дәлелдеме нөмірі", ru: "Номер доказательства", en: "Exhibit number")
    }
    /// Number of the original
    public static var originalNumber: Phrase {
      Phrase(kk: "Түпнұсқа нөмірі", ru: "Номер оригинала", en: "Number of the original")
    }
    /// Case
    public static var file: Phrase {
      Phrase(kk: "Іс", ru: "Дело", en: "Case")
    }
    /// ERDR number
    public static var erdr: Phrase {
      Phrase(kk: "СДТБТ нөмірі", ru: "Номер в ЕРДР", en: "ERDR number")
    }
    /// Kind
    public static var kind: Phrase {
      Phrase(kk: "Түрі", ru: "Вид", en: "Kind")
    }
    /// SHA-256 of the file
    public static var sha256: Phrase {
      Phrase(kk: "Файлдың SHA-256 мәні", ru: "SHA-256 файла", en: "SHA-256 of the file")
    }
    /// Size in bytes
    public static var bytes: Phrase {
      Phrase(kk: "Көлемі, байт", ru: "Размер, байт", en: "Size in bytes")
    }
    /// Media type
    public static var mediaType: Phrase {
      Phrase(kk: "Пішімі", ru: "Формат", en: "Media type")
    }
    /// How it was made
    public static var derivation: Phrase {
      Phrase(kk: "Қалай жасалды", ru: "Как изготовлена", en: "How it was made")
    }
    /// In the hands of
    public static var custodian: Phrase {
      Phrase(kk: "Кімнің қолында", ru: "Находится у", en: "In the hands of")
    }
    /// Last check of the file
    public static var lastCheck: Phrase {
      Phrase(kk: "Файлды соңғы салыстыру", ru: "Последняя сверка файла", en: "Last check of the file")
    }
    /// the file is the one registered
    public static var checkMatched: Phrase {
      Phrase(kk: "файл тіркелгенмен бірдей", ru: "файл тот, что зарегистрирован", en: "the file is the one registered")
    }
    /// the file is NOT the one registered
    public static var checkDiffered: Phrase {
      Phrase(kk: "файл тіркелгенмен бірдей ЕМЕС", ru: "файл НЕ тот, что зарегистрирован", en: "the file is NOT the one registered")
    }
    /// no check is recorded
    public static var neverChecked: Phrase {
      Phrase(kk: "салыстыру жазылмаған", ru: "сверок не записано", en: "no check is recorded")
    }
    /// In quarantine since
    public static var quarantined: Phrase {
      Phrase(kk: "Карантинде, бастап", ru: "На карантине с", en: "In quarantine since")
    }
    /// Was in quarantine, from and until
    public static var wasQuarantined: Phrase {
      Phrase(kk: "Карантинде болды, басы мен соңы", ru: "Было на карантине, с и по", en: "Was in quarantine, from and until")
    }
    /// From this event on the exhibit is in quarantine: what was found is not what was registered.
    public static var quarantineBegins: Phrase {
      Phrase(kk: "Осы оқиғадан бастап дәлелдеме карантинде: табылғаны тіркелгеннен өзгеше.", ru: "С этого события доказательство на карантине: обнаружено не то, что зарегистрировано.", en: "From this event on the exhibit is in quarantine: what was found is not what was registered.")
    }
    /// With this event the quarantine ends.
    public static var quarantineEnds: Phrase {
      Phrase(kk: "Осы оқиғамен карантин аяқталды.", ru: "С этим событием карантин окончен.", en: "With this event the quarantine ends.")
    }
    /// holds: a registration names none and follows the entry before it
    public static var linkInferred: Phrase {
      Phrase(kk: "бүтін: тіркеу алдыңғысын атамайды, алдындағы жазбадан кейін тұрады", ru: "держится: регистрация предыдущего не называет и следует за записью перед ней", en: "holds: a registration names none and follows the entry before it")
    }
    /// Legal hold in force, placed
    public static var holdInForce: Phrase {
      Phrase(kk: "Жоюға тыйым күшінде, салынған уақыты", ru: "Действует запрет на уничтожение, наложен", en: "Legal hold in force, placed")
    }
    /// Ruling of the court
    public static var ruling: Phrase {
      Phrase(kk: "Сот шешімі", ru: "Решение суда", en: "Ruling of the court")
    }
    /// Disposed of
    public static var disposed: Phrase {
      Phrase(kk: "Шығарылды", ru: "Выбыло", en: "Disposed of")
    }
    /// Chain of the events, each naming the one before it
    public static var chainOfEvents: Phrase {
      Phrase(kk: "Оқиғалар тізбегі: әрқайсысы алдыңғысын атайды", ru: "Цепочка событий: каждое называет предыдущее", en: "Chain of the events, each naming the one before it")
    }
    /// whole: {events} {events|event|events}, none missing
    public static func chainWhole(events: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "бүтін: {events} оқиға, бос орын жоқ", ru: "цела: {events} {events|событие|события|событий}, пропусков нет", en: "whole: {events} {events|event|events}, none missing"),
        ["events": events])
    }
    /// BROKEN in {places} {places|place|places}
    public static func chainBroken(places: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{places} жерде БҰЗЫЛҒАН", ru: "НАРУШЕНА в {places} {places|месте|местах|местах}", en: "BROKEN in {places} {places|place|places}"),
        ["places": places])
    }
    /// Irregularities
    public static var irregularities: Phrase {
      Phrase(kk: "Ережеден ауытқулар", ru: "Нарушения", en: "Irregularities")
    }
    /// none found by the rules
    public static var noIrregularity: Phrase {
      Phrase(kk: "ережелер бойынша анықталмады", ru: "правилами не выявлены", en: "none found by the rules")
    }
    /// {count}, listed in part 7
    public static func irregularityCount(count: Int) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: ["{count}, 7-бөлімді қараңыз", "{count}, 7-бөлімді қараңыз"], ru: ["{count}, см. часть 7", "{count}, см. часть 7", "{count}, см. часть 7"], en: ["{count}, listed in part 7", "{count}, listed in part 7"]),
        ["count": .number(count)])
    }
    /// Withheld
    public static var withheld: Phrase {
      Phrase(kk: "Көрсетілмеген", ru: "Не показано", en: "Withheld")
    }
    /// {events} {events|event is|events are} sealed from the reader and not shown
    public static func withheldEvents(events: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{events} оқиға оқырманнан жабық және көрсетілмейді", ru: "{events} {events|событие закрыто|события закрыты|событий закрыты} для читателя и не {events|показано|показаны|показаны}", en: "{events} {events|event is|events are} sealed from the reader and not shown"),
        ["events": events])
    }
    /// The recording, its camera and the call-out
    public static var recording: Phrase {
      Phrase(kk: "Жазба, бейнежетон және шығу", ru: "Запись, видеожетон и выезд", en: "The recording, its camera and the call-out")
    }
    /// What was said of the recording when it was registered, and what the issue register says of the
    /// camera. Times of the recording are those of the camera's clock.
    public static var recordingExplained: Phrase {
      Phrase(kk: "Тіркеу кезінде жазба туралы көрсетілген және беру журналында бейнежетон туралы айтылған мәліметтер. Жазба уақыты бейнежетонның сағаты бойынша берілген.", ru: "Что указано о записи при регистрации и что о видеожетоне сказано в журнале выдачи. Время записи дано по часам видеожетона.", en: "What was said of the recording when it was registered, and what the issue register says of the camera. Times of the recording are those of the camera's clock.")
    }
    /// No issue of a camera, gap or call-out is recorded that bears on it.
    public static var noCameraEvents: Phrase {
      Phrase(kk: "Оған қатысты бейнежетон беру, үзіліс не шығу жазылмаған.", ru: "Относящихся к ней выдач видеожетона, перерывов и выездов не записано.", en: "No issue of a camera, gap or call-out is recorded that bears on it.")
    }
    /// Recording begins
    public static var recordedFrom: Phrase {
      Phrase(kk: "Жазбаның басы", ru: "Начало записи", en: "Recording begins")
    }
    /// Recording ends
    public static var recordedTo: Phrase {
      Phrase(kk: "Жазбаның соңы", ru: "Конец записи", en: "Recording ends")
    }
    /// Camera
    public static var camera: Phrase {
      Phrase(kk: "Бейнежетон", ru: "Видеожетон", en: "Camera")
    }
    /// Cameras
    public static var cameras: Phrase {
      Phrase(kk: "Бейнежетондар", ru: "Видеожетоны", en: "Cameras")
    }
    /// Worn by
    public static var wornBy: Phrase {
      Phrase(kk: "Кім тақты", ru: "Кто носил", en: "Worn by")
    }
    /// Report
    public static var report: Phrase {
      Phrase(kk: "Хабарлама", ru: "Сообщение", en: "Report")
    }
    /// Issued to
    public static var issuedTo: Phrase {
      Phrase(kk: "Кімге берілді", ru: "Кому выдан", en: "Issued to")
    }
    /// Returned by
    public static var returnedBy: Phrase {
      Phrase(kk: "Кім қайтарды", ru: "Кем сдан", en: "Returned by")
    }
    /// Serial number
    public static var serial: Phrase {
      Phrase(kk: "Сериялық нөмірі", ru: "Серийный номер", en: "Serial number")
    }
    /// Firmware
    public static var firmware: Phrase {
      Phrase(kk: "Микробағдарлама", ru: "Прошивка", en: "Firmware")
    }
    /// Clock minus true time
    public static var clockOffset: Phrase {
      Phrase(kk: "Сағаттың дәл уақыттан ауытқуы", ru: "Отклонение часов от точного времени", en: "Clock minus true time")
    }
    /// {number} ms
    public static func milliseconds(number: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{number} мс", ru: "{number} мс", en: "{number} ms"),
        ["number": number])
    }
    /// Gap begins
    public static var gapFrom: Phrase {
      Phrase(kk: "Үзілістің басы", ru: "Начало перерыва", en: "Gap begins")
    }
    /// Gap ends
    public static var gapTo: Phrase {
      Phrase(kk: "Үзілістің соңы", ru: "Конец перерыва", en: "Gap ends")
    }
    /// Dispatched
    public static var dispatched: Phrase {
      Phrase(kk: "Жіберілді", ru: "Отправлен", en: "Dispatched")
    }
    /// Arrived
    public static var arrived: Phrase {
      Phrase(kk: "Келді", ru: "Прибыл", en: "Arrived")
    }
    /// Acquisition and registration
    public static var registration: Phrase {
      Phrase(kk: "Құрылғыдан алу және тіркеу", ru: "Снятие с устройства и регистрация", en: "Acquisition and registration")
    }
    /// No event says how the file was taken from its device.
    public static var notAcquired: Phrase {
      Phrase(kk: "Файл құрылғыдан қалай алынғанын бірде-бір оқиға айтпайды.", ru: "Ни одно событие не говорит, как файл снят с устройства.", en: "No event says how the file was taken from its device.")
    }
    /// Taken from its device
    public static var acquired: Phrase {
      Phrase(kk: "Құрылғыдан алынды", ru: "Снято с устройства", en: "Taken from its device")
    }
    /// By
    public static var `operator`: Phrase {
      Phrase(kk: "Кім", ru: "Кем", en: "By")
    }
    /// Method
    public static var method: Phrase {
      Phrase(kk: "Тәсілі", ru: "Способ", en: "Method")
    }
    /// Docking station
    public static var dock: Phrase {
      Phrase(kk: "Алу станциясы", ru: "Станция снятия", en: "Docking station")
    }
    /// SHA-256 on the device
    public static var sourceDigest: Phrase {
      Phrase(kk: "Құрылғыдағы SHA-256", ru: "SHA-256 на устройстве", en: "SHA-256 on the device")
    }
    /// Same as the file registered
    public static var sourceMatches: Phrase {
      Phrase(kk: "Тіркелген файлмен бірдей", ru: "Совпадает с зарегистрированным файлом", en: "Same as the file registered")
    }
    /// Registered
    public static var registered: Phrase {
      Phrase(kk: "Тіркелді", ru: "Зарегистрировано", en: "Registered")
    }
    /// Taken in by the ledger
    public static var recordedTime: Phrase {
      Phrase(kk: "Журнал қабылдады", ru: "Принято журналом", en: "Taken in by the ledger")
    }
    /// Registered by
    public static var registeredBy: Phrase {
      Phrase(kk: "Кім тіркеді", ru: "Кем зарегистрировано", en: "Registered by")
    }
    /// Root of the hash tree over segments of 1 MiB
    public static var segmentRoot: Phrase {
      Phrase(kk: "1 МиБ бөліктер бойынша хеш ағашының түбірі", ru: "Корень дерева хешей по отрезкам в 1 МиБ", en: "Root of the hash tree over segments of 1 MiB")
    }
    /// What it shows
    public static var title: Phrase {
      Phrase(kk: "Не көрсетілген", ru: "Что на ней", en: "What it shows")
    }
    /// Where the file lies
    public static var storage: Phrase {
      Phrase(kk: "Файл қайда жатыр", ru: "Где лежит файл", en: "Where the file lies")
    }
    /// Custody: every event, in the order of the ledger
    public static var custody: Phrase {
      Phrase(kk: "Сақтау: барлық оқиға журнал ретімен", ru: "Хранение: все события в порядке журнала", en: "Custody: every event, in the order of the ledger")
    }
    /// Each block is one entry of the ledger: its position, when it happened by local time and UTC, when
    /// the ledger took it in, what was said, and its event id. A retracted entry stays and is struck
    /// through.
    public static var custodyExplained: Phrase {
      Phrase(kk: "Әр блок — журналдың бір жазбасы: оның орны, оқиғаның жергілікті және UTC уақыты, журнал қашан қабылдағаны, не көрсетілгені және оқиға идентификаторы. Кері қайтарылған жазба қалады, үсті сызылады.", ru: "Каждый блок — одна запись журнала: её место, время события местное и по UTC, когда её принял журнал, что указано и идентификатор события. Отозванная запись остаётся и зачёркнута.", en: "Each block is one entry of the ledger: its position, when it happened by local time and UTC, when the ledger took it in, what was said, and its event id. A retracted entry stays and is struck through.")
    }
    /// Sealed from the reader and not shown: the entries at positions {positions}.
    public static func withheldAt(positions: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Оқырманнан жабық және көрсетілмеген жазбалардың орындары: {positions}.", ru: "Закрыты для читателя и не показаны записи на местах {positions}.", en: "Sealed from the reader and not shown: the entries at positions {positions}."),
        ["positions": positions])
    }
    /// From
    public static var from: Phrase {
      Phrase(kk: "Кімнен", ru: "От кого", en: "From")
    }
    /// To
    public static var to: Phrase {
      Phrase(kk: "Кімге", ru: "Кому", en: "To")
    }
    /// Purpose
    public static var purpose: Phrase {
      Phrase(kk: "Мақсаты", ru: "Цель", en: "Purpose")
    }
    /// Authority
    public static var authority: Phrase {
      Phrase(kk: "Өкім құжаты", ru: "Документ-распоряжение", en: "Authority")
    }
    /// SHA-256 when given
    public static var digestGiven: Phrase {
      Phrase(kk: "Берілгендегі SHA-256", ru: "SHA-256 при передаче", en: "SHA-256 when given")
    }
    /// SHA-256 when taken
    public static var digestTaken: Phrase {
      Phrase(kk: "Қабылданғандағы SHA-256", ru: "SHA-256 при приёме", en: "SHA-256 when taken")
    }
    /// SHA-256 as registered
    public static var digestRegistered: Phrase {
      Phrase(kk: "Тіркелгендегі SHA-256", ru: "SHA-256 при регистрации", en: "SHA-256 as registered")
    }
    /// SHA-256 as computed
    public static var digestComputed: Phrase {
      Phrase(kk: "Есептелген SHA-256", ru: "SHA-256 вычисленная", en: "SHA-256 as computed")
    }
    /// Digests agree
    public static var matches: Phrase {
      Phrase(kk: "Бақылау сомалары бірдей", ru: "Контрольные суммы совпадают", en: "Digests agree")
    }
    /// Who
    public static var who: Phrase {
      Phrase(kk: "Кім", ru: "Кто", en: "Who")
    }
    /// How
    public static var how: Phrase {
      Phrase(kk: "Қалай", ru: "Как", en: "How")
    }
    /// Computed with
    public static var tool: Phrase {
      Phrase(kk: "Немен есептелді", ru: "Чем вычислена", en: "Computed with")
    }
    /// Reason
    public static var reason: Phrase {
      Phrase(kk: "Себебі", ru: "Причина", en: "Reason")
    }
    /// Act
    public static var act: Phrase {
      Phrase(kk: "Акт", ru: "Акт", en: "Act")
    }
    /// Hold lifted
    public static var liftedHold: Phrase {
      Phrase(kk: "Алынған тыйым", ru: "Снятый запрет", en: "Hold lifted")
    }
    /// Given to
    public static var recipient: Phrase {
      Phrase(kk: "Кімге берілді", ru: "Кому выдан", en: "Given to")
    }
    /// SHA-256 of the list of its contents
    public static var bundleContents: Phrase {
      Phrase(kk: "Мазмұн тізбесінің SHA-256 мәні", ru: "SHA-256 перечня содержимого", en: "SHA-256 of the list of its contents")
    }
    /// Finding
    public static var finding: Phrase {
      Phrase(kk: "Анықталғаны", ru: "Установлено", en: "Finding")
    }
    /// Event reviewed
    public static var reviewed: Phrase {
      Phrase(kk: "Тексерілген оқиға", ru: "Проверенное событие", en: "Event reviewed")
    }
    /// Attested with document
    public static var attestedBy: Phrase {
      Phrase(kk: "Құжатпен расталған", ru: "Подтверждено документом", en: "Attested with document")
    }
    /// Act of
    public static var performer: Phrase {
      Phrase(kk: "Кім әрекет етті", ru: "Кто действовал", en: "Act of")
    }
    /// Entered by
    public static var enteredBy: Phrase {
      Phrase(kk: "Жазбаны кім енгізді", ru: "Кто внёс запись", en: "Entered by")
    }
    /// Retracted by the entry at position {position}: it no longer counts.
    public static func wasRetracted(position: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{position}-орындағы жазбамен кері қайтарылды: күші жоқ.", ru: "Отозвано записью на месте {position}: больше не имеет силы.", en: "Retracted by the entry at position {position}: it no longer counts."),
        ["position": position])
    }
    /// Corrected by the entry at position {position}: it is told as it counts now; part 6 has both.
    public static func wasCorrected(position: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{position}-орындағы жазбамен түзетілді: қазіргі күшіндегідей көрсетілген; 6-бөлімде екеуі де бар.", ru: "Исправлено записью на месте {position}: показано так, как действует теперь; в части 6 — то и другое.", en: "Corrected by the entry at position {position}: it is told as it counts now; part 6 has both."),
        ["position": position])
    }
    /// Disputed by the entry at position {position}.
    public static func isDisputed(position: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{position}-орындағы жазбамен дауланды.", ru: "Оспорено записью на месте {position}.", en: "Disputed by the entry at position {position}."),
        ["position": position])
    }
    /// Copies made, and what they were made of
    public static var copies: Phrase {
      Phrase(kk: "Жасалған көшірмелер және неден жасалғаны", ru: "Изготовленные копии и с чего они", en: "Copies made, and what they were made of")
    }
    /// A copy is another file with another SHA-256; the original is kept.
    public static var copiesExplained: Phrase {
      Phrase(kk: "Көшірме — басқа SHA-256 мәні бар басқа файл; түпнұсқа сақталады.", ru: "Копия — другой файл с другой SHA-256; оригинал сохраняется.", en: "A copy is another file with another SHA-256; the original is kept.")
    }
    /// No copy is recorded.
    public static var noCopies: Phrase {
      Phrase(kk: "Көшірмелер жазылмаған.", ru: "Копий не записано.", en: "No copy is recorded.")
    }
    /// Made of
    public static var parent: Phrase {
      Phrase(kk: "Неден жасалды", ru: "Изготовлена с", en: "Made of")
    }
    /// SHA-256 of the original
    public static var parentDigest: Phrase {
      Phrase(kk: "Түпнұсқаның SHA-256 мәні", ru: "SHA-256 оригинала", en: "SHA-256 of the original")
    }
    /// Copy
    public static var copy: Phrase {
      Phrase(kk: "Көшірме", ru: "Копия", en: "Copy")
    }
    /// SHA-256 of the copy
    public static var copyDigest: Phrase {
      Phrase(kk: "Көшірменің SHA-256 мәні", ru: "SHA-256 копии", en: "SHA-256 of the copy")
    }
    /// Corrections, retractions and disputes
    public static var revised: Phrase {
      Phrase(kk: "Түзетулер, кері қайтарулар және даулар", ru: "Исправления, отзывы и споры", en: "Corrections, retractions and disputes")
    }
    /// Nothing is overwritten: what was written stays in the ledger beside what counts.
    public static var revisedExplained: Phrase {
      Phrase(kk: "Ештеңе өшірілмейді: жазылғаны күші барымен қатар журналда қалады.", ru: "Ничего не стирается: написанное остаётся в журнале рядом с тем, что действует.", en: "Nothing is overwritten: what was written stays in the ledger beside what counts.")
    }
    /// Nothing told in this report was corrected, retracted or disputed.
    public static var nothingRevised: Phrase {
      Phrase(kk: "Есепте айтылғандардың ештеңесі түзетілмеген, кері қайтарылмаған және дауланбаған.", ru: "Ничто из сказанного в отчёте не исправлялось, не отзывалось и не оспаривалось.", en: "Nothing told in this report was corrected, retracted or disputed.")
    }
    /// Revises the entry
    public static var revises: Phrase {
      Phrase(kk: "Қай жазбаға", ru: "К какой записи", en: "Revises the entry")
    }
    /// What it was
    public static var revisedEvent: Phrase {
      Phrase(kk: "Не болған", ru: "Что это было", en: "What it was")
    }
    /// Ground
    public static var ground: Phrase {
      Phrase(kk: "Негізі", ru: "Основание", en: "Ground")
    }
    /// Was written
    public static var wasWritten: Phrase {
      Phrase(kk: "Жазылғаны", ru: "Было написано", en: "Was written")
    }
    /// Counts now
    public static var counts: Phrase {
      Phrase(kk: "Қазір күші бары", ru: "Действует теперь", en: "Counts now")
    }
    /// The rules in force find nothing irregular in the events told in this report, and the chain is whole.
    public static var noIrregularityFound: Phrase {
      Phrase(kk: "Қолданыстағы ережелер осы есептегі оқиғалардан ауытқу таппады, тізбек бүтін.", ru: "Действующие правила не находят нарушений в событиях этого отчёта, цепочка цела.", en: "The rules in force find nothing irregular in the events told in this report, and the chain is whole.")
    }
    /// What happened is recorded though it was irregular, and shown by the code of the rule. Attested
    /// means: a rule asked, and the submitter named a document.
    public static var irregularExplained: Phrase {
      Phrase(kk: "Болған оқиға ережеден ауытқыса да жазылған және ереже кодымен көрсетілген. «Расталған» дегені: ереже сұрады, енгізуші құжат атады.", ru: "Произошедшее записано, хотя и с нарушением, и показано по коду правила. «Подтверждено» значит: правило спросило, и вносивший назвал документ.", en: "What happened is recorded though it was irregular, and shown by the code of the rule. Attested means: a rule asked, and the submitter named a document.")
    }
    /// Rule
    public static var rule: Phrase {
      Phrase(kk: "Ереже", ru: "Правило", en: "Rule")
    }
    /// What is irregular
    public static var whatIsIrregular: Phrase {
      Phrase(kk: "Ауытқу неде", ru: "В чём нарушение", en: "What is irregular")
    }
    /// Basis
    public static var basis: Phrase {
      Phrase(kk: "Негізі", ru: "Основание", en: "Basis")
    }
    /// Answer
    public static var answered: Phrase {
      Phrase(kk: "Жауап", ru: "Ответ", en: "Answer")
    }
    /// Event
    public static var event: Phrase {
      Phrase(kk: "Оқиға", ru: "Событие", en: "Event")
    }
    /// Events
    public static var events: Phrase {
      Phrase(kk: "Оқиғалар", ru: "События", en: "Events")
    }
    /// recorded and shown
    public static var flagged: Phrase {
      Phrase(kk: "жазылды және көрсетілді", ru: "записано и показано", en: "recorded and shown")
    }
    /// attested
    public static var attested: Phrase {
      Phrase(kk: "расталған", ru: "подтверждено", en: "attested")
    }
    /// Each event of an exhibit names the one before it
    public static var chainBasis: Phrase {
      Phrase(kk: "Дәлелдеменің әр оқиғасы алдыңғысын атайды", ru: "Каждое событие доказательства называет предыдущее", en: "Each event of an exhibit names the one before it")
    }
    /// Each event of the exhibit names, by its id, the one before it. An entry left out of the record shows
    /// as a name that leads nowhere. Legal holds name none and are not in the chain.
    public static var chainExplained: Phrase {
      Phrase(kk: "Дәлелдеменің әр оқиғасы алдыңғысын идентификаторы бойынша атайды. Түсіп қалған жазба көрінеді: аталған оқиға жоқ болып шығады. Жоюға тыйымдар алдыңғысын атамайды және тізбекке кірмейді.", ru: "Каждое событие доказательства называет предыдущее по идентификатору. Пропущенная запись видна: названо событие, которого нет. Запреты на уничтожение предыдущего не называют и в цепочку не входят.", en: "Each event of the exhibit names, by its id, the one before it. An entry left out of the record shows as a name that leads nowhere. Legal holds name none and are not in the chain.")
    }
    /// Position
    public static var position: Phrase {
      Phrase(kk: "Орны", ru: "Место", en: "Position")
    }
    /// What happened
    public static var whatHappened: Phrase {
      Phrase(kk: "Не болды", ru: "Что произошло", en: "What happened")
    }
    /// Names as the one before
    public static var previous: Phrase {
      Phrase(kk: "Алдыңғы деп атайды", ru: "Называет предыдущим", en: "Names as the one before")
    }
    /// Link
    public static var link: Phrase {
      Phrase(kk: "Буын", ru: "Звено", en: "Link")
    }
    /// begins the chain
    public static var linkBegins: Phrase {
      Phrase(kk: "тізбектің басы", ru: "начало цепочки", en: "begins the chain")
    }
    /// holds
    public static var linkFollows: Phrase {
      Phrase(kk: "бүтін", ru: "держится", en: "holds")
    }
    /// sealed from the reader, not missing
    public static var linkWithheld: Phrase {
      Phrase(kk: "оқырманнан жабық, түспеген", ru: "закрыто для читателя, не пропущено", en: "sealed from the reader, not missing")
    }
    /// holds; retracted since
    public static var linkRetracted: Phrase {
      Phrase(kk: "бүтін; кейін кері қайтарылды", ru: "держится; позже отозвано", en: "holds; retracted since")
    }
    /// BROKEN: it names no event before it, though there is one
    public static var linkNamesNone: Phrase {
      Phrase(kk: "БҰЗЫЛҒАН: алдыңғы оқиға бола тұра, оны атамайды", ru: "НАРУШЕНО: не называет предыдущего события, хотя оно есть", en: "BROKEN: it names no event before it, though there is one")
    }
    /// BROKEN: it names the event {event}, which is not in the record: an entry is missing
    public static func linkMissing(event: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "БҰЗЫЛҒАН: жазбаларда жоқ {event} оқиғасы аталған: жазба түсіп қалған", ru: "НАРУШЕНО: названо событие {event}, которого в записях нет: запись пропущена", en: "BROKEN: it names the event {event}, which is not in the record: an entry is missing"),
        ["event": event])
    }
    /// BROKEN: it passes over the events at positions {positions}
    public static func linkPassesOver(positions: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "БҰЗЫЛҒАН: {positions}-орындағы оқиғаларды аттап өтеді", ru: "НАРУШЕНО: минует события на местах {positions}", en: "BROKEN: it passes over the events at positions {positions}"),
        ["positions": positions])
    }
    /// MISSING ENTRY
    public static var missingEntry: Phrase {
      Phrase(kk: "ЖАЗБА ЖОҚ", ru: "ЗАПИСЬ ОТСУТСТВУЕТ", en: "MISSING ENTRY")
    }
    /// named by the next event, not in the record
    public static var notInRecord: Phrase {
      Phrase(kk: "келесі оқиға атаған, жазбаларда жоқ", ru: "названа следующим событием, в записях нет", en: "named by the next event, not in the record")
    }
    /// withheld
    public static var withheldEvent: Phrase {
      Phrase(kk: "көрсетілмеген", ru: "не показано", en: "withheld")
    }
    /// Last event of the chain
    public static var lastEvent: Phrase {
      Phrase(kk: "Тізбектің соңғы оқиғасы", ru: "Последнее событие цепочки", en: "Last event of the chain")
    }
    /// What is commonly disputed, and what the record answers
    public static var attacks: Phrase {
      Phrase(kk: "Әдетте не дауланады және жазбалар не жауап береді", ru: "Что обычно оспаривают и что отвечают записи", en: "What is commonly disputed, and what the record answers")
    }
    /// Each objection is answered from this exhibit's record, or said to rest elsewhere: on testimony, on
    /// an expert's examination, or on keys known from outside.
    public static var attacksExplained: Phrase {
      Phrase(kk: "Әр қарсылыққа осы дәлелдеменің жазбалары жауап береді немесе жауап журналдан тыс екені айтылады: айғақтарда, сараптамада немесе сырттан белгілі кілттерде.", ru: "На каждое возражение отвечают записи об этом доказательстве либо сказано, что ответ — вне журнала: в показаниях, в экспертизе или в ключах, известных из других источников.", en: "Each objection is answered from this exhibit's record, or said to rest elsewhere: on testimony, on an expert's examination, or on keys known from outside.")
    }
    /// Objection
    public static var attack: Phrase {
      Phrase(kk: "Қарсылық", ru: "Возражение", en: "Objection")
    }
    /// What the record says
    public static var whatRecordSays: Phrase {
      Phrase(kk: "Жазбалар не дейді", ru: "Что говорят записи", en: "What the record says")
    }
    /// answered by the record
    public static var answeredByRecord: Phrase {
      Phrase(kk: "жазбалар жауап береді", ru: "отвечают записи", en: "answered by the record")
    }
    /// answered in part
    public static var answeredInPart: Phrase {
      Phrase(kk: "ішінара жауап береді", ru: "отвечают отчасти", en: "answered in part")
    }
    /// rests elsewhere
    public static var restsElsewhere: Phrase {
      Phrase(kk: "жауап журналдан тыс", ru: "ответ вне журнала", en: "rests elsewhere")
    }
    /// The camera was not this officer's
    public static var attackAssignment: Phrase {
      Phrase(kk: "Бейнежетон бұл қызметкерде болмаған", ru: "Видеожетон был не у этого сотрудника", en: "The camera was not this officer's")
    }
    /// The camera with serial number {serial} was issued to {person} at {time}; nobody else held it when
    /// the recording was made.
    public static func assignmentShown(person: PhraseValue, serial: PhraseValue, time: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Сериялық нөмірі {serial} бейнежетон берілді: {person}, {time}; жазба кезінде ол басқа ешкімде болмаған.", ru: "Видеожетон с серийным номером {serial} выдан: {person}, {time}; при записи ни у кого другого его не было.", en: "The camera with serial number {serial} was issued to {person} at {time}; nobody else held it when the recording was made."),
        ["person": person, "serial": serial, "time": time])
    }
    /// By the issue register more than one officer held the camera. Which of them wore it rests on
    /// testimony.
    public static var assignmentTwofold: Phrase {
      Phrase(kk: "Беру журналы бойынша бейнежетон бірнеше қызметкерде болған. Оны қайсысы таққаны айғақтардан ғана белгілі.", ru: "По журналу выдачи видеожетон числился более чем за одним сотрудником. Кто из них его носил, известно только из показаний.", en: "By the issue register more than one officer held the camera. Which of them wore it rests on testimony.")
    }
    /// By the issue register the officer named did not hold the camera when the recording was made (rule
    /// CAM-01). Who wore it rests on testimony.
    public static var assignmentDiffers: Phrase {
      Phrase(kk: "Беру журналы бойынша аталған қызметкерде жазба кезінде бейнежетон болмаған (CAM-01 ережесі). Оны кім таққаны айғақтардан ғана белгілі.", ru: "По журналу выдачи у названного сотрудника видеожетона при записи не было (правило CAM-01). Кто его носил, известно только из показаний.", en: "By the issue register the officer named did not hold the camera when the recording was made (rule CAM-01). Who wore it rests on testimony.")
    }
    /// No issue of a camera for this recording is recorded. Who recorded it rests on testimony.
    public static var assignmentUnknown: Phrase {
      Phrase(kk: "Бұл жазба үшін бейнежетон берілгені жазылмаған. Оны кім жасағаны айғақтардан ғана белгілі.", ru: "Выдача видеожетона для этой записи не записана. Кто её сделал, известно только из показаний.", en: "No issue of a camera for this recording is recorded. Who recorded it rests on testimony.")
    }
    /// The camera was switched on late
    public static var attackActivation: Phrase {
      Phrase(kk: "Жазба кеш қосылды", ru: "Запись включена поздно", en: "The camera was switched on late")
    }
    /// The recording begins {minutes} {minutes|minute|minutes} after the arrival recorded at the call-out.
    /// What happened before it begins rests on testimony.
    public static func activationAfter(minutes: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Жазба шығуда көрсетілген келу уақытынан {minutes} минут кейін басталады. Ол басталғанға дейін не болғаны айғақтардан ғана белгілі.", ru: "Запись начинается через {minutes} {minutes|минуту|минуты|минут} после прибытия, указанного при выезде. Что было до её начала, известно только из показаний.", en: "The recording begins {minutes} {minutes|minute|minutes} after the arrival recorded at the call-out. What happened before it begins rests on testimony."),
        ["minutes": minutes])
    }
    /// The recording begins {minutes} {minutes|minute|minutes} before the arrival recorded at the call-out,
    /// by the camera's clock. What happened before it begins rests on testimony.
    public static func activationBefore(minutes: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Жазба бейнежетонның сағаты бойынша шығуда көрсетілген келу уақытынан {minutes} минут бұрын басталады. Ол басталғанға дейін не болғаны айғақтардан ғана белгілі.", ru: "Запись начинается за {minutes} {minutes|минуту|минуты|минут} до прибытия, указанного при выезде, по часам видеожетона. Что было до её начала, известно только из показаний.", en: "The recording begins {minutes} {minutes|minute|minutes} before the arrival recorded at the call-out, by the camera's clock. What happened before it begins rests on testimony."),
        ["minutes": minutes])
    }
    /// No call-out with a time of arrival is recorded for it, or no beginning of the recording. When it was
    /// switched on rests on testimony.
    public static var activationUnknown: Phrase {
      Phrase(kk: "Келу уақыты бар шығу немесе жазбаның басы көрсетілмеген. Оның қашан қосылғаны айғақтардан ғана белгілі.", ru: "Выезд с временем прибытия или начало записи не указаны. Когда её включили, известно только из показаний.", en: "No call-out with a time of arrival is recorded for it, or no beginning of the recording. When it was switched on rests on testimony.")
    }
    /// The camera's clock was wrong
    public static var attackClock: Phrase {
      Phrase(kk: "Бейнежетонның сағаты дұрыс болмаған", ru: "Часы видеожетона шли неверно", en: "The camera's clock was wrong")
    }
    /// {event}: {milliseconds} ms
    public static func offsetAt(event: PhraseValue, milliseconds: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{event}: {milliseconds} мс", ru: "{event}: {milliseconds} мс", en: "{event}: {milliseconds} ms"),
        ["event": event, "milliseconds": milliseconds])
    }
    /// Measured deviation of the clock from true time: {offsets}.
    public static func clockShown(offsets: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Сағаттың дәл уақыттан өлшенген ауытқуы: {offsets}.", ru: "Измеренное отклонение часов от точного времени: {offsets}.", en: "Measured deviation of the clock from true time: {offsets}."),
        ["offsets": offsets])
    }
    /// No deviation of the clock is recorded. The times of the recording rest on the camera.
    public static var clockUnknown: Phrase {
      Phrase(kk: "Сағаттың ауытқуы жазылмаған. Жазба уақыты бейнежетонның өзінен ғана белгілі.", ru: "Отклонение часов не записано. Время записи известно только по самому видеожетону.", en: "No deviation of the clock is recorded. The times of the recording rest on the camera.")
    }
    /// The file was converted when it was exported
    public static var attackExport: Phrase {
      Phrase(kk: "Файл шығарылғанда түрлендірілген", ru: "Файл преобразован при выгрузке", en: "The file was converted when it was exported")
    }
    /// The SHA-256 taken on the device is that of the file registered: it was not converted.
    public static var exportSame: Phrase {
      Phrase(kk: "Құрылғыда алынған SHA-256 тіркелген файлдікімен бірдей: түрлендіру болмаған.", ru: "SHA-256, снятая на устройстве, та же, что у зарегистрированного файла: преобразования не было.", en: "The SHA-256 taken on the device is that of the file registered: it was not converted.")
    }
    /// The SHA-256 taken on the device is NOT that of the file registered (rule EVD-12). What differs is
    /// for an expert to say.
    public static var exportDiffers: Phrase {
      Phrase(kk: "Құрылғыда алынған SHA-256 тіркелген файлдікімен бірдей ЕМЕС (EVD-12 ережесі). Айырмашылығын сарапшы айтады.", ru: "SHA-256, снятая на устройстве, НЕ та, что у зарегистрированного файла (правило EVD-12). В чём различие, скажет эксперт.", en: "The SHA-256 taken on the device is NOT that of the file registered (rule EVD-12). What differs is for an expert to say.")
    }
    /// It is a copy, and recorded as one: how it was made, of what and why stands in part 5.
    public static var exportIsCopy: Phrase {
      Phrase(kk: "Бұл — көшірме және солай жазылған: қалай, неден және не үшін жасалғаны 5-бөлімде.", ru: "Это копия, и записана как копия: как, с чего и почему изготовлена — в части 5.", en: "It is a copy, and recorded as one: how it was made, of what and why stands in part 5.")
    }
    /// No SHA-256 taken on the device is recorded. That the file registered is the one on the device rests
    /// on testimony or an expert's examination.
    public static var exportUnknown: Phrase {
      Phrase(kk: "Құрылғыда алынған SHA-256 жазылмаған. Тіркелген файлдың дәл сол екені айғақтардан немесе сараптамадан белгілі.", ru: "SHA-256, снятая на устройстве, не записана. Что зарегистрирован тот самый файл, известно из показаний или экспертизы.", en: "No SHA-256 taken on the device is recorded. That the file registered is the one on the device rests on testimony or an expert's examination.")
    }
    /// The recording has gaps, or its sound was muted
    public static var attackGaps: Phrase {
      Phrase(kk: "Жазбада үзіліс бар немесе дыбысы өшірілген", ru: "В записи есть перерывы или отключён звук", en: "The recording has gaps, or its sound was muted")
    }
    /// {gaps} {gaps|gap was|gaps were} noted by a supervisor, with the reason. Whether the file has other
    /// gaps or muted sound is for an expert to say.
    public static func gapsNoted(gaps: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Басшы {gaps} үзілісті себебімен белгілеген. Файлда басқа үзілістер немесе өшірілген дыбыс бар-жоғын сарапшы айтады.", ru: "Руководителем {gaps|отмечен|отмечены|отмечены} {gaps} {gaps|перерыв|перерыва|перерывов} с указанием причины. Есть ли в файле другие перерывы или отключение звука, скажет эксперт.", en: "{gaps} {gaps|gap was|gaps were} noted by a supervisor, with the reason. Whether the file has other gaps or muted sound is for an expert to say."),
        ["gaps": gaps])
    }
    /// No gap was noted. Whether the file itself has gaps or muted sound is for an expert to say.
    public static var gapsNone: Phrase {
      Phrase(kk: "Үзіліс белгіленбеген. Файлдың өзінде үзіліс немесе өшірілген дыбыс бар-жоғын сарапшы айтады.", ru: "Перерывы не отмечены. Есть ли в самом файле перерывы или отключение звука, скажет эксперт.", en: "No gap was noted. Whether the file itself has gaps or muted sound is for an expert to say.")
    }
    /// Parts were cut out or hidden without being documented
    public static var attackRedaction: Phrase {
      Phrase(kk: "Бөліктері жазбасыз кесілген немесе жасырылған", ru: "Части вырезаны или скрыты без записи об этом", en: "Parts were cut out or hidden without being documented")
    }
    /// A file changed in any way has another SHA-256 and is not this exhibit. {copies} {copies|copy
    /// is|copies are} recorded, each with its method and reason.
    public static func redactionShown(copies: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Кез келген жолмен өзгертілген файлдың SHA-256 мәні басқа болады және ол осы дәлелдеме емес. {copies} көшірме жазылған, әрқайсысының тәсілі мен себебі бар.", ru: "Файл, изменённый как угодно, имеет другую SHA-256 и не является этим доказательством. {copies|Записана|Записаны|Записано} {copies} {copies|копия|копии|копий}, каждая со способом и причиной.", en: "A file changed in any way has another SHA-256 and is not this exhibit. {copies} {copies|copy is|copies are} recorded, each with its method and reason."),
        ["copies": copies])
    }
    /// It was viewed or copied without a record
    public static var attackViewing: Phrase {
      Phrase(kk: "Оны жазбасыз қараған немесе көшірген", ru: "Её смотрели или копировали без записи", en: "It was viewed or copied without a record")
    }
    /// {accesses} {accesses|access is|accesses are} recorded. A viewing that nobody recorded the ledger can
    /// not see; that none changed the file, its SHA-256 shows.
    public static func viewingShown(accesses: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{accesses} жүгіну жазылған. Ешкім жазбаған қарауды журнал көрмейді; файлдың содан өзгермегенін оның SHA-256 мәні көрсетеді.", ru: "{accesses|Записано|Записаны|Записано} {accesses} {accesses|обращение|обращения|обращений}. Незаписанного просмотра журнал не видит; что файл от просмотра не изменился, показывает его SHA-256.", en: "{accesses} {accesses|access is|accesses are} recorded. A viewing that nobody recorded the ledger can not see; that none changed the file, its SHA-256 shows."),
        ["accesses": accesses])
    }
    /// Custody ends where it was handed out
    public static var attackExportEnd: Phrase {
      Phrase(kk: "Есеп материалдар берілгенде аяқталады", ru: "Учёт кончается на передаче материалов", en: "Custody ends where it was handed out")
    }
    /// {bundles} {bundles|bundle was|bundles were} issued; each is an entry of the chain itself, and names
    /// the exhibit's event before it.
    public static func exportShown(bundles: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{bundles} жинақ берілді; әрқайсысы — осы тізбектің жазбасы және дәлелдеменің алдыңғы оқиғасын атайды.", ru: "{bundles|Выдан|Выданы|Выдано} {bundles} {bundles|комплект|комплекта|комплектов}; каждый — запись той же цепочки и называет предыдущее событие доказательства.", en: "{bundles} {bundles|bundle was|bundles were} issued; each is an entry of the chain itself, and names the exhibit's event before it."),
        ["bundles": bundles])
    }
    /// No bundle was issued so far. Each is an entry of the chain itself, so that one left out would show.
    public static var exportNone: Phrase {
      Phrase(kk: "Әзірге жинақ берілген жоқ. Әрқайсысы — осы тізбектің жазбасы, түсіп қалса көрінер еді.", ru: "Комплектов пока не выдавалось. Каждый — запись той же цепочки, и пропуск был бы виден.", en: "No bundle was issued so far. Each is an entry of the chain itself, so that one left out would show.")
    }
    /// The keys came with the materials
    public static var attackKeys: Phrase {
      Phrase(kk: "Кілттер материалдармен бірге келген", ru: "Ключи пришли вместе с материалами", en: "The keys came with the materials")
    }
    /// Rightly so: keys that come with this report prove nothing. The fingerprints of the log's, the
    /// witnesses' and the time-stamping authority's keys must be known from outside. Nobody has cosigned
    /// the checkpoint.
    public static var keysOutside: Phrase {
      Phrase(kk: "Дұрыс: есеппен бірге келген кілттер ештеңені дәлелдемейді. Журналдың, куәлардың және уақыт белгісі қызметінің кілт таңбалары сырттан белгілі болуы керек. Бақылау нүктесін ешкім растамаған.", ru: "Верно: ключи, пришедшие с отчётом, ничего не доказывают. Отпечатки ключей журнала, свидетелей и службы меток времени нужно знать из других источников. Контрольную точку никто не заверил.", en: "Rightly so: keys that come with this report prove nothing. The fingerprints of the log's, the witnesses' and the time-stamping authority's keys must be known from outside. Nobody has cosigned the checkpoint.")
    }
    /// Rightly so: keys that come with this report prove nothing. The fingerprints of the keys must be
    /// known from outside: the log's, and those of the witnesses who cosigned the checkpoint: {witnesses}.
    public static func keysWitnessed(witnesses: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Дұрыс: есеппен бірге келген кілттер ештеңені дәлелдемейді. Кілт таңбалары сырттан белгілі болуы керек: журналдікі және бақылау нүктесін растаған куәлардікі: {witnesses}.", ru: "Верно: ключи, пришедшие с отчётом, ничего не доказывают. Отпечатки ключей нужно знать из других источников: журнала и свидетелей, заверивших контрольную точку: {witnesses}.", en: "Rightly so: keys that come with this report prove nothing. The fingerprints of the keys must be known from outside: the log's, and those of the witnesses who cosigned the checkpoint: {witnesses}."),
        ["witnesses": witnesses])
    }
    /// Who is named, as of the time
    public static var persons: Phrase {
      Phrase(kk: "Кім аталған, сол уақыттағы жағдайы бойынша", ru: "Кто упомянут, по состоянию на то время", en: "Who is named, as of the time")
    }
    /// Role and body are those in force at the events told; whoever changed office stands more than once.
    public static var personsExplained: Phrase {
      Phrase(kk: "Лауазым мен ұйым — баяндалған оқиғалар кезінде күшінде болғаны; лауазымын ауыстырған адам бірнеше рет көрсетілген.", ru: "Должность и организация — действовавшие при описанных событиях; сменивший должность указан несколько раз.", en: "Role and body are those in force at the events told; whoever changed office stands more than once.")
    }
    /// Names lie in the vault and are not told in this print.
    public static var namesNotTold: Phrase {
      Phrase(kk: "Аты-жөндер жабық қоймада сақталады және бұл данада көрсетілмеген.", ru: "Имена хранятся в закрытом хранилище и в этом экземпляре не указаны.", en: "Names lie in the vault and are not told in this print.")
    }
    /// Name
    public static var name: Phrase {
      Phrase(kk: "Аты-жөні", ru: "Имя", en: "Name")
    }
    /// Role
    public static var roles: Phrase {
      Phrase(kk: "Лауазымы", ru: "Должность", en: "Role")
    }
    /// Body
    public static var body: Phrase {
      Phrase(kk: "Ұйым", ru: "Организация", en: "Body")
    }
    /// Enrolled by
    public static var enrolledBy: Phrase {
      Phrase(kk: "Енгізген жазба", ru: "Внесён записью", en: "Enrolled by")
    }
    /// none, revoked
    public static var noRole: Phrase {
      Phrase(kk: "жоқ, қайтарылған", ru: "нет, отозвана", en: "none, revoked")
    }
    /// What the report rests on
    public static var anchor: Phrase {
      Phrase(kk: "Есеп неге негізделген", ru: "На чём основан отчёт", en: "What the report rests on")
    }
    /// Every entry is a leaf of one hash tree (RFC 6962). Its root at a size, once signed and known
    /// elsewhere, can not be reached by another record.
    public static var anchorExplained: Phrase {
      Phrase(kk: "Әр жазба — бір хеш ағашының (RFC 6962) жапырағы. Қол қойылған және басқа жерде белгілі түбірге басқа жазбалар әкелмейді.", ru: "Каждая запись — лист одного дерева хешей (RFC 6962). К корню дерева, подписанному и известному в другом месте, другие записи привести не могут.", en: "Every entry is a leaf of one hash tree (RFC 6962). Its root at a size, once signed and known elsewhere, can not be reached by another record.")
    }
    /// Ledger
    public static var origin: Phrase {
      Phrase(kk: "Журнал", ru: "Журнал", en: "Ledger")
    }
    /// Entries read
    public static var entries: Phrase {
      Phrase(kk: "Оқылған жазбалар", ru: "Прочитано записей", en: "Entries read")
    }
    /// Size of the tree
    public static var treeSize: Phrase {
      Phrase(kk: "Ағаштың көлемі", ru: "Размер дерева", en: "Size of the tree")
    }
    /// Root (base64)
    public static var root: Phrase {
      Phrase(kk: "Түбірі (base64)", ru: "Корень (base64)", en: "Root (base64)")
    }
    /// Proofs of inclusion
    public static var proofs: Phrase {
      Phrase(kk: "Енгізілу дәлелдері", ru: "Доказательства включения", en: "Proofs of inclusion")
    }
    /// {place}
    public static func proofsAt(place: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{place}", ru: "{place}", en: "{place}"),
        ["place": place])
    }
    /// none goes with this print; kua prove makes one of each entry
    public static var noProofs: Phrase {
      Phrase(kk: "бұл данаға қоса берілмеген; әр жазба үшін kua prove жасайды", ru: "к этому экземпляру не приложены; для каждой записи их даёт kua prove", en: "none goes with this print; kua prove makes one of each entry")
    }
    /// Signed checkpoint
    public static var checkpoint: Phrase {
      Phrase(kk: "Қол қойылған бақылау нүктесі", ru: "Подписанная контрольная точка", en: "Signed checkpoint")
    }
    /// in the file {file}
    public static func signedIn(file: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{file} файлында", ru: "в файле {file}", en: "in the file {file}"),
        ["file": file])
    }
    /// released by the ledger at this size
    public static var signedCheckpoint: Phrase {
      Phrase(kk: "журнал осы көлемде шығарған", ru: "выпущена журналом при этом размере", en: "released by the ledger at this size")
    }
    /// none at this size goes with this print
    public static var noCheckpoint: Phrase {
      Phrase(kk: "осы көлемде данаға қоса берілмеген", ru: "при этом размере к экземпляру не приложена", en: "none at this size goes with this print")
    }
    /// Key of the log
    public static var logKey: Phrase {
      Phrase(kk: "Журнал кілті", ru: "Ключ журнала", en: "Key of the log")
    }
    /// Cosigned by
    public static var cosignature: Phrase {
      Phrase(kk: "Растаған куә", ru: "Заверил свидетель", en: "Cosigned by")
    }
    /// nobody
    public static var noCosignature: Phrase {
      Phrase(kk: "ешкім", ru: "никто", en: "nobody")
    }
    /// Witnessed by the policy's terms
    public static var witnessed: Phrase {
      Phrase(kk: "Саясат талабы бойынша расталған", ru: "Заверено, как требует политика", en: "Witnessed by the policy's terms")
    }
    /// Trusted time stamp (RFC 3161)
    public static var timestamp: Phrase {
      Phrase(kk: "Сенімді уақыт белгісі (RFC 3161)", ru: "Метка доверенного времени (RFC 3161)", en: "Trusted time stamp (RFC 3161)")
    }
    /// none
    public static var noTimestamp: Phrase {
      Phrase(kk: "жоқ", ru: "нет", en: "none")
    }
    /// Made with
    public static var program: Phrase {
      Phrase(kk: "Жасаған бағдарлама", ru: "Изготовлено программой", en: "Made with")
    }
    /// How to repeat the check
    public static var guide: Phrase {
      Phrase(kk: "Тексеруді қалай қайталауға болады", ru: "Как повторить проверку", en: "How to repeat the check")
    }
    /// Each step needs only public programs; none needs the ledger or its operators.
    public static var guideExplained: Phrase {
      Phrase(kk: "Әр қадамға жалпыға қолжетімді бағдарламалар жеткілікті; журнал да, оның операторлары да керек емес.", ru: "Для каждого шага достаточно общедоступных программ; ни журнал, ни его операторы не нужны.", en: "Each step needs only public programs; none needs the ledger or its operators.")
    }
    /// The first two steps need only this print, the file and public programs; for the next two whoever has
    /// the ledger gives out the entries and their proofs.
    public static var guideWithoutProofs: Phrase {
      Phrase(kk: "Алғашқы екі қадамға осы дана, файл және жалпыға қолжетімді бағдарламалар жеткілікті; келесі екеуіне жазбалар мен олардың дәлелдерін журналы бар адам береді.", ru: "Для первых двух шагов достаточно этого экземпляра, файла и общедоступных программ; для двух следующих записи и доказательства выдаёт тот, у кого журнал.", en: "The first two steps need only this print, the file and public programs; for the next two whoever has the ledger gives out the entries and their proofs.")
    }
    /// The file. Compute its SHA-256 and compare all 64 digits with part 1. If they differ, it is not this
    /// exhibit.
    public static var stepFile: Phrase {
      Phrase(kk: "Файл. Оның SHA-256 мәнін есептеп, барлық 64 таңбаны 1-бөліммен салыстырыңыз. Өзгеше болса, бұл — ол дәлелдеме емес.", ru: "Файл. Вычислите его SHA-256 и сравните все 64 знака с частью 1. Если различаются, это не то доказательство.", en: "The file. Compute its SHA-256 and compare all 64 digits with part 1. If they differ, it is not this exhibit.")
    }
    /// The chain. In part 8 each event must name the id of the one above it, those retracted apart; go
    /// through them one by one.
    public static var stepChain: Phrase {
      Phrase(kk: "Тізбек. 8-бөлімде әр оқиға өзінен жоғары тұрғанның идентификаторын атауы керек (кері қайтарылғандарды қоспағанда); оларды бір-бірлеп өтіңіз.", ru: "Цепочка. В части 8 каждое событие должно называть идентификатор того, что над ним, не считая отозванных; пройдите их по одному.", en: "The chain. In part 8 each event must name the id of the one above it, those retracted apart; go through them one by one.")
    }
    /// An entry. Its leaf is the SHA-256 of a zero byte and its exact bytes (here of the entry at position
    /// {position}).
    public static func stepLeaf(position: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Жазба. Оның жапырағы — нөлдік байт пен жазбаның дәл байттарының SHA-256 мәні (мұнда {position}-орындағы жазба).", ru: "Запись. Её лист — SHA-256 от нулевого байта и её точных байтов (здесь — записи на месте {position}).", en: "An entry. Its leaf is the SHA-256 of a zero byte and its exact bytes (here of the entry at position {position})."),
        ["position": position])
    }
    /// The proofs. Each entry's leaf leads by its proof to the root above; one of the three verifiers named
    /// in the bundle's README checks all at once.
    public static var stepProof: Phrase {
      Phrase(kk: "Дәлелдер. Әр жазбаның жапырағы өз дәлелі бойынша көрсетілген түбірге әкеледі; бәрін бірден жинақтың README файлында аталған үш бағдарламаның кез келгені тексереді.", ru: "Доказательства. Лист каждой записи приводит по своему доказательству к указанному корню; всё сразу проверяет любая из трёх программ, названных в README комплекта.", en: "The proofs. Each entry's leaf leads by its proof to the root above; one of the three verifiers named in the bundle's README checks all at once.")
    }
    /// The proofs. Each entry's leaf leads by its proof to the root above; whoever has the ledger makes the
    /// proof.
    public static var stepProve: Phrase {
      Phrase(kk: "Дәлелдер. Әр жазбаның жапырағы өз дәлелі бойынша көрсетілген түбірге әкеледі; дәлелді журналы бар адам жасайды.", ru: "Доказательства. Лист каждой записи приводит по своему доказательству к указанному корню; доказательство делает тот, у кого журнал.", en: "The proofs. Each entry's leaf leads by its proof to the root above; whoever has the ledger makes the proof.")
    }
    /// The keys. Compare the fingerprints of the log's and the witnesses' keys with those got from
    /// elsewhere: an official site, a gazette, the court's own file. Without that the record is consistent
    /// with itself, and its origin is not established.
    public static var stepKeys: Phrase {
      Phrase(kk: "Кілттер. Журнал мен куәлар кілттерінің таңбаларын басқа жерден алынғандармен салыстырыңыз: ресми сайт, ресми басылым, соттың өз құжаттары. Онсыз жазбалар өзара үйлесімді, бірақ шығу тегі анықталмаған.", ru: "Ключи. Сравните отпечатки ключей журнала и свидетелей с полученными из других источников: официального сайта, официального издания, наряда суда. Без этого записи согласованы между собой, но их происхождение не установлено.", en: "The keys. Compare the fingerprints of the log's and the witnesses' keys with those got from elsewhere: an official site, a gazette, the court's own file. Without that the record is consistent with itself, and its origin is not established.")
    }
    /// The time stamp. It is over the first three lines of the checkpoint; ROOT.pem is the authority's
    /// root, got from elsewhere.
    public static var stepTimestamp: Phrase {
      Phrase(kk: "Уақыт белгісі. Ол бақылау нүктесінің алғашқы үш жолына қойылған; ROOT.pem — қызметтің басқа жерден алынған түбірлік сертификаты.", ru: "Метка времени. Она поставлена на первые три строки контрольной точки; ROOT.pem — корневой сертификат службы, полученный из другого источника.", en: "The time stamp. It is over the first three lines of the checkpoint; ROOT.pem is the authority's root, got from elsewhere.")
    }
    /// The signatures. A signed entry carries its actor's signature (Ed25519); the key is the one the
    /// enrolment in the list of persons gave, at the time recorded.
    public static var stepSignature: Phrase {
      Phrase(kk: "Қолтаңбалар. Қол қойылған жазбада оны енгізушінің қолтаңбасы (Ed25519) бар; кілт — аталғандар тізіміне енгізгенде берілгені, жазылған уақытта.", ru: "Подписи. Подписанная запись несёт подпись внёсшего её (Ed25519); ключ — тот, что дан при внесении лица в список упомянутых, на время записи.", en: "The signatures. A signed entry carries its actor's signature (Ed25519); the key is the one the enrolment in the list of persons gave, at the time recorded.")
    }
    /// Ledger
    public static var recordedShort: Phrase {
      Phrase(kk: "Журнал", ru: "Журнал", en: "Ledger")
    }
    /// When
    public static var when: Phrase {
      Phrase(kk: "Қашан", ru: "Когда", en: "When")
    }
    /// What
    public static var fact: Phrase {
      Phrase(kk: "Мәлімет", ru: "Сведение", en: "What")
    }
    /// As recorded
    public static var value: Phrase {
      Phrase(kk: "Жазылғаны", ru: "Что записано", en: "As recorded")
    }
    /// Position and event
    public static var source: Phrase {
      Phrase(kk: "Орны және оқиға", ru: "Место и событие", en: "Position and event")
    }
    /// yes
    public static var yes: Phrase {
      Phrase(kk: "иә", ru: "да", en: "yes")
    }
    /// NO
    public static var no: Phrase {
      Phrase(kk: "ЖОҚ", ru: "НЕТ", en: "NO")
    }
    /// unknown
    public static var timeUnknown: Phrase {
      Phrase(kk: "белгісіз", ru: "неизвестно", en: "unknown")
    }
    /// Page
    public static var pageOf: Phrase {
      Phrase(kk: "Бет", ru: "Стр.", en: "Page")
    }
    /// Signatures
    public static var signatures: Phrase {
      Phrase(kk: "Қолтаңбалар", ru: "Подписи", en: "Signatures")
    }
    /// Whoever hands the report over signs here; the signature on paper vouches for the print, not for the
    /// record.
    public static var signaturesExplained: Phrase {
      Phrase(kk: "Мұнда есепті тапсырушы қол қояды; қағаздағы қолтаңба дананы куәландырады, жазбалардың өзін емес.", ru: "Здесь подписывает тот, кто передаёт отчёт; подпись на бумаге удостоверяет экземпляр, а не сами записи.", en: "Whoever hands the report over signs here; the signature on paper vouches for the print, not for the record.")
    }
    /// Handed over by
    public static var handedOverBy: Phrase {
      Phrase(kk: "Тапсырды", ru: "Передал", en: "Handed over by")
    }
    /// Received by
    public static var receivedBy: Phrase {
      Phrase(kk: "Қабылдады", ru: "Принял", en: "Received by")
    }
    /// office
    public static var office: Phrase {
      Phrase(kk: "лауазымы", ru: "должность", en: "office")
    }
    /// signature
    public static var signature: Phrase {
      Phrase(kk: "қолы", ru: "подпись", en: "signature")
    }
    /// full name
    public static var fullName: Phrase {
      Phrase(kk: "Т. А. Ә.", ru: "Ф. И. О.", en: "full name")
    }
    /// date
    public static var date: Phrase {
      Phrase(kk: "күні", ru: "дата", en: "date")
    }
    /// stamp
    public static var stamp: Phrase {
      Phrase(kk: "М. О.", ru: "М. П.", en: "stamp")
    }
  }
}
