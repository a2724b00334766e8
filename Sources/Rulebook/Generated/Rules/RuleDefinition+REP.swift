// Written by Tools/generate from Schemas/law/rules/REP.json; do not edit.
// swift-format-ignore-file
import Language

extension RuleDefinition {
  static let rep01 = RuleDefinition(
    code: "REP-01", answer: .ask,
    basis: Phrase(kk: "АТК жүргізу қағидалары: нөмір жылына бір рет қолданылады", ru: "Правила ведения КУИ: номер используется в году один раз", en: "Rules of the book of reports (KUI): a number is used once in a year"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "{organ} органының {kui} АТК нөмірі {year} жылы {report} үшін қолданылған. Нөмірді кітаппен салыстырыңыз.", ru: "Номер КУИ {kui} органа {organ} уже использован в {year} году, для {report}. Сверьте номер с книгой.", en: "KUI number {kui} of {organ} is already used in {year}, for {report}. Check the number in the book."))
  static let rep02 = RuleDefinition(
    code: "REP-02", answer: .flag,
    basis: Phrase(kk: "Хабарламаларды қабылдау және тіркеу қағидалары: алынғаннан бастап 24 сағат ішінде", ru: "Правила приёма и регистрации сообщений: в течение 24 часов с получения", en: "Rules on registering reports: within 24 hours of receipt"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: ["hours": 24],
    sentence: Phrase(kk: "Хабарлама бойынша шешім оны полиция алғаннан кейін {hoursTaken} сағаттан соң қабылданды; рұқсат етілгені — {hours}. Бұзушылық жазылды.", ru: "Решение по сообщению принято через {hoursTaken} {hoursTaken|час|часа|часов} после того, как его получила полиция; допускается {hours}. Нарушение записано.", en: "The report is disposed of {hoursTaken} hours after police received it; {hours} are allowed. The breach is recorded."))
  static let rep03 = RuleDefinition(
    code: "REP-03", answer: .flag,
    basis: Phrase(kk: "Хабарламаларды қабылдау және тіркеу қағидалары: шешімді басқа адам бекітеді", ru: "Правила приёма и регистрации сообщений: решение утверждает другое лицо", en: "Rules on registering reports: a disposal is approved by another"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "{author} өз шешімін өзі бекітеді. Ол жазылды; оны басшы тексеруі тиіс.", ru: "{author} утверждает собственное решение. Оно записано; его следует проверить руководителю.", en: "{author} approves a disposal of their own. It is recorded; whoever supervises should look at it."))
  static let rep04 = RuleDefinition(
    code: "REP-04", answer: .flag,
    basis: Phrase(kk: "Хабарламаларды қабылдау және тіркеу қағидалары: құқық бұзушылық ретінде тіркелген хабарлама есептен шығарылмайды", ru: "Правила приёма и регистрации сообщений: зарегистрированное как правонарушение не списывают", en: "Rules on registering reports: what is registered as an offence is not written off"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Осы хабарлама бойынша ашылған {case} ісінде құқық бұзушылық {date} күні тіркелген. Шешім жазылды; қате болса, кері қайтарып алыңыз.", ru: "По делу {case}, начатому по этому сообщению, правонарушение зарегистрировано {date}. Решение записано; если это ошибка, отзовите его.", en: "An offence of {case}, opened from the report, was registered on {date}. The disposal is recorded; if it is a slip, retract it."))
  static let rep05 = RuleDefinition(
    code: "REP-05", answer: .ask,
    basis: Phrase(kk: "Хабарлама басқа хабарламаға қосылады", ru: "Сообщение присоединяют к другому сообщению", en: "A report is joined to another report"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Қосылатын хабарлама data.into өрісінде басқа хабарламаны атайды, өзге нәтижеде ол өріс болмайды. data.outcome немесе data.into өрісін түзетіңіз.", ru: "Присоединяемое сообщение называет в data.into другое сообщение, а при ином исходе там ничего нет. Исправьте data.outcome или data.into.", en: "A report that is joined names in data.into the other report it is joined to, and no other outcome names one. Mend data.outcome or data.into."))
  static let rep06 = RuleDefinition(
    code: "REP-06", answer: .ask,
    basis: Phrase(kk: "Хабарлама бойынша шешім бір рет қабылданады", ru: "Решение по сообщению принимают один раз", en: "A report is disposed of once"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Хабарлама бойынша шешім {date} күні қабылданған: {outcome}. Хабарламаны тексеріңіз; қате шешім алдымен кері қайтарып алынады.", ru: "Решение по сообщению уже принято {date}: {outcome}. Проверьте сообщение; ошибочное решение сначала отзывают.", en: "The report was disposed of already, on {date}: {outcome}. Check the report; a mistaken disposal is retracted first."))
}
