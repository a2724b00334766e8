// Written by Tools/generate from Schemas/law/rules/MON.json; do not edit.
// swift-format-ignore-file
import Language

extension RuleDefinition {
  static let mon01 = RuleDefinition(
    code: "MON-01", answer: .flag,
    basis: Phrase(kk: "Кездесулер белгіленбес бұрын бақылау басталады", ru: "Сначала начинают наблюдение, потом назначают встречи", en: "Monitoring is opened before check-ins are due"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Адам бақылауда емес, сондықтан бақылау кездесуі тиіс емес еді. Ол жазылды; бақылауды бастау ұмытылған болса, оны жазыңыз.", ru: "Лицо не под наблюдением, контрольной встречи не полагалось. Она записана; если наблюдение забыли начать, запишите его начало.", en: "The person is not monitored, so no check-in was due. It is recorded; open the monitoring if it was forgotten."))
  static let mon02 = RuleDefinition(
    code: "MON-02", answer: .ask,
    basis: Phrase(kk: "Жүріп жатқан бақылау ғана тоқтатылады", ru: "Прекращают наблюдение, которое идёт", en: "Monitoring is closed while it is open"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Адам бақылауда емес, тоқтататын ештеңе жоқ. Адамды тексеріңіз.", ru: "Лицо не под наблюдением, прекращать нечего. Проверьте лицо.", en: "The person is not monitored, so there is nothing to close. Check the person."))
  static let mon03 = RuleDefinition(
    code: "MON-03", answer: .flag,
    basis: Phrase(kk: "Бақылау бір рет басталады", ru: "Наблюдение начинают один раз", en: "Monitoring is opened once"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Адам онсыз да бақылауда. Жаңа бақылау бұрынғысын алмастырса, бұрынғысын тоқтатыңыз.", ru: "Лицо уже под наблюдением. Если новое наблюдение заменяет прежнее, прекратите прежнее.", en: "The person is monitored already. Close the earlier monitoring if this one takes its place."))
  static let mon04 = RuleDefinition(
    code: "MON-04", answer: .ask,
    basis: Phrase(kk: "Кездесу белгіленіп, өтпеген болса ғана өткізілмеген болып саналады", ru: "Встреча пропущена, если она была назначена и не состоялась", en: "A check-in is missed when it was due and none took place"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "{due} уақытына белгіленген кездесу өткізілмеген болуы мүмкін емес: {problem}. data.dueAt өрісін тексеріңіз.", ru: "Встреча, назначенная на {due}, не могла быть пропущена: {problem}. Проверьте data.dueAt.", en: "The check-in due {due} can not have been missed: {problem}. Check data.dueAt."))
  static let mon05 = RuleDefinition(
    code: "MON-05", answer: .flag,
    basis: Phrase(kk: "№ 245-VIII Заң, 60-бап, 2026 жылғы 2 наурыздан бастап қолданылады", ru: "Закон № 245-VIII, ст. 60, действует со 2 марта 2026 года", en: "Law 245-VIII, art. 60, in force from 2 March 2026"),
    mark: .R, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: 20514, to: nil),
    limits: ["days": 7],
    sentence: Phrase(kk: "Қорғау нұсқамасы шығарылған адам кемінде {days} күнде бір рет тексеріледі; мұнда {cadence} күнде бір рет. Жазба қабылданды; data.cadenceDays өрісін тексеріңіз.", ru: "Лицо, которому вынесено защитное предписание, проверяют не реже чем раз в {days} дн.; здесь: раз в {cadence} дн. Запись принята; проверьте data.cadenceDays.", en: "Whom a protective order binds is checked at least every {days} days; here it is every {cadence}. It is recorded; check data.cadenceDays."))
}
