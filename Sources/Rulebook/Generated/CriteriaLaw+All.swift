// Written by Tools/generate from Schemas/law/families.json; do not edit.
// swift-format-ignore-file
import Language

extension CriteriaLaw {
  /// By the edition's raw value.
  static let all: [CriteriaLaw] = [
    CriteriaLaw(
      validity: LegalPeriod(from: 14245, to: 19538) /* 2009-01-01 – 2023-06-30 */,
      basis: Phrase(kk: "2008 жылғы 29 желтоқсандағы «Арнаулы әлеуметтік қызметтер туралы» Заң", ru: "Закон «О специальных социальных услугах» от 29 декабря 2008 года", en: "Law on special social services of 29 December 2008"),
      mark: .G),
    CriteriaLaw(
      validity: LegalPeriod(from: 19539, to: nil) /* 2023-07-01 – … */,
      basis: Phrase(kk: "2023 жылғы 20 сәуірдегі Әлеуметтік кодекс, 2023 жылғы 1 шілдеден бастап қолданылады", ru: "Социальный кодекс от 20 апреля 2023 года, действует с 1 июля 2023 года", en: "Social Code of 20 April 2023, in force from 1 July 2023"),
      mark: .G),
  ]
}
