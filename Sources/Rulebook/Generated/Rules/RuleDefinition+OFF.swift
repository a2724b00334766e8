// Written by Tools/generate from Schemas/law/rules/OFF.json; do not edit.
// swift-format-ignore-file
import Language

extension RuleDefinition {
  static let off01 = RuleDefinition(
    code: "OFF-01", answer: .ask,
    basis: Phrase(kk: "СДТБТ қағидалары: нөмір мен эпизод бір құқық бұзушылықты атайды", ru: "Правила ЕРДР: номер и эпизод называют одно правонарушение", en: "Rules of the Unified Register (ERDR): a number and episode name one offence"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "СДТБТ нөмірі {erdr}, {episode}-эпизод, {offence} құқық бұзушылығына берілген. Нөмір мен эпизодты тексеріңіз.", ru: "Номер ЕРДР {erdr}, эпизод {episode}, уже принадлежит {offence}. Проверьте номер и эпизод.", en: "ERDR number {erdr}, episode {episode}, is already that of {offence}. Check the number and the episode."))
  static let off02 = RuleDefinition(
    code: "OFF-02", answer: .ask,
    basis: Phrase(kk: "ҚК 108-1 және 109-1-баптары, 2024 жылғы 15 сәуірдегі заң, 2024 жылғы 16 маусымнан қолданыста", ru: "УК, ст. 108-1 и 109-1, Закон от 15 апреля 2024 года, действуют с 16 июня 2024 года", en: "Criminal Code art. 108-1 and 109-1, Law of 15 April 2024, in force from 16 June 2024"),
    mark: .V, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Әрекет жасалған кезде ({committed}) {article}-бап қолданыста болмаған. Бапты және жасалған уақытын тексеріңіз.", ru: "Статья {article} не действовала, когда деяние было совершено ({committed}). Проверьте статью и время совершения.", en: "Article {article} was not in force when the act was committed ({committed}). Check the article and the time committed."))
  static let off03 = RuleDefinition(
    code: "OFF-03", answer: .ask,
    basis: Phrase(kk: "ҚПК: құқық бұзушылық өзі тұрған баптан қайта сараланады", ru: "УПК: переквалифицируют с той статьи, по которой правонарушение стоит", en: "Criminal Procedure Code: an offence is requalified from the article it stands under"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Құқық бұзушылық {from} емес, {current}-бап бойынша тұр. data.from өрісіне {current} деп жазыңыз немесе алдымен жетіспейтін қайта саралауды жазыңыз.", ru: "Правонарушение стоит по статье {current}, а не {from}. Напишите {current} в data.from или сначала запишите недостающую переквалификацию.", en: "The offence stands under article {current}, not {from}. Write {current} into data.from, or record the missing requalification first."))
  static let off05 = RuleDefinition(
    code: "OFF-05", answer: .flag,
    basis: Phrase(kk: "Тұрмыстық зорлық-зомбылық профилактикасы туралы заң: отбасылық-тұрмыстық қатынастардың анықтамасы", ru: "Закон о профилактике бытового насилия: определение семейно-бытовых отношений", en: "Law on prevention of domestic violence: definition of domestic relationships"),
    mark: .V, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "{offence}: тұрмыстық деп көрсетілгені — {declared}, ал жазылған қарым-қатынастар бойынша тұрмыстық — {derived}. Қарым-қатынас жазылмаған немесе қате жазылған болса, жазыңыз немесе кері қайтарып алыңыз.", ru: "{offence}: заявлено как бытовое — {declared}, а по записанным отношениям бытовое — {derived}. Если отношение не записано или записано неверно, запишите или отзовите его.", en: "{offence} is declared domestic: {declared}; by the relationships recorded it is domestic: {derived}. If a relationship is missing or wrong, record it or retract it."))
  static let off06 = RuleDefinition(
    code: "OFF-06", answer: .flag,
    basis: Phrase(kk: "Хабарламаларды қабылдау және тіркеу қағидалары: алынғаннан бастап 24 сағат ішінде", ru: "Правила приёма и регистрации сообщений: в течение 24 часов с получения", en: "Rules on registering reports: within 24 hours of receipt"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: ["hours": 24],
    sentence: Phrase(kk: "Істің бірінші құқық бұзушылығы полиция {report} алғаннан кейін {hoursTaken} сағаттан соң тіркелді; рұқсат етілгені — {hours}. Бұзушылық жазылды.", ru: "Первое правонарушение дела зарегистрировано через {hoursTaken} {hoursTaken|час|часа|часов} после того, как полиция получила {report}; допускается {hours}. Нарушение записано.", en: "The first offence of the case is registered {hoursTaken} {hoursTaken|hour|hours} after police received {report}; {hours} are allowed. The breach is recorded."))
}
