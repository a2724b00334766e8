// Written by Tools/generate from Schemas/law/rules/ORD.json; do not edit.
// swift-format-ignore-file
import Language

extension RuleDefinition {
  static let ord01 = RuleDefinition(
    code: "ORD-01", answer: .flag,
    basis: Phrase(kk: "2009 жылғы 4 желтоқсандағы «Тұрмыстық зорлық-зомбылық профилактикасы туралы» Заң, 20-бап", ru: "Закон «О профилактике бытового насилия» от 4 декабря 2009 года, ст. 20", en: "Law on the prevention of domestic violence of 4 December 2009, art. 20"),
    mark: .V, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: 20513),
    limits: ["days": 30],
    sentence: Phrase(kk: "Нұсқаманың мерзімі күнмен: {term}; заң бойынша: {days}. Ол шығарылған күйінде жазылды; data.days өрісін тексеріңіз.", ru: "Предписание вынесено на срок в днях: {term}; закон говорит: {days}. Оно записано как вынесено; проверьте data.days.", en: "The order is issued for {term} days; the law says {days}. It is recorded as issued; check data.days."))
  static let ord02 = RuleDefinition(
    code: "ORD-02", answer: .flag,
    basis: Phrase(kk: "№ 245-VIII Заң, 60-бап, 2026 жылғы 2 наурыздан бастап қолданылады", ru: "Закон № 245-VIII, ст. 60, действует со 2 марта 2026 года", en: "Law 245-VIII, art. 60, in force from 2 March 2026"),
    mark: .R, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: 20514, to: nil),
    limits: ["days": 30],
    sentence: Phrase(kk: "Нұсқаманың мерзімі күнмен: {term}; заң бойынша: {days}. Ол шығарылған күйінде жазылды; data.days өрісін тексеріңіз.", ru: "Предписание вынесено на срок в днях: {term}; закон говорит: {days}. Оно записано как вынесено; проверьте data.days.", en: "The order is issued for {term} days; the law says {days}. It is recorded as issued; check data.days."))
  static let ord03 = RuleDefinition(
    code: "ORD-03", answer: .flag,
    basis: Phrase(kk: "2009 жылғы 4 желтоқсандағы «Тұрмыстық зорлық-зомбылық профилактикасы туралы» Заң, 20-бап", ru: "Закон «О профилактике бытового насилия» от 4 декабря 2009 года, ст. 20", en: "Law on the prevention of domestic violence of 4 December 2009, art. 20"),
    mark: .V, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: 20513),
    limits: ["age": 16],
    sentence: Phrase(kk: "Нұсқама тек {age} жасқа толған адамға шығарылады; {date} күні адамның жас тобы {band} болған. Ол шығарылған күйінде жазылды; адамды және істегі жас тобын тексеріңіз.", ru: "Предписание выносится только тому, кому исполнилось {age}; на {date} возрастная группа лица — {band}. Оно записано как вынесено; проверьте лицо и возрастную группу в деле.", en: "An order binds only who has turned {age}; on {date} the person's age band was {band}. It is recorded as issued; check the person, and the age band in the case."))
  static let ord04 = RuleDefinition(
    code: "ORD-04", answer: .flag,
    basis: Phrase(kk: "№ 245-VIII Заң, 60-бап, 2026 жылғы 2 наурыздан бастап қолданылады", ru: "Закон № 245-VIII, ст. 60, действует со 2 марта 2026 года", en: "Law 245-VIII, art. 60, in force from 2 March 2026"),
    mark: .R, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: 20514, to: nil),
    limits: ["age": 16],
    sentence: Phrase(kk: "Нұсқама тек {age} жасқа толған адамға шығарылады; {date} күні адамның жас тобы {band} болған. Ол шығарылған күйінде жазылды; адамды және істегі жас тобын тексеріңіз.", ru: "Предписание выносится только тому, кому исполнилось {age}; на {date} возрастная группа лица — {band}. Оно записано как вынесено; проверьте лицо и возрастную группу в деле.", en: "An order binds only who has turned {age}; on {date} the person's age band was {band}. It is recorded as issued; check the person, and the age band in the case."))
  static let ord05 = RuleDefinition(
    code: "ORD-05", answer: .flag,
    basis: Phrase(kk: "2009 жылғы «Тұрмыстық зорлық-зомбылық профилактикасы туралы» Заң, 20-бап; 2026 жылғы 2 наурыздан бастап № 245-VIII Заң, 60-бап", ru: "Закон «О профилактике бытового насилия» 2009 года, ст. 20; со 2 марта 2026 года — Закон № 245-VIII, ст. 60", en: "Law on the prevention of domestic violence of 2009, art. 20; from 2 March 2026 Law 245-VIII, art. 60"),
    mark: .R, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: ["age": 16],
    sentence: Phrase(kk: "Нұсқама тек {age} жасқа толған адамға шығарылады; {date} күнгі {band} жас тобынан бұл көрінбейді. Ол шығарылған күйінде жазылды; жасын көрсететін құжатпен растаңыз (data.attested), сонда белгі қойылмайды.", ru: "Предписание выносится только тому, кому исполнилось {age}; по возрастной группе {band} на {date} этого не видно. Оно записано как вынесено; подтвердите документом, из которого виден возраст (data.attested), и отметки не будет.", en: "An order binds only who has turned {age}; from the age band {band} of {date} that can not be told. It is recorded as issued; attest the document that shows the age (data.attested), and nothing is flagged."))
  static let ord06 = RuleDefinition(
    code: "ORD-06", answer: .flag,
    basis: Phrase(kk: "2009 жылғы «Тұрмыстық зорлық-зомбылық профилактикасы туралы» Заң, 20-бап; 2026 жылғы 2 наурыздан бастап № 245-VIII Заң, 60-бап", ru: "Закон «О профилактике бытового насилия» 2009 года, ст. 20; со 2 марта 2026 года — Закон № 245-VIII, ст. 60", en: "Law on the prevention of domestic violence of 2009, art. 20; from 2 March 2026 Law 245-VIII, art. 60"),
    mark: .V, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "{issued} шығарылған {order} {person} дегенді осы адамнан қазірдің өзінде қорғайды және аяқталған жоқ. Жаңасы жазылды; егер ол бұрынғысының орнына шықса, бұрынғысын ұзартыңыз немесе күшін жойыңыз.", ru: "{order}, вынесенное {issued}, уже защищает {person} от этого лица и не закончилось. Новое записано; продлите или отмените прежнее, если это его заменяет.", en: "{order}, issued {issued}, already protects {person} against this person and has not ended. The new one is recorded; extend or revoke the earlier one if this takes its place."))
  static let ord07 = RuleDefinition(
    code: "ORD-07", answer: .flag,
    basis: Phrase(kk: "Қорғау нұсқамалары: нұсқама бір рет тапсырылады", ru: "Защитные предписания: предписание вручается один раз", en: "Protective orders: an order is served once"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Нұсқама бұрын тапсырылған ({served}); мерзімі содан басталады. Нұсқаманы тексеріңіз.", ru: "Предписание уже вручено ({served}); срок идёт с того времени. Проверьте предписание.", en: "The order was served already, at {served}; its term runs from then. Check the order."))
  static let ord08 = RuleDefinition(
    code: "ORD-08", answer: .ask,
    basis: Phrase(kk: "Қорғау нұсқамасын полиция шығарады, ерекше талаптарды сот белгілейді", ru: "Защитное предписание выносит полиция, особые требования устанавливает суд", en: "Protective orders are issued by the police, special requirements imposed by a court"),
    mark: .V, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "{order} — қорғау нұсқамасы емес, ерекше талаптар. Нұсқаманы тексеріңіз немесе special-requirements.breached не .ended деп жазыңыз.", ru: "{order} — не защитное предписание, а особые требования. Проверьте номер или запишите special-requirements.breached либо .ended.", en: "{order} is no protective order: it stands for special requirements. Check the order, or record special-requirements.breached or .ended."))
  static let ord09 = RuleDefinition(
    code: "ORD-09", answer: .flag,
    basis: Phrase(kk: "2009 жылғы «Тұрмыстық зорлық-зомбылық профилактикасы туралы» Заң, 20-бап; 2026 жылғы 2 наурыздан бастап № 245-VIII Заң, 60-бап", ru: "Закон «О профилактике бытового насилия» 2009 года, ст. 20; со 2 марта 2026 года — Закон № 245-VIII, ст. 60", en: "Law on the prevention of domestic violence of 2009, art. 20; from 2 March 2026 Law 245-VIII, art. 60"),
    mark: .V, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Нұсқама бұдан бұрын аяқталған: {end}. Жазба қабылданды; нұсқама мен уақытты тексеріңіз.", ru: "Предписание закончилось раньше: {end}. Запись принята; проверьте предписание и время.", en: "The order had ended at {end}, before this. It is recorded; check the order and the time."))
  static let ord10 = RuleDefinition(
    code: "ORD-10", answer: .flag,
    basis: Phrase(kk: "2009 жылғы «Тұрмыстық зорлық-зомбылық профилактикасы туралы» Заң, 20-бап; 2026 жылғы 2 наурыздан бастап № 245-VIII Заң, 60-бап", ru: "Закон «О профилактике бытового насилия» 2009 года, ст. 20; со 2 марта 2026 года — Закон № 245-VIII, ст. 60", en: "Law on the prevention of domestic violence of 2009, art. 20; from 2 March 2026 Law 245-VIII, art. 60"),
    mark: .V, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Нұсқама ұзартылды, бірақ журнал бойынша оны ешкім тапсырмаған. Ұзарту жазылды; жетіспейтін тапсыруды жазыңыз.", ru: "Предписание продлевается, но по журналу его никто не вручил. Продление записано; запишите недостающее вручение.", en: "The order is extended, but by the ledger nobody has served it. The extension is recorded; record the service that is missing."))
  static let ord11 = RuleDefinition(
    code: "ORD-11", answer: .flag,
    basis: Phrase(kk: "2009 жылғы «Тұрмыстық зорлық-зомбылық профилактикасы туралы» Заң, 20-бап; 2026 жылғы 2 наурыздан бастап № 245-VIII Заң, 60-бап", ru: "Закон «О профилактике бытового насилия» 2009 года, ст. 20; со 2 марта 2026 года — Закон № 245-VIII, ст. 60", en: "Law on the prevention of domestic violence of 2009, art. 20; from 2 March 2026 Law 245-VIII, art. 60"),
    mark: .V, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Нұсқама қолданыста болмаған: журнал бойынша ол уақытта тапсырылмаған. Бұзу жазылды; тапсыру жетіспесе, оны жазыңыз.", ru: "Предписание не действовало: по журналу оно к тому времени не было вручено. Нарушение записано; запишите вручение, если его не хватает.", en: "The order was not active: by the ledger it had not been served then. The violation is recorded; record the service if it is missing."))
  static let ord12 = RuleDefinition(
    code: "ORD-12", answer: .ask,
    basis: Phrase(kk: "Нұсқама өзі тыйым салған әрекетпен бұзылады", ru: "Предписание нарушается тем, что оно запрещает", en: "An order is violated by what it forbids"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Нұсқама бұған тыйым салмайды: {ban}. Нұсқаманы және data.ban өрісін тексеріңіз.", ru: "Предписание этого не запрещает: {ban}. Проверьте предписание и data.ban.", en: "The order does not forbid this: {ban}. Check the order and data.ban."))
  static let ord13 = RuleDefinition(
    code: "ORD-13", answer: .ask,
    basis: Phrase(kk: "Нұсқама басқаларды өзі міндеттейтін адамнан қорғайды", ru: "Предписание защищает других от лица, которому оно вынесено", en: "An order protects others from the person it binds"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "{person} өзінен қорғалып тұр: міндеттелген адам қорғалатындардың ішінде аталған. data.person мен data.protectedPersons өрістерін тексеріңіз.", ru: "{person} защищается от самого себя: лицо, которому вынесено, названо и среди защищаемых. Проверьте data.person и data.protectedPersons.", en: "{person} is protected from themselves: the person bound is among those protected. Check data.person and data.protectedPersons."))
  static let ord14 = RuleDefinition(
    code: "ORD-14", answer: .flag,
    basis: Phrase(kk: "2009 жылғы «Тұрмыстық зорлық-зомбылық профилактикасы туралы» Заң, 20-бап; 2026 жылғы 2 наурыздан бастап № 245-VIII Заң, 60-бап", ru: "Закон «О профилактике бытового насилия» 2009 года, ст. 20; со 2 марта 2026 года — Закон № 245-VIII, ст. 60", en: "Law on the prevention of domestic violence of 2009, art. 20; from 2 March 2026 Law 245-VIII, art. 60"),
    mark: .V, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Нұсқама қолданыста болмаған: ол {end} аяқталған. Болған оқиға жазылды; нұсқама мен уақытты тексеріңіз, құқық бұзушылық болса, оны тіркеңіз.", ru: "Предписание не действовало: оно закончилось {end}. Произошедшее записано; проверьте предписание и время, а если это правонарушение, зарегистрируйте его.", en: "The order was not active: it had ended at {end}. What was done is recorded; check the order and the time, and register an offence if it is one."))
  static let ord16 = RuleDefinition(
    code: "ORD-16", answer: .ask,
    basis: Phrase(kk: "Нұсқама алдымен шығарылады", ru: "Предписание сначала выносится", en: "An order is issued before anything is done with it"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Нұсқама бұдан кейін шығарылған: {issued}. Нұсқама мен уақытты тексеріңіз.", ru: "Предписание вынесено позже: {issued}. Проверьте предписание и время.", en: "The order was issued at {issued}, after this. Check the order and the time."))
}
