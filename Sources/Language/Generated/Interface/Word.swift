// Written by Tools/generate from Schemas/language/interface/word.json; do not edit.
// swift-format-ignore-file

extension Phrase {
  /// Texts of `word.json`.
  public enum Word {
    /// yes
    public static var yes: Phrase {
      Phrase(kk: "иә", ru: "да", en: "yes")
    }
    /// no
    public static var no: Phrase {
      Phrase(kk: "жоқ", ru: "нет", en: "no")
    }
  }
}
