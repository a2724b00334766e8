// Written by Tools/generate from Schemas/language/interface/label.json; do not edit.
// swift-format-ignore-file

extension Phrase {
  /// Texts of `label.json`.
  public enum Label {
    /// actor
    public static var actor: Phrase {
      Phrase(kk: "қызметкер", ru: "сотрудник", en: "actor")
    }
    /// admitted
    public static var admitted: Phrase {
      Phrase(kk: "қабылданды", ru: "принят", en: "admitted")
    }
    /// age
    public static var age: Phrase {
      Phrase(kk: "жасы", ru: "возраст", en: "age")
    }
    /// answer
    public static var answer: Phrase {
      Phrase(kk: "жауап", ru: "ответ", en: "answer")
    }
    /// arrived
    public static var arrived: Phrase {
      Phrase(kk: "келді", ru: "прибытие", en: "arrived")
    }
    /// article
    public static var article: Phrase {
      Phrase(kk: "бап", ru: "статья", en: "article")
    }
    /// articles
    public static var articles: Phrase {
      Phrase(kk: "баптар", ru: "статьи", en: "articles")
    }
    /// assessment
    public static var assessment: Phrase {
      Phrase(kk: "бағалау", ru: "оценка", en: "assessment")
    }
    /// attested
    public static var attested: Phrase {
      Phrase(kk: "расталған", ru: "подтверждено", en: "attested")
    }
    /// band
    public static var band: Phrase {
      Phrase(kk: "тәуекел тобы", ru: "группа риска", en: "band")
    }
    /// basis
    public static var basis: Phrase {
      Phrase(kk: "негізі", ru: "основание", en: "basis")
    }
    /// bears on
    public static var bearsOn: Phrase {
      Phrase(kk: "неге қатысты", ru: "относится к", en: "bears on")
    }
    /// body
    public static var body: Phrase {
      Phrase(kk: "ұйым", ru: "организация", en: "body")
    }
    /// brought back by
    public static var broughtBackBy: Phrase {
      Phrase(kk: "кім қайтарды", ru: "кем возвращён", en: "brought back by")
    }
    /// by
    public static var by: Phrase {
      Phrase(kk: "кім", ru: "кем", en: "by")
    }
    /// by body
    public static var byBody: Phrase {
      Phrase(kk: "қай ұйым", ru: "какой организацией", en: "by body")
    }
    /// bytes
    public static var bytes: Phrase {
      Phrase(kk: "байт", ru: "байт", en: "bytes")
    }
    /// call-outs recorded
    public static var callOutsRecorded: Phrase {
      Phrase(kk: "жазылған шығулар", ru: "записанных выездов", en: "call-outs recorded")
    }
    /// camera
    public static var camera: Phrase {
      Phrase(kk: "бейнежетон", ru: "видеожетон", en: "camera")
    }
    /// cameras
    public static var cameras: Phrase {
      Phrase(kk: "бейнежетондар", ru: "видеожетоны", en: "cameras")
    }
    /// case
    public static var `case`: Phrase {
      Phrase(kk: "іс", ru: "дело", en: "case")
    }
    /// causes
    public static var causes: Phrase {
      Phrase(kk: "себептер", ru: "причины", en: "causes")
    }
    /// centre
    public static var centre: Phrase {
      Phrase(kk: "орталық", ru: "центр", en: "centre")
    }
    /// changed
    public static var changed: Phrase {
      Phrase(kk: "не өзгерді", ru: "что изменилось", en: "changed")
    }
    /// channel
    public static var channel: Phrase {
      Phrase(kk: "арна", ru: "канал", en: "channel")
    }
    /// charged
    public static var charged: Phrase {
      Phrase(kk: "айыпталушылар", ru: "обвиняемые", en: "charged")
    }
    /// children
    public static var children: Phrase {
      Phrase(kk: "балалар", ru: "дети", en: "children")
    }
    /// clock, ms
    public static var clockMilliseconds: Phrase {
      Phrase(kk: "сағат, мс", ru: "часы, мс", en: "clock, ms")
    }
    /// closed
    public static var closed: Phrase {
      Phrase(kk: "жабылды", ru: "закрыто", en: "closed")
    }
    /// committed by
    public static var committedBy: Phrase {
      Phrase(kk: "жасалған уақыты, дейін", ru: "совершено не позднее", en: "committed by")
    }
    /// count
    public static var count: Phrase {
      Phrase(kk: "саны", ru: "число", en: "count")
    }
    /// court no.
    public static var courtNumber: Phrase {
      Phrase(kk: "соттағы нөмірі", ru: "номер в суде", en: "court no.")
    }
    /// days between
    public static var daysBetween: Phrase {
      Phrase(kk: "неше күн сайын", ru: "раз в сколько дней", en: "days between")
    }
    /// declared
    public static var declared: Phrase {
      Phrase(kk: "мәлімделген", ru: "заявлено", en: "declared")
    }
    /// derived
    public static var derived: Phrase {
      Phrase(kk: "шығарылған", ru: "выведено", en: "derived")
    }
    /// digest
    public static var digest: Phrase {
      Phrase(kk: "бақылау сомасы", ru: "контрольная сумма", en: "digest")
    }
    /// discharged
    public static var discharged: Phrase {
      Phrase(kk: "шығарылды", ru: "выписан", en: "discharged")
    }
    /// district
    public static var district: Phrase {
      Phrase(kk: "аудан", ru: "район", en: "district")
    }
    /// done
    public static var done: Phrase {
      Phrase(kk: "өткізілді", ru: "проведено", en: "done")
    }
    /// drawn up
    public static var drawnUp: Phrase {
      Phrase(kk: "толтырылды", ru: "составлен", en: "drawn up")
    }
    /// eligible
    public static var eligible: Phrase {
      Phrase(kk: "әдіс аясында", ru: "в области метода", en: "eligible")
    }
    /// ended
    public static var ended: Phrase {
      Phrase(kk: "аяқталды", ru: "прекращено", en: "ended")
    }
    /// enrolled
    public static var enrolled: Phrase {
      Phrase(kk: "енгізілді", ru: "внесён", en: "enrolled")
    }
    /// episode
    public static var episode: Phrase {
      Phrase(kk: "эпизод", ru: "эпизод", en: "episode")
    }
    /// ERDR
    public static var erdr: Phrase {
      Phrase(kk: "СДТБТ", ru: "ЕРДР", en: "ERDR")
    }
    /// ERDR number
    public static var erdrNumber: Phrase {
      Phrase(kk: "СДТБТ нөмірі", ru: "номер ЕРДР", en: "ERDR number")
    }
    /// event
    public static var event: Phrase {
      Phrase(kk: "оқиға", ru: "событие", en: "event")
    }
    /// events/s
    public static var eventsPerSecond: Phrase {
      Phrase(kk: "оқиға/с", ru: "событий/с", en: "events/s")
    }
    /// exhibit
    public static var exhibit: Phrase {
      Phrase(kk: "заттай дәлелдеме", ru: "вещественное доказательство", en: "exhibit")
    }
    /// field
    public static var field: Phrase {
      Phrase(kk: "өріс", ru: "поле", en: "field")
    }
    /// fields
    public static var fields: Phrase {
      Phrase(kk: "өрістер", ru: "поля", en: "fields")
    }
    /// filled in
    public static var filledIn: Phrase {
      Phrase(kk: "толтырылды", ru: "заполнена", en: "filled in")
    }
    /// firmware
    public static var firmware: Phrase {
      Phrase(kk: "микробағдарлама", ru: "прошивка", en: "firmware")
    }
    /// form
    public static var form: Phrase {
      Phrase(kk: "әдістеме", ru: "методика", en: "form")
    }
    /// was
    public static var formerArticle: Phrase {
      Phrase(kk: "бұрынғы", ru: "была", en: "was")
    }
    /// found
    public static var found: Phrase {
      Phrase(kk: "анықталды", ru: "установлено", en: "found")
    }
    /// from
    public static var from: Phrase {
      Phrase(kk: "бастап", ru: "с", en: "from")
    }
    /// given by
    public static var givenBy: Phrase {
      Phrase(kk: "кімнің айтуынша", ru: "со слов", en: "given by")
    }
    /// glass
    public static var glass: Phrase {
      Phrase(kk: "шұғыл", ru: "экстренно", en: "glass")
    }
    /// happened
    public static var happened: Phrase {
      Phrase(kk: "болды", ru: "произошло", en: "happened")
    }
    /// help it gives
    public static var helpItGives: Phrase {
      Phrase(kk: "қандай көмек береді", ru: "какую помощь оказывает", en: "help it gives")
    }
    /// how
    public static var how: Phrase {
      Phrase(kk: "қалай", ru: "как", en: "how")
    }
    /// identity
    public static var identity: Phrase {
      Phrase(kk: "жеке басы", ru: "личность", en: "identity")
    }
    /// item
    public static var item: Phrase {
      Phrase(kk: "тармақ", ru: "пункт", en: "item")
    }
    /// key
    public static var key: Phrase {
      Phrase(kk: "кілт", ru: "ключ", en: "key")
    }
    /// key id
    public static var keyId: Phrase {
      Phrase(kk: "кілт нөмірі", ru: "номер ключа", en: "key id")
    }
    /// kind
    public static var kind: Phrase {
      Phrase(kk: "түрі", ru: "вид", en: "kind")
    }
    /// known as
    public static var knownAs: Phrase {
      Phrase(kk: "қандай атпен белгілі", ru: "известен как", en: "known as")
    }
    /// as
    public static var knownAsPerson: Phrase {
      Phrase(kk: "қандай тұлға ретінде", ru: "под именем", en: "as")
    }
    /// KUI
    public static var kui: Phrase {
      Phrase(kk: "АТК", ru: "КУИ", en: "KUI")
    }
    /// leaf hash
    public static var leafHash: Phrase {
      Phrase(kk: "жапырақ хеші", ru: "хеш листа", en: "leaf hash")
    }
    /// made
    public static var made: Phrase {
      Phrase(kk: "берілді", ru: "выдано", en: "made")
    }
    /// media type
    public static var mediaType: Phrase {
      Phrase(kk: "файл түрі", ru: "тип файла", en: "media type")
    }
    /// missed
    public static var missed: Phrase {
      Phrase(kk: "өткізіп алынды", ru: "пропущено", en: "missed")
    }
    /// not recorded
    public static var notRecorded: Phrase {
      Phrase(kk: "жазылмады", ru: "не записано", en: "not recorded")
    }
    /// number
    public static var number: Phrase {
      Phrase(kk: "нөмірі", ru: "номер", en: "number")
    }
    /// of
    public static var of: Phrase {
      Phrase(kk: "кімдікі", ru: "чьи", en: "of")
    }
    /// of body
    public static var ofBody: Phrase {
      Phrase(kk: "қай ұйымнан", ru: "из организации", en: "of body")
    }
    /// of the tool's population
    public static var ofPopulation: Phrase {
      Phrase(kk: "әдіс қолданылатын топтан", ru: "в области применения метода", en: "of the tool's population")
    }
    /// offence
    public static var offence: Phrase {
      Phrase(kk: "құқық бұзушылық", ru: "правонарушение", en: "offence")
    }
    /// officer
    public static var officer: Phrase {
      Phrase(kk: "қызметкер", ru: "сотрудник", en: "officer")
    }
    /// opened
    public static var opened: Phrase {
      Phrase(kk: "ашылды", ru: "открыто", en: "opened")
    }
    /// opened the ledger
    public static var openedTheLedger: Phrase {
      Phrase(kk: "журналды ашты", ru: "открыл журнал", en: "opened the ledger")
    }
    /// part
    public static var part: Phrase {
      Phrase(kk: "бөлігі", ru: "часть", en: "part")
    }
    /// penalty
    public static var penalty: Phrase {
      Phrase(kk: "жаза", ru: "наказание", en: "penalty")
    }
    /// person
    public static var person: Phrase {
      Phrase(kk: "адам", ru: "лицо", en: "person")
    }
    /// person assessed
    public static var personAssessed: Phrase {
      Phrase(kk: "бағаланған адам", ru: "кого оценивали", en: "person assessed")
    }
    /// policy
    public static var policy: Phrase {
      Phrase(kk: "саясат", ru: "политика", en: "policy")
    }
    /// position
    public static var position: Phrase {
      Phrase(kk: "орны", ru: "позиция", en: "position")
    }
    /// protected
    public static var protected: Phrase {
      Phrase(kk: "қорғалған", ru: "защищена", en: "protected")
    }
    /// purpose
    public static var purpose: Phrase {
      Phrase(kk: "мақсаты", ru: "цель", en: "purpose")
    }
    /// question
    public static var question: Phrase {
      Phrase(kk: "сұрақ", ru: "вопрос", en: "question")
    }
    /// read at size
    public static var readAtSize: Phrase {
      Phrase(kk: "оқылған жазба", ru: "прочитано записей", en: "read at size")
    }
    /// reason
    public static var reason: Phrase {
      Phrase(kk: "себебі", ru: "причина", en: "reason")
    }
    /// received
    public static var received: Phrase {
      Phrase(kk: "алынды", ru: "получено", en: "received")
    }
    /// recipient
    public static var recipient: Phrase {
      Phrase(kk: "алушы", ru: "получатель", en: "recipient")
    }
    /// recorded
    public static var recorded: Phrase {
      Phrase(kk: "жазылды", ru: "записано", en: "recorded")
    }
    /// recorded from
    public static var recordedFrom: Phrase {
      Phrase(kk: "жазба басы", ru: "запись с", en: "recorded from")
    }
    /// recorded to
    public static var recordedTo: Phrase {
      Phrase(kk: "жазба соңы", ru: "запись по", en: "recorded to")
    }
    /// recorded with
    public static var recordedWith: Phrase {
      Phrase(kk: "қай жазбада", ru: "записано в", en: "recorded with")
    }
    /// referral
    public static var referral: Phrase {
      Phrase(kk: "жолдама", ru: "направление", en: "referral")
    }
    /// registered
    public static var registered: Phrase {
      Phrase(kk: "тіркелді", ru: "зарегистрировано", en: "registered")
    }
    /// registered by
    public static var registeredBy: Phrase {
      Phrase(kk: "кім тіркеді", ru: "кем зарегистрировано", en: "registered by")
    }
    /// is, of the victim
    public static var relation: Phrase {
      Phrase(kk: "жәбірленушіге кім болады", ru: "кем приходится потерпевшему", en: "is, of the victim")
    }
    /// report
    public static var report: Phrase {
      Phrase(kk: "хабарлама", ru: "сообщение", en: "report")
    }
    /// reports in its book
    public static var reportsInItsBook: Phrase {
      Phrase(kk: "кітабындағы хабарламалар", ru: "сообщений в её книге", en: "reports in its book")
    }
    /// result
    public static var result: Phrase {
      Phrase(kk: "нәтижесі", ru: "результат", en: "result")
    }
    /// role
    public static var role: Phrase {
      Phrase(kk: "рөлі", ru: "роль", en: "role")
    }
    /// roles
    public static var roles: Phrase {
      Phrase(kk: "рөлдері", ru: "роли", en: "roles")
    }
    /// root of its segments
    public static var rootOfSegments: Phrase {
      Phrase(kk: "үзінділер түбірі", ru: "корень фрагментов", en: "root of its segments")
    }
    /// score
    public static var score: Phrase {
      Phrase(kk: "ұпайы", ru: "баллы", en: "score")
    }
    /// seconds
    public static var seconds: Phrase {
      Phrase(kk: "секунд", ru: "секунд", en: "seconds")
    }
    /// sent
    public static var sent: Phrase {
      Phrase(kk: "жіберілді", ru: "направлен", en: "sent")
    }
    /// serial
    public static var serial: Phrase {
      Phrase(kk: "сериялық нөмір", ru: "серийный номер", en: "serial")
    }
    /// serial number
    public static var serialNumber: Phrase {
      Phrase(kk: "сериялық нөмірі", ru: "серийный номер", en: "serial number")
    }
    /// serves in
    public static var servesIn: Phrase {
      Phrase(kk: "қайда қызмет етеді", ru: "служит в", en: "serves in")
    }
    /// service
    public static var service: Phrase {
      Phrase(kk: "көмек", ru: "помощь", en: "service")
    }
    /// sex
    public static var sex: Phrase {
      Phrase(kk: "жынысы", ru: "пол", en: "sex")
    }
    /// SHA-256
    public static var sha256: Phrase {
      Phrase(kk: "SHA-256", ru: "SHA-256", en: "SHA-256")
    }
    /// SHA-256 of its data
    public static var sha256OfItsData: Phrase {
      Phrase(kk: "деректерінің SHA-256", ru: "SHA-256 её данных", en: "SHA-256 of its data")
    }
    /// signatures
    public static var signatures: Phrase {
      Phrase(kk: "қолтаңба саны", ru: "подписей", en: "signatures")
    }
    /// since
    public static var since: Phrase {
      Phrase(kk: "қашаннан", ru: "с какого времени", en: "since")
    }
    /// size
    public static var size: Phrase {
      Phrase(kk: "көлемі", ru: "размер", en: "size")
    }
    /// speaks of
    public static var speaksOf: Phrase {
      Phrase(kk: "кім және не туралы", ru: "о ком и о чём", en: "speaks of")
    }
    /// state
    public static var state: Phrase {
      Phrase(kk: "күйі", ru: "состояние", en: "state")
    }
    /// step
    public static var step: Phrase {
      Phrase(kk: "қадам", ru: "шаг", en: "step")
    }
    /// suspect
    public static var suspect: Phrase {
      Phrase(kk: "күдікті", ru: "подозреваемый", en: "suspect")
    }
    /// time
    public static var time: Phrase {
      Phrase(kk: "уақыты", ru: "время", en: "time")
    }
    /// to
    public static var to: Phrase {
      Phrase(kk: "дейін", ru: "по", en: "to")
    }
    /// type
    public static var type: Phrase {
      Phrase(kk: "түрі", ru: "тип", en: "type")
    }
    /// until
    public static var until: Phrase {
      Phrase(kk: "дейін", ru: "до", en: "until")
    }
    /// urgency
    public static var urgency: Phrase {
      Phrase(kk: "шұғылдығы", ru: "срочность", en: "urgency")
    }
    /// value
    public static var value: Phrase {
      Phrase(kk: "мәні", ru: "значение", en: "value")
    }
    /// verdict
    public static var verdict: Phrase {
      Phrase(kk: "вердикт", ru: "вердикт", en: "verdict")
    }
    /// victim
    public static var victim: Phrase {
      Phrase(kk: "жәбірленуші", ru: "потерпевший", en: "victim")
    }
    /// view
    public static var view: Phrase {
      Phrase(kk: "көрініс", ru: "представление", en: "view")
    }
    /// what
    public static var what: Phrase {
      Phrase(kk: "не", ru: "что", en: "what")
    }
    /// when
    public static var when: Phrase {
      Phrase(kk: "қашан", ru: "когда", en: "when")
    }
    /// who
    public static var who: Phrase {
      Phrase(kk: "кім", ru: "кто", en: "who")
    }
    /// whom or what
    public static var whomOrWhat: Phrase {
      Phrase(kk: "кімді не нені", ru: "кого или что", en: "whom or what")
    }
    /// worn by
    public static var wornBy: Phrase {
      Phrase(kk: "кімде болды", ru: "на ком был", en: "worn by")
    }
  }
}
