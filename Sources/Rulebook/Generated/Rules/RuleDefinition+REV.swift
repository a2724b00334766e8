// Written by Tools/generate from Schemas/law/rules/REV.json; do not edit.
// swift-format-ignore-file
import Language

extension RuleDefinition {
  static let rev01 = RuleDefinition(
    code: "REV-01", answer: .refuse,
    basis: Phrase(kk: "Прокурорлық қадағалау: полиция өзін өзі тексермейді", ru: "Прокурорский надзор: полиция не проверяет сама себя", en: "Prosecutor's supervision: the police are not reviewed by themselves"),
    mark: .V, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "{body} полицияға жатады. Тексеруді прокурор жазуы тиіс.", ru: "{body} относится к полиции. Проверку записывает прокурор.", en: "{body} belongs to the police. Let a prosecutor record the review."))
  static let rev02 = RuleDefinition(
    code: "REV-02", answer: .ask,
    basis: Phrase(kk: "Тексеру осы журналдағы оқиғаны атайды", ru: "Проверка называет событие этого журнала", en: "A review names an event of this ledger"),
    mark: .V, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Журналда {event} оқиғасы жоқ. data.event тексеріңіз немесе бүкіл жазба тексерілсе, оны алып тастаңыз.", ru: "В журнале нет события {event}. Проверьте data.event или уберите его, если проверена вся запись.", en: "The ledger holds no event {event}. Check data.event, or leave it out where the whole record was reviewed."))
}
