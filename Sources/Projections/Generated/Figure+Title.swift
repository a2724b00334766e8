// Written by Tools/generate from Schemas/language/figures.json; do not edit.
public import Language

extension Figure {
  /// What it is called.
  public var title: Phrase {
    switch self {
    case .casesSentToCourt: Phrase(kk: "Сотқа жіберілген істер", ru: "Дела, направленные в суд", en: "Cases sent to court")
    case .causesAlcohol: Phrase(kk: "Себебі алкоголь деп көрсетілген бағалаулар", ru: "Оценки, где причиной указан алкоголь", en: "Surveys that state alcohol as a cause")
    case .causesJealousy: Phrase(kk: "Себебі қызғаныш деп көрсетілген бағалаулар", ru: "Оценки, где причиной указана ревность", en: "Surveys that state jealousy as a cause")
    case .causesSocialInstability: Phrase(kk: "Себебі әлеуметтік тұрақсыздық деп көрсетілген бағалаулар", ru: "Оценки, где причиной указана социальная неустроенность", en: "Surveys that state social instability as a cause")
    case .offences108_1: Phrase(kk: "108-1-бап бойынша құқық бұзушылықтар, денсаулыққа қасақана жеңіл зиян келтіру", ru: "Правонарушения по статье 108-1, умышленное причинение лёгкого вреда здоровью", en: "Offences under article 108-1, intentional minor harm to health")
    case .offences108_1Domestic: Phrase(kk: "108-1-бап бойынша тұрмыстық құқық бұзушылықтар, денсаулыққа қасақана жеңіл зиян келтіру", ru: "Бытовые правонарушения по статье 108-1, умышленное причинение лёгкого вреда здоровью", en: "Domestic offences under article 108-1, intentional minor harm to health")
    case .offences109_1: Phrase(kk: "109-1-бап бойынша құқық бұзушылықтар, ұрып-соғу", ru: "Правонарушения по статье 109-1, побои", en: "Offences under article 109-1, battery")
    case .offences109_1Domestic: Phrase(kk: "109-1-бап бойынша тұрмыстық құқық бұзушылықтар, ұрып-соғу", ru: "Бытовые правонарушения по статье 109-1, побои", en: "Domestic offences under article 109-1, battery")
    case .offencesRegistered: Phrase(kk: "Тіркелген құқық бұзушылықтар", ru: "Зарегистрировано правонарушений", en: "Offences registered")
    case .personsCrisisCentre: Phrase(kk: "Дағдарыс орталықтарына қабылданған адамдар", ru: "Лица, принятые в кризисные центры", en: "Persons admitted to crisis centres")
    case .personsHighRisk: Phrase(kk: "Жоғары тәуекелге жатқызылған адамдар", ru: "Лица, отнесённые к высокому риску", en: "Persons designated as high risk")
    case .personsSentenced: Phrase(kk: "Сотталған адамдар", ru: "Осуждённые лица", en: "Persons convicted")
    case .personsSupported: Phrase(kk: "Көмек алған әйелдер мен балалар", ru: "Женщины и дети, получившие помощь", en: "Women and children supported")
    case .riskSurveys: Phrase(kk: "Жүргізілген тәуекел бағалаулары", ru: "Проведено оценок риска", en: "Risk surveys completed")
    }
  }
}
