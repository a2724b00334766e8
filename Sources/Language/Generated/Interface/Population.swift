// Written by Tools/generate from Schemas/language/interface/population.json; do not edit.
// swift-format-ignore-file

extension Phrase {
  /// Texts of `population.json`.
  public enum Population {
    /// {file}: {what} (Schemas/population/population.v1.json)
    public static func inFile(file: PhraseValue, what: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{file}: {what} (Schemas/population/population.v1.json)", ru: "{file}: {what} (Schemas/population/population.v1.json)", en: "{file}: {what} (Schemas/population/population.v1.json)"),
        ["file": file, "what": what])
    }
    /// there is no member {name}; there are {known}
    public static func unknownMember(known: PhraseValue, name: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{name} мүшесі жоқ; мыналар бар: {known}", ru: "члена {name} нет; есть {known}", en: "there is no member {name}; there are {known}"),
        ["known": known, "name": name])
    }
    /// "on" is the day the numbers are of, as in 2024-07-01
    public static var noDay: Phrase {
      Phrase(kk: "\"on\" — сандар берілген күн, мысалы 2024-07-01", ru: "\"on\" — день, на который даны числа, как 2024-07-01", en: "\"on\" is the day the numbers are of, as in 2024-07-01")
    }
    /// the numbers are of {day}; for the pages of {year} they are of a day of that year, or of 1 January
    /// after it
    public static func otherYear(day: PhraseValue, year: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "сандар {day} күніне берілген; {year} жылдың беттеріне сол жылдың күні немесе келесі жылдың 1 қаңтары керек", ru: "числа даны на {day}; для страниц за {year} год нужен день этого года или 1 января следующего", en: "the numbers are of {day}; for the pages of {year} they are of a day of that year, or of 1 January after it"),
        ["day": day, "year": year])
    }
    /// "source" says who gives the numbers, in 1 to 200 characters: it stands on the pages
    public static var noSource: Phrase {
      Phrase(kk: "\"source\" сандардың дереккөзін атайды, 1-ден 200-ге дейін таңба: ол беттерде тұрады", ru: "\"source\" называет источник чисел, от 1 до 200 знаков: он стоит на страницах", en: "\"source\" says who gives the numbers, in 1 to 200 characters: it stands on the pages")
    }
    /// "people" is an object with how many live in each district
    public static var noPeople: Phrase {
      Phrase(kk: "\"people\" — әр аудан тұрғындарының саны бар нысан", ru: "\"people\" — объект с числом жителей каждого района", en: "\"people\" is an object with how many live in each district")
    }
    /// there is no district {name}; there are {known}
    public static func unknownDistrict(known: PhraseValue, name: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{name} ауданы жоқ; мыналар бар: {known}", ru: "района {name} нет; есть {known}", en: "there is no district {name}; there are {known}"),
        ["known": known, "name": name])
    }
    /// people.{district} is a whole number of people, {fewest} or more
    public static func noCount(district: PhraseValue, fewest: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "people.{district} — адамдардың бүтін саны, кемінде {fewest}", ru: "people.{district} — целое число людей, не меньше {fewest}", en: "people.{district} is a whole number of people, {fewest} or more"),
        ["district": district, "fewest": fewest])
    }
    /// Rates by district
    public static var rates: Phrase {
      Phrase(kk: "Аудандар бойынша жан басына шаққанда", ru: "Показатели по районам на душу населения", en: "Rates by district")
    }
    /// reports received per 100,000 people
    public static var reportsRate: Phrase {
      Phrase(kk: "100 000 тұрғынға түскен хабарламалар", ru: "поступивших сообщений на 100 000 жителей", en: "reports received per 100,000 people")
    }
    /// offences registered per 100,000 people
    public static var offencesRate: Phrase {
      Phrase(kk: "100 000 тұрғынға тіркелген құқық бұзушылықтар", ru: "зарегистрированных правонарушений на 100 000 жителей", en: "offences registered per 100,000 people")
    }
    /// per 100,000 people
    public static var per100000: Phrase {
      Phrase(kk: "100 000 тұрғынға", ru: "на 100 000 жителей", en: "per 100,000 people")
    }
    /// Districts stand in the ledger's order and are not ranked. Saraishyq was split from Almaty district
    /// on 12 June 2024: of that year it has only what came after. People living there on {day}; source:
    /// {source}.
    public static func ratesNote(day: PhraseValue, source: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Аудандар журналдағы ретімен тұр және орындар бойынша реттелмейді. Сарайшық ауданы 2024 жылғы 12 маусымда Алматы ауданынан бөлінді: сол жылы онда кейінгісі ғана есептелген. {day} күнгі тұрғындар; дереккөз: {source}.", ru: "Районы стоят в порядке журнала и не ранжируются. Район Сарайшық выделен из района Алматы 12 июня 2024 года: за этот год в нём учтено лишь то, что было после. Жители на {day}; источник: {source}.", en: "Districts stand in the ledger's order and are not ranked. Saraishyq was split from Almaty district on 12 June 2024: of that year it has only what came after. People living there on {day}; source: {source}."),
        ["day": day, "source": source])
    }
    /// People living in each district
    public static var residents: Phrase {
      Phrase(kk: "Аудандардың тұрғындары", ru: "Жители районов", en: "People living in each district")
    }
    /// people
    public static var people: Phrase {
      Phrase(kk: "тұрғындар", ru: "жители", en: "people")
    }
    /// Districts stand in the ledger's order and are not ranked: counts say more of how many people live in
    /// a district than of how safe they are. Rates stand on the page of offences, under Rates by district.
    public static var countsNote: Phrase {
      Phrase(kk: "Аудандар журналдағы ретімен тұр және орындар бойынша реттелмейді: сандар ауданның қауіпсіздігінен гөрі онда қанша адам тұратынын көрсетеді. Жан басына шаққандағы көрсеткіштер құқық бұзушылықтар бетінің «Аудандар бойынша жан басына шаққанда» бөлімінде.", ru: "Районы стоят в порядке журнала и не ранжируются: числа говорят больше о населённости района, чем о безопасности в нём. Показатели на душу населения стоят на странице правонарушений, в разделе «Показатели по районам на душу населения».", en: "Districts stand in the ledger's order and are not ranked: counts say more of how many people live in a district than of how safe they are. Rates stand on the page of offences, under Rates by district.")
    }
  }
}
