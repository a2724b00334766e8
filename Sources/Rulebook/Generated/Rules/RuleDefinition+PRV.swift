// Written by Tools/generate from Schemas/law/rules/PRV.json; do not edit.
// swift-format-ignore-file
import Language

extension RuleDefinition {
  static let prv01 = RuleDefinition(
    code: "PRV-01", answer: .refuse,
    basis: Phrase(kk: "Жеке және қорғалатын мәліметтер жазатын ұйымның кілтімен жабылады", ru: "Личные и охраняемые сведения закрываются ключом записывающей организации", en: "Personal and protected values are sealed under the key of the recording body"),
    mark: .V, decidedBy: .ledger, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "{field} — жеке немесе қорғалатын мәлімет, ал оны жабатын {body} ұйымының кілті қол астында жоқ. Кілтті --body-key (KUA_BODY_KEY) арқылы беріңіз немесе өрісті бос қалдырыңыз.", ru: "{field} — личное или охраняемое сведение, а ключа организации {body}, чтобы его закрыть, нет под рукой. Укажите ключ через --body-key (KUA_BODY_KEY) или не заполняйте поле.", en: "{field} is a personal or protected value, and the key of {body} is not at hand to seal it. Give the key with --body-key (KUA_BODY_KEY), or leave the field out."))
  static let prv02 = RuleDefinition(
    code: "PRV-02", answer: .refuse,
    basis: Phrase(kk: "Жеке деректер журналға ешқашан түспейді", ru: "Личные данные никогда не попадают в журнал", en: "Personal data never enter the log"),
    mark: .V, decidedBy: .ledger, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "{field} ішінде жарамды ЖСН болатын 12 цифр бар, ал өріс ашық. Нөмірді алып тастаңыз: ЖСН тек data.iin өрісіне жазылады.", ru: "{field} содержит 12 цифр, образующих действительный ИИН, а поле открытое. Уберите номер: ИИН пишут только в data.iin.", en: "{field} holds 12 digits that are a valid IIN, and the field is open. Leave the number out: an IIN is written into data.iin only."))
  static let prv03 = RuleDefinition(
    code: "PRV-03", answer: .refuse,
    basis: Phrase(kk: "RFC 9901 (SD-JWT), §4.2; оқиға схемасы", ru: "RFC 9901 (SD-JWT), §4.2; схема события", en: "RFC 9901 (SD-JWT), §4.2; the event's schema"),
    mark: .V, decidedBy: .ledger, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Қорғалатын және жеке мәліметтерді растайтын деректер дұрыс емес: {problem}. Бақылау сомалары мен ашуларды қайта жасаңыз немесе мәліметтерді оларсыз ашық беріңіз.", ru: "Неверно то, чем подтверждаются охраняемые и личные сведения: {problem}. Сделайте контрольные суммы и раскрытия заново или дайте сведения открыто и без них.", en: "What commits to the protected and personal values is not right: {problem}. Make digests and disclosures anew, or give the values in clear and none."))
  static let prv04 = RuleDefinition(
    code: "PRV-04", answer: .refuse,
    basis: Phrase(kk: "Өшірілген адамның мәліметтері қайта сақталмайды", ru: "Сведения стёртого лица больше не хранятся", en: "An erased person's values are not kept again"),
    mark: .V, decidedBy: .ledger, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "{subject}: мәліметтер өшірілген, журнал бұл адам туралы оларды енді сақтамайды. Қайта келген адамды жаңа сілтемемен жаңа адам ретінде енгізіңіз.", ru: "{subject}: сведения стёрты, журнал больше не хранит их об этом лице. Того, кто вернулся, внесите как новое лицо, под новой ссылкой.", en: "{subject} was erased: the ledger keeps no more values of them. Record someone who has come back as a new person, under a new reference."))
  static let prv05 = RuleDefinition(
    code: "PRV-05", answer: .refuse,
    basis: Phrase(kk: "Әр ұйымның мәліметтері өз кілтінің астында жатады", ru: "Сведения каждой организации лежат под её собственным ключом", en: "Each body's values lie under its own key"),
    mark: .V, decidedBy: .ledger, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Мәліметтерді жабу мүмкін емес: {problem} Ұйым мәліметтері жататын кілтті --body-key (KUA_BODY_KEY) арқылы беріңіз.", ru: "Сведения нельзя закрыть: {problem} Укажите через --body-key (KUA_BODY_KEY) ключ, под которым лежат сведения организации.", en: "The values can not be sealed: {problem} Give the key that the values of the body lie under with --body-key (KUA_BODY_KEY)."))
}
