// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension District {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .almaty: Phrase(kk: "Алматы ауданы", ru: "район Алматы", en: "Almaty district")
    case .baiqonyr: Phrase(kk: "Байқоңыр ауданы", ru: "район Байқоңыр", en: "Baiqonyr district")
    case .esil: Phrase(kk: "Есіл ауданы", ru: "район Есиль", en: "Esil district")
    case .nura: Phrase(kk: "Нұра ауданы", ru: "район Нура", en: "Nura district")
    case .saraishyq: Phrase(kk: "Сарайшық ауданы", ru: "район Сарайшық", en: "Saraishyq district")
    case .saryarqa: Phrase(kk: "Сарыарқа ауданы", ru: "район Сарыарка", en: "Saryarqa district")
    }
  }
}
