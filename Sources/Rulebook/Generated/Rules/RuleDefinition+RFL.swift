// Written by Tools/generate from Schemas/law/rules/RFL.json; do not edit.
// swift-format-ignore-file
import Language

extension RuleDefinition {
  static let rfl01 = RuleDefinition(
    code: "RFL-01", answer: .ask,
    basis: Phrase(kk: "Жолдамаға бір түпкілікті жауап беріледі", ru: "На направление один окончательный ответ", en: "A referral has one final answer"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Жолдамаға жауап берілген: {answer}. Жолдаманы тексеріңіз; қате жауап алдымен кері қайтарып алынады.", ru: "На направление уже дан ответ: {answer}. Проверьте направление; ошибочный ответ сначала отзывают.", en: "The referral has been answered already: {answer}. Check the referral; a mistaken answer is retracted first."))
  static let rfl02 = RuleDefinition(
    code: "RFL-02", answer: .flag,
    basis: Phrase(kk: "Деректер келісіммен, қауіпке, баланың мүддесіне, заңды міндетке немесе әрекетке қабілетсіздікке байланысты беріледі", ru: "Данные передаются по согласию, из-за опасности, в интересах ребёнка, по обязанности по закону или при недееспособности", en: "Data are passed on by consent, danger, a child's interest, legal duty or incapacity"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Жазылғандардың ешқайсысы {person} дегенді жолдауға мүмкіндік бермейді: келісім де, басқа негіз де жоқ. Жолдама жазылды; негізін көрсетіп consent.given жазыңыз.", ru: "Ничто из записанного не позволяет направить {person}: нет ни согласия, ни другого основания. Направление записано; запишите consent.given с его основанием.", en: "Nothing recorded lets {person} be referred: no consent, and no other ground. The referral is recorded; record consent.given with its ground."))
  static let rfl03 = RuleDefinition(
    code: "RFL-03", answer: .flag,
    basis: Phrase(kk: "Деректер келісіммен, қауіпке, баланың мүддесіне, заңды міндетке немесе әрекетке қабілетсіздікке байланысты беріледі", ru: "Данные передаются по согласию, из-за опасности, в интересах ребёнка, по обязанности по закону или при недееспособности", en: "Data are passed on by consent, danger, a child's interest, legal duty or incapacity"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "{person} бойынша келісім енді қолданыста болмаған: ол {end} аяқталған. Жолдама жазылды; қайта сұрап, consent.given жазыңыз.", ru: "Согласие на передачу данных {person} уже не действовало: оно закончилось {end}. Направление записано; спросите снова и запишите consent.given.", en: "The consent for {person} no longer held: it ended at {end}. The referral is recorded; ask anew, and record consent.given."))
  static let rfl04 = RuleDefinition(
    code: "RFL-04", answer: .flag,
    basis: Phrase(kk: "Полицияның көмек көрсететін ұйымдармен өзара іс-қимылы: келісім бойынша", ru: "Взаимодействие полиции с помогающими организациями: по соглашению", en: "Cooperation of the police with helping bodies: by agreement"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "{date} күні, полиция жолдама берген кезде, {body} онымен бұл қызмет туралы келісім жасамаған: {service}. Жауап жазылды; келісім жетіспесе, оны жазыңыз.", ru: "На {date}, когда полиция направила лицо, у {body} не было с ней соглашения об этой услуге: {service}. Ответ записан; запишите соглашение, если его не хватает.", en: "On {date}, when the police made the referral, {body} had no agreement with them for this service: {service}. The answer is recorded; record the agreement if it is missing."))
  static let rfl05 = RuleDefinition(
    code: "RFL-05", answer: .flag,
    basis: Phrase(kk: "Деректер келісіммен, қауіпке, баланың мүддесіне, заңды міндетке немесе әрекетке қабілетсіздікке байланысты беріледі", ru: "Данные передаются по согласию, из-за опасности, в интересах ребёнка, по обязанности по закону или при недееспособности", en: "Data are passed on by consent, danger, a child's interest, legal duty or incapacity"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Келісімде мұндай ұйым түрі аталмаған: {kind}. Жауап жазылды; адам осы алушыға келісе ме, сұрап, consent.given жазыңыз.", ru: "Согласие не называет организаций такого вида: {kind}. Ответ записан; спросите, согласно ли лицо на этого получателя, и запишите consent.given.", en: "The consent does not name bodies of this kind: {kind}. The answer is recorded; ask whether the person agrees to this recipient, and record consent.given."))
}
