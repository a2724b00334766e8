// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension SuspensionGround {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .suspectUnidentified: Phrase(kk: "күдікті анықталмаған", ru: "подозреваемый не установлен", en: "suspect not identified")
    case .suspectAbsconded: Phrase(kk: "күдікті жасырынған", ru: "подозреваемый скрылся", en: "suspect absconded")
    case .suspectIll: Phrase(kk: "күдікті ауырады", ru: "подозреваемый болен", en: "suspect ill")
    case .examinationPending: Phrase(kk: "сараптама күтілуде", ru: "ожидается экспертиза", en: "examination pending")
    case .forceMajeure: Phrase(kk: "еңсерілмейтін күш", ru: "непреодолимая сила", en: "force majeure")
    }
  }
}
