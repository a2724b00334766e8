// Written by Tools/generate from Schemas/law/rules/CON.json; do not edit.
// swift-format-ignore-file
import Language

extension RuleDefinition {
  static let con01 = RuleDefinition(
    code: "CON-01", answer: .ask,
    basis: Phrase(kk: "Келісім қолданыста тұрғанда қайтарып алынады", ru: "Согласие отзывают, пока оно действует", en: "A consent is withdrawn while it stands"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Бұл адамның қолданыстағы {consent} келісімі жоқ. Адам мен data.consent өрісін (оны жазған оқиғаның id-і) тексеріңіз.", ru: "Действующего согласия {consent} у этого лица нет. Проверьте лицо и data.consent (id события, которым оно записано).", en: "No consent {consent} of the person stands. Check the person and data.consent (the id of the event that recorded it)."))
  static let con02 = RuleDefinition(
    code: "CON-02", answer: .flag,
    basis: Phrase(kk: "Зорлық-зомбылыққа күдікті ата-ана бала үшін келісім бере алмайды", ru: "Родитель, подозреваемый в насилии, не может дать согласие за ребёнка", en: "A parent suspected of violence can not consent for the child"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "{giver} осы адам қатысушы болып табылатын {case} бойынша күдікті және ол үшін келісім бере алмайды. Жазба қабылданды, бірақ жолдама оған сүйене алмайды; басқа негізді немесе келіскен басқа адамды көрсетіңіз.", ru: "{giver} — подозреваемый по {case}, где это лицо — участник, и не может дать за него согласие. Запись принята, но направление на неё опереться не может; укажите другое основание или другого согласившегося.", en: "{giver} is a suspect in {case}, in which the person is a party, and can not consent for them. It is recorded, and no referral rests on it; name another ground, or who else consents."))
}
