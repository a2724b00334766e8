// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension ConversationTopic {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .law: Phrase(kk: "заң және жауаптылық", ru: "закон и ответственность", en: "the law and its consequences")
    case .alcohol: Phrase(kk: "алкоголь", ru: "алкоголь", en: "alcohol")
    case .anger: Phrase(kk: "ашуды басқару", ru: "управление гневом", en: "anger")
    case .children: Phrase(kk: "балалар", ru: "дети", en: "children")
    case .orderTerms: Phrase(kk: "нұсқама талаптары", ru: "условия предписания", en: "terms of the order")
    case .helpAvailable: Phrase(kk: "қолжетімді көмек", ru: "доступная помощь", en: "help available")
    }
  }
}
