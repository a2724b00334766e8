// Written by Tools/generate from Schemas/language/interface/listing.json; do not edit.
// swift-format-ignore-file

extension Phrase {
  /// Texts of `listing.json`.
  public enum Listing {
    /// broken
    public static var glassBroken: Phrase {
      Phrase(kk: "иә", ru: "да", en: "broken")
    }
    /// revoked
    public static var revoked: Phrase {
      Phrase(kk: "қайтарылды", ru: "отозван", en: "revoked")
    }
    /// no key
    public static var noKey: Phrase {
      Phrase(kk: "кілтсіз", ru: "без ключа", en: "no key")
    }
    /// valid
    public static var valid: Phrase {
      Phrase(kk: "жарамды", ru: "действует", en: "valid")
    }
    /// not yet valid
    public static var notYetValid: Phrase {
      Phrase(kk: "әлі жарамсыз", ru: "ещё не действует", en: "not yet valid")
    }
    /// expired
    public static var expired: Phrase {
      Phrase(kk: "мерзімі өткен", ru: "истёк", en: "expired")
    }
    /// open
    public static var open: Phrase {
      Phrase(kk: "жұмыс істейді", ru: "действует", en: "open")
    }
    /// closed
    public static var closed: Phrase {
      Phrase(kk: "жабық", ru: "закрыта", en: "closed")
    }
    /// in force since position {position}
    public static func inForceSince(position: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{position} орнынан бастап қолданылады", ru: "действует с позиции {position}", en: "in force since position {position}"),
        ["position": position])
    }
    /// not adopted
    public static var notAdopted: Phrase {
      Phrase(kk: "қабылданбаған", ru: "не принята", en: "not adopted")
    }
    /// replaced
    public static var replaced: Phrase {
      Phrase(kk: "ауыстырылған", ru: "заменена", en: "replaced")
    }
    /// or
    public static var or: Phrase {
      Phrase(kk: "немесе", ru: "или", en: "or")
    }
    /// and
    public static var and: Phrase {
      Phrase(kk: "және", ru: "и", en: "and")
    }
    /// one of them outside the police
    public static var oneOutsidePolice: Phrase {
      Phrase(kk: "біреуі полициядан тыс", ru: "один из них вне полиции", en: "one of them outside the police")
    }
    /// one is enough with an attestation
    public static var oneWhenAttested: Phrase {
      Phrase(kk: "растаумен біреуі жеткілікті", ru: "с подтверждением достаточно одной", en: "one is enough with an attestation")
    }
  }
}
