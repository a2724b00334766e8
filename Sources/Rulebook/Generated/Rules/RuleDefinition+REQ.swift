// Written by Tools/generate from Schemas/law/rules/REQ.json; do not edit.
// swift-format-ignore-file
import Language

extension RuleDefinition {
  static let req01 = RuleDefinition(
    code: "REQ-01", answer: .flag,
    basis: Phrase(kk: "Мінез-құлыққа қойылатын ерекше талаптар: 2026 жылғы 1 наурызға дейін 2009 жылғы заң, 2026 жылғы 2 наурыздан бастап № 245-VIII Заң", ru: "Особые требования к поведению: закон 2009 года до 1 марта 2026 года, Закон № 245-VIII со 2 марта 2026 года", en: "Special requirements to behaviour: law of 2009 until 1 March 2026, Law 245-VIII from 2 March 2026"),
    mark: .V, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: ["least": 3, "most": 12],
    sentence: Phrase(kk: "Ерекше талаптар {least}–{most} айға белгіленеді; мұнда: {months}. Олар белгіленген күйінде жазылды; data.months өрісін тексеріңіз.", ru: "Особые требования устанавливаются на срок от {least} до {most} месяцев; здесь: {months}. Они записаны как установлены; проверьте data.months.", en: "Special requirements are imposed for {least} to {most} months; here it is {months}. They are recorded as imposed; check data.months."))
  static let req02 = RuleDefinition(
    code: "REQ-02", answer: .flag,
    basis: Phrase(kk: "Мінез-құлыққа қойылатын ерекше талаптар: 2026 жылғы 1 наурызға дейін 2009 жылғы заң, 2026 жылғы 2 наурыздан бастап № 245-VIII Заң", ru: "Особые требования к поведению: закон 2009 года до 1 марта 2026 года, Закон № 245-VIII со 2 марта 2026 года", en: "Special requirements to behaviour: law of 2009 until 1 March 2026, Law 245-VIII from 2 March 2026"),
    mark: .V, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: ["least": 1, "most": 4],
    sentence: Phrase(kk: "Адам полицияға айына {least}–{most} рет келеді; мұнда: {reports}. Талаптар белгіленген күйінде жазылды; data.reportsPerMonth өрісін тексеріңіз.", ru: "Лицо является в полицию от {least} до {most} раз в месяц; здесь: {reports}. Требования записаны как установлены; проверьте data.reportsPerMonth.", en: "The person reports to the police {least} to {most} times a month; here it is {reports}. The requirements are recorded as imposed; check data.reportsPerMonth."))
  static let req03 = RuleDefinition(
    code: "REQ-03", answer: .flag,
    basis: Phrase(kk: "Мінез-құлыққа қойылатын ерекше талаптар: 2026 жылғы 1 наурызға дейін 2009 жылғы заң, 2026 жылғы 2 наурыздан бастап № 245-VIII Заң", ru: "Особые требования к поведению: закон 2009 года до 1 марта 2026 года, Закон № 245-VIII со 2 марта 2026 года", en: "Special requirements to behaviour: law of 2009 until 1 March 2026, Law 245-VIII from 2 March 2026"),
    mark: .V, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Бірге тұруға тыйым тек айрықша жағдайда салынады. Ол белгіленген күйінде жазылды; себебін көрсететін құжатпен растаңыз (data.attested), сонда белгі қойылмайды.", ru: "Запрет проживать вместе устанавливается лишь в исключительных случаях. Он записан как установлен; подтвердите документом с причиной (data.attested), и отметки не будет.", en: "A ban on living together is imposed only exceptionally. It is recorded as imposed; attest the document that says why (data.attested), and nothing is flagged."))
  static let req04 = RuleDefinition(
    code: "REQ-04", answer: .flag,
    basis: Phrase(kk: "Мінез-құлыққа қойылатын ерекше талаптар: 2026 жылғы 1 наурызға дейін 2009 жылғы заң, 2026 жылғы 2 наурыздан бастап № 245-VIII Заң", ru: "Особые требования к поведению: закон 2009 года до 1 марта 2026 года, Закон № 245-VIII со 2 марта 2026 года", en: "Special requirements to behaviour: law of 2009 until 1 March 2026, Law 245-VIII from 2 March 2026"),
    mark: .V, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Ерекше талаптарды сот белгілейді, ал {body} сот емес. Олар жазылды; орындаушы (performer) ретінде сотты көрсетіңіз.", ru: "Особые требования устанавливает суд, а {body} — не суд. Они записаны; укажите суд как исполнителя (performer).", en: "Special requirements are imposed by a court, and {body} is none. They are recorded; write the court as the performer."))
  static let req05 = RuleDefinition(
    code: "REQ-05", answer: .ask,
    basis: Phrase(kk: "Қорғау нұсқамасын полиция шығарады, ерекше талаптарды сот белгілейді", ru: "Защитное предписание выносит полиция, особые требования устанавливает суд", en: "Protective orders are issued by the police, special requirements imposed by a court"),
    mark: .V, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "{order} — ерекше талаптар емес, қорғау нұсқамасы. Нұсқаманы тексеріңіз немесе protective-order.violated не .revoked деп жазыңыз.", ru: "{order} — не особые требования, а защитное предписание. Проверьте номер или запишите protective-order.violated либо .revoked.", en: "{order} stands for no special requirements: it is a protective order. Check the order, or record protective-order.violated or .revoked."))
  static let req06 = RuleDefinition(
    code: "REQ-06", answer: .flag,
    basis: Phrase(kk: "Мінез-құлыққа қойылатын ерекше талаптар: 2026 жылғы 1 наурызға дейін 2009 жылғы заң, 2026 жылғы 2 наурыздан бастап № 245-VIII Заң", ru: "Особые требования к поведению: закон 2009 года до 1 марта 2026 года, Закон № 245-VIII со 2 марта 2026 года", en: "Special requirements to behaviour: law of 2009 until 1 March 2026, Law 245-VIII from 2 March 2026"),
    mark: .V, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Ерекше талаптар бұдан бұрын аяқталған: {end}. Жазба қабылданды; нұсқама мен уақытты тексеріңіз.", ru: "Особые требования закончились раньше: {end}. Запись принята; проверьте их номер и время.", en: "The special requirements had ended at {end}, before this. It is recorded; check the order and the time."))
  static let req07 = RuleDefinition(
    code: "REQ-07", answer: .ask,
    basis: Phrase(kk: "Ерекше талаптар алдымен белгіленеді", ru: "Особые требования сначала устанавливаются", en: "Special requirements are imposed before anything is done with them"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Ерекше талаптар бұдан кейін белгіленген: {imposed}. Нұсқама мен уақытты тексеріңіз.", ru: "Особые требования установлены позже: {imposed}. Проверьте их номер и время.", en: "The special requirements were imposed at {imposed}, after this. Check the order and the time."))
  static let req08 = RuleDefinition(
    code: "REQ-08", answer: .ask,
    basis: Phrase(kk: "Ерекше талаптар бір рет тоқтатылады", ru: "Особые требования прекращаются один раз", en: "Special requirements end once"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Ерекше талаптар бұрын тоқтатылған: {ended}. Нұсқаманы тексеріңіз.", ru: "Особые требования уже прекращены: {ended}. Проверьте их номер.", en: "The special requirements were ended already, at {ended}. Check the order."))
  static let req09 = RuleDefinition(
    code: "REQ-09", answer: .ask,
    basis: Phrase(kk: "Бұзылған тыйымның қайсысы екені айтылады", ru: "О нарушенном запрете сказано, какой он", en: "Of a breached ban it is said which"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Тыйым бұзылған, бірақ қайсысы екені айтылмаған. Оны data.ban өрісіне жазыңыз.", ru: "Нарушен запрет, но не сказано какой. Укажите его в data.ban.", en: "A ban was breached, but it is not said which. Write it into data.ban."))
  static let req10 = RuleDefinition(
    code: "REQ-10", answer: .ask,
    basis: Phrase(kk: "Талаптар өздері тыйым салған әрекетпен бұзылады", ru: "Требования нарушаются тем, что они запрещают", en: "Requirements are breached by what they forbid"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Ерекше талаптар бұған тыйым салмайды: {ban}. Нұсқаманы және data.ban өрісін тексеріңіз.", ru: "Особые требования этого не запрещают: {ban}. Проверьте их номер и data.ban.", en: "The special requirements do not forbid this: {ban}. Check the order and data.ban."))
  static let req11 = RuleDefinition(
    code: "REQ-11", answer: .ask,
    basis: Phrase(kk: "Нұсқама басқаларды өзі міндеттейтін адамнан қорғайды", ru: "Предписание защищает других от лица, которому оно вынесено", en: "An order protects others from the person it binds"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "{person} өзінен қорғалып тұр: міндеттелген адам қорғалатындардың ішінде аталған. data.person мен data.protectedPersons өрістерін тексеріңіз.", ru: "{person} защищается от самого себя: лицо, которому вынесено, названо и среди защищаемых. Проверьте data.person и data.protectedPersons.", en: "{person} is protected from themselves: the person bound is among those protected. Check data.person and data.protectedPersons."))
}
