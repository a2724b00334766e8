// Written by Tools/generate from Schemas/language/interface/synthetic.json; do not edit.
// swift-format-ignore-file

extension Phrase {
  /// Texts of `synthetic.json`.
  public enum Synthetic {
    /// SYNTHETIC ledger {origin}: every event in it is invented
    public static func heading(origin: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "СИНТЕТИКАЛЫҚ журнал {origin}: ондағы барлық оқиға ойдан шығарылған", ru: "СИНТЕТИЧЕСКИЙ журнал {origin}: все события в нём вымышлены", en: "SYNTHETIC ledger {origin}: every event in it is invented"),
        ["origin": origin])
    }
    /// SYNTHETIC ledger: every event in it is invented
    public static var anyLedger: Phrase {
      Phrase(kk: "СИНТЕТИКАЛЫҚ журнал: ондағы барлық оқиға ойдан шығарылған", ru: "СИНТЕТИЧЕСКИЙ журнал: все события в нём вымышлены", en: "SYNTHETIC ledger: every event in it is invented")
    }
    /// synthetic ledger: every event in it is invented
    public static var note: Phrase {
      Phrase(kk: "синтетикалық журнал: ондағы барлық оқиға ойдан шығарылған", ru: "синтетический журнал: все события в нём вымышлены", en: "synthetic ledger: every event in it is invented")
    }
  }
}
