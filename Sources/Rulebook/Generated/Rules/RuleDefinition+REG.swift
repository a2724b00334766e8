// Written by Tools/generate from Schemas/law/rules/REG.json; do not edit.
// swift-format-ignore-file
import Language

extension RuleDefinition {
  static let reg01 = RuleDefinition(
    code: "REG-01", answer: .flag,
    basis: Phrase(kk: "Профилактикалық есеп: адам онда бір рет тұрады", ru: "Профилактический учёт: лицо состоит на нём один раз", en: "Preventive register: a person is on it once"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Адам {opened} бастап профилактикалық есепте тұр. Егер бұл бұрынғысының орнына болса, бұрынғысынан шығарыңыз.", ru: "Лицо уже состоит на профилактическом учёте с {opened}. Снимите с прежнего учёта, если этот его заменяет.", en: "The person is on the preventive register already, since {opened}. Close the earlier registration if this one takes its place."))
  static let reg02 = RuleDefinition(
    code: "REG-02", answer: .ask,
    basis: Phrase(kk: "Профилактикалық есеп: адам онда бір рет тұрады", ru: "Профилактический учёт: лицо состоит на нём один раз", en: "Preventive register: a person is on it once"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Адам профилактикалық есепте тұрған жоқ, шығаратын ештеңе жоқ. Адамды тексеріңіз.", ru: "Лицо не состоит на профилактическом учёте, снимать не с чего. Проверьте лицо.", en: "The person is not on the preventive register, so there is nothing to close. Check the person."))
  static let reg03 = RuleDefinition(
    code: "REG-03", answer: .ask,
    basis: Phrase(kk: "Есепке қою осы журналдың оқиғасына негізделеді", ru: "Постановка на учёт основана на событии этого журнала", en: "A registration rests on an event of this ledger"),
    mark: .V, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Журналда {basis} оқиғасы жоқ. data.basis өрісін тексеріңіз немесе оны жазбаңыз.", ru: "В журнале нет события {basis}. Проверьте data.basis или не указывайте его.", en: "The ledger holds no event {basis}. Check data.basis, or leave it out."))
}
