// Written by Tools/generate from Schemas/language/interface/chain.json; do not edit.
// swift-format-ignore-file

extension Phrase {
  /// Texts of `chain.json`.
  public enum Chain {
    /// taken from its device
    public static var acquired: Phrase {
      Phrase(kk: "құрылғыдан алынды", ru: "снято с устройства", en: "taken from its device")
    }
    /// method
    public static var method: Phrase {
      Phrase(kk: "тәсілі", ru: "способ", en: "method")
    }
    /// made of
    public static var parent: Phrase {
      Phrase(kk: "неден жасалды", ru: "изготовлено из", en: "made of")
    }
    /// how it was made
    public static var derivation: Phrase {
      Phrase(kk: "қалай жасалды", ru: "как изготовлено", en: "how it was made")
    }
    /// copies made of it
    public static var derivatives: Phrase {
      Phrase(kk: "одан жасалған көшірмелер", ru: "копии с него", en: "copies made of it")
    }
    /// in the hands of
    public static var custodian: Phrase {
      Phrase(kk: "кімде тұр", ru: "у кого находится", en: "in the hands of")
    }
    /// quarantined
    public static var quarantined: Phrase {
      Phrase(kk: "карантинде", ru: "на карантине", en: "quarantined")
    }
    /// disposed of
    public static var disposed: Phrase {
      Phrase(kk: "шығарылды", ru: "выбыло", en: "disposed of")
    }
    /// Transfers
    public static var transfers: Phrase {
      Phrase(kk: "Берулер", ru: "Передачи", en: "Transfers")
    }
    /// Accesses
    public static var accesses: Phrase {
      Phrase(kk: "Қол жеткізулер", ru: "Доступы", en: "Accesses")
    }
    /// Verifications
    public static var verifications: Phrase {
      Phrase(kk: "Салыстырулар", ru: "Сверки", en: "Verifications")
    }
    /// unchanged
    public static var unchanged: Phrase {
      Phrase(kk: "өзгеріссіз", ru: "без изменений", en: "unchanged")
    }
    /// Rulings
    public static var rulings: Phrase {
      Phrase(kk: "Сот шешімдері", ru: "Решения суда", en: "Rulings")
    }
    /// Bundles handed out
    public static var bundles: Phrase {
      Phrase(kk: "Берілген дәлелдемелер жинақтары", ru: "Выданные пакеты доказательств", en: "Bundles handed out")
    }
    /// who got it
    public static var recipient: Phrase {
      Phrase(kk: "кімге", ru: "кому", en: "who got it")
    }
    /// by request
    public static var act: Phrase {
      Phrase(kk: "сұрау бойынша", ru: "по запросу", en: "by request")
    }
    /// exhibits
    public static var exhibitCount: Phrase {
      Phrase(kk: "дәлелдеме саны", ru: "доказательств", en: "exhibits")
    }
    /// ruling
    public static var ruling: Phrase {
      Phrase(kk: "шешім", ru: "решение", en: "ruling")
    }
    /// Gaps in the recording
    public static var gaps: Phrase {
      Phrase(kk: "Жазбадағы үзілістер", ru: "Перерывы в записи", en: "Gaps in the recording")
    }
    /// the file is not the one registered: it is quarantined
    public static var inQuarantine: Phrase {
      Phrase(kk: "файл тіркелгеннен өзгеше: ол карантинде", ru: "файл не тот, что зарегистрирован: он на карантине", en: "the file is not the one registered: it is quarantined")
    }
    /// nobody has verified it since its registration
    public static var neverVerified: Phrase {
      Phrase(kk: "тіркелгеннен кейін оны ешкім салыстырмаған", ru: "после регистрации его никто не сверял", en: "nobody has verified it since its registration")
    }
  }
}
