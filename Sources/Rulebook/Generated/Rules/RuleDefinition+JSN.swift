// Written by Tools/generate from Schemas/law/rules/JSN.json; do not edit.
// swift-format-ignore-file
import Language

extension RuleDefinition {
  static let jsn01 = RuleDefinition(
    code: "JSN-01", answer: .refuse,
    basis: Phrase(kk: "RFC 7493 (I-JSON)", ru: "RFC 7493 (I-JSON)", en: "RFC 7493 (I-JSON)"),
    mark: .V, decidedBy: .ledger, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Жол бір дұрыс JSON нысаны емес: {problem}. Жолды түзетіп, қайта жіберіңіз.", ru: "Строка не является одним правильным объектом JSON: {problem}. Исправьте строку и отправьте её снова.", en: "The line is not one well-formed JSON object: {problem}. Mend the line and submit it again."))
}
