// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension RelationshipKind {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .spouse: Phrase(kk: "жұбайы", ru: "супруг (супруга)", en: "spouse")
    case .formerSpouse: Phrase(kk: "бұрынғы жұбайы", ru: "бывший супруг (супруга)", en: "former spouse")
    case .cohabitant: Phrase(kk: "бірге тұрушы", ru: "сожитель (сожительница)", en: "cohabitant")
    case .formerCohabitant: Phrase(kk: "бұрын бірге тұрған адам", ru: "бывший сожитель (сожительница)", en: "former cohabitant")
    case .commonChild: Phrase(kk: "ортақ баланың ата-анасы", ru: "родитель общего ребёнка", en: "parent of a common child")
    case .parent: Phrase(kk: "ата-анасы", ru: "родитель", en: "parent")
    case .child: Phrase(kk: "ұлы (қызы)", ru: "сын (дочь)", en: "child")
    case .grandparent: Phrase(kk: "атасы (әжесі)", ru: "дед (бабушка)", en: "grandparent")
    case .grandchild: Phrase(kk: "немересі", ru: "внук (внучка)", en: "grandchild")
    case .sibling: Phrase(kk: "ағасы, інісі немесе әпкесі, сіңлісі", ru: "брат (сестра)", en: "brother or sister")
    case .otherRelative: Phrase(kk: "басқа туысы", ru: "другой родственник", en: "other relative")
    case .inLaw: Phrase(kk: "жекжаты", ru: "свойственник", en: "in-law")
    case .datingPartner: Phrase(kk: "жақын қарым-қатынастағы серігі", ru: "партнёр по близким отношениям", en: "dating partner")
    case .neighbour: Phrase(kk: "көршісі", ru: "сосед", en: "neighbour")
    case .acquaintance: Phrase(kk: "танысы", ru: "знакомый", en: "acquaintance")
    case .colleague: Phrase(kk: "әріптесі", ru: "коллега", en: "colleague")
    case .stranger: Phrase(kk: "бөтен адам", ru: "посторонний", en: "stranger")
    case .unknown: Phrase(kk: "белгісіз", ru: "неизвестно", en: "unknown")
    }
  }
}
