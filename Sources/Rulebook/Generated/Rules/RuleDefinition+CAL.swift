// Written by Tools/generate from Schemas/law/rules/CAL.json; do not edit.
// swift-format-ignore-file
import Language

extension RuleDefinition {
  static let cal01 = RuleDefinition(
    code: "CAL-01", answer: .flag,
    basis: Phrase(kk: "Бейнежетон қағидалары: шығу жазылады немесе неге жазылмағаны айтылады", ru: "Правила о видеожетонах: выезд записывают или говорят, почему нет", en: "Rules on body-worn cameras: a call-out is recorded, or it is said why not"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Шығуда бейнежетон да, неге жазба жоқ екені де көрсетілмеген. Олқылық жазылды; келесіде себебін data.noRecordingReason өрісінде көрсетіңіз.", ru: "О выезде не сказано ни о видеожетоне, ни почему нет записи. Пробел записан; в следующий раз укажите причину в data.noRecordingReason.", en: "The call-out names no camera, and no reason why nothing was recorded. The gap is recorded; name the reason in data.noRecordingReason next time."))
  static let cal02 = RuleDefinition(
    code: "CAL-02", answer: .ask,
    basis: Phrase(kk: "Жасақ хабарлама бойынша жіберіледі", ru: "Наряд направляют по сообщению", en: "A patrol is sent on a report"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Жасақ {arrived} келді, бұл хабарлама алынғаннан ({received}) бұрын. Екі уақытты да тексеріңіз.", ru: "Наряд прибыл {arrived}, раньше, чем получено сообщение ({received}). Проверьте оба времени.", en: "The patrol arrived {arrived}, before the report was received ({received}). Check both times."))
}
