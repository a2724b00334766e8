// Written by Tools/generate from Schemas/language/interface/course.json; do not edit.
// swift-format-ignore-file

extension Phrase {
  /// Texts of `course.json`.
  public enum Course {
    /// goes on under
    public static var joinedInto: Phrase {
      Phrase(kk: "жалғасатын іс", ru: "продолжается под", en: "goes on under")
    }
    /// joined to it
    public static var joinedHere: Phrase {
      Phrase(kk: "оған біріктірілген", ru: "соединено с ним", en: "joined to it")
    }
    /// severed from
    public static var severedFrom: Phrase {
      Phrase(kk: "қай істен бөлінген", ru: "выделено из", en: "severed from")
    }
    /// carried forward
    public static var carriedForward: Phrase {
      Phrase(kk: "көшірілді", ru: "перенесено", en: "carried forward")
    }
    /// stage then
    public static var stageThen: Phrase {
      Phrase(kk: "сол кездегі саты", ru: "стадия тогда", en: "stage then")
    }
    /// suspended
    public static var suspended: Phrase {
      Phrase(kk: "тоқтатыла тұрды", ru: "приостановлено", en: "suspended")
    }
    /// ground
    public static var ground: Phrase {
      Phrase(kk: "негізі", ru: "основание", en: "ground")
    }
    /// terminated
    public static var terminated: Phrase {
      Phrase(kk: "қысқартылды", ru: "прекращено", en: "terminated")
    }
    /// Forensic examinations
    public static var examinations: Phrase {
      Phrase(kk: "Сот-медициналық сараптамалар", ru: "Судебно-медицинские экспертизы", en: "Forensic examinations")
    }
    /// harm
    public static var harm: Phrase {
      Phrase(kk: "зиян", ru: "вред", en: "harm")
    }
    /// days
    public static var days: Phrase {
      Phrase(kk: "күн", ru: "дней", en: "days")
    }
    /// Sentences changed
    public static var changes: Phrase {
      Phrase(kk: "Үкімдердің өзгеруі", ru: "Изменения приговоров", en: "Sentences changed")
    }
    /// instance
    public static var instance: Phrase {
      Phrase(kk: "саты", ru: "инстанция", en: "instance")
    }
    /// Appeals
    public static var appeals: Phrase {
      Phrase(kk: "Шағымдар", ru: "Обжалования", en: "Appeals")
    }
    /// Sentences in force
    public static var inForce: Phrase {
      Phrase(kk: "Заңды күшіне енген үкімдер", ru: "Вступившие в силу приговоры", en: "Sentences in force")
    }
    /// Sentences served
    public static var served: Phrase {
      Phrase(kk: "Орындалған үкімдер", ru: "Исполненные приговоры", en: "Sentences served")
    }
    /// Reviews by prosecutors
    public static var reviews: Phrase {
      Phrase(kk: "Прокурор тексерулері", ru: "Проверки прокурора", en: "Reviews by prosecutors")
    }
    /// finding
    public static var finding: Phrase {
      Phrase(kk: "қорытынды", ru: "вывод", en: "finding")
    }
    /// act
    public static var act: Phrase {
      Phrase(kk: "акт", ru: "акт", en: "act")
    }
    /// Disposals
    public static var disposals: Phrase {
      Phrase(kk: "Хабарлама бойынша шешімдер", ru: "Решения по сообщению", en: "Disposals")
    }
    /// outcome
    public static var outcome: Phrase {
      Phrase(kk: "шешім", ru: "решение", en: "outcome")
    }
    /// approved by
    public static var approver: Phrase {
      Phrase(kk: "бекіткен", ru: "утвердил", en: "approved by")
    }
    /// joined to
    public static var into: Phrase {
      Phrase(kk: "неге қосылды", ru: "к чему приобщено", en: "joined to")
    }
  }
}
