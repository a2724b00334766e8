// Written by Tools/generate from Schemas/language/interface/statistics.json; do not edit.
// swift-format-ignore-file

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
    /// figure
    public static var figure: Phrase {
      Phrase(kk: "көрсеткіш", ru: "показатель", en: "figure")
    }
    /// title
    public static var title: Phrase {
      Phrase(kk: "атауы", ru: "название", en: "title")
    }
    /// value
    public static var value: Phrase {
      Phrase(kk: "мәні", ru: "значение", en: "value")
    }
    /// unidentified
    public static var unidentified: Phrase {
      Phrase(kk: "анықталмаған", ru: "не установлено", en: "unidentified")
    }
    /// rate
    public static var rate: Phrase {
      Phrase(kk: "үлесі", ru: "доля", en: "rate")
    }
    /// course
    public static var course: Phrase {
      Phrase(kk: "барысы", ru: "ход", en: "course")
    }
    /// share, %
    public static var sharePercent: Phrase {
      Phrase(kk: "үлесі, %", ru: "доля, %", en: "share, %")
    }
    /// mean, h
    public static var meanHours: Phrase {
      Phrase(kk: "орташа, сағ", ru: "в среднем, ч", en: "mean, h")
    }
    /// part of
    public static var partOf: Phrase {
      Phrase(kk: "неден бөлік", ru: "часть от", en: "part of")
    }
    /// Counted: {unit}.
    public static func unitOfTable(unit: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Бірлігі: {unit}.", ru: "Единица: {unit}.", en: "Counted: {unit}."),
        ["unit": unit])
    }
    /// briefing
    public static var briefed: Phrase {
      Phrase(kk: "брифинг", ru: "брифинг", en: "briefing")
    }
    /// total
    public static var total: Phrase {
      Phrase(kk: "барлығы", ru: "всего", en: "total")
    }
    /// ✗ differs
    public static var differs: Phrase {
      Phrase(kk: "✗ өзгеше", ru: "✗ расходится", en: "✗ differs")
    }
    /// at size {size}, root {root}
    public static func atSize(root: PhraseValue, size: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "өлшемі {size}, түбірі {root}", ru: "при размере {size}, корень {root}", en: "at size {size}, root {root}"),
        ["root": root, "size": size])
    }
    /// {number} h
    public static func hours(number: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{number} сағ", ru: "{number} ч", en: "{number} h"),
        ["number": number])
    }
    /// Briefing of 1 February 2025 (prosecutor's office and police of Astana): {same} of {all} figures
    /// agree. ≥ is a lower bound.
    public static func briefingNote(all: PhraseValue, same: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "2025 жылғы 1 ақпандағы брифинг (Астана прокуратурасы мен полициясы): {all} көрсеткіштің {same}-і сәйкес. ≥ — төменгі шек.", ru: "Брифинг 1 февраля 2025 года (прокуратура и полиция Астаны): совпадает {same} из {all} показателей. ≥ — нижняя граница.", en: "Briefing of 1 February 2025 (prosecutor's office and police of Astana): {same} of {all} figures agree. ≥ is a lower bound."),
        ["all": all, "same": same])
    }
    /// Unidentified: how many of the persons counted are not known by name; persons joined later count
    /// once.
    public static var unidentifiedNote: Phrase {
      Phrase(kk: "Анықталмаған: есептелген адамдардың қаншасының аты белгісіз; кейін біріктірілген адамдар бір рет саналады.", ru: "Не установлено: сколько из учтённых лиц не известны по имени; лица, объединённые позднее, считаются один раз.", en: "Unidentified: how many of the persons counted are not known by name; persons joined later count once.")
    }
    /// Rate: the figure by the one it is a part of, as kua explain FIGURE says; hours, by the reports they
    /// sum.
    public static var rateNote: Phrase {
      Phrase(kk: "Үлесі: көрсеткіштің өзі бөлігі болатын көрсеткішке қатынасы (kua explain FIGURE); сағаттар — бір хабарламаға орташа.", ru: "Доля: показатель по отношению к тому, частью которого он является (kua explain FIGURE); часы — в среднем на сообщение.", en: "Rate: the figure by the one it is a part of, as kua explain FIGURE says; hours, by the reports they sum.")
    }
    /// Each row sums to its total.
    public static var sums: Phrase {
      Phrase(kk: "Әр жолдың қосындысы оның барлығына тең.", ru: "Сумма каждой строки равна её итогу.", en: "Each row sums to its total.")
    }
    /// NOT every row sums to its total: the view is damaged; make it anew with kua rebuild statistics.
    public static var doesNotSum: Phrase {
      Phrase(kk: "БАРЛЫҚ жолдың қосындысы барлығына тең ЕМЕС: көрініс бүлінген; қайта құрыңыз: kua rebuild statistics.", ru: "НЕ в каждой строке сумма равна итогу: представление повреждено; постройте его заново: kua rebuild statistics.", en: "NOT every row sums to its total: the view is damaged; make it anew with kua rebuild statistics.")
    }
    /// A person or case that counts once a year stands in the month of the act that made it count; what
    /// stands at the end of the year, in the last month counted.
    public static var monthNote: Phrase {
      Phrase(kk: "Жылына бір рет саналатын адам не іс оны есепке алдырған әрекеттің айында тұрады; жыл соңындағы қалдық — есептелген соңғы айда.", ru: "Лицо или дело, которое считается раз в год, стоит в месяце того действия, по которому учтено; остаток на конец года — в последнем учтённом месяце.", en: "A person or case that counts once a year stands in the month of the act that made it count; what stands at the end of the year, in the last month counted.")
    }
    /// Not split: {figures}. They count persons, orders or services, and those are not a place: the same
    /// person may be counted for acts in two districts, and services have none.
    public static func notSplit(figures: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Бөлінбеген: {figures}. Олар адамдарды, нұсқамаларды не қызметтерді санайды, ал олардың орны жоқ: бір адам екі аудандағы әрекеттер бойынша саналуы мүмкін, қызметтердің ауданы жоқ.", ru: "Не разбиты: {figures}. Они считают лиц, предписания или услуги, а те не привязаны к месту: одно лицо может быть учтено по действиям в двух районах, а у услуг района нет.", en: "Not split: {figures}. They count persons, orders or services, and those are not a place: the same person may be counted for acts in two districts, and services have none."),
        ["figures": figures])
    }
  }
}
