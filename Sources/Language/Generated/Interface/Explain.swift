// Written by Tools/generate from Schemas/language/interface/explain.json; do not edit.
// swift-format-ignore-file

extension Phrase {
  /// Texts of `explain.json`.
  public enum Explain {
    /// answer
    public static var answer: Phrase {
      Phrase(kk: "жауап", ru: "ответ", en: "answer")
    }
    /// refuse
    public static var refuse: Phrase {
      Phrase(kk: "қабылдамау", ru: "отказать", en: "refuse")
    }
    /// ask
    public static var ask: Phrase {
      Phrase(kk: "қайта сұрау", ru: "переспросить", en: "ask")
    }
    /// flag
    public static var flag: Phrase {
      Phrase(kk: "белгілеу", ru: "отметить", en: "flag")
    }
    /// the event is not recorded
    public static var refuseMeans: Phrase {
      Phrase(kk: "оқиға жазылмайды", ru: "событие не записывается", en: "the event is not recorded")
    }
    /// the event is recorded only with data.attested {{reason, document}}
    public static var askMeans: Phrase {
      Phrase(kk: "оқиға тек data.attested {{reason, document}} болғанда жазылады", ru: "событие записывается только с data.attested {{reason, document}}", en: "the event is recorded only with data.attested {{reason, document}}")
    }
    /// the event is recorded, and the breach is shown in every view
    public static var flagMeans: Phrase {
      Phrase(kk: "оқиға жазылады, ал бұзушылық әр бетте көрінеді", ru: "событие записывается, а нарушение видно на каждой странице", en: "the event is recorded, and the breach is shown in every view")
    }
    /// basis
    public static var basis: Phrase {
      Phrase(kk: "негізі", ru: "основание", en: "basis")
    }
    /// in force
    public static var inForce: Phrase {
      Phrase(kk: "қолданыста", ru: "действует", en: "in force")
    }
    /// source
    public static var sourcing: Phrase {
      Phrase(kk: "дереккөзі", ru: "источник", en: "source")
    }
    /// read in a source [V]
    public static var markV: Phrase {
      Phrase(kk: "дереккөзден оқылған [V]", ru: "прочитано в источнике [V]", en: "read in a source [V]")
    }
    /// press or public code only [R]
    public static var markR: Phrase {
      Phrase(kk: "тек баспасөз немесе ашық код [R]", ru: "только пресса или открытый код [R]", en: "press or public code only [R]")
    }
    /// general knowledge [G]
    public static var markG: Phrase {
      Phrase(kk: "жалпыға белгілі [G]", ru: "общеизвестное [G]", en: "general knowledge [G]")
    }
    /// limits
    public static var limits: Phrase {
      Phrase(kk: "шектер", ru: "пределы", en: "limits")
    }
    /// editions
    public static var editions: Phrase {
      Phrase(kk: "редакциялар", ru: "редакции", en: "editions")
    }
    /// {edition} (not in it)
    public static func editionWithout(edition: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{edition} (онда жоқ)", ru: "{edition} (нет в ней)", en: "{edition} (not in it)"),
        ["edition": edition])
    }
    /// looks at protected facts: shown only to those entitled to them
    public static var protectedFacts: Phrase {
      Phrase(kk: "қорғалатын мәліметтерді қарайды: тек құқығы барларға көрсетіледі", ru: "смотрит на охраняемые сведения: показывается только тем, кто вправе", en: "looks at protected facts: shown only to those entitled to them")
    }
    /// always
    public static var always: Phrase {
      Phrase(kk: "әрқашан", ru: "всегда", en: "always")
    }
    /// on no day
    public static var onNoDay: Phrase {
      Phrase(kk: "ешбір күні", ru: "ни в один день", en: "on no day")
    }
    /// from {day}
    public static func from(day: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{day} бастап", ru: "с {day}", en: "from {day}"),
        ["day": day])
    }
    /// until {day}
    public static func until(day: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{day} дейін", ru: "по {day}", en: "until {day}"),
        ["day": day])
    }
    /// recorded by
    public static var recordedBy: Phrase {
      Phrase(kk: "жазатын", ru: "записывает", en: "recorded by")
    }
    /// feeds
    public static var feeds: Phrase {
      Phrase(kk: "қайда кіреді", ru: "входит в", en: "feeds")
    }
    /// written only by the ledger's own commands
    public static var byCommandsOnly: Phrase {
      Phrase(kk: "тек журналдың өз командалары жазады", ru: "пишут только команды самого журнала", en: "written only by the ledger's own commands")
    }
    /// field
    public static var field: Phrase {
      Phrase(kk: "өріс", ru: "поле", en: "field")
    }
    /// required
    public static var required: Phrase {
      Phrase(kk: "міндетті", ru: "обязательно", en: "required")
    }
    /// kept
    public static var kept: Phrase {
      Phrase(kk: "қайда сақталады", ru: "где хранится", en: "kept")
    }
    /// meaning
    public static var meaning: Phrase {
      Phrase(kk: "мағынасы", ru: "значение", en: "meaning")
    }
    /// takes
    public static var takes: Phrase {
      Phrase(kk: "қабылдайды", ru: "принимает", en: "takes")
    }
    /// yes
    public static var yes: Phrase {
      Phrase(kk: "иә", ru: "да", en: "yes")
    }
    /// in the log
    public static var inTheLog: Phrase {
      Phrase(kk: "журналда", ru: "в журнале", en: "in the log")
    }
    /// protected: not in the log
    public static var protectedKept: Phrase {
      Phrase(kk: "қорғалатын: журналда емес", ru: "охраняемое: не в журнале", en: "protected: not in the log")
    }
    /// personal: not in the log
    public static var personalKept: Phrase {
      Phrase(kk: "жеке: журналда емес", ru: "личное: не в журнале", en: "personal: not in the log")
    }
    /// an object
    public static var object: Phrase {
      Phrase(kk: "нысан", ru: "объект", en: "an object")
    }
    /// {low} to {high} of: {element}
    public static func listOf(element: PhraseValue, high: PhraseValue, low: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{low}–{high}: {element}", ru: "от {low} до {high}: {element}", en: "{low} to {high} of: {element}"),
        ["element": element, "high": high, "low": low])
    }
    /// event type
    public static var eventType: Phrase {
      Phrase(kk: "оқиға типі", ru: "тип события", en: "event type")
    }
    /// rule
    public static var rule: Phrase {
      Phrase(kk: "ереже", ru: "правило", en: "rule")
    }
    /// figure
    public static var figure: Phrase {
      Phrase(kk: "көрсеткіш", ru: "показатель", en: "figure")
    }
  }
}
