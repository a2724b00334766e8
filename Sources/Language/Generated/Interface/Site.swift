// Written by Tools/generate from Schemas/language/interface/site.json; do not edit.
// swift-format-ignore-file

extension Phrase {
  /// Texts of `site.json`.
  public enum Site {
    /// Overview
    public static var overview: Phrase {
      Phrase(kk: "Шолу", ru: "Обзор", en: "Overview")
    }
    /// Offences
    public static var offences: Phrase {
      Phrase(kk: "Құқық бұзушылықтар", ru: "Правонарушения", en: "Offences")
    }
    /// Risk
    public static var risk: Phrase {
      Phrase(kk: "Тәуекел", ru: "Риск", en: "Risk")
    }
    /// Protection
    public static var protection: Phrase {
      Phrase(kk: "Қорғау", ru: "Защита", en: "Protection")
    }
    /// Support
    public static var support: Phrase {
      Phrase(kk: "Көмек", ru: "Помощь", en: "Support")
    }
    /// Justice
    public static var justice: Phrase {
      Phrase(kk: "Сот төрелігі", ru: "Правосудие", en: "Justice")
    }
    /// Evidence
    public static var evidence: Phrase {
      Phrase(kk: "Дәлелдемелер", ru: "Доказательства", en: "Evidence")
    }
    /// Prevention
    public static var prevention: Phrase {
      Phrase(kk: "Алдын алу", ru: "Профилактика", en: "Prevention")
    }
    /// Quality
    public static var quality: Phrase {
      Phrase(kk: "Есепке алу сапасы", ru: "Качество учёта", en: "Quality")
    }
    /// About these figures
    public static var about: Phrase {
      Phrase(kk: "Осы көрсеткіштер туралы", ru: "Об этих показателях", en: "About these figures")
    }
    /// What the year came to, beside the year before, and how it went month by month.
    public static var overviewLead: Phrase {
      Phrase(kk: "Жыл қорытындысы, алдыңғы жылмен қатар, және оқиғалардың айлар бойынша барысы.", ru: "Итоги года рядом с предыдущим годом и ход событий по месяцам.", en: "What the year came to, beside the year before, and how it went month by month.")
    }
    /// Offences of domestic violence that were registered: by article, by month and by district.
    public static var offencesLead: Phrase {
      Phrase(kk: "Тіркелген отбасылық-тұрмыстық зорлық-зомбылық құқық бұзушылықтары: баптар, айлар және аудандар бойынша.", ru: "Зарегистрированные правонарушения в сфере семейно-бытового насилия: по статьям, месяцам и районам.", en: "Offences of domestic violence that were registered: by article, by month and by district.")
    }
    /// How danger was assessed, who was found to be at high risk, and which causes were stated.
    public static var riskLead: Phrase {
      Phrase(kk: "Қауіп қалай бағаланды, кімдер жоғары тәуекелге жатқызылды және қандай себептер көрсетілді.", ru: "Как оценивалась опасность, кто отнесён к высокому риску и какие причины указаны.", en: "How danger was assessed, who was found to be at high risk, and which causes were stated.")
    }
    /// Protective orders, and the check-ins with those who are monitored.
    public static var protectionLead: Phrase {
      Phrase(kk: "Қорғау нұсқамалары және бақылаудағы адамдармен өткізілетін бақылау кездесулері.", ru: "Защитные предписания и контрольные встречи с теми, кто находится под наблюдением.", en: "Protective orders, and the check-ins with those who are monitored.")
    }
    /// Who was referred to help, what came of it, and who found shelter.
    public static var supportLead: Phrase {
      Phrase(kk: "Кімдер көмекке жіберілді, одан не шықты және кімдер баспана тапты.", ru: "Кого направили за помощью, чем это закончилось и кто нашёл убежище.", en: "Who was referred to help, what came of it, and who found shelter.")
    }
    /// The way from a report to a sentence, and how much of it is left at each step.
    public static var justiceLead: Phrase {
      Phrase(kk: "Хабарламадан үкімге дейінгі жол және әр қадамда қаншасы қалатыны.", ru: "Путь от сообщения до приговора и сколько остаётся на каждом шаге.", en: "The way from a report to a sentence, and how much of it is left at each step.")
    }
    /// How many call-outs a body-worn camera recorded.
    public static var evidenceLead: Phrase {
      Phrase(kk: "Қанша шығу кеудеге тағылған камерамен жазылды.", ru: "Сколько выездов записано нагрудной камерой.", en: "How many call-outs a body-worn camera recorded.")
    }
    /// Correction programmes, families in difficulty, and the sale of alcohol at night.
    public static var preventionLead: Phrase {
      Phrase(kk: "Түзету бағдарламалары, қиын жағдайдағы отбасылар және алкогольді түнде сату.", ru: "Программы коррекции, семьи в трудной ситуации и ночная продажа алкоголя.", en: "Correction programmes, families in difficulty, and the sale of alcohol at night.")
    }
    /// How well the record itself is kept: in time, without gaps, and in step with the register.
    public static var qualityLead: Phrase {
      Phrase(kk: "Есептің өзі қаншалықты жақсы жүргізіледі: уақытында, олқылықсыз және тізіліммен сәйкес.", ru: "Насколько хорошо ведётся сам учёт: вовремя, без пробелов и в согласии с реестром.", en: "How well the record itself is kept: in time, without gaps, and in step with the register.")
    }
    /// What each figure counts, which record it rests on, and how anyone entitled can count it again.
    public static var aboutLead: Phrase {
      Phrase(kk: "Әр көрсеткіш нені санайды, қай жазбаға сүйенеді және құқығы бар адам оны қалай қайта есептей алады.", ru: "Что считает каждый показатель, на какой записи он основан и как его может пересчитать тот, кто вправе.", en: "What each figure counts, which record it rests on, and how anyone entitled can count it again.")
    }
    /// Domestic violence in {place}, {year}
    public static func siteTitle(place: PhraseValue, year: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Отбасылық-тұрмыстық зорлық-зомбылық, {place}, {year} жыл", ru: "Семейно-бытовое насилие, {place}, {year} год", en: "Domestic violence in {place}, {year}"),
        ["place": place, "year": year])
    }
    /// Astana
    public static var astana: Phrase {
      Phrase(kk: "Астана", ru: "Астана", en: "Astana")
    }
    /// For internal use: every number is shown, small ones too. Not for publication.
    public static var notForPublication: Phrase {
      Phrase(kk: "Қызметтік пайдалану үшін: барлық сандар, соның ішінде шағындары да көрсетілген. Жариялауға арналмаған.", ru: "Для служебного пользования: показаны все числа, в том числе малые. Не для опубликования.", en: "For internal use: every number is shown, small ones too. Not for publication.")
    }
    /// To the content
    public static var skip: Phrase {
      Phrase(kk: "Мазмұнға өту", ru: "К содержанию", en: "To the content")
    }
    /// Pages
    public static var pages: Phrase {
      Phrase(kk: "Беттер", ru: "Страницы", en: "Pages")
    }
    /// Languages
    public static var languages: Phrase {
      Phrase(kk: "Тілдер", ru: "Языки", en: "Languages")
    }
    /// {year}
    public static func year(year: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{year} жыл", ru: "{year} год", en: "{year}"),
        ["year": year])
    }
    /// Counted from the ledger {origin}, of {count} entries.
    public static func foot(count: Int, origin: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{count} жазбадан тұратын {origin} журналы бойынша есептелген.", ru: "Подсчитано по журналу {origin} из {count} записей.", en: "Counted from the ledger {origin}, of {count} entries."),
        ["count": .number(count), "origin": origin])
    }
    /// Data (CSV)
    public static var csv: Phrase {
      Phrase(kk: "Деректер (CSV)", ru: "Данные (CSV)", en: "Data (CSV)")
    }
    /// Chart specification (Vega-Lite)
    public static var vegaLite: Phrase {
      Phrase(kk: "Диаграмма сипаттамасы (Vega-Lite)", ru: "Описание диаграммы (Vega-Lite)", en: "Chart specification (Vega-Lite)")
    }
    /// Choose a language
    public static var chooseLanguage: Phrase {
      Phrase(kk: "Тілді таңдаңыз", ru: "Выберите язык", en: "Choose a language")
    }
    /// Figure
    public static var figure: Phrase {
      Phrase(kk: "Көрсеткіш", ru: "Показатель", en: "Figure")
    }
    /// Month
    public static var month: Phrase {
      Phrase(kk: "Ай", ru: "Месяц", en: "Month")
    }
    /// Quarter
    public static var quarter: Phrase {
      Phrase(kk: "Тоқсан", ru: "Квартал", en: "Quarter")
    }
    /// District
    public static var district: Phrase {
      Phrase(kk: "Аудан", ru: "Район", en: "District")
    }
    /// Channel
    public static var channel: Phrase {
      Phrase(kk: "Арна", ru: "Канал", en: "Channel")
    }
    /// Article
    public static var article: Phrase {
      Phrase(kk: "Бап", ru: "Статья", en: "Article")
    }
    /// Cause
    public static var cause: Phrase {
      Phrase(kk: "Себеп", ru: "Причина", en: "Cause")
    }
    /// Step
    public static var step: Phrase {
      Phrase(kk: "Қадам", ru: "Шаг", en: "Step")
    }
    /// Value
    public static var value: Phrase {
      Phrase(kk: "Мәні", ru: "Значение", en: "Value")
    }
    /// Total
    public static var total: Phrase {
      Phrase(kk: "Барлығы", ru: "Всего", en: "Total")
    }
    /// Change
    public static var change: Phrase {
      Phrase(kk: "Өзгеріс", ru: "Изменение", en: "Change")
    }
    /// Share
    public static var share: Phrase {
      Phrase(kk: "Үлесі", ru: "Доля", en: "Share")
    }
    /// Share or mean
    public static var ofWhich: Phrase {
      Phrase(kk: "Үлесі не орташасы", ru: "Доля или среднее", en: "Share or mean")
    }
    /// withheld
    public static var withheld: Phrase {
      Phrase(kk: "жасырын", ru: "скрыто", en: "withheld")
    }
    /// Q{number}
    public static func quarterNumber(number: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{number}-тоқ.", ru: "{number} кв.", en: "Q{number}"),
        ["number": number])
    }
    /// {number} h each
    public static func hoursEach(number: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "орта есеппен {number} сағ", ru: "в среднем {number} ч", en: "{number} h each"),
        ["number": number])
    }
    /// {share} of {count}
    public static func shareOf(count: Int, share: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{count} ішінен {share}", ru: "{share} из {count}", en: "{share} of {count}"),
        ["count": .number(count), "share": share])
    }
    /// Number
    public static var number: Phrase {
      Phrase(kk: "Саны", ru: "Количество", en: "Number")
    }
    /// not comparable
    public static var notComparable: Phrase {
      Phrase(kk: "салыстыруға келмейді", ru: "несопоставимо", en: "not comparable")
    }
    /// Line chart
    public static var lineChart: Phrase {
      Phrase(kk: "Сызықтық график", ru: "Линейный график", en: "Line chart")
    }
    /// Bar chart
    public static var barChart: Phrase {
      Phrase(kk: "Бағанды диаграмма", ru: "Столбчатая диаграмма", en: "Bar chart")
    }
    /// Stacked bar chart
    public static var stackedChart: Phrase {
      Phrase(kk: "Жинақталған бағанды диаграмма", ru: "Столбчатая диаграмма с накоплением", en: "Stacked bar chart")
    }
    /// Heat map
    public static var heatMap: Phrase {
      Phrase(kk: "Жылу картасы", ru: "Тепловая карта", en: "Heat map")
    }
    /// Funnel
    public static var funnelChart: Phrase {
      Phrase(kk: "Шұңғыма диаграмма", ru: "Воронка", en: "Funnel")
    }
    /// Map of districts as tiles
    public static var tileMap: Phrase {
      Phrase(kk: "Аудандардың тақташалы картасы", ru: "Карта районов в виде плиток", en: "Map of districts as tiles")
    }
    /// Bar chart of shares
    public static var sharesChart: Phrase {
      Phrase(kk: "Үлестер диаграммасы", ru: "Диаграмма долей", en: "Bar chart of shares")
    }
    /// {chart}. Largest: {what}, {number}. Every number stands in the table beside it.
    public static func largest(chart: PhraseValue, number: PhraseValue, what: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{chart}. Ең үлкені: {what}, {number}. Барлық сандар қасындағы кестеде тұр.", ru: "{chart}. Наибольшее: {what}, {number}. Все числа стоят в таблице рядом.", en: "{chart}. Largest: {what}, {number}. Every number stands in the table beside it."),
        ["chart": chart, "number": number, "what": what])
    }
    /// {chart}. Every number that is told stands in the table beside it.
    public static func nothingLargest(chart: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{chart}. Көрсетілген барлық сандар қасындағы кестеде тұр.", ru: "{chart}. Все показанные числа стоят в таблице рядом.", en: "{chart}. Every number that is told stands in the table beside it."),
        ["chart": chart])
    }
    /// 16 June 2024
    public static var breakDay: Phrase {
      Phrase(kk: "2024 ж. 16 маусым", ru: "16 июня 2024", en: "16 June 2024")
    }
    /// The line marks 16 June 2024: from that day on, minor harm to health and battery are offences under
    /// articles 108-1 and 109-1 of the Criminal Code; before, they were administrative offences (articles
    /// 73-1 and 73-2 of the Code of Administrative Offences) and are not counted here. What lies on either
    /// side of the line is not comparable.
    public static var breakNote: Phrase {
      Phrase(kk: "Сызық 2024 жылғы 16 маусымды белгілейді: осы күннен бастап денсаулыққа жеңіл зиян келтіру мен ұрып-соғу Қылмыстық кодекстің 108-1 және 109-1-баптары бойынша қылмыс болып табылады; бұрын олар әкімшілік құқық бұзушылық болған (ӘҚБтК-нің 73-1 және 73-2-баптары) және мұнда есептелмейді. Сызықтың екі жағындағы деректер салыстыруға келмейді.", ru: "Линия отмечает 16 июня 2024 года: с этого дня причинение лёгкого вреда здоровью и побои являются преступлениями по статьям 108-1 и 109-1 Уголовного кодекса; ранее это были административные правонарушения (статьи 73-1 и 73-2 КоАП), которые здесь не учитываются. Данные по разные стороны линии несопоставимы.", en: "The line marks 16 June 2024: from that day on, minor harm to health and battery are offences under articles 108-1 and 109-1 of the Criminal Code; before, they were administrative offences (articles 73-1 and 73-2 of the Code of Administrative Offences) and are not counted here. What lies on either side of the line is not comparable.")
    }
    /// Offences, cases sent to court and convictions are counted from 16 June 2024 on, when articles 108-1
    /// and 109-1 came into the Criminal Code. {before} and {year} are not comparable in them, and no change
    /// is given.
    public static func breakYears(before: PhraseValue, year: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Құқық бұзушылықтар, сотқа жіберілген істер және соттылықтар Қылмыстық кодекске 108-1 және 109-1-баптар енгізілген 2024 жылғы 16 маусымнан бастап есептеледі. Олар бойынша {before} және {year} жылдар салыстыруға келмейді, сондықтан өзгеріс көрсетілмейді.", ru: "Правонарушения, дела, направленные в суд, и осуждения учитываются с 16 июня 2024 года, когда в Уголовном кодексе появились статьи 108-1 и 109-1. По ним годы {before} и {year} несопоставимы, и изменение не приводится.", en: "Offences, cases sent to court and convictions are counted from 16 June 2024 on, when articles 108-1 and 109-1 came into the Criminal Code. {before} and {year} are not comparable in them, and no change is given."),
        ["before": before, "year": year])
    }
    /// The ledger has no figures of {year}: there is nothing to compare with.
    public static func nothingBefore(year: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Журналда {year} жылдың көрсеткіштері жоқ: салыстыратын ештеңе жоқ.", ru: "В журнале нет показателей за {year} год: сравнивать не с чем.", en: "The ledger has no figures of {year}: there is nothing to compare with."),
        ["year": year])
    }
    /// Districts stand in the ledger's order and are not ranked: no source of the population of each of the
    /// six districts in the year is at hand, so there are no rates, and counts alone say more of how many
    /// people live in a district than of how safe they are. Saraishyq was split from Almaty district on 12
    /// June 2024.
    public static var districtNote: Phrase {
      Phrase(kk: "Аудандар журналдағы ретімен тұр және орындар бойынша реттелмейді: осы жылғы алты ауданның әрқайсысының халқы туралы дереккөз жоқ, сондықтан жан басына шаққандағы көрсеткіштер келтірілмейді, ал сандардың өзі ауданның қауіпсіздігінен гөрі онда қанша адам тұратынын көрсетеді. Сарайшық ауданы 2024 жылғы 12 маусымда Алматы ауданынан бөлінді.", ru: "Районы стоят в порядке журнала и не ранжируются: источника численности населения каждого из шести районов за этот год нет, поэтому показатели на душу населения не приводятся, а сами числа говорят больше о населённости района, чем о безопасности в нём. Район Сарайшық выделен из района Алматы 12 июня 2024 года.", en: "Districts stand in the ledger's order and are not ranked: no source of the population of each of the six districts in the year is at hand, so there are no rates, and counts alone say more of how many people live in a district than of how safe they are. Saraishyq was split from Almaty district on 12 June 2024.")
    }
    /// Districts stand in the ledger's order. The shares can be compared; the counts can not.
    public static var sharesByDistrict: Phrase {
      Phrase(kk: "Аудандар журналдағы ретімен тұр. Үлестерді салыстыруға болады, сандарды болмайды.", ru: "Районы стоят в порядке журнала. Сравнивать можно доли, но не количества.", en: "Districts stand in the ledger's order. The shares can be compared; the counts can not.")
    }
    /// Shown by quarter: by month, small numbers would say too much.
    public static var onlyQuarters: Phrase {
      Phrase(kk: "Тоқсандар бойынша көрсетілген: айлар бойынша шағын сандар тым көп нәрсені ашып қояр еді.", ru: "Показано по кварталам: по месяцам малые числа раскрыли бы слишком многое.", en: "Shown by quarter: by month, small numbers would say too much.")
    }
    /// {count} {count|number is|numbers are} withheld: small ones, and those from which a small one could
    /// be worked out.
    public static func someWithheld(count: Int) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{count} {count|сан|сан} жасырылған: шағын сандар және олар арқылы есептеп шығаруға болатын сандар жасырылады.", ru: "{count} {count|число скрыто|числа скрыты|чисел скрыто}: скрываются малые числа и те, по которым их можно было бы вычислить.", en: "{count} {count|number is|numbers are} withheld: small ones, and those from which a small one could be worked out."),
        ["count": .number(count)])
    }
    /// Reports and offences by month
    public static var trend: Phrase {
      Phrase(kk: "Айлар бойынша хабарламалар мен құқық бұзушылықтар", ru: "Сообщения и правонарушения по месяцам", en: "Reports and offences by month")
    }
    /// Reports by channel
    public static var channels: Phrase {
      Phrase(kk: "Арналар бойынша хабарламалар", ru: "Сообщения по каналам", en: "Reports by channel")
    }
    /// All figures of the year
    public static var allFigures: Phrase {
      Phrase(kk: "Жылдың барлық көрсеткіштері", ru: "Все показатели года", en: "All figures of the year")
    }
    /// Offences by article
    public static var byArticle: Phrase {
      Phrase(kk: "Баптар бойынша құқық бұзушылықтар", ru: "Правонарушения по статьям", en: "Offences by article")
    }
    /// Article 108-1
    public static var article1081: Phrase {
      Phrase(kk: "108-1-бап", ru: "Статья 108-1", en: "Article 108-1")
    }
    /// Article 109-1
    public static var article1091: Phrase {
      Phrase(kk: "109-1-бап", ru: "Статья 109-1", en: "Article 109-1")
    }
    /// How many are domestic
    public static var domesticPart: Phrase {
      Phrase(kk: "Олардың қаншасы тұрмыстық", ru: "Сколько из них бытовых", en: "How many are domestic")
    }
    /// Domestic
    public static var domestic: Phrase {
      Phrase(kk: "Тұрмыстық", ru: "Бытовые", en: "Domestic")
    }
    /// All
    public static var allOfThem: Phrase {
      Phrase(kk: "Барлығы", ru: "Все", en: "All")
    }
    /// Offences by district
    public static var offencesByDistrict: Phrase {
      Phrase(kk: "Аудандар бойынша құқық бұзушылықтар", ru: "Правонарушения по районам", en: "Offences by district")
    }
    /// Reports by district
    public static var reportsByDistrict: Phrase {
      Phrase(kk: "Аудандар бойынша хабарламалар", ru: "Сообщения по районам", en: "Reports by district")
    }
    /// Requalifications
    public static var requalifications: Phrase {
      Phrase(kk: "Қайта саралаулар", ru: "Переквалификации", en: "Requalifications")
    }
    /// To a graver article
    public static var graver: Phrase {
      Phrase(kk: "Ауырлау бапқа", ru: "На более тяжкую статью", en: "To a graver article")
    }
    /// To a less grave article
    public static var lessGrave: Phrase {
      Phrase(kk: "Жеңілдеу бапқа", ru: "На менее тяжкую статью", en: "To a less grave article")
    }
    /// Risk surveys
    public static var surveys: Phrase {
      Phrase(kk: "Тәуекел бағалаулары", ru: "Оценки риска", en: "Risk surveys")
    }
    /// Causes stated
    public static var causes: Phrase {
      Phrase(kk: "Көрсетілген себептер", ru: "Указанные причины", en: "Causes stated")
    }
    /// A survey may state several causes, or none.
    public static var causesNote: Phrase {
      Phrase(kk: "Бағалауда бірнеше себеп көрсетілуі немесе бірде-бірі көрсетілмеуі мүмкін.", ru: "В оценке может быть указано несколько причин или ни одной.", en: "A survey may state several causes, or none.")
    }
    /// Alcohol
    public static var alcohol: Phrase {
      Phrase(kk: "Алкоголь", ru: "Алкоголь", en: "Alcohol")
    }
    /// Jealousy
    public static var jealousy: Phrase {
      Phrase(kk: "Қызғаныш", ru: "Ревность", en: "Jealousy")
    }
    /// Social instability
    public static var socialInstability: Phrase {
      Phrase(kk: "Әлеуметтік тұрақсыздық", ru: "Социальная неустроенность", en: "Social instability")
    }
    /// Persons of high risk
    public static var highRisk: Phrase {
      Phrase(kk: "Жоғары тәуекелді адамдар", ru: "Лица высокого риска", en: "Persons of high risk")
    }
    /// Designated
    public static var designated: Phrase {
      Phrase(kk: "Жатқызылған", ru: "Отнесено", en: "Designated")
    }
    /// Identified and helped
    public static var helped: Phrase {
      Phrase(kk: "Анықталып, көмек алған", ru: "Выявлено и получило помощь", en: "Identified and helped")
    }
    /// Cases with a risk assessment, by district
    public static var assessedCases: Phrase {
      Phrase(kk: "Аудандар бойынша тәуекелі бағаланған істер", ru: "Дела с оценкой риска по районам", en: "Cases with a risk assessment, by district")
    }
    /// Risk surveys by district
    public static var surveysByDistrict: Phrase {
      Phrase(kk: "Аудандар бойынша тәуекел бағалаулары", ru: "Оценки риска по районам", en: "Risk surveys by district")
    }
    /// Cases
    public static var cases: Phrase {
      Phrase(kk: "Істер", ru: "Дела", en: "Cases")
    }
    /// With an assessment
    public static var withAssessment: Phrase {
      Phrase(kk: "Бағаланғаны", ru: "С оценкой", en: "With an assessment")
    }
    /// Protective orders
    public static var orders: Phrase {
      Phrase(kk: "Қорғау нұсқамалары", ru: "Защитные предписания", en: "Protective orders")
    }
    /// Issued
    public static var issued: Phrase {
      Phrase(kk: "Шығарылды", ru: "Вынесено", en: "Issued")
    }
    /// Served
    public static var served: Phrase {
      Phrase(kk: "Табыс етілді", ru: "Вручено", en: "Served")
    }
    /// Violated
    public static var violated: Phrase {
      Phrase(kk: "Бұзылды", ru: "Нарушено", en: "Violated")
    }
    /// Check-ins
    public static var checkIns: Phrase {
      Phrase(kk: "Бақылау кездесулері", ru: "Контрольные встречи", en: "Check-ins")
    }
    /// Due
    public static var due: Phrase {
      Phrase(kk: "Мерзімі келді", ru: "Наступил срок", en: "Due")
    }
    /// Completed
    public static var finished: Phrase {
      Phrase(kk: "Аяқталды", ru: "Завершено", en: "Completed")
    }
    /// Completed
    public static var completed: Phrase {
      Phrase(kk: "Өтті", ru: "Состоялось", en: "Completed")
    }
    /// Missed
    public static var missed: Phrase {
      Phrase(kk: "Өткізілмеді", ru: "Пропущено", en: "Missed")
    }
    /// What became of referrals
    public static var referrals: Phrase {
      Phrase(kk: "Жолдамалардың тағдыры", ru: "Что стало с направлениями", en: "What became of referrals")
    }
    /// Made
    public static var made: Phrase {
      Phrase(kk: "Берілді", ru: "Дано", en: "Made")
    }
    /// Answered
    public static var answered: Phrase {
      Phrase(kk: "Жауап алынды", ru: "Получен ответ", en: "Answered")
    }
    /// Accepted
    public static var accepted: Phrase {
      Phrase(kk: "Қабылданды", ru: "Принято", en: "Accepted")
    }
    /// Persons sheltered and supported
    public static var shelterAndHelp: Phrase {
      Phrase(kk: "Баспана мен көмек алған адамдар", ru: "Лица, получившие убежище и помощь", en: "Persons sheltered and supported")
    }
    /// Admitted to crisis centres
    public static var inCentres: Phrase {
      Phrase(kk: "Дағдарыс орталықтарына қабылданды", ru: "Принято в кризисные центры", en: "Admitted to crisis centres")
    }
    /// Women and children supported
    public static var supported: Phrase {
      Phrase(kk: "Көмек алған әйелдер мен балалар", ru: "Женщины и дети, получившие помощь", en: "Women and children supported")
    }
    /// Days in crisis centres
    public static var centreDays: Phrase {
      Phrase(kk: "Дағдарыс орталықтарындағы күндер", ru: "Дни пребывания в кризисных центрах", en: "Days in crisis centres")
    }
    /// Victims, and those who were again
    public static var victims: Phrase {
      Phrase(kk: "Жәбірленушілер, соның ішінде қайталап", ru: "Потерпевшие, в том числе повторно", en: "Victims, and those who were again")
    }
    /// Again
    public static var again: Phrase {
      Phrase(kk: "Қайталап", ru: "Повторно", en: "Again")
    }
    /// Support, shelter, orders and check-ins are given for the city as a whole, so that nobody can be
    /// found by them.
    public static var cityLevel: Phrase {
      Phrase(kk: "Көмек, баспана, нұсқамалар мен бақылау кездесулері олар арқылы ешкімді таба алмас үшін тұтас қала бойынша беріледі.", ru: "Помощь, убежище, предписания и контрольные встречи приводятся по городу в целом, чтобы по ним нельзя было никого найти.", en: "Support, shelter, orders and check-ins are given for the city as a whole, so that nobody can be found by them.")
    }
    /// From report to sentence
    public static var fromReportToSentence: Phrase {
      Phrase(kk: "Хабарламадан үкімге дейін", ru: "От сообщения до приговора", en: "From report to sentence")
    }
    /// The steps count different things (reports, cases, persons), each in the year in which it happened: a
    /// case of one year may be judged in the next. A share says how wide a step is beside the one before
    /// it, not how many of the same came through.
    public static var funnelNote: Phrase {
      Phrase(kk: "Қадамдар әртүрлі нәрсені санайды (хабарламалар, істер, адамдар), әрқайсысы — өзі болған жылда: бір жылғы іс келесі жылы қаралуы мүмкін. Үлес қадамның алдыңғысымен салыстырғандағы көлемін көрсетеді, сол нәрселердің қаншасы өткенін емес.", ru: "Шаги считают разное (сообщения, дела, лица), каждый — в том году, когда он произошёл: дело одного года может быть рассмотрено в следующем. Доля показывает, насколько шаг шире или уже предыдущего, а не сколько из тех же прошло дальше.", en: "The steps count different things (reports, cases, persons), each in the year in which it happened: a case of one year may be judged in the next. A share says how wide a step is beside the one before it, not how many of the same came through.")
    }
    /// {share} of the step before
    public static func ofStepBefore(share: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "алдыңғы қадамның {share}", ru: "{share} от предыдущего шага", en: "{share} of the step before"),
        ["share": share])
    }
    /// Cases opened, cases sent to court and convictions
    public static var courtByMonth: Phrase {
      Phrase(kk: "Ашылған істер, сотқа жіберілген істер және сотталғандар", ru: "Открытые дела, дела в суде и осуждения", en: "Cases opened, cases sent to court and convictions")
    }
    /// Cases opened
    public static var opened: Phrase {
      Phrase(kk: "Ашылған істер", ru: "Открыто дел", en: "Cases opened")
    }
    /// Cases sent to court
    public static var sentToCourt: Phrase {
      Phrase(kk: "Сотқа жіберілген істер", ru: "Направлено дел в суд", en: "Cases sent to court")
    }
    /// Persons convicted
    public static var convicted: Phrase {
      Phrase(kk: "Сотталған адамдар", ru: "Осуждено лиц", en: "Persons convicted")
    }
    /// Call-outs with a recording
    public static var coverage: Phrase {
      Phrase(kk: "Бейнежазбасы бар шығулар", ru: "Выезды с видеозаписью", en: "Call-outs with a recording")
    }
    /// Call-outs with a recording, by district
    public static var coverageByDistrict: Phrase {
      Phrase(kk: "Аудандар бойынша бейнежазбасы бар шығулар", ru: "Выезды с видеозаписью по районам", en: "Call-outs with a recording, by district")
    }
    /// Call-outs
    public static var callOuts: Phrase {
      Phrase(kk: "Шығулар", ru: "Выезды", en: "Call-outs")
    }
    /// Recorded
    public static var recorded: Phrase {
      Phrase(kk: "Жазылды", ru: "Записано", en: "Recorded")
    }
    /// Correction programmes
    public static var programmes: Phrase {
      Phrase(kk: "Түзету бағдарламалары", ru: "Программы коррекции", en: "Correction programmes")
    }
    /// Begun
    public static var begun: Phrase {
      Phrase(kk: "Басталды", ru: "Начато", en: "Begun")
    }
    /// Families in a difficult life situation
    public static var families: Phrase {
      Phrase(kk: "Қиын өмірлік жағдайдағы отбасылар", ru: "Семьи в трудной жизненной ситуации", en: "Families in a difficult life situation")
    }
    /// Identified
    public static var identified: Phrase {
      Phrase(kk: "Анықталды", ru: "Выявлено", en: "Identified")
    }
    /// Night inspections of alcohol sale
    public static var alcoholAtNight: Phrase {
      Phrase(kk: "Алкоголь сатылымын түнгі тексерулер", ru: "Ночные проверки продажи алкоголя", en: "Night inspections of alcohol sale")
    }
    /// Inspections
    public static var inspections: Phrase {
      Phrase(kk: "Тексерулер", ru: "Проверки", en: "Inspections")
    }
    /// Sales found
    public static var violationsFound: Phrase {
      Phrase(kk: "Анықталған сатулар", ru: "Выявлено продаж", en: "Sales found")
    }
    /// Registered later than 24 hours after the report
    public static var late: Phrase {
      Phrase(kk: "Хабарламадан кейін 24 сағаттан кеш тіркелгені", ru: "Зарегистрировано позднее 24 часов после сообщения", en: "Registered later than 24 hours after the report")
    }
    /// Led to an offence
    public static var ledToOffence: Phrase {
      Phrase(kk: "Тіркеуге әкелді", ru: "Привело к регистрации", en: "Led to an offence")
    }
    /// Later than 24 hours
    public static var laterThan24: Phrase {
      Phrase(kk: "24 сағаттан кеш", ru: "Позднее 24 часов", en: "Later than 24 hours")
    }
    /// Reports written off
    public static var writtenOff: Phrase {
      Phrase(kk: "Есептен шығарылған хабарламалар", ru: "Списанные сообщения", en: "Reports written off")
    }
    /// Received
    public static var received: Phrase {
      Phrase(kk: "Түсті", ru: "Поступило", en: "Received")
    }
    /// Written off
    public static var writtenOffShort: Phrase {
      Phrase(kk: "Шығарылды", ru: "Списано", en: "Written off")
    }
    /// Agreement with the register
    public static var reconciliation: Phrase {
      Phrase(kk: "Тізіліммен салыстыру", ru: "Сверка с реестром", en: "Agreement with the register")
    }
    /// The record behind them
    public static var record: Phrase {
      Phrase(kk: "Олар сүйенетін жазба", ru: "Запись, на которой они основаны", en: "The record behind them")
    }
    /// Ledger
    public static var origin: Phrase {
      Phrase(kk: "Журнал", ru: "Журнал", en: "Ledger")
    }
    /// Entries counted (cutoff size)
    public static var size: Phrase {
      Phrase(kk: "Есепке алынған жазбалар (кесінді өлшемі)", ru: "Учтено записей (размер среза)", en: "Entries counted (cutoff size)")
    }
    /// Root hash of the log at that size
    public static var root: Phrase {
      Phrase(kk: "Осы өлшемдегі журналдың түбірлік хеші", ru: "Корневой хеш журнала при этом размере", en: "Root hash of the log at that size")
    }
    /// Checkpoint
    public static var checkpoint: Phrase {
      Phrase(kk: "Бақылау нүктесі", ru: "Контрольная точка", en: "Checkpoint")
    }
    /// Rulebook
    public static var rulebook: Phrase {
      Phrase(kk: "Ережелер жинағы", ru: "Свод правил", en: "Rulebook")
    }
    /// Made for
    public static var audience: Phrase {
      Phrase(kk: "Кімге арналған", ru: "Для кого", en: "Made for")
    }
    /// everyone: published figures alone
    public static var forPublic: Phrase {
      Phrase(kk: "барлығына: тек жарияланған көрсеткіштер", ru: "для всех: только опубликованные показатели", en: "everyone: published figures alone")
    }
    /// those who may read the ledger's statistics: every number
    public static var forInternal: Phrase {
      Phrase(kk: "журнал статистикасын оқуға құқығы барларға: барлық сандар", ru: "для тех, кто вправе читать статистику журнала: все числа", en: "those who may read the ledger's statistics: every number")
    }
    /// Count them again
    public static var recompute: Phrase {
      Phrase(kk: "Қалай қайта есептеуге болады", ru: "Как пересчитать", en: "Count them again")
    }
    /// Whoever may read the ledger gets the same figures with these commands; the programs
    /// Tools/verify/figures.py and kua share no code.
    public static var recomputeNote: Phrase {
      Phrase(kk: "Журналды оқуға құқығы бар адам осы командалармен дәл сол көрсеткіштерді алады; Tools/verify/figures.py мен kua бағдарламаларының ортақ коды жоқ.", ru: "Тот, кто вправе читать журнал, получит те же показатели этими командами; программы Tools/verify/figures.py и kua не имеют общего кода.", en: "Whoever may read the ledger gets the same figures with these commands; the programs Tools/verify/figures.py and kua share no code.")
    }
    /// Public pages are made only from figures that were published, at the size they were published at: two
    /// days' pages can not be subtracted from each other to find one person.
    public static var publishedNote: Phrase {
      Phrase(kk: "Ашық беттер тек жарияланған көрсеткіштерден, олар жарияланған өлшемде жасалады: екі күннің беттерін бір-бірінен шегеріп, бір адамды табу мүмкін емес.", ru: "Открытые страницы делаются только из опубликованных показателей, при том размере, при котором они опубликованы: вычитая страницы двух дней, нельзя найти одного человека.", en: "Public pages are made only from figures that were published, at the size they were published at: two days' pages can not be subtracted from each other to find one person.")
    }
    /// What is withheld, and why
    public static var whatIsWithheld: Phrase {
      Phrase(kk: "Не жасырылған және неге", ru: "Что скрыто и почему", en: "What is withheld, and why")
    }
    /// A number below {k}, nought too, is withheld, with the fixed group of months, quarters or districts
    /// it stands in, so that it can not be worked out from rows, columns, totals, other pages or earlier
    /// publications, press briefings among them. What differs by less than {k} from what was told before is
    /// withheld too. A share is told only where it rests on 30 or more. Shelter, support, order and
    /// check-in figures are given for the whole city and by quarter at most.
    public static func withheldRule(k: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{k} санынан кіші сан, нөл де, өзі тұрған айлардың, тоқсандардың не аудандардың тұрақты тобымен бірге жасырылады, сонда оны жолдар, бағандар, қорытындылар, басқа беттер не бұрынғы жарияланымдар, соның ішінде брифингтер арқылы есептеп шығару мүмкін болмайды. Бұрын жарияланғаннан айырмасы {k} санынан кіші сан да жасырылады. Үлес тек 30 не одан көп саннан есептелгенде көрсетіледі. Баспана, көмек, нұсқама және бақылау кездесулерінің көрсеткіштері тұтас қала бойынша және ең көбі тоқсан сайын беріледі.", ru: "Число меньше {k}, в том числе ноль, скрывается вместе с постоянной группой месяцев, кварталов или районов, в которой оно стоит, чтобы его нельзя было вычислить по строкам, столбцам, итогам, другим страницам или прежним публикациям, включая брифинги. Скрывается и то, что отличается от опубликованного прежде меньше чем на {k}. Доля показывается, только если она рассчитана из 30 и более. Показатели об убежище, помощи, предписаниях и контрольных встречах приводятся по городу в целом и не чаще чем по кварталам.", en: "A number below {k}, nought too, is withheld, with the fixed group of months, quarters or districts it stands in, so that it can not be worked out from rows, columns, totals, other pages or earlier publications, press briefings among them. What differs by less than {k} from what was told before is withheld too. A share is told only where it rests on 30 or more. Shelter, support, order and check-in figures are given for the whole city and by quarter at most."),
        ["k": k])
    }
    /// Numbers withheld, by figure
    public static var withheldByFigure: Phrase {
      Phrase(kk: "Көрсеткіштер бойынша жасырылған сандар", ru: "Скрыто чисел по показателям", en: "Numbers withheld, by figure")
    }
    /// {count} {count|number|numbers} withheld
    public static func numbersWithheld(count: Int) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{count} {count|сан|сан} жасырылған", ru: "скрыто {count} {count|число|числа|чисел}", en: "{count} {count|number|numbers} withheld"),
        ["count": .number(count)])
    }
    /// Nothing is withheld on these pages.
    public static var nothingWithheld: Phrase {
      Phrase(kk: "Бұл беттерде ештеңе жасырылмаған.", ru: "На этих страницах ничего не скрыто.", en: "Nothing is withheld on these pages.")
    }
    /// Revisions
    public static var revisions: Phrase {
      Phrase(kk: "Нақтылаулар", ru: "Уточнения", en: "Revisions")
    }
    /// Nothing recorded since has changed what was published.
    public static var noRevisions: Phrase {
      Phrase(kk: "Кейін жазылған ештеңе жарияланғанды өзгерткен жоқ.", ru: "Ничто, записанное позднее, не изменило опубликованного.", en: "Nothing recorded since has changed what was published.")
    }
    /// What was recorded after the publication has changed these figures. What was published stays as it
    /// was.
    public static var revisedNote: Phrase {
      Phrase(kk: "Жарияланғаннан кейін жазылғандар осы көрсеткіштерді өзгертті. Жарияланғаны сол күйінде қалады.", ru: "Записанное после публикации изменило эти показатели. Опубликованное остаётся как было.", en: "What was recorded after the publication has changed these figures. What was published stays as it was.")
    }
    /// Published
    public static var publishedNumber: Phrase {
      Phrase(kk: "Жарияланды", ru: "Опубликовано", en: "Published")
    }
    /// Revised
    public static var revisedNumber: Phrase {
      Phrase(kk: "Нақтыланды", ru: "Уточнено", en: "Revised")
    }
    /// Difference
    public static var difference: Phrase {
      Phrase(kk: "Айырмасы", ru: "Разница", en: "Difference")
    }
    /// Definitions
    public static var definitions: Phrase {
      Phrase(kk: "Анықтамалар", ru: "Определения", en: "Definitions")
    }
    /// The title of each figure on every page leads here. kua explain and the figure's key give the whole
    /// definition.
    public static var definitionsNote: Phrase {
      Phrase(kk: "Кез келген беттегі көрсеткіш атауы осында әкеледі. Толық анықтаманы көрсеткіштің кілтімен kua explain командасы береді.", ru: "Название каждого показателя на любой странице ведёт сюда. Полное определение даёт команда kua explain с ключом показателя.", en: "The title of each figure on every page leads here. kua explain and the figure's key give the whole definition.")
    }
    /// Key
    public static var key: Phrase {
      Phrase(kk: "Кілт", ru: "Ключ", en: "Key")
    }
    /// Part of
    public static var partOf: Phrase {
      Phrase(kk: "Бөлігі болатын көрсеткіш", ru: "Часть показателя", en: "Part of")
    }
    /// By district
    public static var splitByDistrict: Phrase {
      Phrase(kk: "Аудандар бойынша", ru: "По районам", en: "By district")
    }
    /// yes
    public static var yes: Phrase {
      Phrase(kk: "иә", ru: "да", en: "yes")
    }
    /// no, for the whole city
    public static var no: Phrase {
      Phrase(kk: "жоқ, тұтас қала бойынша", ru: "нет, по городу в целом", en: "no, for the whole city")
    }
    /// In {year}
    public static func inYear(year: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{year} жылы", ru: "За {year} год", en: "In {year}"),
        ["year": year])
    }
    /// Years, months and hours are those of local time in {zone}.
    public static func fullYears(zone: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Жылдар, айлар мен сағаттар — {zone} жергілікті уақыты бойынша.", ru: "Годы, месяцы и часы — по местному времени {zone}.", en: "Years, months and hours are those of local time in {zone}."),
        ["zone": zone])
    }
    /// {path}: {count} files written; begin with {start}
    public static func written(count: Int, path: PhraseValue, start: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: ["{path}: {count} файл жазылды; {start} файлынан бастаңыз", "{path}: {count} файл жазылды; {start} файлынан бастаңыз"], ru: ["{path}: записан {count} файл; начните с {start}", "{path}: записано {count} файла; начните с {start}", "{path}: записано {count} файлов; начните с {start}"], en: ["{path}: {count} file written; begin with {start}", "{path}: {count} files written; begin with {start}"]),
        ["count": .number(count), "path": path, "start": start])
    }
    /// {path} holds something else ({name}): dashboards go into a directory of their own. Give a new one,
    /// or one that kua dashboard made
    public static func holdsOther(name: PhraseValue, path: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{path} ішінде басқа нәрсе бар ({name}): беттерге жеке каталог керек. Жаңасын не kua dashboard жасаған каталогты беріңіз", ru: "{path} содержит другое ({name}): страницам нужен собственный каталог. Укажите новый или тот, который создан командой kua dashboard", en: "{path} holds something else ({name}): dashboards go into a directory of their own. Give a new one, or one that kua dashboard made"),
        ["name": name, "path": path])
    }
    /// {path} holds the {audience} pages, which others may be reading: give another directory
    public static func holdsAudience(audience: PhraseValue, path: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{path} ішінде басқа аудиторияға ({audience}) арналған беттер бар, оларды оқып жатуы мүмкін: басқа каталог беріңіз", ru: "{path} содержит страницы для другой аудитории ({audience}), их могут читать: укажите другой каталог", en: "{path} holds the {audience} pages, which others may be reading: give another directory"),
        ["audience": audience, "path": path])
    }
    /// nothing is published of {year}, and public pages are made from published figures alone: publish them
    /// first, with kua publish statistics {year}, or make pages for internal use with --audience internal
    public static func notPublished(year: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{year} жыл бойынша ештеңе жарияланбаған, ал ашық беттер тек жарияланған көрсеткіштерден жасалады: алдымен оларды kua publish statistics {year} командасымен жариялаңыз немесе --audience internal арқылы қызметтік беттер жасаңыз", ru: "за {year} год ничего не опубликовано, а открытые страницы делаются только из опубликованных показателей: сначала опубликуйте их командой kua publish statistics {year} или сделайте служебные страницы с --audience internal", en: "nothing is published of {year}, and public pages are made from published figures alone: publish them first, with kua publish statistics {year}, or make pages for internal use with --audience internal"),
        ["year": year])
    }
    /// The ledger has records of {before} only from {month} on: the two years are not comparable, and no
    /// change is given.
    public static func beganIn(before: PhraseValue, month: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Журналда {before} жылдың жазбалары тек «{month}» айынан басталады: екі жыл салыстыруға келмейді, сондықтан өзгеріс көрсетілмейді.", ru: "Записи журнала за {before} год начинаются только с месяца «{month}»: годы несопоставимы, и изменение не приводится.", en: "The ledger has records of {before} only from {month} on: the two years are not comparable, and no change is given."),
        ["before": before, "month": month])
    }
  }
}
