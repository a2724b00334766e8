// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension AttestationReason {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .paperRecord: Phrase(kk: "қағаз құжат", ru: "бумажный документ", en: "paper record")
    case .otherSystem: Phrase(kk: "басқа жүйедегі жазба", ru: "запись другой системы", en: "record of another system")
    case .courtAct: Phrase(kk: "сот актісі", ru: "судебный акт", en: "act of a court")
    case .prosecutorInstruction: Phrase(kk: "прокурордың нұсқауы", ru: "указание прокурора", en: "prosecutor's instruction")
    case .witnessStatement: Phrase(kk: "куәнің айғақтары", ru: "показания свидетеля", en: "statement of a witness")
    case .lateEntry: Phrase(kk: "кеш енгізілген", ru: "внесено позднее", en: "late entry")
    }
  }
}
