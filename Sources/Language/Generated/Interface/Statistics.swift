// Written by Tools/generate from Schemas/language/interface/statistics.json; do not edit.

extension Phrase {
  /// Texts of `statistics.json`.
  public enum Statistics {
    /// The briefing
    public static var briefing: Phrase {
      Phrase(kk: "Брифинг", ru: "Брифинг", en: "The briefing")
    }
    /// Reports and call-outs
    public static var reports: Phrase {
      Phrase(kk: "Хабарламалар мен шығулар", ru: "Сообщения и выезды", en: "Reports and call-outs")
    }
    /// Cases and articles
    public static var cases: Phrase {
      Phrase(kk: "Істер мен баптар", ru: "Дела и статьи", en: "Cases and articles")
    }
    /// Victims and help
    public static var victims: Phrase {
      Phrase(kk: "Жәбірленушілер және көмек", ru: "Потерпевшие и помощь", en: "Victims and help")
    }
    /// Prevention
    public static var prevention: Phrase {
      Phrase(kk: "Алдын алу", ru: "Профилактика", en: "Prevention")
    }
  }
}
