// Written by Tools/generate from Schemas/law/odara.json; do not edit.
// swift-format-ignore-file
import Language

extension RiskToolLaw {
  /// ODARA-2005.
  private static let tool1 = RiskToolLaw(
    items: [
      Phrase(kk: "Полиция деректері бойынша серігіне немесе балаларға қатысты бұрынғы тұрмыстық зорлық-зомбылық", ru: "Прежнее бытовое насилие в отношении партнёра или детей по данным полиции", en: "Prior domestic assault against a partner or the children in police records"),
      Phrase(kk: "Полиция деректері бойынша отбасынан тыс бұрынғы зорлық-зомбылық", ru: "Прежнее насилие вне семьи по данным полиции", en: "Prior non-domestic assault in police records"),
      Phrase(kk: "Бұрын 30 тәулік немесе одан ұзақ бас бостандығынан айыру", ru: "Прежнее лишение свободы на 30 суток и более", en: "Prior sentence of 30 days or more in custody"),
      Phrase(kk: "Бұрын шартты босату талаптарын бұзу", ru: "Прежнее нарушение условий освобождения", en: "Prior failure on conditional release"),
      Phrase(kk: "Осы шабуылда біреуге зиян келтіремін немесе өлтіремін деп қорқыту", ru: "Угроза причинить вред или убить кого-либо при этом нападении", en: "Threat to harm or kill anyone at the index assault"),
      Phrase(kk: "Осы шабуылда жәбірленушіні шығармай ұстау", ru: "Удержание потерпевшего при этом нападении", en: "Confinement of the victim at the index assault"),
      Phrase(kk: "Жәбірленуші жаңа шабуылдан қорқады", ru: "Потерпевший опасается нового нападения", en: "The victim fears a future assault"),
      Phrase(kk: "Барлығы бірден көп бала", ru: "Всего больше одного ребёнка", en: "More than one child altogether"),
      Phrase(kk: "Жәбірленушінің бұрынғы серігінен туған баласы бар", ru: "У потерпевшего есть родной ребёнок от прежнего партнёра", en: "The victim has a biological child from a previous partner"),
      Phrase(kk: "Басқа адамдарға қатысты зорлық-зомбылық", ru: "Насилие в отношении других людей", en: "Violence against others"),
      Phrase(kk: "Алкогольге немесе есірткіге салынудың бірден көп белгісі", ru: "Больше одного признака злоупотребления алкоголем или наркотиками", en: "More than one indicator of substance abuse"),
      Phrase(kk: "Жүкті кезінде жәбірленушіге шабуыл жасау", ru: "Нападение на потерпевшую во время беременности", en: "Assault on the victim while pregnant"),
      Phrase(kk: "Жәбірленушіге көмек көрсетуге кемінде бір кедергі", ru: "Хотя бы одно препятствие для помощи потерпевшему", en: "At least one barrier to victim support"),
    ],
    maximumUnclear: 5,
    prorated: [
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13],
      [0, 1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12, 13],
      [0, 1, 2, 4, 5, 6, 7, 8, 9, 11, 12, 13],
      [0, 1, 3, 4, 5, 7, 8, 9, 10, 12, 13],
      [0, 1, 3, 4, 6, 7, 9, 10, 12, 13],
      [0, 2, 3, 5, 7, 8, 10, 11, 13],
    ],
    bands: [
      RiskBand(scores: 0...0, assaultedAgainPercent: 7),
      RiskBand(scores: 1...1, assaultedAgainPercent: 17),
      RiskBand(scores: 2...2, assaultedAgainPercent: 22),
      RiskBand(scores: 3...3, assaultedAgainPercent: 34),
      RiskBand(scores: 4...4, assaultedAgainPercent: 39),
      RiskBand(scores: 5...6, assaultedAgainPercent: 53),
      RiskBand(scores: 7...13, assaultedAgainPercent: 74),
    ],
    basis: Phrase(kk: "ODARA, жарияланған есептеу бланкі", ru: "ODARA, опубликованный бланк подсчёта", en: "ODARA, published scoring form"), mark: .G,
    prorationBasis: Phrase(kk: "Балл × 13 ÷ анық жауаптар саны, жартысы жоғары қарай; жарияланған кестенің орнына", ru: "Балл × 13 ÷ число ясных ответов, половина вверх; вместо опубликованной таблицы", en: "Raw score × 13 ÷ answered items, half up; in the place of the published table"), prorationMark: .G)

  /// By the tool's raw value; none is ever removed.
  static let all: [RiskToolLaw] = [tool1]
}

extension RiskThresholdLaw {
  /// By the threshold's raw value; none is ever removed.
  static let all: [RiskThresholdLaw] = [
    RiskThresholdLaw(
      highFrom: 7,
      basis: Phrase(kk: "Тәуекел сауалнамасының пилоттық қолданылуы, Қазақстан", ru: "Пилотное применение опросника риска, Казахстан", en: "Pilot of the risk survey, Kazakhstan"), mark: .R),
  ]
}
