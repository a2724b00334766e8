// Written by Tools/generate from Schemas/law/rules/EVD.json; do not edit.
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
}
