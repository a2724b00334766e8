// Written by Tools/generate from Schemas/law/rules/ERA.json; do not edit.
// swift-format-ignore-file
import Language

extension RuleDefinition {
  static let era01 = RuleDefinition(
    code: "ERA-01", answer: .refuse,
    basis: Phrase(kk: "Жоюға тыйым салынғанда ештеңе өшірілмейді", ru: "Под запретом на уничтожение ничего не стирают", en: "Nothing under a legal hold is erased"),
    mark: .V, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "{target} үшін {date} күнінен тыйым қолданыста (оқиға {hold}). Бірдеңе өшірмес бұрын оны құқығы бар адам алуы керек.", ru: "На {target} с {date} действует запрет (событие {hold}). Прежде чем что-либо стирать, его должен снять тот, кто вправе.", en: "A hold of {date} stands on {target} (event {hold}). It must be lifted by whoever may, before anything is erased."))
  static let era02 = RuleDefinition(
    code: "ERA-02", answer: .refuse,
    basis: Phrase(kk: "Аяқталмаған істен ештеңе өшірілмейді", ru: "Из неоконченного дела ничего не стирают", en: "Nothing of an open case is erased"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Адам {case} ісінің қатысушысы, ал іс аяқталмаған. Іс аяқталуы керек: тоқтатылуы немесе барлық үкім күшіне еніп, өтелуі тиіс.", ru: "Лицо — участник дела {case}, а оно не окончено. Дело должно закончиться: прекращением или тем, что все приговоры в силе и отбыты.", en: "The person is party to {case}, which is open. It must have ended: terminated, or every sentence in force and served."))
  static let era03 = RuleDefinition(
    code: "ERA-03", answer: .refuse,
    basis: Phrase(kk: "Жаза өтелгенге дейін ештеңе өшірілмейді", ru: "До отбытия наказания ничего не стирают", en: "Nothing is erased before a sentence is served"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Адамның {case} ісіндегі {date} күнгі үкім бойынша жазасы өтелмеген. Өтелгенін жазыңыз немесе оны күтіңіз.", ru: "Наказание лица по приговору от {date} в деле {case} не отбыто. Запишите, что оно отбыто, или дождитесь этого.", en: "The person's sentence of {date} in {case} is not served. Record that it was served, or wait until it is."))
  static let era04 = RuleDefinition(
    code: "ERA-04", answer: .refuse,
    basis: Phrase(kk: "Сақтау мерзімдері (Schemas/law/retention.json)", ru: "Сроки хранения (Schemas/law/retention.json)", en: "Periods of retention (Schemas/law/retention.json)"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "{what}: {years} жыл, {until} дейін сақталады ({why}). Сол күнді күтіңіз.", ru: "{what}: хранится {years} {years|год|года|лет}, до {until} ({why}). Дождитесь этого дня.", en: "{what} is kept for {years} {years|year|years}, until {until} ({why}). Wait until then."))
  static let era05 = RuleDefinition(
    code: "ERA-05", answer: .refuse,
    basis: Phrase(kk: "Кілт бір рет жойылады", ru: "Ключ уничтожают один раз", en: "A key is destroyed once"),
    mark: .V, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "{person} туралы мәліметтер өшірілген. Басқа ештеңе істеудің қажеті жоқ.", ru: "Сведения о {person} уже стёрты. Больше ничего делать не нужно.", en: "The values of {person} are erased already. Nothing more need be done."))
  static let era06 = RuleDefinition(
    code: "ERA-06", answer: .refuse,
    basis: Phrase(kk: "Нұсқама қолданыста тұрғанда ештеңе өшірілмейді", ru: "Ничего не стирается, пока действует предписание", en: "Nothing is erased while an order is active"),
    mark: .V, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "{order} бұл адамды {end} дейін міндеттейді немесе қорғайды. Соған дейін немесе күші жойылғанша күтіңіз.", ru: "{order} обязывает или защищает это лицо до {end}. Дождитесь этого или отмены.", en: "{order} binds or protects the person until {end}. Wait until then, or until it is revoked."))
  static let era07 = RuleDefinition(
    code: "ERA-07", answer: .refuse,
    basis: Phrase(kk: "Тексеру қорытындысына жауап берілмей ештеңе өшірілмейді", ru: "Ничто не стирается, пока не дан ответ на вывод проверки", en: "Nothing is erased before a review's finding is answered"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "{date} күнгі тексеру {target} бойынша анықтады: {finding}. Кейінгі тексеру бәрін дұрыс деп тапқанша күтіңіз.", ru: "Проверка от {date} установила по {target}: {finding}. Дождитесь, пока новая проверка найдёт всё в порядке.", en: "A review of {date} found of {target}: {finding}. Wait until a later review finds it in order."))
}
