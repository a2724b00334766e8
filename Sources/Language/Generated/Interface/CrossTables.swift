// Written by Tools/generate from Schemas/language/interface/cross-tables.json; do not edit.
// swift-format-ignore-file

extension Phrase {
  /// Texts of `cross-tables.json`.
  public enum CrossTables {
    /// Monday
    public static var monday: Phrase {
      Phrase(kk: "дүйсенбі", ru: "понедельник", en: "Monday")
    }
    /// Tuesday
    public static var tuesday: Phrase {
      Phrase(kk: "сейсенбі", ru: "вторник", en: "Tuesday")
    }
    /// Wednesday
    public static var wednesday: Phrase {
      Phrase(kk: "сәрсенбі", ru: "среда", en: "Wednesday")
    }
    /// Thursday
    public static var thursday: Phrase {
      Phrase(kk: "бейсенбі", ru: "четверг", en: "Thursday")
    }
    /// Friday
    public static var friday: Phrase {
      Phrase(kk: "жұма", ru: "пятница", en: "Friday")
    }
    /// Saturday
    public static var saturday: Phrase {
      Phrase(kk: "сенбі", ru: "суббота", en: "Saturday")
    }
    /// Sunday
    public static var sunday: Phrase {
      Phrase(kk: "жексенбі", ru: "воскресенье", en: "Sunday")
    }
    /// weekday
    public static var weekday: Phrase {
      Phrase(kk: "апта күні", ru: "день недели", en: "weekday")
    }
    /// hour
    public static var hour: Phrase {
      Phrase(kk: "сағат", ru: "час", en: "hour")
    }
    /// month
    public static var month: Phrase {
      Phrase(kk: "ай", ru: "месяц", en: "month")
    }
    /// district
    public static var district: Phrase {
      Phrase(kk: "аудан", ru: "район", en: "district")
    }
    /// band
    public static var band: Phrase {
      Phrase(kk: "аралық", ru: "диапазон", en: "band")
    }
    /// score
    public static var score: Phrase {
      Phrase(kk: "балл", ru: "балл", en: "score")
    }
    /// cause
    public static var cause: Phrase {
      Phrase(kk: "себеп", ru: "причина", en: "cause")
    }
    /// step
    public static var step: Phrase {
      Phrase(kk: "кезең", ru: "этап", en: "step")
    }
    /// time taken
    public static var time: Phrase {
      Phrase(kk: "мерзім", ru: "срок", en: "time taken")
    }
    /// how many
    public static var count: Phrase {
      Phrase(kk: "қанша", ru: "сколько", en: "how many")
    }
    /// offences
    public static var offences: Phrase {
      Phrase(kk: "құқық бұзушылықтар", ru: "правонарушения", en: "offences")
    }
    /// surveys
    public static var surveys: Phrase {
      Phrase(kk: "сауалнамалар", ru: "опросы", en: "surveys")
    }
    /// causes stated
    public static var causes: Phrase {
      Phrase(kk: "көрсетілген себептер", ru: "указанные причины", en: "causes stated")
    }
    /// reports
    public static var reports: Phrase {
      Phrase(kk: "хабарламалар", ru: "сообщения", en: "reports")
    }
    /// cases
    public static var cases: Phrase {
      Phrase(kk: "істер", ru: "дела", en: "cases")
    }
    /// days
    public static var days: Phrase {
      Phrase(kk: "күндер", ru: "дни", en: "days")
    }
    /// call-outs
    public static var callOuts: Phrase {
      Phrase(kk: "шығулар", ru: "выезды", en: "call-outs")
    }
    /// orders
    public static var orders: Phrase {
      Phrase(kk: "нұсқамалар", ru: "предписания", en: "orders")
    }
    /// recorded
    public static var recorded: Phrase {
      Phrase(kk: "жазылған", ru: "записаны", en: "recorded")
    }
    /// Offences by weekday and hour of the act
    public static var offencesByHour: Phrase {
      Phrase(kk: "Құқық бұзушылықтар: апта күні мен жасалған сағаты бойынша", ru: "Правонарушения по дням недели и часам совершения", en: "Offences by weekday and hour of the act")
    }
    /// The offences of the yearly figure, by the local time at which the act ended. An hour that was not
    /// known stands as it was written, often as midnight.
    public static var offencesByHourNote: Phrase {
      Phrase(kk: "Жылдық көрсеткіштегі құқық бұзушылықтар, әрекет аяқталған жергілікті уақыт бойынша. Белгісіз сағат жазылғанындай, көбіне түн ортасы болып тұрады.", ru: "Правонарушения годового показателя по местному времени окончания деяния. Неизвестный час стоит так, как записан, часто как полночь.", en: "The offences of the yearly figure, by the local time at which the act ended. An hour that was not known stands as it was written, often as midnight.")
    }
    /// Offences by district and month of registration
    public static var offencesByDistrict: Phrase {
      Phrase(kk: "Құқық бұзушылықтар: аудан мен тіркелген айы бойынша", ru: "Правонарушения по районам и месяцам регистрации", en: "Offences by district and month of registration")
    }
    /// Surveys by ODARA band and month
    public static var surveysByBand: Phrase {
      Phrase(kk: "Сауалнамалар: ODARA аралығы мен айы бойынша", ru: "Опросы по диапазонам ODARA и месяцам", en: "Surveys by ODARA band and month")
    }
    /// Bands as published with the tool. A survey outside the tool's population is counted, but has no
    /// band.
    public static var surveysByBandNote: Phrase {
      Phrase(kk: "Аралықтар әдіспен бірге жарияланған. Әдіс қолданылатын топтан тыс сауалнама есептеледі, бірақ аралығы жоқ.", ru: "Диапазоны опубликованы вместе с методом. Опрос вне области применения метода учтён, но диапазона не имеет.", en: "Bands as published with the tool. A survey outside the tool's population is counted, but has no band.")
    }
    /// Surveys by ODARA score
    public static var surveysByScore: Phrase {
      Phrase(kk: "Сауалнамалар: ODARA балы бойынша", ru: "Опросы по баллам ODARA", en: "Surveys by ODARA score")
    }
    /// Surveys within the tool's population only. High risk begins at {score}.
    public static func surveysByScoreNote(score: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Тек әдіс қолданылатын топтағы сауалнамалар. Жоғары қауіп {score} балдан басталады.", ru: "Только опросы в области применения метода. Высокий риск — от {score} баллов.", en: "Surveys within the tool's population only. High risk begins at {score}."),
        ["score": score])
    }
    /// Stated causes by month
    public static var causesByMonth: Phrase {
      Phrase(kk: "Көрсетілген себептер: ай бойынша", ru: "Указанные причины по месяцам", en: "Stated causes by month")
    }
    /// Of the surveys counted; one can have several causes, or none.
    public static var causesByMonthNote: Phrase {
      Phrase(kk: "Есептелген сауалнамалар бойынша; біреуінің бірнеше себебі болуы да, болмауы да мүмкін.", ru: "По учтённым опросам; у одного может быть несколько причин или ни одной.", en: "Of the surveys counted; one can have several causes, or none.")
    }
    /// What became of the year's reports
    public static var funnel: Phrase {
      Phrase(kk: "Жыл хабарламаларының нәтижесі", ru: "Что стало с сообщениями года", en: "What became of the year's reports")
    }
    /// Each step is a part of the one before, by what the ledger knows now: for the last months later steps
    /// are still to come.
    public static var funnelNote: Phrase {
      Phrase(kk: "Әр кезең — алдыңғысының бөлігі, журналға қазір белгілісі бойынша: соңғы айлардың келесі кезеңдері әлі алда.", ru: "Каждый этап — часть предыдущего, по тому, что известно журналу сейчас: для последних месяцев дальнейшие этапы ещё впереди.", en: "Each step is a part of the one before, by what the ledger knows now: for the last months later steps are still to come.")
    }
    /// reports received
    public static var stepReceived: Phrase {
      Phrase(kk: "хабарламалар түсті", ru: "сообщения получены", en: "reports received")
    }
    /// a case was opened
    public static var stepOpened: Phrase {
      Phrase(kk: "іс ашылды", ru: "открыто дело", en: "a case was opened")
    }
    /// an offence was registered
    public static var stepRegistered: Phrase {
      Phrase(kk: "құқық бұзушылық тіркелді", ru: "зарегистрировано правонарушение", en: "an offence was registered")
    }
    /// a case went to court
    public static var stepCourt: Phrase {
      Phrase(kk: "іс сотқа жіберілді", ru: "дело направлено в суд", en: "a case went to court")
    }
    /// someone was convicted
    public static var stepSentenced: Phrase {
      Phrase(kk: "айыптау үкімі шықты", ru: "вынесен обвинительный приговор", en: "someone was convicted")
    }
    /// Days between the steps
    public static var timesBetween: Phrase {
      Phrase(kk: "Кезеңдер арасындағы күндер", ru: "Дней между этапами", en: "Days between the steps")
    }
    /// Cases whose later step falls into the year, in whole days of 24 hours.
    public static var timesBetweenNote: Phrase {
      Phrase(kk: "Кейінгі кезеңі осы жылға келген істер; толық тәуліктер.", ru: "Дела, у которых последующий этап приходится на этот год; целые сутки.", en: "Cases whose later step falls into the year, in whole days of 24 hours.")
    }
    /// report → registration
    public static var reportToRegistration: Phrase {
      Phrase(kk: "хабарлама → тіркеу", ru: "сообщение → регистрация", en: "report → registration")
    }
    /// registration → court
    public static var registrationToCourt: Phrase {
      Phrase(kk: "тіркеу → сот", ru: "регистрация → суд", en: "registration → court")
    }
    /// court → conviction
    public static var courtToSentence: Phrase {
      Phrase(kk: "сот → үкім", ru: "суд → приговор", en: "court → conviction")
    }
    /// report → conviction
    public static var reportToSentence: Phrase {
      Phrase(kk: "хабарлама → үкім", ru: "сообщение → приговор", en: "report → conviction")
    }
    /// a quarter within, days
    public static var quarterWithin: Phrase {
      Phrase(kk: "төрттен бірі, күн ішінде", ru: "четверть — за дней", en: "a quarter within, days")
    }
    /// half within (median), days
    public static var halfWithin: Phrase {
      Phrase(kk: "жартысы (медиана), күн ішінде", ru: "половина (медиана) — за дней", en: "half within (median), days")
    }
    /// three quarters within, days
    public static var threeQuartersWithin: Phrase {
      Phrase(kk: "төрттен үші, күн ішінде", ru: "три четверти — за дней", en: "three quarters within, days")
    }
    /// Cases by days between the steps
    public static var daysBetween: Phrase {
      Phrase(kk: "Істер: кезеңдер арасындағы күндер бойынша", ru: "Дела по числу дней между этапами", en: "Cases by days between the steps")
    }
    /// Call-outs with a body-worn camera's recording, by district
    public static var coverageByDistrict: Phrase {
      Phrase(kk: "Кеуде камерасының жазбасы бар шығулар: аудан бойынша", ru: "Выезды с записью нагрудной камеры по районам", en: "Call-outs with a body-worn camera's recording, by district")
    }
    /// Call-outs with a body-worn camera's recording, by month
    public static var coverageByMonth: Phrase {
      Phrase(kk: "Кеуде камерасының жазбасы бар шығулар: ай бойынша", ru: "Выезды с записью нагрудной камеры по месяцам", en: "Call-outs with a body-worn camera's recording, by month")
    }
    /// Reports by hours to registration, by month
    public static var hoursToRegistration: Phrase {
      Phrase(kk: "Хабарламалар: тіркеуге дейінгі сағат пен ай бойынша", ru: "Сообщения по часам до регистрации и месяцам", en: "Reports by hours to registration, by month")
    }
    /// From the first receipt by the police to the first offence registered, by the month of the
    /// registration. More than 24 hours is a breach.
    public static var hoursToRegistrationNote: Phrase {
      Phrase(kk: "Полиция алғаш алғаннан алғашқы құқық бұзушылық тіркелгенге дейін, тіркелген айы бойынша. 24 сағаттан көп — мерзімді бұзу.", ru: "От первого получения полицией до первой регистрации правонарушения, по месяцу регистрации. Более 24 часов — нарушение срока.", en: "From the first receipt by the police to the first offence registered, by the month of the registration. More than 24 hours is a breach.")
    }
    /// Protective orders by days from issue to service
    public static var daysToService: Phrase {
      Phrase(kk: "Қорғау нұсқамалары: шығарылғаннан тапсырылғанға дейінгі күндер бойынша", ru: "Защитные предписания по дням от вынесения до вручения", en: "Protective orders by days from issue to service")
    }
    /// not served
    public static var notServed: Phrase {
      Phrase(kk: "тапсырылмаған", ru: "не вручено", en: "not served")
    }
    /// under 1 h
    public static var underHour: Phrase {
      Phrase(kk: "1 сағаттан аз", ru: "менее 1 ч", en: "under 1 h")
    }
    /// {from}–{to} h
    public static func hoursBetween(from: PhraseValue, to: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{from}–{to} сағ", ru: "{from}–{to} ч", en: "{from}–{to} h"),
        ["from": from, "to": to])
    }
    /// over {from} h
    public static func hoursOver(from: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{from} сағаттан көп", ru: "более {from} ч", en: "over {from} h"),
        ["from": from])
    }
    /// under a day
    public static var underDay: Phrase {
      Phrase(kk: "бір тәуліктен аз", ru: "менее суток", en: "under a day")
    }
    /// {from}–{to} days
    public static func daysFromTo(from: PhraseValue, to: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{from}–{to} күн", ru: "{from}–{to} дней", en: "{from}–{to} days"),
        ["from": from, "to": to])
    }
    /// over {from} days
    public static func daysOver(from: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{from} күннен көп", ru: "более {from} дней", en: "over {from} days"),
        ["from": from])
    }
    /// kind
    public static var kind: Phrase {
      Phrase(kk: "түрі", ru: "вид", en: "kind")
    }
    /// services
    public static var services: Phrase {
      Phrase(kk: "қызметтер", ru: "услуги", en: "services")
    }
    /// Support delivered, by kind and month
    public static var servicesByKind: Phrase {
      Phrase(kk: "Көрсетілген көмек: түрі мен ай бойынша", ru: "Оказанная помощь по видам и месяцам", en: "Support delivered, by kind and month")
    }
    /// Each time support was delivered; the yearly figure counts each person once.
    public static var servicesByKindNote: Phrase {
      Phrase(kk: "Көмектің әр жағдайы; жылдық көрсеткіш әр адамды бір рет есептейді.", ru: "Каждый случай помощи; годовой показатель учитывает каждого человека один раз.", en: "Each time support was delivered; the yearly figure counts each person once.")
    }
    /// occasions
    public static var occasions: Phrase {
      Phrase(kk: "іс-шаралар", ru: "мероприятия", en: "occasions")
    }
    /// participants
    public static var participants: Phrase {
      Phrase(kk: "қатысушылар", ru: "участники", en: "participants")
    }
    /// Prevention work with the public, by kind and month
    public static var outreachByKind: Phrase {
      Phrase(kk: "Халық арасындағы профилактика: түрі мен ай бойынша", ru: "Профилактика среди населения по видам и месяцам", en: "Prevention work with the public, by kind and month")
    }
    /// Attendance of prevention work with the public
    public static var outreachAttendance: Phrase {
      Phrase(kk: "Халық арасындағы профилактикаға қатысқандар", ru: "Участники профилактики среди населения", en: "Attendance of prevention work with the public")
    }
    /// As the organisers counted; whoever came twice is counted twice.
    public static var outreachAttendanceNote: Phrase {
      Phrase(kk: "Ұйымдастырушылардың санағы бойынша; екі рет келген адам екі рет есептелген.", ru: "По подсчёту организаторов; пришедший дважды учтён дважды.", en: "As the organisers counted; whoever came twice is counted twice.")
    }
    /// exhibits
    public static var exhibits: Phrase {
      Phrase(kk: "заттай дәлелдемелер", ru: "вещественные доказательства", en: "exhibits")
    }
    /// Exhibits and the verification of their files, by month of registration
    public static var exhibitsByMonth: Phrase {
      Phrase(kk: "Заттай дәлелдемелер мен олардың файлдарын тексеру: тіркелген айы бойынша", ru: "Вещественные доказательства и проверка их файлов по месяцам регистрации", en: "Exhibits and the verification of their files, by month of registration")
    }
    /// Verified: the digest of the file was computed again, once or more. Another file: it was not the one
    /// registered, at some time.
    public static var exhibitsByMonthNote: Phrase {
      Phrase(kk: "Тексерілген: файлдың SHA-256 мәні бір не бірнеше рет қайта есептелген. Басқа файл: қашан болса да тіркелген файл болмай шыққан.", ru: "Проверено: SHA-256 файла вычислен заново, один раз или больше. Другой файл: когда-либо оказался не тем, что зарегистрирован.", en: "Verified: the digest of the file was computed again, once or more. Another file: it was not the one registered, at some time.")
    }
    /// registered
    public static var registered: Phrase {
      Phrase(kk: "тіркелген", ru: "внесено", en: "registered")
    }
    /// verified
    public static var verified: Phrase {
      Phrase(kk: "тексерілген", ru: "проверено", en: "verified")
    }
    /// another file
    public static var mismatched: Phrase {
      Phrase(kk: "басқа файл", ru: "другой файл", en: "another file")
    }
    /// acts
    public static var acts: Phrase {
      Phrase(kk: "әрекеттер", ru: "действия", en: "acts")
    }
    /// Acts by days until they were recorded, by month
    public static var daysToRecord: Phrase {
      Phrase(kk: "Әрекеттер: жазбаға дейінгі күндер мен ай бойынша", ru: "Действия по дням до внесения записи и месяцам", en: "Acts by days until they were recorded, by month")
    }
    /// Whole days of 24 hours from the time an act states to the time its entry was recorded. Acts recorded
    /// long after are not wrong for it, but are to be looked at.
    public static var daysToRecordNote: Phrase {
      Phrase(kk: "Әрекетте көрсетілген уақыттан оның жазбасына дейінгі толық тәуліктер. Кеш жазылу өздігінен қате емес, бірақ назар аударуды қажет етеді.", ru: "Целые сутки от времени, указанного в действии, до времени его записи. Поздняя запись сама по себе не ошибка, но требует внимания.", en: "Whole days of 24 hours from the time an act states to the time its entry was recorded. Acts recorded long after are not wrong for it, but are to be looked at.")
    }
    /// rule
    public static var rule: Phrase {
      Phrase(kk: "ереже", ru: "правило", en: "rule")
    }
    /// flags
    public static var flags: Phrase {
      Phrase(kk: "ауытқу белгілері", ru: "отметки о нарушениях", en: "flags")
    }
    /// Flags on recorded acts, by rule and month
    public static var flagsByRule: Phrase {
      Phrase(kk: "Жазбалардағы ауытқу белгілері: ереже мен ай бойынша", ru: "Отметки о нарушениях в записях по правилам и месяцам", en: "Flags on recorded acts, by rule and month")
    }
    /// What rules find irregular in recorded acts over what counts today, by the month of the act; what a
    /// submitter attested with a document is not among them, nor is what only those entitled to protected
    /// facts may see. A rule that found nothing is left out; kua explain tells of each.
    public static var flagsByRuleNote: Phrase {
      Phrase(kk: "Жазылған әрекеттерден бүгінгі есепке сай ережелер тапқан ауытқулар, әрекет айы бойынша; құжатпен расталғандары және қорғалған мәліметке қолжетімділігі барлар ғана көретіндері кірмейді. Ештеңе таппаған ережелер көрсетілмейді; әрқайсысы туралы kua explain айтады.", ru: "Что правила находят неправильным в записанных действиях по тому, что считается сегодня, по месяцу действия; без подтверждённого документом и без того, что видно только имеющим доступ к защищённым сведениям. Правила, ничего не нашедшие, не показаны; о каждом рассказывает kua explain.", en: "What rules find irregular in recorded acts over what counts today, by the month of the act; what a submitter attested with a document is not among them, nor is what only those entitled to protected facts may see. A rule that found nothing is left out; kua explain tells of each.")
    }
  }
}
