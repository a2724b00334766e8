// Written by Tools/generate from Schemas/law/rules/LEN.json; do not edit.
// swift-format-ignore-file
import Language

extension RuleDefinition {
  static let len01 = RuleDefinition(
    code: "LEN-01", answer: .refuse,
    basis: Phrase(kk: "Журнал пішімі: жазба 65 535 байттан аспайды", ru: "Формат журнала: в записи не больше 65 535 байт", en: "The log format: an entry has at most 65,535 bytes"),
    mark: .V, decidedBy: .ledger, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Жазба {bytes} байт алар еді; шегі — 65 535. Оны қысқартыңыз немесе ұзын құжатты дәлелдеме ретінде енгізіңіз.", ru: "Запись заняла бы {bytes} {bytes|байт|байта|байт}; предел — 65 535. Сократите её или внесите длинный документ как доказательство.", en: "The entry would take {bytes} bytes; 65,535 is the most. Shorten it, or record a long document as an exhibit."))
}
