// Written by Tools/generate from Schemas/language/interface/findings.json; do not edit.
// swift-format-ignore-file

extension Phrase {
  /// Texts of `findings.json`.
  public enum Findings {
    /// The case is not in court
    public static var caseNotInCourt: Phrase {
      Phrase(kk: "Іс сотта емес", ru: "Дело не в суде", en: "The case is not in court")
    }
    /// {person} is not charged with {offence} in what was sent to court last
    public static func notCharged(offence: PhraseValue, person: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{person}: сотқа соңғы жіберілгенде {offence} бойынша айыптау жоқ", ru: "{person}: обвинения в {offence} нет в том, что направлено в суд последним", en: "{person} is not charged with {offence} in what was sent to court last"),
        ["offence": offence, "person": person])
    }
    /// that time had not come at {time}
    public static func timeHadNotCome(time: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{time} сәтінде бұл уақыт әлі келмеген еді", ru: "на {time} это время ещё не наступило", en: "that time had not come at {time}"),
        ["time": time])
    }
    /// one was completed at {time}
    public static func checkInTookPlace(time: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "кездесу {time} өтті", ru: "встреча состоялась {time}", en: "one was completed at {time}"),
        ["time": time])
    }
    /// The recording from {from} to {to} is of no call-out attended for {report}
    public static func recordingOfNoCallOut(from: PhraseValue, report: PhraseValue, to: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{from} – {to} аралығындағы жазба {report} бойынша ешбір шығуға жатпайды", ru: "Запись с {from} по {to} не относится ни к одному выезду по {report}", en: "The recording from {from} to {to} is of no call-out attended for {report}"),
        ["from": from, "report": report, "to": to])
    }
    /// The recording does not say of which report it is and when it was made
    public static var recordingOfNoReport: Phrase {
      Phrase(kk: "Жазба қай хабарламаға жататыны және қашан жасалғаны айтылмаған", ru: "Не сказано, к какому сообщению относится запись и когда она сделана", en: "The recording does not say of which report it is and when it was made")
    }
    /// , or whoever recorded the event
    public static var alsoAuthor: Phrase {
      Phrase(kk: ", немесе оқиғаны жазған адам", ru: ", или тот, кто записал событие", en: ", or whoever recorded the event")
    }
    /// no offset at all, for clocks were put forward past it
    public static var noOffset: Phrase {
      Phrase(kk: "жоқ, сағат тілі бұл уақыттан аттатып жылжытылған", ru: "никакого, часы перевели вперёд через это время", en: "no offset at all, for clocks were put forward past it")
    }
    /// {one} or {other}
    public static func either(one: PhraseValue, other: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{one} немесе {other}", ru: "{one} или {other}", en: "{one} or {other}"),
        ["one": one, "other": other])
    }
    /// 00 minutes and seconds
    public static var fullHour: Phrase {
      Phrase(kk: "00 минут пен секунд", ru: "00 минут и секунд", en: "00 minutes and seconds")
    }
    /// {version} with the digest {digest}
    public static func policyWithDigest(digest: PhraseValue, version: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "бақылау сомасы {digest} болатын {version}", ru: "{version} с контрольной суммой {digest}", en: "{version} with the digest {digest}"),
        ["digest": digest, "version": version])
    }
    /// The assessment gives a score of {score}
    public static func scoreIs(score: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Бағалау балы — {score}", ru: "Балл оценки — {score}", en: "The assessment gives a score of {score}"),
        ["score": score])
    }
    /// The assessment gives no score
    public static var noScore: Phrase {
      Phrase(kk: "Бағалау балл бермейді", ru: "Оценка не даёт балла", en: "The assessment gives no score")
    }
    /// The assessment gives no score that counts
    public static var noScoreThatCounts: Phrase {
      Phrase(kk: "Бағалау балы есепке алынбайды", ru: "Балл оценки не учитывается", en: "The assessment gives no score that counts")
    }
    /// The file of {case}
    public static func fileOfCase(`case`: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{case} ісінің материалдары", ru: "Материалы дела {case}", en: "The file of {case}"),
        ["case": `case`])
    }
    /// A record of the person
    public static var recordOfPerson: Phrase {
      Phrase(kk: "Адам туралы жазба", ru: "Запись о лице", en: "A record of the person")
    }
    /// {count} signatures of different actors
    public static func signaturesOfDifferentActors(count: Int) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: ["қызметкердің қолтаңбасы", "әртүрлі қызметкерлердің {count} қолтаңбасы"], ru: ["подпись сотрудника", "{count} подписи разных сотрудников", "{count} подписей разных сотрудников"], en: ["a signature of the actor", "{count} signatures of different actors"]),
        ["count": .number(count)])
    }
    /// the signature of {actors}
    public static func signatureOf(actors: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{actors} қолтаңбасы", ru: "подпись {actors}", en: "the signature of {actors}"),
        ["actors": actors])
    }
    /// a signer with one of the roles {roles} in the place of {actor}
    public static func signerWithRole(actor: PhraseValue, roles: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{actor} орнына мына рөлдердің бірі бар қол қоюшы: {roles}", ru: "вместо {actor} подписывающий с одной из ролей: {roles}", en: "a signer with one of the roles {roles} in the place of {actor}"),
        ["actor": actor, "roles": roles])
    }
    /// the signature of someone who serves a body outside the police
    public static var signerOutsidePolice: Phrase {
      Phrase(kk: "полициядан тыс ұйымда қызмет ететін адамның қолтаңбасы", ru: "подпись того, кто служит в организации вне полиции", en: "the signature of someone who serves a body outside the police")
    }
    /// signatures of different actors: {actor} signed more than once
    public static func signedTwice(actor: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "әртүрлі қызметкерлердің қолтаңбалары: {actor} бірнеше рет қол қойған", ru: "подписи разных сотрудников: {actor} подписал больше одного раза", en: "signatures of different actors: {actor} signed more than once"),
        ["actor": actor])
    }
    /// is not valid yet
    public static var keyNotYetValid: Phrase {
      Phrase(kk: "әлі жарамды емес", ru: "ещё не действует", en: "is not valid yet")
    }
    /// is valid no longer
    public static var keyNoLongerValid: Phrase {
      Phrase(kk: "енді жарамсыз", ru: "уже не действует", en: "is valid no longer")
    }
    /// is missing
    public static var recordedTimeMissing: Phrase {
      Phrase(kk: "көрсетілмеген", ru: "не указано", en: "is missing")
    }
    /// {recorded} is earlier than that of the entry before, {last}
    public static func recordedTimeEarlier(last: PhraseValue, recorded: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{recorded} алдыңғы жазбаныкінен ({last}) ерте", ru: "{recorded} раньше, чем у предыдущей записи: {last}", en: "{recorded} is earlier than that of the entry before, {last}"),
        ["last": last, "recorded": recorded])
    }
    /// nothing
    public static var nothing: Phrase {
      Phrase(kk: "(ештеңе)", ru: "(ничего)", en: "nothing")
    }
    /// no string
    public static var noString: Phrase {
      Phrase(kk: "(жол емес)", ru: "(не строка)", en: "no string")
    }
    /// the value stands there in clear beside digests
    public static var clearBesideDigests: Phrase {
      Phrase(kk: "мәлімет бақылау сомаларының қасында ашық тұр", ru: "сведение стоит открыто рядом с контрольными суммами", en: "the value stands there in clear beside digests")
    }
    /// is missing: disclosures prove digests that stand there
    public static var digestsMissing: Phrase {
      Phrase(kk: "бақылау сомалары жоқ, ал ашулар соларды растайды", ru: "контрольных сумм нет, а раскрытия подтверждают именно их", en: "is missing: disclosures prove digests that stand there")
    }
    /// names no protected or personal member; those are {members}
    public static func disclosureOfNoMember(members: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "қорғалатын немесе жеке өрісті атамайды; ондай өрістер: {members}", ru: "не называет охраняемого или личного поля; это поля {members}", en: "names no protected or personal member; those are {members}"),
        ["members": members])
    }
    /// its value can not be read
    public static var disclosureUnreadable: Phrase {
      Phrase(kk: "оның мәнін оқу мүмкін емес", ru: "его значение нельзя прочесть", en: "its value can not be read")
    }
    /// a disclosure is the base64url of a JSON array of a salt, a name and a value, each digest that of one
    /// of them
    public static var disclosureMalformed: Phrase {
      Phrase(kk: "ашу — тұз, атау және мәннен тұратын JSON массивінің base64url түрі, ал әр бақылау сомасы солардың бірінен алынады", ru: "раскрытие — это base64url массива JSON из соли, имени и значения, а каждая контрольная сумма — от одного из них", en: "a disclosure is the base64url of a JSON array of a salt, a name and a value, each digest that of one of them")
    }
    /// disclosures and digests do not fit each other
    public static var disclosureMismatch: Phrase {
      Phrase(kk: "ашулар мен бақылау сомалары бір-біріне сәйкес келмейді", ru: "раскрытия и контрольные суммы не соответствуют друг другу", en: "disclosures and digests do not fit each other")
    }
    /// digests are the base64url of SHA-256, in ascending order, each once
    public static var digestsMalformed: Phrase {
      Phrase(kk: "бақылау сомалары — SHA-256 мәнінің base64url түрі, өсу ретімен, әрқайсысы бір рет", ru: "контрольные суммы — это base64url от SHA-256, по возрастанию, каждая один раз", en: "digests are the base64url of SHA-256, in ascending order, each once")
    }
    /// the values that {body} records lie under its own key, which was not given.
    public static func bodyKeyMissing(body: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{body} жазатын мәліметтер өз кілтінің астында жатады, ал ол берілмеген.", ru: "сведения, которые записывает {body}, лежат под её собственным ключом, а он не дан.", en: "the values that {body} records lie under its own key, which was not given."),
        ["body": body])
    }
    /// the key given for {body} is not the one its values lie under.
    public static func bodyKeyWrong(body: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{body} үшін берілген кілт оның мәліметтері жатқан кілт емес.", ru: "ключ, данный для {body}, не тот, под которым лежат её сведения.", en: "the key given for {body} is not the one its values lie under."),
        ["body": body])
    }
    /// Mend the entry, or attest it with a document: add data.attested {{reason, document}}.
    public static var howToAttest: Phrase {
      Phrase(kk: "Жазбаны түзетіңіз немесе құжатпен растаңыз: data.attested {{reason, document}} қосыңыз.", ru: "Исправьте запись или подтвердите её документом: добавьте data.attested {{reason, document}}.", en: "Mend the entry, or attest it with a document: add data.attested {{reason, document}}.")
    }
  }
}
