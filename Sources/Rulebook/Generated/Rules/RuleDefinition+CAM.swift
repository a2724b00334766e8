// Written by Tools/generate from Schemas/law/rules/CAM.json; do not edit.
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
}
