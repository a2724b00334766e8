// Written by Tools/generate from Schemas/law/rules/CRT.json; do not edit.
// swift-format-ignore-file
import Language

extension RuleDefinition {
  static let crt01 = RuleDefinition(
    code: "CRT-01", answer: .ask,
    basis: Phrase(kk: "ҚПК: сот өзіне жіберілген айыптауларды қарайды", ru: "УПК: суд рассматривает направленные ему обвинения", en: "Criminal Procedure Code: a court judges the charges sent to it"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "{problem}. Істі, data.person және data.offence өрістерін тексеріңіз немесе алдымен сотқа жіберуді жазыңыз.", ru: "{problem}. Проверьте дело, data.person и data.offence или сначала запишите направление в суд.", en: "{problem}. Check the case, data.person and data.offence, or first record the sending to court."))
  static let crt02 = RuleDefinition(
    code: "CRT-02", answer: .ask,
    basis: Phrase(kk: "Істі ол жатқан сот қайтарады", ru: "Дело возвращает суд, в котором оно находится", en: "A case is returned by the court it is before"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Іс сотта емес, оны қайтару мүмкін емес. Істі тексеріңіз немесе алдымен оның жіберілуін жазыңыз.", ru: "Дело не в суде, вернуть его нельзя. Проверьте дело или сначала запишите его направление.", en: "The case is not in court, so it can not be returned. Check the case, or first record its sending."))
  static let crt03 = RuleDefinition(
    code: "CRT-03", answer: .ask,
    basis: Phrase(kk: "Іс қайтарылғанға дейін сотқа бір рет жіберіледі", ru: "Дело направляют в суд один раз, пока его не вернут", en: "A case is sent to court once, until it is returned"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Іс онсыз да сотта. Істі тексеріңіз немесе алдымен оның қайтарылуын жазыңыз.", ru: "Дело уже в суде. Проверьте дело или сначала запишите его возврат.", en: "The case is in court already. Check the case, or first record its return."))
  static let crt04 = RuleDefinition(
    code: "CRT-04", answer: .ask,
    basis: Phrase(kk: "ҚК: жаза соттаудан кейін тағайындалады", ru: "УК: наказание следует за осуждением", en: "Criminal Code: a penalty follows a conviction"),
    mark: .V, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Ақтау кезінде жаза көрсетілген. data.verdict өрісін түзетіңіз немесе data.penalty өрісін алып тастаңыз.", ru: "При оправдании указано наказание. Исправьте data.verdict или уберите data.penalty.", en: "An acquittal carries a penalty. Mend data.verdict, or leave data.penalty out."))
  static let crt05 = RuleDefinition(
    code: "CRT-05", answer: .flag,
    basis: Phrase(kk: "ҚК 108-1 және 109-1-баптары: ең ауыр жазалар", ru: "УК, ст. 108-1 и 109-1: наибольшие наказания", en: "Criminal Code art. 108-1 and 109-1: maximum penalties"),
    mark: .R, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Жаза ({kind}: {amount}) {article}-баптың шегінен асады: {maximum}. Үкім шығарылғандай жазылды.", ru: "Наказание ({kind}: {amount}) выше предела статьи {article}: {maximum}. Приговор записан так, как вынесен.", en: "The penalty ({kind}: {amount}) is above the maximum of article {article}: {maximum}. The sentence is recorded as imposed."))
  static let crt06 = RuleDefinition(
    code: "CRT-06", answer: .ask,
    basis: Phrase(kk: "ҚК: жаза соттаудан кейін тағайындалады", ru: "УК: наказание следует за осуждением", en: "Criminal Code: a penalty follows a conviction"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Соттау кезінде жаза көрсетілмеген. Оны data.penalty өрісіне жазыңыз.", ru: "При осуждении не указано наказание. Напишите его в data.penalty.", en: "A conviction carries no penalty. Write it into data.penalty."))
  static let crt07 = RuleDefinition(
    code: "CRT-07", answer: .ask,
    basis: Phrase(kk: "ҚПК: үкім шығарылғаннан кейін күшіне енеді", ru: "УПК: приговор вступает в силу после вынесения", en: "Criminal Procedure Code: a sentence comes into force after it was imposed"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Бұл істе {person} адамына {offence} үшін {article}-бап бойынша үкім жазылмаған. Айыптауды тексеріңіз немесе алдымен үкімді жазыңыз.", ru: "В этом деле не записан приговор {person} за {offence} по статье {article}. Проверьте обвинение или сначала запишите приговор.", en: "No sentence on {person} for {offence} under article {article} is recorded in this case. Check the charge, or first record the sentence."))
  static let crt08 = RuleDefinition(
    code: "CRT-08", answer: .ask,
    basis: Phrase(kk: "ҚК: күшіне енген жаза өтеледі", ru: "УК: отбывают вступившее в силу наказание", en: "Criminal Code: what is served is a conviction in force"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Бұл істе {person} адамының {offence} үшін {article}-бап бойынша күшіне енген соттауы жоқ. Айыптауды тексеріңіз немесе алдымен күшіне енгенін жазыңыз.", ru: "В этом деле нет вступившего в силу осуждения {person} за {offence} по статье {article}. Проверьте обвинение или сначала запишите вступление в силу.", en: "No conviction of {person} for {offence} under article {article} is in force in this case. Check the charge, or first record that it came into force."))
  static let crt09 = RuleDefinition(
    code: "CRT-09", answer: .ask,
    basis: Phrase(kk: "Іс бір рет аяқталады", ru: "Дело заканчивается один раз", en: "A case ends once"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Іс {date} күні аяқталған. Істі тексеріңіз.", ru: "Дело закончено {date}. Проверьте дело.", en: "The case ended on {date}. Check the case."))
  static let crt10 = RuleDefinition(
    code: "CRT-10", answer: .flag,
    basis: Phrase(kk: "ҚПК: сотқа жүріп жатқан іс жіберіледі", ru: "УПК: в суд направляют дело, которое идёт", en: "Criminal Procedure Code: a case that goes on is sent to court"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Іс басқасымен біріктірілген, тоқтатыла тұрған немесе тоқтатылған. Жіберу жазылды; ол қай іспен жалғасатынын немесе қайта басталғанын жазыңыз.", ru: "Дело соединено с другим, приостановлено или прекращено. Направление записано; запишите, под каким делом оно продолжается, или его возобновление.", en: "The case was joined to another, is suspended, or was terminated. The sending is recorded; record what it goes on under, or its resumption."))
  static let crt11 = RuleDefinition(
    code: "CRT-11", answer: .flag,
    basis: Phrase(kk: "ҚК 108-1-бап: сот сарапшысы анықтаған денсаулыққа жеңіл зиян", ru: "УК, ст. 108-1: лёгкий вред здоровью по заключению судебного эксперта", en: "Criminal Code art. 108-1: minor harm to health, found by a forensic examiner"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: 19890, to: nil),
    limits: [:],
    sentence: Phrase(kk: "{offence} 108-1-бап бойынша сотқа жіберіледі, ал істе жеңіл зиян туралы сарапшы қорытындысы жоқ. Жіберу жазылды; қорытындыны енгізіңіз.", ru: "{offence} направляется в суд по статье 108-1, а заключения эксперта о лёгком вреде в деле нет. Направление записано; внесите заключение.", en: "{offence} goes to court under article 108-1, and no examiner has concluded minor harm in the case. The sending is recorded; record the conclusion."))
  static let crt12 = RuleDefinition(
    code: "CRT-12", answer: .flag,
    basis: Phrase(kk: "Дәлелдемелер: сотқа жіберілетін нәрсе тіркеумен салыстырылған", ru: "Доказательства: направляемое в суд сверено с регистрацией", en: "Evidence: what goes to court was verified against its registration"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Істің {count} заттай дәлелдемесі тексерілмеген немесе оқшауланған, олардың ішінде {first}. Жіберу жазылды; оларды тексеріңіз.", ru: "Не проверены или находятся в карантине {count} из вещественных доказательств дела, среди них {first}. Направление записано; проверьте их.", en: "{count} of the case's exhibits are not verified or are quarantined, among them {first}. The sending is recorded; verify them."))
  static let crt13 = RuleDefinition(
    code: "CRT-13", answer: .ask,
    basis: Phrase(kk: "ҚПК: шығарылған үкім өзгертіледі", ru: "УПК: изменяют вынесенный приговор", en: "Criminal Procedure Code: what is changed was imposed"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Бұл істе {person} қатысты {offence} бойынша үкім жазылмаған. Айыптауды тексеріңіз немесе алдымен үкімді жазыңыз.", ru: "Приговор в отношении {person} по {offence} в этом деле не записан. Проверьте обвинение или сначала запишите приговор.", en: "No sentence on {person} for {offence} is recorded in this case. Check the charge, or first record the sentence."))
  static let crt14 = RuleDefinition(
    code: "CRT-14", answer: .ask,
    basis: Phrase(kk: "ҚПК: шығарылған үкімге шағым беріледі", ru: "УПК: обжалуют вынесенный приговор", en: "Criminal Procedure Code: what is appealed against was imposed"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Бұл істе {person} қатысты {offence}, {article}-бап бойынша үкім жазылмаған. Айыптауды тексеріңіз немесе алдымен үкімді жазыңыз.", ru: "Приговор в отношении {person} по {offence}, статья {article}, в этом деле не записан. Проверьте обвинение или сначала запишите приговор.", en: "No sentence on {person} for {offence} under article {article} is recorded in this case. Check the charge, or first record the sentence."))
  static let crt15 = RuleDefinition(
    code: "CRT-15", answer: .flag,
    basis: Phrase(kk: "ҚК 68-бап, 2024 жылғы 15 сәуірдегі Заң: жәбірленушімен екінші рет татуласуға болмайды", ru: "УК, ст. 68, Закон от 15 апреля 2024 года: повторное примирение с потерпевшим не допускается", en: "Criminal Code art. 68, Law of 15 April 2024: no second reconciliation with the victim"),
    mark: .R, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: 19890, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Сол күдікті мен жәбірленуші бұрын татуласқан: {case} ісі осы негізбен {date} күні тоқтатылған. Тоқтату жазылды.", ru: "Те же подозреваемый и потерпевший уже примирились: дело {case} прекращено по этому основанию {date}. Прекращение записано.", en: "The same suspect and victim reconciled already: {case} was terminated on that ground on {date}. The termination is recorded."))
}
