// Written by Tools/generate from Schemas/language/interface/rulebooks.json; do not edit.
// swift-format-ignore-file

extension Phrase {
  /// Texts of `rulebooks.json`.
  public enum Rulebooks {
    /// rulebook
    public static var edition: Phrase {
      Phrase(kk: "ережелер жинағы", ru: "свод правил", en: "rulebook")
    }
    /// state
    public static var state: Phrase {
      Phrase(kk: "күйі", ru: "состояние", en: "state")
    }
    /// SHA-256 of its data
    public static var digest: Phrase {
      Phrase(kk: "деректерінің SHA-256 мәні", ru: "SHA-256 данных", en: "SHA-256 of its data")
    }
    /// in force since position {position}
    public static func inForceSince(position: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{position}-позициядан бері қолданыста", ru: "действует с позиции {position}", en: "in force since position {position}"),
        ["position": position])
    }
    /// in force from the beginning
    public static var inForceFromTheBeginning: Phrase {
      Phrase(kk: "басынан бері қолданыста", ru: "действует с начала", en: "in force from the beginning")
    }
    /// not adopted
    public static var notAdopted: Phrase {
      Phrase(kk: "қабылданбаған", ru: "не принят", en: "not adopted")
    }
    /// replaced
    public static var replaced: Phrase {
      Phrase(kk: "ауыстырылған", ru: "заменён", en: "replaced")
    }
    /// {count} rules
    public static func ruleCount(count: Int) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: ["{count} ереже", "{count} ереже"], ru: ["{count} правило", "{count} правила", "{count} правил"], en: ["{count} rule", "{count} rules"]),
        ["count": .number(count)])
    }
    /// changed from the edition before: {codes}
    public static func changedRules(codes: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "алдыңғы редакциядан өзгертілгені: {codes}", ru: "изменено по сравнению с прежней редакцией: {codes}", en: "changed from the edition before: {codes}"),
        ["codes": codes])
    }
    /// added: {codes}
    public static func addedRules(codes: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "қосылғаны: {codes}", ru: "добавлено: {codes}", en: "added: {codes}"),
        ["codes": codes])
    }
    /// withdrawn: {codes}
    public static func withdrawnRules(codes: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "алып тасталғаны: {codes}", ru: "исключено: {codes}", en: "withdrawn: {codes}"),
        ["codes": codes])
    }
  }
}
