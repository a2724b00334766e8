// Written by Tools/generate from Schemas/law/families.json; do not edit.

extension CriteriaLaw {
  /// By the edition's raw value.
  static let all: [CriteriaLaw] = [
    CriteriaLaw(
      validity: LegalPeriod(from: 14245, to: 19538) /* 2009-01-01 – 2023-06-30 */,
      basis: "Law on special social services of 29 December 2008", mark: .G),
    CriteriaLaw(
      validity: LegalPeriod(from: 19539, to: nil) /* 2023-07-01 – … */,
      basis: "Social Code of 20 April 2023, in force from 1 July 2023", mark: .G),
  ]
}
