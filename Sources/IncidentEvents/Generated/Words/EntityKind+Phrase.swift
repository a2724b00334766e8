// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension EntityKind {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .actor: Phrase(kk: "қызметкер", ru: "сотрудник", en: "actor")
    case .assessment: Phrase(kk: "тәуекелді бағалау", ru: "оценка риска", en: "assessment")
    case .body: Phrase(kk: "ұйым", ru: "организация", en: "body")
    case .camera: Phrase(kk: "бейнежетон", ru: "видеожетон", en: "camera")
    case .`case`: Phrase(kk: "іс", ru: "дело", en: "case")
    case .exhibit: Phrase(kk: "заттай дәлелдеме", ru: "вещественное доказательство", en: "exhibit")
    case .offence: Phrase(kk: "құқық бұзушылық", ru: "правонарушение", en: "offence")
    case .person: Phrase(kk: "адам", ru: "лицо", en: "person")
    case .referral: Phrase(kk: "жолдама", ru: "направление", en: "referral")
    case .report: Phrase(kk: "хабарлама", ru: "сообщение", en: "report")
    case .family: Phrase(kk: "отбасы", ru: "семья", en: "family")
    case .order: Phrase(kk: "нұсқама", ru: "предписание", en: "order")
    case .outlet: Phrase(kk: "сауда нүктесі", ru: "торговая точка", en: "outlet")
    case .erdr: Phrase(kk: "СДТБТ нөмірі", ru: "номер ЕРДР", en: "ERDR number")
    case .kui: Phrase(kk: "АТК нөмірі", ru: "номер КУИ", en: "KUI number")
    case .key: Phrase(kk: "кілт", ru: "ключ", en: "key")
    }
  }
}
