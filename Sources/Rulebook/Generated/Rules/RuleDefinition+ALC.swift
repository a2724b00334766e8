// Written by Tools/generate from Schemas/law/rules/ALC.json; do not edit.
// swift-format-ignore-file
import Language

extension RuleDefinition {
  static let alc01 = RuleDefinition(
    code: "ALC-01", answer: .flag,
    basis: Phrase(kk: "1999 жылғы 16 шілдедегі этил спиртін мемлекеттік реттеу туралы Заң: сату сағаттары", ru: "Закон о государственном регулировании этилового спирта от 16 июля 1999 года: часы продажи", en: "Law on the state regulation of ethyl alcohol of 16 July 1999: hours of sale"),
    mark: .V, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: ["strongOverPercent": 30, "strongFromHour": 21, "strongToHour": 12, "weakFromHour": 23, "weakToHour": 8],
    sentence: Phrase(kk: "Көрсетілгені: {declared}; күштілігі ({strength} %) мен уақыты ({at}) бойынша: {derived}. {strongOverPercent} %-дан күштісі {strongFromHour}:00–{strongToHour}:00, әлсізі {weakFromHour}:00–{weakToHour}:00 аралығында сатылмайды. Жазба қабылданды; data.violation, data.at және data.strengthPercent өрістерін тексеріңіз.", ru: "Указано: {declared}; по крепости ({strength} %) и времени ({at}) выходит: {derived}. Крепче {strongOverPercent} % не продают с {strongFromHour}:00 до {strongToHour}:00, слабее — с {weakFromHour}:00 до {weakToHour}:00. Запись принята; проверьте data.violation, data.at и data.strengthPercent.", en: "Declared is {declared}; by the strength ({strength} %) and the time ({at}) it is {derived}: over {strongOverPercent} % is not sold from {strongFromHour}:00 to {strongToHour}:00, weaker from {weakFromHour}:00 to {weakToHour}:00. It is recorded; check data.violation, data.at and data.strengthPercent."))
}
