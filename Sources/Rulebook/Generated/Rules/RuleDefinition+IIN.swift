// Written by Tools/generate from Schemas/law/rules/IIN.json; do not edit.
// swift-format-ignore-file
import Language

extension RuleDefinition {
  static let iin01 = RuleDefinition(
    code: "IIN-01", answer: .ask,
    basis: Phrase(kk: "ЖСН: соңғы цифр қалғандарын тексереді", ru: "ИИН: последняя цифра проверяет остальные", en: "IIN: its last digit checks the others"),
    mark: .R, decidedBy: .ledger, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "ЖСН-нің бақылау цифры дұрыс емес. Нөмірді құжатпен салыстырыңыз.", ru: "Контрольная цифра ИИН неверна. Сверьте номер с документом.", en: "The check digit of the IIN is wrong. Compare the number with the document."))
  static let iin02 = RuleDefinition(
    code: "IIN-02", answer: .flag,
    basis: Phrase(kk: "Бір адамның бір сілтемесі болады", ru: "У одного лица одна ссылка", en: "One person has one reference"),
    mark: .V, decidedBy: .ledger, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Бұл ЖСН бұрын {known} үшін жазылған; оқиға оны {person} дегенге жатқызады. Егер бір адам болса, person.identified жазыңыз; болмаса, екеуінің бірі қате.", ru: "Этот ИИН уже записан за {known}; событие относит его к {person}. Если это одно лицо, запишите person.identified; если нет, одно из двух — ошибка.", en: "The IIN was recorded before for {known}; this event gives it to {person}. If they are one person, record person.identified; if not, one of the two is a slip."))
}
