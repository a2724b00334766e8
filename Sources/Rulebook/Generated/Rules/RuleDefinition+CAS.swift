// Written by Tools/generate from Schemas/law/rules/CAS.json; do not edit.
// swift-format-ignore-file
import Language

extension RuleDefinition {
  static let cas01 = RuleDefinition(
    code: "CAS-01", answer: .ask,
    basis: Phrase(kk: "ҚПК: істер жалғасатын іспен біріктіріледі", ru: "УПК: дела соединяются с тем, которое продолжается", en: "Criminal Procedure Code: cases are joined to one that goes on"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "{into} — осы істің өзі немесе онымен біріктірілген: шеңбер шығар еді. subject пен data.into тексеріңіз.", ru: "{into} — это само дело или соединено с ним: получился бы круг. Проверьте subject и data.into.", en: "{into} is this case, or goes on under it: the two would be joined in a circle. Check the subject and data.into."))
  static let cas02 = RuleDefinition(
    code: "CAS-02", answer: .ask,
    basis: Phrase(kk: "ҚПК: іс бір ғана басқа іспен жалғасады", ru: "УПК: дело продолжается под одним другим", en: "Criminal Procedure Code: a case goes on under one other"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Іс {into} ісімен бұрын біріктірілген. Істі тексеріңіз; қате біріктіру алдымен кері қайтарып алынады.", ru: "Дело уже соединено с {into}. Проверьте дело; ошибочное соединение сначала отзывают.", en: "The case was joined to {into} already. Check the case; a mistaken joining is retracted first."))
  static let cas03 = RuleDefinition(
    code: "CAS-03", answer: .ask,
    basis: Phrase(kk: "ҚПК: істен ондағы нәрсе ғана бөлінеді", ru: "УПК: из дела выделяют то, что в нём есть", en: "Criminal Procedure Code: what is severed from a case is in it"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "{offence} {case} ісіне жатпайды. data.offences пен data.outOf тексеріңіз.", ru: "{offence} не относится к делу {case}. Проверьте data.offences и data.outOf.", en: "{offence} is not an offence of {case}. Check data.offences and data.outOf."))
  static let cas04 = RuleDefinition(
    code: "CAS-04", answer: .ask,
    basis: Phrase(kk: "ҚПК: жүріп жатқан іс тоқтатыла тұрады", ru: "УПК: приостанавливают дело, которое идёт", en: "Criminal Procedure Code: a case that goes on is suspended"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Іс {date} күнінен қозғалмайды: ол тоқтатыла тұрған немесе аяқталған. Істі тексеріңіз.", ru: "Дело не движется с {date}: оно уже приостановлено или окончено. Проверьте дело.", en: "The case has stood still since {date}: it is suspended already, or has ended. Check the case."))
  static let cas05 = RuleDefinition(
    code: "CAS-05", answer: .ask,
    basis: Phrase(kk: "ҚПК: тоқтатыла тұрған немесе тоқтату туралы шешімінің күші жойылған іс қайта басталады", ru: "УПК: возобновляют приостановленное дело или то, прекращение которого отменено", en: "Criminal Procedure Code: what is resumed was suspended, or its termination set aside"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Іс тоқтатыла тұрған жоқ, оны тоқтату туралы шешімнің де күші жойылмаған. Істі және data.ground өрісін тексеріңіз.", ru: "Дело не приостановлено, и его прекращение не отменено. Проверьте дело и data.ground.", en: "The case is not suspended, nor was its termination set aside. Check the case and data.ground."))
}
