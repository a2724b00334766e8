// Written by Tools/generate from Schemas/law/rules/RSK.json; do not edit.
// swift-format-ignore-file
import Language

extension RuleDefinition {
  static let rsk01 = RuleDefinition(
    code: "RSK-01", answer: .ask,
    basis: Phrase(kk: "Тәуекелді бағалаудың пилоттық нұсқаулығы: 7 және одан көп — жоғары тәуекел", ru: "Пилотная инструкция по оценке риска: 7 и больше — высокий риск", en: "Pilot instruction on risk assessment: 7 or more is high risk"),
    mark: .R, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "{score}; жоғары тәуекел {threshold} балдан басталады. Сонда да адам неге жоғары тәуекелге жатқызылғанын data.overrideReason өрісінде көрсетіңіз.", ru: "{score}; высокий риск начинается с {threshold}. Укажите в data.overrideReason, почему лицо всё же отнесено к высокому риску.", en: "{score}; high risk begins at {threshold}. Say in data.overrideReason why the person is designated nevertheless."))
  static let rsk02 = RuleDefinition(
    code: "RSK-02", answer: .ask,
    basis: Phrase(kk: "Қолданыстағы шешім ғана алып тасталады", ru: "Снимают то, что действует", en: "A designation is lifted while it stands"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Адам жоғары тәуекелге жатқызылмаған, алып тастайтын ештеңе жоқ. Адамды тексеріңіз.", ru: "Лицо не отнесено к высокому риску, снимать нечего. Проверьте лицо.", en: "The person is not designated as high risk, so there is nothing to lift. Check the person."))
  static let rsk03 = RuleDefinition(
    code: "RSK-03", answer: .ask,
    basis: Phrase(kk: "Жоғары тәуекелге жатқызу сол адамның бағалауына негізделеді", ru: "Отнесение к высокому риску опирается на оценку того же лица", en: "A designation rests on an assessment of the same person"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "{assessment} — бұл адамның емес, {assessed} адамының бағалауы. Екі сілтемені де тексеріңіз.", ru: "{assessment} — оценка лица {assessed}, а не этого. Проверьте обе ссылки.", en: "{assessment} is an assessment of {assessed}, not of this person. Check both references."))
  static let rsk04 = RuleDefinition(
    code: "RSK-04", answer: .flag,
    basis: Phrase(kk: "ODARA: қазіргі немесе бұрынғы бірге тұрушының шабуылы не шынайы қоқан-лоққысы", ru: "ODARA: нападение или правдоподобная угроза со стороны нынешнего или бывшего сожителя", en: "ODARA: assault or credible threat by a current or former cohabiting partner"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Оқиға сауалнама арналған оқиғаларға жатпайды (data.eligible = false): бағалау сақталды, тәуекел тобы көрсетілмейді.", ru: "Событие не из тех, для которых сделан опросник (data.eligible = false): оценка сохранена, группа риска не показывается.", en: "The event is outside the tool's population (data.eligible is false): the assessment is kept, and no band is shown."))
  static let rsk05 = RuleDefinition(
    code: "RSK-05", answer: .flag,
    basis: Phrase(kk: "ODARA: анық емес жауап бесеуден аспайды", ru: "ODARA: неясных ответов не больше пяти", en: "ODARA: at most five items unclear"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "{items} жауаптың {unclear} анық емес; олар {most} санынан көп болса, бағалау сақталады, бірақ балл есептелмейді және бағалаулар санына кірмейді.", ru: "Неясны {unclear} {unclear|ответ|ответа|ответов} из {items}; если их больше {most}, оценка сохраняется, но балл не считается и в число оценок она не входит.", en: "{unclear} of the {items} answers are unclear; with more than {most} the assessment is kept, but not scored and not counted among surveys."))
}
