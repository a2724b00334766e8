// Written by Tools/generate from Schemas/law/rules/SIG.json; do not edit.
// swift-format-ignore-file
import Language

extension RuleDefinition {
  static let sig01 = RuleDefinition(
    code: "SIG-01", answer: .refuse,
    basis: Phrase(kk: "Журналдың қол қою саясаты", ru: "Политика журнала о подписях", en: "The ledger's policy on signatures"),
    mark: .V, decidedBy: .ledger, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "{policy} саясаты {type} типті оқиғаларға қол қоюды талап етеді, ал бұған қол қойылмаған. Қызметкердің кілтімен қол қойыңыз: `--key`.", ru: "Политика {policy} требует подписи событий типа {type}, а это не подписано. Подпишите его ключом сотрудника: `--key`.", en: "The policy {policy} wants events of type {type} signed, and this one is not. Sign it with the key of the actor: `--key`."))
  static let sig02 = RuleDefinition(
    code: "SIG-02", answer: .refuse,
    basis: Phrase(kk: "RFC 8032 (Ed25519)", ru: "RFC 8032 (Ed25519)", en: "RFC 8032 (Ed25519)"),
    mark: .V, decidedBy: .ledger, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "{key} қолтаңбасы тексерістен өтпейді: оқиға қол қойылғаннан кейін өзгертілген немесе басқа кілтпен қол қойылған. Қазіргі күйінде қайта қол қойыңыз.", ru: "Подпись {key} не проходит проверку: событие изменено после подписания или подписано другим ключом. Подпишите его заново в нынешнем виде.", en: "The signature {key} does not verify: the event was changed after it was signed, or signed with another key. Sign it again as it is now."))
  static let sig03 = RuleDefinition(
    code: "SIG-03", answer: .refuse,
    basis: Phrase(kk: "Қолтаңба жазылған уақыттағы кілттің жарамдылығымен бағаланады", ru: "Подпись оценивается по сроку действия ключа на время записи", en: "A signature is judged by its key's validity at recorded time"),
    mark: .V, decidedBy: .ledger, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "{actor} қызметкерінің {key} кілті {recorded} сәтінде {problem}. Жарамды кілтпен қол қойыңыз немесе жаңасын тіркетіңіз.", ru: "Ключ {key} сотрудника {actor} на {recorded} {problem}. Подпишите действующим ключом или зарегистрируйте новый.", en: "The key {key} of {actor} {problem} at {recorded}. Sign with a key that is valid, or have a new one enrolled."))
  static let sig04 = RuleDefinition(
    code: "SIG-04", answer: .refuse,
    basis: Phrase(kk: "Қайтарып алынған кілт ештеңеге қол қоймайды", ru: "Отозванный ключ ничего не подписывает", en: "A revoked key signs nothing"),
    mark: .V, decidedBy: .ledger, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "{actor} қызметкерінің {key} кілті {date} күні қайтарып алынған. Басқа кілтпен қол қойыңыз немесе жаңасын тіркетіңіз.", ru: "Ключ {key} сотрудника {actor} отозван {date}. Подпишите другим ключом или зарегистрируйте новый.", en: "The key {key} of {actor} was revoked on {date}. Sign with another key, or have a new one enrolled."))
  static let sig05 = RuleDefinition(
    code: "SIG-05", answer: .refuse,
    basis: Phrase(kk: "Қолтаңба өз кілтін, ал кілт журналды атайды", ru: "Подпись называет свой ключ, а ключ — журнал", en: "A signature names its key, and its key the ledger"),
    mark: .V, decidedBy: .ledger, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Бұл журналда, {origin}, {actor} қызметкерінің {key} нөмірлі кілті жоқ. Басқа журналға қол қойылған немесе кілт тіркелмеген.", ru: "В этом журнале, {origin}, у {actor} нет ключа с номером {key}. Подписано для другого журнала, или ключ не зарегистрирован.", en: "No key of {actor} in this ledger, {origin}, has the id {key}. It was signed for another ledger, or the key is not enrolled."))
  static let sig06 = RuleDefinition(
    code: "SIG-06", answer: .refuse,
    basis: Phrase(kk: "Журналдың қол қою саясаты", ru: "Политика журнала о подписях", en: "The ledger's policy on signatures"),
    mark: .V, decidedBy: .ledger, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "{policy} саясаты {type} типті оқиғалар үшін талап етеді: {missing}. Жетіспейтін адам қол қойсын да, оқиғаны қайта жіберіңіз.", ru: "Политика {policy} требует для событий типа {type}: {missing}. Пусть подпишет тот, кого недостаёт, и отправьте событие снова.", en: "The policy {policy} wants, for events of type {type}, {missing}. Have it signed by whoever is missing, and submit it again."))
  static let sig07 = RuleDefinition(
    code: "SIG-07", answer: .refuse,
    basis: Phrase(kk: "Қолтаңба жабық мәліметтердің бақылау сомаларын қамтиды", ru: "Подпись охватывает контрольные суммы закрытых сведений", en: "A signature covers the digests of private values"),
    mark: .V, decidedBy: .ledger, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Оқиғаға қол қойылған, ал {field} ашық тұр: қол қойылғаны басқа болар еді. Ашуларды қол қойғанға дейін дайындаңыз немесе қолтаңбаны алып тастаңыз.", ru: "Событие подписано, а {field} стоит открыто: подписано было бы не то. Подготовьте раскрытия до подписания или уберите подпись.", en: "The event is signed, and {field} stands in clear: it would not be what was signed. Prepare the disclosures before signing, or leave the signature out."))
}
