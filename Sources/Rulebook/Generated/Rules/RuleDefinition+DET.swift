// Written by Tools/generate from Schemas/law/rules/DET.json; do not edit.
// swift-format-ignore-file
import Language

extension RuleDefinition {
  static let det01 = RuleDefinition(
    code: "DET-01", answer: .flag,
    basis: Phrase(kk: "Тұрмыстық зорлық-зомбылық профилактикасы туралы заң: әкімшілік ұстап алу", ru: "Закон о профилактике бытового насилия: административное задержание", en: "Law on the prevention of domestic violence: administrative detention"),
    mark: .V, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: ["hours": 24],
    sentence: Phrase(kk: "Әкімшілік ұстап алу {from} бастап {to} дейін созылады, бұл заң рұқсат еткеннен ұзақ (сағат: {hours}). Ол болған күйінде жазылды.", ru: "Административное задержание длится с {from} до {to}, дольше, чем позволяет закон (часов: {hours}). Оно записано как было.", en: "The administrative detention lasts from {from} to {to}, longer than the law allows (hours: {hours}). It is recorded as it was."))
  static let det02 = RuleDefinition(
    code: "DET-02", answer: .flag,
    basis: Phrase(kk: "Ұсталған адам қайта ұсталмайды", ru: "Задержанного не задерживают снова", en: "A detained person is not detained again"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Журнал бойынша адам {since} бастап қамауда. Ұстап алу жазылды; жетіспейтін босатуды жазыңыз немесе уақытты тексеріңіз.", ru: "По журналу лицо уже находится под стражей с {since}. Задержание записано; запишите недостающее освобождение или проверьте время.", en: "By the ledger the person is in custody since {since} already. The detention is recorded; record the release that is missing, or check the times."))
  static let det03 = RuleDefinition(
    code: "DET-03", answer: .ask,
    basis: Phrase(kk: "Ұсталған адам ғана босатылады", ru: "Освобождают того, кто был задержан", en: "Who is released was detained"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Журнал бойынша адам ол кезде ұсталмаған. Адам мен уақытты тексеріңіз немесе алдымен ұстап алуды жазыңыз.", ru: "По журналу лицо тогда не было задержано. Проверьте лицо и время или сначала запишите задержание.", en: "By the ledger the person was not in custody then. Check the person and the time, or first record the detention."))
}
