// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension RequalificationReason {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .forensicConclusion: Phrase(kk: "сот сараптамасының қорытындысы", ru: "заключение судебной экспертизы", en: "forensic conclusion")
    case .newCircumstances: Phrase(kk: "жаңа мән-жайлар", ru: "новые обстоятельства", en: "new circumstances")
    case .prosecutorInstruction: Phrase(kk: "прокурордың нұсқауы", ru: "указание прокурора", en: "prosecutor's instruction")
    case .courtInstruction: Phrase(kk: "соттың нұсқауы", ru: "указание суда", en: "court's instruction")
    case .registrationError: Phrase(kk: "тіркеу кезіндегі қате", ru: "ошибка при регистрации", en: "error in registration")
    }
  }
}
