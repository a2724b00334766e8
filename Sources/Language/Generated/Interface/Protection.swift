// Written by Tools/generate from Schemas/language/interface/protection.json; do not edit.
// swift-format-ignore-file

extension Phrase {
  /// Texts of `protection.json`.
  public enum Protection {
    /// outstanding: no event has issued it
    public static var outstandingOrder: Phrase {
      Phrase(kk: "енгізілмеген: оны ешбір оқиға шығармаған", ru: "не введено: ни одно событие его не вынесло", en: "outstanding: no event has issued it")
    }
    /// protective order
    public static var protectiveOrder: Phrase {
      Phrase(kk: "қорғау нұсқамасы", ru: "защитное предписание", en: "protective order")
    }
    /// special requirements
    public static var specialRequirements: Phrase {
      Phrase(kk: "ерекше талаптар", ru: "особые требования", en: "special requirements")
    }
    /// order
    public static var order: Phrase {
      Phrase(kk: "нұсқама", ru: "предписание", en: "order")
    }
    /// issued
    public static var issued: Phrase {
      Phrase(kk: "шығарылды", ru: "вынесено", en: "issued")
    }
    /// whom it binds
    public static var binds: Phrase {
      Phrase(kk: "кімді міндеттейді", ru: "кого обязывает", en: "whom it binds")
    }
    /// whom it protects
    public static var protects: Phrase {
      Phrase(kk: "кімді қорғайды", ru: "кого защищает", en: "whom it protects")
    }
    /// bans
    public static var bans: Phrase {
      Phrase(kk: "тыйымдар", ru: "запреты", en: "bans")
    }
    /// term
    public static var term: Phrase {
      Phrase(kk: "мерзімі", ru: "срок", en: "term")
    }
    /// reports a month
    public static var reports: Phrase {
      Phrase(kk: "айына белгіленуі", ru: "отметок в месяц", en: "reports a month")
    }
    /// served
    public static var served: Phrase {
      Phrase(kk: "тапсырылды", ru: "вручено", en: "served")
    }
    /// ended early
    public static var ended: Phrase {
      Phrase(kk: "мерзімінен бұрын тоқтатылды", ru: "прекращено досрочно", en: "ended early")
    }
    /// holds until
    public static var holdsUntil: Phrase {
      Phrase(kk: "қолданылады, дейін", ru: "действует до", en: "holds until")
    }
    /// violations
    public static var violations: Phrase {
      Phrase(kk: "бұзушылықтар", ru: "нарушения", en: "violations")
    }
    /// nobody has served the order
    public static var notServed: Phrase {
      Phrase(kk: "нұсқаманы ешкім тапсырмаған", ru: "предписание никем не вручено", en: "nobody has served the order")
    }
    /// ended on {day}
    public static func endedOn(day: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{day} күні тоқтатылды", ru: "прекращено {day}", en: "ended on {day}"),
        ["day": day])
    }
    /// not served yet
    public static var waitsForService: Phrase {
      Phrase(kk: "әлі тапсырылмаған", ru: "ещё не вручено", en: "not served yet")
    }
    /// until {day}
    public static func until(day: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{day} дейін", ru: "до {day}", en: "until {day}"),
        ["day": day])
    }
    /// outstanding: no event has identified it
    public static var outstandingFamily: Phrase {
      Phrase(kk: "енгізілмеген: оны ешбір оқиға анықтамаған", ru: "не введена: ни одно событие её не выявило", en: "outstanding: no event has identified it")
    }
    /// the work with it goes on
    public static var workGoesOn: Phrase {
      Phrase(kk: "онымен жұмыс жүріп жатыр", ru: "работа с ней продолжается", en: "the work with it goes on")
    }
    /// the work with it has ended
    public static var workEnded: Phrase {
      Phrase(kk: "онымен жұмыс аяқталды", ru: "работа с ней завершена", en: "the work with it has ended")
    }
    /// identified
    public static var identified: Phrase {
      Phrase(kk: "анықталды", ru: "выявлена", en: "identified")
    }
    /// criteria
    public static var criteria: Phrase {
      Phrase(kk: "өлшемшарттар", ru: "критерии", en: "criteria")
    }
    /// edition of the criteria
    public static var criteriaVersion: Phrase {
      Phrase(kk: "өлшемшарттар редакциясы", ru: "редакция критериев", en: "edition of the criteria")
    }
    /// members
    public static var members: Phrase {
      Phrase(kk: "отбасы мүшелері", ru: "члены семьи", en: "members")
    }
    /// outstanding: no event has inspected it
    public static var outstandingOutlet: Phrase {
      Phrase(kk: "енгізілмеген: оны ешбір оқиға тексермеген", ru: "не введена: ни одно событие её не проверило", en: "outstanding: no event has inspected it")
    }
    /// Inspections
    public static var inspections: Phrase {
      Phrase(kk: "Тексерулер", ru: "Проверки", en: "Inspections")
    }
    /// sale at
    public static var saleAt: Phrase {
      Phrase(kk: "сату уақыты", ru: "время продажи", en: "sale at")
    }
    /// strength, %
    public static var strength: Phrase {
      Phrase(kk: "күші, %", ru: "крепость, %", en: "strength, %")
    }
    /// found
    public static var found: Phrase {
      Phrase(kk: "анықталды", ru: "установлено", en: "found")
    }
    /// Orders that bind the person
    public static var ordersBinding: Phrase {
      Phrase(kk: "Адамды міндеттейтін нұсқамалар мен талаптар", ru: "Предписания и требования, обязывающие лицо", en: "Orders that bind the person")
    }
    /// Orders that protect the person
    public static var ordersProtecting: Phrase {
      Phrase(kk: "Адамды қорғайтын нұсқамалар мен талаптар", ru: "Предписания и требования, защищающие лицо", en: "Orders that protect the person")
    }
    /// Detentions
    public static var detentions: Phrase {
      Phrase(kk: "Ұстаулар", ru: "Задержания", en: "Detentions")
    }
    /// released
    public static var released: Phrase {
      Phrase(kk: "босатылды", ru: "освобождён", en: "released")
    }
    /// Preventive measures
    public static var measures: Phrase {
      Phrase(kk: "Бұлтартпау шаралары", ru: "Меры пресечения", en: "Preventive measures")
    }
    /// lifted
    public static var lifted: Phrase {
      Phrase(kk: "күші жойылды", ru: "отменена", en: "lifted")
    }
    /// Preventive registration
    public static var registrations: Phrase {
      Phrase(kk: "Профилактикалық есеп", ru: "Профилактический учёт", en: "Preventive registration")
    }
    /// category
    public static var category: Phrase {
      Phrase(kk: "санаты", ru: "категория", en: "category")
    }
    /// Official warnings
    public static var warnings: Phrase {
      Phrase(kk: "Ресми сақтандырулар", ru: "Официальные предостережения", en: "Official warnings")
    }
    /// Correction programmes
    public static var programmes: Phrase {
      Phrase(kk: "Түзету бағдарламалары", ru: "Коррекционные программы", en: "Correction programmes")
    }
    /// ordered
    public static var ordered: Phrase {
      Phrase(kk: "тағайындалды", ru: "назначена", en: "ordered")
    }
    /// planned
    public static var planned: Phrase {
      Phrase(kk: "жоспарда", ru: "по плану", en: "planned")
    }
    /// attended
    public static var attended: Phrase {
      Phrase(kk: "қатысқаны", ru: "посещено", en: "attended")
    }
    /// Consents and other grounds
    public static var consents: Phrase {
      Phrase(kk: "Келісімдер мен өзге негіздер", ru: "Согласия и иные основания", en: "Consents and other grounds")
    }
    /// given
    public static var given: Phrase {
      Phrase(kk: "берілді", ru: "дано", en: "given")
    }
    /// ground
    public static var ground: Phrase {
      Phrase(kk: "негізі", ru: "основание", en: "ground")
    }
    /// scope
    public static var scope: Phrase {
      Phrase(kk: "не беріледі", ru: "что передаётся", en: "scope")
    }
    /// recipients
    public static var recipients: Phrase {
      Phrase(kk: "алушылар", ru: "получатели", en: "recipients")
    }
    /// given by
    public static var givenBy: Phrase {
      Phrase(kk: "кім берді", ru: "кто дал", en: "given by")
    }
    /// families
    public static var families: Phrase {
      Phrase(kk: "отбасылар", ru: "семьи", en: "families")
    }
    /// preventive conversations
    public static var conversations: Phrase {
      Phrase(kk: "профилактикалық әңгімелер", ru: "профилактических бесед", en: "preventive conversations")
    }
    /// next check-in due
    public static var nextDue: Phrase {
      Phrase(kk: "келесі тексеру", ru: "следующая отметка", en: "next check-in due")
    }
    /// last check-in due, not recorded
    public static var unanswered: Phrase {
      Phrase(kk: "соңғы тексеру, жазылмаған", ru: "последняя отметка, не записана", en: "last check-in due, not recorded")
    }
    /// a check-in came due, and neither that it took place nor that it was missed is recorded
    public static var checkInUnanswered: Phrase {
      Phrase(kk: "тексеру мерзімі өтті, бірақ тексерудің өткені де, өткізіп алынғаны да жазылмаған", ru: "срок отметки прошёл, а ни отметка, ни её пропуск не записаны", en: "a check-in came due, and neither that it took place nor that it was missed is recorded")
    }
    /// {count} days
    public static func days(count: Int) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: ["{count} күн", "{count} күн"], ru: ["{count} день", "{count} дня", "{count} дней"], en: ["{count} day", "{count} days"]),
        ["count": .number(count)])
    }
    /// {count} months
    public static func months(count: Int) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: ["{count} ай", "{count} ай"], ru: ["{count} месяц", "{count} месяца", "{count} месяцев"], en: ["{count} month", "{count} months"]),
        ["count": .number(count)])
    }
    /// {count} inspections, {violations} with a violation
    public static func inspected(count: Int, violations: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: ["{count} тексеру, бұзушылықпен {violations}", "{count} тексеру, бұзушылықпен {violations}"], ru: ["{count} проверка, с нарушениями {violations}", "{count} проверки, с нарушениями {violations}", "{count} проверок, с нарушениями {violations}"], en: ["{count} inspection, {violations} with a violation", "{count} inspections, {violations} with a violation"]),
        ["count": .number(count), "violations": violations])
    }
  }
}
