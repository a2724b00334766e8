// Written by Tools/generate from Schemas/law/districts.json; do not edit.

extension DistrictLaw {
  /// By the district's raw value.
  static let all: [DistrictLaw] = [
    DistrictLaw(validity: LegalPeriod(from: nil, to: nil), basis: "Administrative division of Astana", mark: .G),
    DistrictLaw(validity: LegalPeriod(from: nil, to: nil), basis: "Administrative division of Astana", mark: .G),
    DistrictLaw(validity: LegalPeriod(from: nil, to: nil), basis: "Administrative division of Astana", mark: .G),
    DistrictLaw(validity: LegalPeriod(from: nil, to: nil), basis: "Administrative division of Astana", mark: .G),
    DistrictLaw(validity: LegalPeriod(from: 19886, to: nil) /* 2024-06-12 – … */, basis: "Named 12 June 2024, split from Almaty district", mark: .R),
    DistrictLaw(validity: LegalPeriod(from: nil, to: nil), basis: "Administrative division of Astana", mark: .G),
  ]
}
