// Written by Tools/generate from Schemas/language/interface/heading.json; do not edit.
// swift-format-ignore-file

extension Phrase {
  /// Texts of `heading.json`.
  public enum Heading {
    /// Administrative protocols
    public static var administrativeProtocols: Phrase {
      Phrase(kk: "Әкімшілік хаттамалар", ru: "Административные протоколы", en: "Administrative protocols")
    }
    /// Answers
    public static var answers: Phrase {
      Phrase(kk: "Жауаптар", ru: "Ответы", en: "Answers")
    }
    /// Call-outs
    public static var callOuts: Phrase {
      Phrase(kk: "Шығулар", ru: "Выезды", en: "Call-outs")
    }
    /// Cameras
    public static var cameras: Phrase {
      Phrase(kk: "Бейнежетондар", ru: "Видеожетоны", en: "Cameras")
    }
    /// Court
    public static var court: Phrase {
      Phrase(kk: "Сот", ru: "Суд", en: "Court")
    }
    /// Crisis centre
    public static var crisisCentre: Phrase {
      Phrase(kk: "Дағдарыс орталығы", ru: "Кризисный центр", en: "Crisis centre")
    }
    /// Designations that rest on it
    public static var designationsOnIt: Phrase {
      Phrase(kk: "Осыған сүйенген жоғары тәуекел шешімдері", ru: "Решения о высоком риске по ней", en: "Designations that rest on it")
    }
    /// Enrolments
    public static var enrolments: Phrase {
      Phrase(kk: "Енгізулер", ru: "Зачисления", en: "Enrolments")
    }
    /// Exhibits
    public static var exhibits: Phrase {
      Phrase(kk: "Заттай дәлелдемелер", ru: "Вещественные доказательства", en: "Exhibits")
    }
    /// Flags, as judged when each event was recorded
    public static var flags: Phrase {
      Phrase(kk: "Ережелердің бұзылуы, әр оқиға жазылған кездегі баға бойынша", ru: "Нарушения правил, по оценке при записи каждого события", en: "Flags, as judged when each event was recorded")
    }
    /// Held by
    public static var heldBy: Phrase {
      Phrase(kk: "Кімде болды", ru: "У кого был", en: "Held by")
    }
    /// High risk
    public static var highRisk: Phrase {
      Phrase(kk: "Жоғары тәуекел", ru: "Высокий риск", en: "High risk")
    }
    /// In cases
    public static var inCases: Phrase {
      Phrase(kk: "Істерде", ru: "В делах", en: "In cases")
    }
    /// Monitoring
    public static var monitoring: Phrase {
      Phrase(kk: "Мониторинг", ru: "Мониторинг", en: "Monitoring")
    }
    /// Numbers
    public static var numbers: Phrase {
      Phrase(kk: "Нөмірлер", ru: "Номера", en: "Numbers")
    }
    /// Offences
    public static var offences: Phrase {
      Phrase(kk: "Құқық бұзушылықтар", ru: "Правонарушения", en: "Offences")
    }
    /// Open questions
    public static var openQuestions: Phrase {
      Phrase(kk: "Ашық сұрақтар", ru: "Открытые вопросы", en: "Open questions")
    }
    /// Parties
    public static var parties: Phrase {
      Phrase(kk: "Қатысушылар", ru: "Участники", en: "Parties")
    }
    /// Persons
    public static var persons: Phrase {
      Phrase(kk: "Адамдар", ru: "Лица", en: "Persons")
    }
    /// Qualification
    public static var qualification: Phrase {
      Phrase(kk: "Саралау", ru: "Квалификация", en: "Qualification")
    }
    /// Receipts
    public static var receipts: Phrase {
      Phrase(kk: "Түсулер", ru: "Поступления", en: "Receipts")
    }
    /// Recordings made
    public static var recordingsMade: Phrase {
      Phrase(kk: "Жасалған жазбалар", ru: "Сделанные записи", en: "Recordings made")
    }
    /// Referrals
    public static var referrals: Phrase {
      Phrase(kk: "Жолдамалар", ru: "Направления", en: "Referrals")
    }
    /// Relationships
    public static var relationships: Phrase {
      Phrase(kk: "Қарым-қатынастар", ru: "Отношения", en: "Relationships")
    }
    /// Reports
    public static var reports: Phrase {
      Phrase(kk: "Хабарламалар", ru: "Сообщения", en: "Reports")
    }
    /// Risk assessments
    public static var riskAssessments: Phrase {
      Phrase(kk: "Тәуекел бағалаулары", ru: "Оценки риска", en: "Risk assessments")
    }
    /// Sentences
    public static var sentences: Phrase {
      Phrase(kk: "Үкімдер", ru: "Приговоры", en: "Sentences")
    }
    /// Support
    public static var support: Phrase {
      Phrase(kk: "Көмек", ru: "Помощь", en: "Support")
    }
    /// Timeline
    public static var timeline: Phrase {
      Phrase(kk: "Хронология", ru: "Хронология", en: "Timeline")
    }
    /// Who serves in it
    public static var whoServes: Phrase {
      Phrase(kk: "Онда кім қызмет етеді", ru: "Кто в ней служит", en: "Who serves in it")
    }
  }
}
