// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension PrivateField {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .address: Phrase(kk: "мекенжайы", ru: "адрес", en: "address")
    case .birthDate: Phrase(kk: "туған күні", ru: "дата рождения", en: "date of birth")
    case .facts: Phrase(kk: "анықталған фактілер", ru: "установленные факты", en: "facts found")
    case .iin: Phrase(kk: "ЖСН", ru: "ИИН", en: "IIN")
    case .minutes: Phrase(kk: "минут", ru: "минут", en: "minutes")
    case .name: Phrase(kk: "атауы", ru: "название", en: "name")
    case .narrative: Phrase(kk: "не хабарланды", ru: "что сообщено", en: "narrative")
    case .notes: Phrase(kk: "ескертпелер", ru: "примечания", en: "notes")
    case .phone: Phrase(kk: "телефон", ru: "телефон", en: "telephone")
    case .place: Phrase(kk: "орналасқан жері", ru: "местонахождение", en: "place")
    case .plan: Phrase(kk: "жұмыс жоспары", ru: "план работы", en: "plan")
    case .reason: Phrase(kk: "себебі", ru: "причина", en: "reason")
    case .room: Phrase(kk: "бөлме", ru: "комната", en: "room")
    case .safeContact: Phrase(kk: "қауіпсіз байланыс тәсілі", ru: "безопасный способ связи", en: "safe way to reach the person")
    case .storageURI: Phrase(kk: "файл сақталған жер", ru: "где хранится файл", en: "where the file lies")
    case .title: Phrase(kk: "атауы", ru: "название", en: "title")
    case .to: Phrase(kk: "кімге", ru: "кому", en: "to")
    }
  }
}
