// Written by Tools/generate from Schemas/law/rules/CAM.json; do not edit.
// swift-format-ignore-file
import Language

extension RuleDefinition {
  static let cam01 = RuleDefinition(
    code: "CAM-01", answer: .flag,
    basis: Phrase(kk: "Бейнежетондар: жазған адамда бейнежетон болған", ru: "Видеожетоны: тот, кто снимал, носил видеожетон", en: "Body-worn cameras: the one who recorded held the camera"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Журнал бойынша {camera} бейнежетоны {officer} қызметкерінде емес. Дәлелдеме тіркелді; бейнежетон кімде болғанын жазыңыз, әйтпесе оны айғақпен дәлелдеуге тура келеді.", ru: "По журналу видеожетон {camera} не у {officer}. Доказательство зарегистрировано; запишите, у кого был видеожетон, иначе это придётся доказывать показаниями.", en: "By the ledger {officer} does not hold {camera}. The exhibit is registered; record who held the camera, or testimony will have to show it."))
  static let cam02 = RuleDefinition(
    code: "CAM-02", answer: .flag,
    basis: Phrase(kk: "Бейнежетондар: кімде болса, сол қайтарады", ru: "Видеожетоны: возвращает тот, у кого он был", en: "Body-worn cameras: a camera comes back from its holder"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Журнал бойынша {camera} бейнежетоны {officer} қызметкерінде емес. Қайтару жазылды; қай беру жетіспейтінін анықтап, жазыңыз.", ru: "По журналу видеожетон {camera} не у {officer}. Возврат записан; найдите недостающую выдачу и запишите её.", en: "By the ledger {officer} does not hold {camera}. The return is recorded; say which issue is missing, and record it."))
  static let cam03 = RuleDefinition(
    code: "CAM-03", answer: .flag,
    basis: Phrase(kk: "Бейнежетондар: бейнежетон бір адамда болады", ru: "Видеожетоны: видеожетон у одного человека", en: "Body-worn cameras: a camera has one holder"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Журнал бойынша {camera} әлі {holder} қызметкерінде. Беру жазылды; жетіспейтін қайтаруды жазыңыз.", ru: "По журналу {camera} ещё у {holder}. Выдача записана; запишите недостающий возврат.", en: "{camera} is still held by {holder}, by the ledger. The issue is recorded; record the return that is missing."))
  static let cam04 = RuleDefinition(
    code: "CAM-04", answer: .flag,
    basis: Phrase(kk: "Бейнежетондар: үзілісте ештеңе жазылмайды", ru: "Видеожетоны: в перерыве ничего не записано", en: "Body-worn cameras: in a gap nothing is recorded"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "{camera} бейнежетоны {gapFrom} мен {gapTo} аралығында жазбаған, ал {exhibit} — оның {from} мен {to} аралығындағы жазбасы. Екеуі де жазылды; қайсысы дұрыс екенін анықтаңыз.", ru: "Видеожетон {camera} не записывал с {gapFrom} до {gapTo}, а {exhibit} — его запись с {from} до {to}. Записано и то и другое; выясните, что верно.", en: "{camera} did not record from {gapFrom} to {gapTo}, and {exhibit} is a recording of it from {from} to {to}. Both are recorded; find out which is right."))
  static let cam05 = RuleDefinition(
    code: "CAM-05", answer: .flag,
    basis: Phrase(kk: "Бейнежетондар: қолданылған бейнежетон біреуге берілген", ru: "Видеожетоны: тот, что используют, кому-то выдан", en: "Body-worn cameras: somebody holds a camera that is used"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Журнал бойынша жасақ келгенде {camera} бейнежетоны ешкімге берілмеген. Шығу жазылды; жетіспейтін беруді жазыңыз.", ru: "По журналу видеожетон {camera} при прибытии наряда никому не был выдан. Выезд записан; внесите недостающую выдачу.", en: "By the ledger nobody held {camera} when the patrol arrived. The call-out is recorded; record the issue that is missing."))
  static let cam06 = RuleDefinition(
    code: "CAM-06", answer: .ask,
    basis: Phrase(kk: "Бейнежетондар: сериялық нөмір өзгермейді", ru: "Видеожетоны: серийный номер не меняется", en: "Body-worn cameras: a camera keeps its serial number"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Бейнежетон алғаш {serial} емес, {first} сериялық нөмірімен берілген. Ондағы нөмірді және сілтемені тексеріңіз.", ru: "Видеожетон впервые выдан с серийным номером {first}, а не {serial}. Проверьте номер на нём и ссылку.", en: "The camera was first issued with the serial number {first}, not {serial}. Check the number on the camera, and the reference."))
}
