// Written by Tools/generate from Schemas/law/districts.json; do not edit.
// swift-format-ignore-file
import Language

extension DistrictLaw {
  /// By the district's raw value.
  static let all: [DistrictLaw] = [
    DistrictLaw(
      validity: LegalPeriod(from: nil, to: nil), basis: Phrase(kk: "Астананың әкімшілік бөлінісі", ru: "Административное деление Астаны", en: "Administrative division of Astana"),
      mark: .G),
    DistrictLaw(
      validity: LegalPeriod(from: nil, to: nil), basis: Phrase(kk: "Астананың әкімшілік бөлінісі", ru: "Административное деление Астаны", en: "Administrative division of Astana"),
      mark: .G),
    DistrictLaw(
      validity: LegalPeriod(from: nil, to: nil), basis: Phrase(kk: "Астананың әкімшілік бөлінісі", ru: "Административное деление Астаны", en: "Administrative division of Astana"),
      mark: .G),
    DistrictLaw(
      validity: LegalPeriod(from: nil, to: nil), basis: Phrase(kk: "Астананың әкімшілік бөлінісі", ru: "Административное деление Астаны", en: "Administrative division of Astana"),
      mark: .G),
    DistrictLaw(
      validity: LegalPeriod(from: 19886, to: nil) /* 2024-06-12 – … */, basis: Phrase(kk: "2024 жылғы 12 маусымда аталды, Алматы ауданынан бөлінді", ru: "Назван 12 июня 2024 года, выделен из района Алматы", en: "Named 12 June 2024, split from Almaty district"),
      mark: .R),
    DistrictLaw(
      validity: LegalPeriod(from: nil, to: nil), basis: Phrase(kk: "Астананың әкімшілік бөлінісі", ru: "Административное деление Астаны", en: "Administrative division of Astana"),
      mark: .G),
  ]
}
