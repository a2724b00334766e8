// Written by Tools/generate from Schemas/law/rules/EVT.json; do not edit.
// swift-format-ignore-file
import Language

extension RuleDefinition {
  static let evt01 = RuleDefinition(
    code: "EVT-01", answer: .refuse,
    basis: Phrase(kk: "Кері қайтарып алу, түзету, дау осы журналдың оқиғасын атайды", ru: "Отзыв, исправление, спор называет событие этого журнала", en: "A retraction, a correction, a dispute names an event of this ledger"),
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
    sentence: Phrase(kk: "{type} типті оқиғаларды кері қайтарып алуға, түзетуге, даулауға болмайды ({target}). Қазір дұрысын жеке оқиға ретінде жазыңыз.", ru: "События типа {type} нельзя ни отозвать, ни исправить, ни оспорить ({target}). Запишите то, что верно теперь, отдельным событием.", en: "Events of type {type} can be neither retracted, corrected nor disputed ({target}). Record what is true now as an event of its own."))
  static let evt03 = RuleDefinition(
    code: "EVT-03", answer: .refuse,
    basis: Phrase(kk: "Қайта қарау оқиға жазылған жерде сақталады", ru: "Пересмотр хранится там, где было записано событие", en: "What revises an event is filed where the event was"),
    mark: .V, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Жазба нысаны data.target оқиғасы жазылған нысан емес: {expected}. Оны subject өрісіне жазыңыз.", ru: "Предмет записи не тот, с которым записано событие из data.target: {expected}. Укажите его в subject.", en: "The subject is not that of the event in data.target as it was recorded, {expected}. Write that as the subject."))
  static let evt04 = RuleDefinition(
    code: "EVT-04", answer: .ask,
    basis: Phrase(kk: "Кері қайтарып алынған ештеңеде есептелмейді", ru: "Отозванное нигде не учитывается", en: "What is retracted counts nowhere"),
    mark: .V, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "{target} оқиғасы кері қайтарып алынған. Ол қайта есептелуі үшін кері қайтарып алудың өзін қайтарып алыңыз.", ru: "Событие {target} уже отозвано. Чтобы оно снова считалось, отзовите отзыв.", en: "The event {target} is retracted already. To make it count again, retract the retraction."))
  static let evt05 = RuleDefinition(
    code: "EVT-05", answer: .ask,
    basis: Phrase(kk: "Түзету бірдеңені өзгертеді", ru: "Исправление что-то меняет", en: "A correction changes something"),
    mark: .V, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Түзету ештеңені өзгертпейді: оқиға онсыз да солай есептеледі. data.patch пен data.target өрістерін тексеріңіз.", ru: "Исправление ничего не меняет: событие и так считается таким. Проверьте data.patch и data.target.", en: "The correction changes nothing: the event counts as the patch says already. Check data.patch and data.target."))
  static let evt06 = RuleDefinition(
    code: "EVT-06", answer: .refuse,
    basis: Phrase(kk: "Түзетілген оқиға өз схемасына сай болады", ru: "Исправленное событие отвечает своей схеме", en: "A corrected event is one its schema allows"),
    mark: .V, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Оқиға өз схемасына сай болмай қалар еді: {problem}. data.patch өрісін тексеріңіз.", ru: "Событие перестало бы отвечать своей схеме: {problem}. Проверьте data.patch.", en: "The event would no longer be what its schema allows: {problem}. Check data.patch."))
  static let evt07 = RuleDefinition(
    code: "EVT-07", answer: .refuse,
    basis: Phrase(kk: "Қорғалған және жеке мәндер ашық журналға ешқашан түспейді", ru: "Защищённые и личные значения не попадают в открытый журнал", en: "Protected and personal values never enter the open log"),
    mark: .V, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "{field} қоймада сақталады және түзетілмейді. Оқиғаны кері қайтарып алып, дұрыс мәнімен қайта жазыңыз.", ru: "{field} хранится в хранилище и не исправляется. Отзовите событие и запишите его заново с верным значением.", en: "{field} is kept in the vault and can not be corrected. Retract the event and record it anew with the right value."))
  static let evt08 = RuleDefinition(
    code: "EVT-08", answer: .refuse,
    basis: Phrase(kk: "Оқиғаның неге қатысты екені және мәндері кімнің кілтінде жатқаны жазылғандай қалады", ru: "К чему относится событие и под чьим ключом лежат его значения, остаётся как записано", en: "What an event is about, and whose key its values lie under, stay as recorded"),
    mark: .V, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Бұл оқиғада {field} түзетілмейді. Оны кері қайтарып алып, қайта жазыңыз.", ru: "{field} в этом событии не исправляется. Отзовите событие и запишите его заново.", en: "{field} can not be corrected in this event. Retract it and record it anew."))
}
