// Written by Tools/generate from Schemas/law/rules/PRG.json; do not edit.
// swift-format-ignore-file
import Language

extension RuleDefinition {
  static let prg01 = RuleDefinition(
    code: "PRG-01", answer: .ask,
    basis: Phrase(kk: "Түзету бағдарламалары: сот бойынша немесе ерікті түрде", ru: "Программы коррекции: по суду или добровольно", en: "Correction programmes: by court or voluntary"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Бағдарлама сот шешіміне негізделген, бірақ сот актісі аталмаған. Нөмірін data.act өрісіне жазыңыз немесе ерікті деп көрсетіңіз.", ru: "Программа основана на решении суда, но судебный акт не назван. Укажите его номер в data.act или укажите, что она добровольная.", en: "The programme rests on a court, but the court act is not named. Write its number into data.act, or say that it is voluntary."))
  static let prg02 = RuleDefinition(
    code: "PRG-02", answer: .flag,
    basis: Phrase(kk: "Түзету бағдарламалары: сот бойынша немесе ерікті түрде", ru: "Программы коррекции: по суду или добровольно", en: "Correction programmes: by court or voluntary"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Журнал бойынша адамның {body} ұйымында жүріп жатқан бағдарламасы жоқ. Жазба қабылданды; correction.ordered жетіспесе, оны жазыңыз.", ru: "По журналу у лица нет программы в {body}. Запись принята; запишите correction.ordered, если его не хватает.", en: "By the ledger the person has no programme under way at {body}. It is recorded; record correction.ordered if it is missing."))
  static let prg03 = RuleDefinition(
    code: "PRG-03", answer: .flag,
    basis: Phrase(kk: "Түзету бағдарламалары: сабақтар жоспар бойынша", ru: "Программы коррекции: занятия по плану", en: "Correction programmes: sessions as planned"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "{session}-сабақ жоспардан тыс, жоспарда: {planned}. Жазба қабылданды; data.session өрісін тексеріңіз.", ru: "Занятие {session} сверх плана, в котором их {planned}. Запись принята; проверьте data.session.", en: "Session {session} is above the plan, which has {planned}. It is recorded; check data.session."))
  static let prg04 = RuleDefinition(
    code: "PRG-04", answer: .flag,
    basis: Phrase(kk: "Түзету бағдарламалары: сабақтар жоспар бойынша", ru: "Программы коррекции: занятия по плану", en: "Correction programmes: sessions as planned"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Бағдарлама аяқталды, бірақ жоспарланған {planned} сабақтан {attended} жазылған. Жазба қабылданды; жетіспейтін сабақтарды жазыңыз.", ru: "Программа завершена, а занятий записано {attended} из {planned}. Запись принята; запишите недостающие занятия.", en: "The programme is completed with {attended} sessions recorded of {planned} planned. It is recorded; record the sessions that are missing."))
  static let prg05 = RuleDefinition(
    code: "PRG-05", answer: .ask,
    basis: Phrase(kk: "Түзету бағдарламалары: сабақтар жоспар бойынша", ru: "Программы коррекции: занятия по плану", en: "Correction programmes: sessions as planned"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "{session}-сабаққа қатысу бұрын жазылған. data.session өрісін тексеріңіз.", ru: "Занятие {session} уже записано как посещённое. Проверьте data.session.", en: "Session {session} is recorded as attended already. Check data.session."))
  static let prg06 = RuleDefinition(
    code: "PRG-06", answer: .flag,
    basis: Phrase(kk: "Түзету бағдарламалары: сот бойынша немесе ерікті түрде", ru: "Программы коррекции: по суду или добровольно", en: "Correction programmes: by court or voluntary"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Адамның осы орталықта {ordered} тағайындалған бағдарламасы жүріп жатыр. Екеуі де жазылды; бұрынғысы немен аяқталғанын жазыңыз.", ru: "У лица в этом центре уже идёт программа, назначенная {ordered}. Обе записаны; запишите, чем закончилась прежняя.", en: "The person has a programme under way at this centre, ordered {ordered}. Both are recorded; record how the earlier one ended."))
}
