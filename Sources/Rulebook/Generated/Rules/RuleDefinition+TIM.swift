// Written by Tools/generate from Schemas/law/rules/TIM.json; do not edit.
// swift-format-ignore-file
import Language

extension RuleDefinition {
  static let tim01 = RuleDefinition(
    code: "TIM-01", answer: .refuse,
    basis: Phrase(kk: "tz уақыт белдеулері базасы, Asia/Almaty", ru: "база часовых поясов tz, Asia/Almaty", en: "tz database, Asia/Almaty"),
    mark: .V, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "{field}: {time}, бірақ Asia/Almaty белдеуінде жергілікті сағаттың бұл уақытында ығысу — {expected}. Жергілікті уақытты қалдырып, дұрыс ығысуды жазыңыз.", ru: "{field}: {time}, но в Asia/Almaty в это время по местным часам смещение — {expected}. Оставьте местное время и напишите верное смещение.", en: "{field} is {time}, but at that wall clock Asia/Almaty stands at {expected}. Keep the wall clock and write the true offset."))
  static let tim02 = RuleDefinition(
    code: "TIM-02", answer: .refuse,
    basis: Phrase(kk: "Жазылған уақыт — журналдың сағаты", ru: "Время записи — часы журнала", en: "Recorded time is the ledger's clock"),
    mark: .V, decidedBy: .ledger, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Жазылған уақытты журнал береді. Бұл атрибутты алып тастаңыз; қашан болғанын time өрісіне жазыңыз.", ru: "Время записи даёт журнал. Уберите этот атрибут; когда это произошло, напишите в time.", en: "Recorded time is given by the ledger. Leave the attribute out; write when it happened into time."))
  static let tim03 = RuleDefinition(
    code: "TIM-03", answer: .refuse,
    basis: Phrase(kk: "Оқу журналы жазылған уақытты оқиғаның өзінен алады", ru: "Учебный журнал берёт время записи из самого события", en: "A synthetic ledger takes recorded time from the submission"),
    mark: .V, decidedBy: .ledger, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Жазылған уақыт {problem}. Оқу журналының оқиғаларын жазылған уақытының ретімен жіберіңіз.", ru: "Время записи {problem}. Отправляйте события учебного журнала в порядке их времени записи.", en: "The recorded time {problem}. Submit the events of a synthetic ledger in the order of their recorded time."))
  static let tim04 = RuleDefinition(
    code: "TIM-04", answer: .refuse,
    basis: Phrase(kk: "Уақыт дәлдігі", ru: "Точность времени", en: "The time's precision"),
    mark: .V, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "{time} уақыты көрсетілген дәлдіктен ({precision}) дәлірек. {clock} деп жазыңыз немесе дәлірек timeprecision беріңіз.", ru: "Время {time} точнее, чем указанная точность: {precision}. Напишите {clock} или более точное timeprecision.", en: "The time {time} is finer than its precision {precision} says. Write {clock}, or a finer timeprecision."))
  static let tim05 = RuleDefinition(
    code: "TIM-05", answer: .refuse,
    basis: Phrase(kk: "Аралық басталғаннан кейін аяқталады", ru: "Промежуток кончается после того, как начался", en: "A span ends after it begins"),
    mark: .V, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "{from} ({start}) {to} ({end}) мәнінен кеш. Екі уақытты ауыстырыңыз немесе түзетіңіз.", ru: "{from} ({start}) позже, чем {to} ({end}). Поменяйте их местами или исправьте.", en: "{from} ({start}) is later than {to} ({end}). Exchange or mend the two times."))
  static let tim06 = RuleDefinition(
    code: "TIM-06", answer: .ask,
    basis: Phrase(kk: "Әрекет болғаннан кейін жазылады", ru: "Деяние записывают после того, как оно произошло", en: "An act is recorded after it happened"),
    mark: .V, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: ["minutes": 5],
    sentence: Phrase(kk: "{field}: {time}, бұл жазу сәтінен ({recorded}) {minutes} минуттан артық кейін. Уақытты түзетіңіз немесе оқиғаны ол болған соң жіберіңіз.", ru: "{field}: {time}, это больше чем на {minutes} {minutes|минуту|минуты|минут} позже момента записи, {recorded}. Исправьте время или отправьте событие, когда оно произойдёт.", en: "{field} is {time}, more than {minutes} minutes after the moment of recording, {recorded}. Mend the time, or submit the event when it has happened."))
}
