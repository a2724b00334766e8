// Written by Tools/generate from Schemas/law/rules/EVT.json; do not edit.
import Language

extension RuleDefinition {
  static let evt01 = RuleDefinition(
    code: "EVT-01", answer: .refuse,
    basis: Phrase(kk: "Кері қайтарып алу осы журналдың оқиғасын атайды", ru: "Отзыв называет событие этого журнала", en: "A retraction names an event of this ledger"),
    mark: .V, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Журналда {target} оқиғасы жоқ. data.target өрісін тексеріңіз.", ru: "В журнале нет события {target}. Проверьте data.target.", en: "The ledger holds no event {target}. Check data.target."))
  static let evt02 = RuleDefinition(
    code: "EVT-02", answer: .refuse,
    basis: Phrase(kk: "Журналдың өзі жазғаны және ол қабылдаған саясат қалады", ru: "То, что пишет сам журнал, и принятая им политика остаются", en: "What the ledger itself writes, and the policy it has adopted, stay"),
    mark: .V, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "{type} типті оқиғаларды кері қайтарып алуға болмайды ({target}). Қазір дұрысын жеке оқиға ретінде жазыңыз.", ru: "События типа {type} отозвать нельзя ({target}). Запишите то, что верно теперь, отдельным событием.", en: "Events of type {type} can not be retracted ({target}). Record what is true now as an event of its own."))
  static let evt03 = RuleDefinition(
    code: "EVT-03", answer: .refuse,
    basis: Phrase(kk: "Кері қайтарып алу нысанасы тұрған жерде сақталады", ru: "Отзыв хранится там же, где отозванное событие", en: "A retraction is filed where its target is"),
    mark: .V, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Жазба нысаны кері қайтарылатын оқиғанікі емес: {expected}. Оны subject өрісіне жазыңыз.", ru: "Предмет записи не тот, что у отзываемого события: {expected}. Укажите его в subject.", en: "The subject is not that of the event retracted, {expected}. Write that as the subject."))
  static let evt04 = RuleDefinition(
    code: "EVT-04", answer: .ask,
    basis: Phrase(kk: "Оқиға бір рет кері қайтарып алынады", ru: "Событие отзывают один раз", en: "An event is retracted once"),
    mark: .V, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "{target} оқиғасы кері қайтарып алынған. Ол қайта есептелуі үшін кері қайтарып алудың өзін қайтарып алыңыз.", ru: "Событие {target} уже отозвано. Чтобы оно снова считалось, отзовите отзыв.", en: "The event {target} is retracted already. To make it count again, retract the retraction."))
}
