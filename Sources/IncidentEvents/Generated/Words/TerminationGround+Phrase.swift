// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension TerminationGround {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .reconciliation: Phrase(kk: "тараптардың татуласуы", ru: "примирение сторон", en: "reconciliation")
    case .noOffence: Phrase(kk: "құқық бұзушылық құрамының болмауы", ru: "отсутствие состава правонарушения", en: "no offence")
    case .amnesty: Phrase(kk: "рақымшылық", ru: "амнистия", en: "amnesty")
    case .death: Phrase(kk: "қайтыс болуы", ru: "смерть", en: "death")
    case .limitationPeriod: Phrase(kk: "ескіру мерзімінің өтуі", ru: "истечение срока давности", en: "limitation period")
    case .decriminalised: Phrase(kk: "әрекеттің қылмыс болудан шығарылуы", ru: "декриминализация деяния", en: "decriminalised")
    }
  }
}
