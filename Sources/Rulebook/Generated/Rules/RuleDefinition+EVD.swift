// Written by Tools/generate from Schemas/law/rules/EVD.json; do not edit.
// swift-format-ignore-file
import Language

extension RuleDefinition {
  static let evd01 = RuleDefinition(
    code: "EVD-01", answer: .ask,
    basis: Phrase(kk: "Бейнежетондар: жазба шығуға қатысты", ru: "Видеожетоны: запись относится к выезду", en: "Body-worn cameras: a recording is of a call-out"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: ["minutesBefore": 30, "hoursAfter": 12],
    sentence: Phrase(kk: "{problem}. data.report, data.recordedFrom және data.recordedTo өрістерін тексеріңіз (жазба келуден {minutesBefore} минут бұрын мен {hoursAfter} сағат кейінгі аралықта болады).", ru: "{problem}. Проверьте data.report, data.recordedFrom и data.recordedTo (запись лежит между {minutesBefore} {minutesBefore|минутой|минутами|минутами} до и {hoursAfter} {hoursAfter|часом|часами|часами} после прибытия).", en: "{problem}. Check data.report, data.recordedFrom and data.recordedTo (a recording lies between {minutesBefore} minutes before and {hoursAfter} hours after the arrival)."))
  static let evd02 = RuleDefinition(
    code: "EVD-02", answer: .flag,
    basis: Phrase(kk: "Сақтау тізбегі: дәлелдемені қолында бар адам береді", ru: "Цепочка хранения: доказательство передаёт тот, у кого оно", en: "Chain of custody: an exhibit comes from whoever has it"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Журнал бойынша дәлелдеме {from} емес, {custodian} қолында. Беру жазылды; жетіспейтінін жазыңыз.", ru: "По журналу доказательство у {custodian}, а не у {from}. Передача записана; запишите недостающую.", en: "By the ledger {custodian} has the exhibit, not {from}. The transfer is recorded; record the one that is missing."))
  static let evd03 = RuleDefinition(
    code: "EVD-03", answer: .flag,
    basis: Phrase(kk: "Сақтау тізбегі: файл өзгермейді", ru: "Цепочка хранения: файл остаётся тем же", en: "Chain of custody: the file stays the same"),
    mark: .V, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Файлдың SHA-256 мәні тіркелгенде — {registered}, берілгенде — {given}, қабылданғанда — {taken}. Беру жазылды; файл қай жерде өзгергенін анықтаңыз.", ru: "SHA-256 файла при регистрации — {registered}, при передаче — {given}, при приёме — {taken}. Передача записана; выясните, где файл изменился.", en: "The file's SHA-256 was {registered} when it was registered, {given} when it was given and {taken} when it was taken. The transfer is recorded; find out where the file changed."))
  static let evd04 = RuleDefinition(
    code: "EVD-04", answer: .ask,
    basis: Phrase(kk: "Сақтау тізбегі: әр оқиға алдыңғысын атайды", ru: "Цепочка хранения: каждое событие называет предыдущее", en: "Chain of custody: each event names the one before it"),
    mark: .V, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Дәлелдеменің соңғы оқиғасы — {last}, ал data.previous ішінде {given} тұр. data.previous ішіне соңғы оқиғаның id жазыңыз; ол туралы білмесеңіз, алдымен қараңыз.", ru: "Последнее событие доказательства — {last}, а в data.previous указано {given}. Запишите в data.previous id последнего события; если вы о нём не знали, сначала посмотрите его.", en: "The exhibit's last event is {last}, and data.previous says {given}. Write the last event's id into data.previous; if you did not know of it, look at it first."))
  static let evd05 = RuleDefinition(
    code: "EVD-05", answer: .flag,
    basis: Phrase(kk: "Сақтау тізбегі: файл өзгеріссіз қалады", ru: "Цепочка хранения: файл остаётся неизменным", en: "Chain of custody: the file stays the same"),
    mark: .V, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Файлдың SHA-256 мәні тіркеуде {registered} болған, қазір {computed}. Дәлелдеме оқшауланды; файл қай жерде өзгергенін анықтаңыз.", ru: "SHA-256 файла при регистрации был {registered}, сейчас {computed}. Доказательство помещено в карантин; выясните, где файл изменился.", en: "The file's SHA-256 was {registered} when it was registered, and is {computed} now. The exhibit is quarantined; find out where the file changed."))
  static let evd06 = RuleDefinition(
    code: "EVD-06", answer: .flag,
    basis: Phrase(kk: "Сақтау тізбегі: көшірме белгілі әрі өзгермеген түпнұсқадан жасалады", ru: "Цепочка хранения: копию делают с известного и неизменного оригинала", en: "Chain of custody: a copy is made of an original that is known and unchanged"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "{parent} оқшауланған немесе тіркелмеген. Көшірме жазылды; оның неден жасалғанын тексеріңіз.", ru: "{parent} в карантине или не зарегистрировано. Копия записана; проверьте, с чего она сделана.", en: "{parent} is quarantined, or was never registered. The copy is recorded; verify what it was made of."))
  static let evd07 = RuleDefinition(
    code: "EVD-07", answer: .flag,
    basis: Phrase(kk: "Сақтау тізбегі: жойылған нәрсе енді жоқ", ru: "Цепочка хранения: уничтоженного больше нет", en: "Chain of custody: what is disposed of is gone"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Дәлелдеме {date} күні шығарылған. Жазба қалады; бұл қай файл болғанын анықтаңыз.", ru: "Доказательством распорядились {date}: его больше нет. Запись сделана; выясните, что это был за файл.", en: "The exhibit was disposed of on {date}. What is recorded stands; find out which file it was."))
  static let evd08 = RuleDefinition(
    code: "EVD-08", answer: .flag,
    basis: Phrase(kk: "ҚПК: сот дәлелдеме туралы бір рет шешеді", ru: "УПК: суд решает о доказательстве один раз", en: "Criminal Procedure Code: a court rules on an exhibit once"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Сот дәлелдеме туралы {date} күні шешкен: {ruling}. Кейінгі шешім оның қасына жазылды.", ru: "Суд уже решил о доказательстве {date}: {ruling}. Новое решение записано рядом с ним.", en: "A court ruled on the exhibit already, on {date}: {ruling}. The later ruling is recorded beside it."))
  static let evd09 = RuleDefinition(
    code: "EVD-09", answer: .refuse,
    basis: Phrase(kk: "Жоюға тыйым салынған дәлелдеме шығарылмайды", ru: "Тем, что под запретом на уничтожение, не распоряжаются", en: "Nothing under a legal hold is disposed of"),
    mark: .V, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "{target} үшін {date} күнінен тыйым қолданыста (оқиға {hold}). Дәлелдеме шығарылмас бұрын оны құқығы бар адам алуы керек.", ru: "На {target} с {date} действует запрет (событие {hold}). Прежде чем распорядиться доказательством, его должен снять тот, кто вправе.", en: "A hold of {date} stands on {target} (event {hold}). It must be lifted by whoever may, before the exhibit is disposed of."))
  static let evd10 = RuleDefinition(
    code: "EVD-10", answer: .refuse,
    basis: Phrase(kk: "Аяқталмаған істің дәлелдемелері шығарылмайды", ru: "Доказательствами неоконченного дела не распоряжаются", en: "Nothing of an open case is disposed of"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Дәлелдеме {case} ісіне жатады, ал іс аяқталмаған. Іс аяқталуы керек: тоқтатылуы немесе барлық үкім күшіне еніп, өтелуі тиіс.", ru: "Доказательство относится к делу {case}, а оно не окончено. Дело должно закончиться: прекращением или тем, что все приговоры в силе и отбыты.", en: "The exhibit belongs to {case}, which is open. It must have ended: terminated, or every sentence in force and served."))
  static let evd11 = RuleDefinition(
    code: "EVD-11", answer: .ask,
    basis: Phrase(kk: "Дәлелдеме бір рет шығарылады", ru: "Доказательством распоряжаются один раз", en: "An exhibit is disposed of once"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Дәлелдеме {date} күні шығарылған. Дәлелдемені тексеріңіз.", ru: "Доказательством уже распорядились {date}. Проверьте доказательство.", en: "The exhibit was disposed of already, on {date}. Check the exhibit."))
  static let evd12 = RuleDefinition(
    code: "EVD-12", answer: .flag,
    basis: Phrase(kk: "Сақтау тізбегі: құрылғыда болған нәрсе тіркеледі", ru: "Цепочка хранения: регистрируют то, что было на устройстве", en: "Chain of custody: what is registered is what was on the device"),
    mark: .V, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Файлдың SHA-256 мәні құрылғыда {source}, тіркеуде {registered} болған. Дәлелдеме оқшауланды; файл қай жерде өзгергенін анықтаңыз.", ru: "SHA-256 файла на устройстве был {source}, при регистрации {registered}. Доказательство помещено в карантин; выясните, где файл изменился.", en: "The file's SHA-256 was {source} on the device, and {registered} when it was registered. The exhibit is quarantined; find out where the file changed."))
}
