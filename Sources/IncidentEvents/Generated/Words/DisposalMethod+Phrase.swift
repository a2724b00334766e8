// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension DisposalMethod {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .destroyed: Phrase(kk: "жойылды", ru: "уничтожено", en: "destroyed")
    case .returnedToOwner: Phrase(kk: "иесіне қайтарылды", ru: "возвращено владельцу", en: "returned to the owner")
    case .transferredToArchive: Phrase(kk: "мұрағатқа берілді", ru: "передано в архив", en: "transferred to an archive")
    }
  }
}
