// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension Channel {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .`102`: Phrase(kk: "102-ге қоңырау (полиция)", ru: "звонок на 102 (полиция)", en: "call to 102 (police)")
    case .`112`: Phrase(kk: "112-ге қоңырау (құтқару қызметі)", ru: "звонок на 112 (служба спасения)", en: "call to 112 (rescue service)")
    case .`111`: Phrase(kk: "111-ге қоңырау (отбасы, әйелдер, балалар)", ru: "звонок на 111 (семья, женщины, дети)", en: "call to 111 (family and children's line)")
    case .inPerson: Phrase(kk: "жеке өтініш", ru: "личное обращение", en: "in person")
    case .online: Phrase(kk: "онлайн өтініш", ru: "онлайн-обращение", en: "online")
    case .officer: Phrase(kk: "қызметкер анықтаған", ru: "выявлено сотрудником", en: "found by an officer")
    case .citizen: Phrase(kk: "азаматтың хабарламасы", ru: "сообщение гражданина", en: "report by another citizen")
    case .municipalService: Phrase(kk: "қалалық қызмет", ru: "городская служба", en: "municipal service")
    case .health: Phrase(kk: "медициналық ұйым", ru: "медицинская организация", en: "health organisation")
    case .school: Phrase(kk: "білім беру ұйымы", ru: "организация образования", en: "school")
    case .ngo: Phrase(kk: "үкіметтік емес ұйым", ru: "неправительственная организация", en: "non-governmental organisation")
    }
  }
}
