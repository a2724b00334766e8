// Written by Tools/generate from Schemas/language/interface/witness.json; do not edit.
// swift-format-ignore-file

extension Phrase {
  /// Texts of `witness.json`.
  public enum Witness {
    /// witnessed
    public static var witnessed: Phrase {
      Phrase(kk: "куәландырылған", ru: "засвидетельствована", en: "witnessed")
    }
    /// {name} at {time}
    public static func cosigned(name: PhraseValue, time: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{name}, {time}", ru: "{name}, {time}", en: "{name} at {time}"),
        ["name": name, "time": time])
    }
    /// by {witnesses}
    public static func yes(witnesses: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "куәлар: {witnesses}", ru: "свидетели: {witnesses}", en: "by {witnesses}"),
        ["witnesses": witnesses])
    }
    /// no: cosigned only by {witnesses}, which the policy does not call enough
    public static func notEnough(witnesses: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "жоқ: тек {witnesses} қол қойды, саясат бойынша бұл жеткіліксіз", ru: "нет: подписали только {witnesses}, по политике этого мало", en: "no: cosigned only by {witnesses}, which the policy does not call enough"),
        ["witnesses": witnesses])
    }
    /// no: nobody has cosigned it
    public static var nobody: Phrase {
      Phrase(kk: "жоқ: оны ешкім растаған жоқ", ru: "нет: её никто не заверил", en: "no: nobody has cosigned it")
    }
    /// the policy asks for no cosignature
    public static var noneNeeded: Phrase {
      Phrase(kk: "саясат растайтын қолтаңба талап етпейді", ru: "политика не требует заверяющих подписей", en: "the policy asks for no cosignature")
    }
    /// no witness policy: kua checkpoint policy --set FILE
    public static var noPolicy: Phrase {
      Phrase(kk: "куәлар саясаты жоқ: kua checkpoint policy --set FILE", ru: "нет политики свидетелей: kua checkpoint policy --set FILE", en: "no witness policy: kua checkpoint policy --set FILE")
    }
    /// at size {size}, {words}
    public static func newest(size: PhraseValue, words: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{size} көлемінде, {words}", ru: "при размере {size}, {words}", en: "at size {size}, {words}"),
        ["size": size, "words": words])
    }
    /// no released checkpoint is
    public static var never: Phrase {
      Phrase(kk: "көрсетілген бақылау нүктелерінің бірде-бірі емес", ru: "ни одна показанная контрольная точка", en: "no released checkpoint is")
    }
    /// not known: {reason}
    public static func badPolicy(reason: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "белгісіз: {reason}", ru: "неизвестно: {reason}", en: "not known: {reason}"),
        ["reason": reason])
    }
    /// fingerprint
    public static var fingerprint: Phrase {
      Phrase(kk: "саусақ ізі", ru: "отпечаток", en: "fingerprint")
    }
    /// key id
    public static var keyID: Phrase {
      Phrase(kk: "кілт нөмірі", ru: "номер ключа", en: "key id")
    }
    /// kind
    public static var kind: Phrase {
      Phrase(kk: "түрі", ru: "вид", en: "kind")
    }
    /// key of a log
    public static var logKey: Phrase {
      Phrase(kk: "журнал кілті", ru: "ключ журнала", en: "key of a log")
    }
    /// key of a witness
    public static var witnessKey: Phrase {
      Phrase(kk: "куә кілті", ru: "ключ свидетеля", en: "key of a witness")
    }
    /// name
    public static var name: Phrase {
      Phrase(kk: "атауы", ru: "имя", en: "name")
    }
    /// since entry
    public static var sinceEntry: Phrase {
      Phrase(kk: "оқиғадан бастап", ru: "с события", en: "since entry")
    }
    /// Give the fingerprint to others by another way than the ledger: they check bundles and checkpoints by
    /// it.
    public static var fingerprintHelp: Phrase {
      Phrase(kk: "Саусақ ізін басқаларға журналдан бөлек жолмен беріңіз: бумалар мен бақылау нүктелері сол арқылы тексеріледі.", ru: "Передайте отпечаток другим не вместе с журналом: по нему проверяют архивы и контрольные точки.", en: "Give the fingerprint to others by another way than the ledger: they check bundles and checkpoints by it.")
    }
    /// Made a witness's key in {path}, which only you can read.
    public static func madeCosigner(path: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Куә кілті {path} ішінде жасалды, оны тек сіз оқи аласыз.", ru: "Ключ свидетеля создан в {path}, читать его можете только вы.", en: "Made a witness's key in {path}, which only you can read."),
        ["path": path])
    }
    /// Its line in a witness policy:
    public static var policyLine: Phrase {
      Phrase(kk: "Куәлар саясатындағы жолы:", ru: "Его строка в политике свидетелей:", en: "Its line in a witness policy:")
    }
    /// Cosigned size {size} of {origin}.
    public static func cosignedNow(origin: PhraseValue, size: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{origin} журналының {size} көлемі расталды.", ru: "Заверен размер {size} журнала {origin}.", en: "Cosigned size {size} of {origin}."),
        ["origin": origin, "size": size])
    }
    /// It extends size {size}, which was cosigned last.
    public static func extendsFormer(size: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Ол соңғы расталған {size} көлемін жалғастырады.", ru: "Он продолжает размер {size}, заверенный в прошлый раз.", en: "It extends size {size}, which was cosigned last."),
        ["size": size])
    }
    /// It is the one that was cosigned last.
    public static var sameAsFormer: Phrase {
      Phrase(kk: "Бұл соңғы расталғанның өзі.", ru: "Это тот же, что был заверен в прошлый раз.", en: "It is the one that was cosigned last.")
    }
    /// It is the first checkpoint of this log seen here: nothing before it was compared.
    public static var firstSeen: Phrase {
      Phrase(kk: "Бұл осында көрген осы журналдың алғашқы бақылау нүктесі: бұрынғыларымен салыстырылған жоқ.", ru: "Это первая увиденная здесь контрольная точка этого журнала: с прежними не сравнивали.", en: "It is the first checkpoint of this log seen here: nothing before it was compared.")
    }
    /// From now on the log's key is {key}.
    public static func newKey(key: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Бұдан былай журнал кілті: {key}.", ru: "Отныне ключ журнала: {key}.", en: "From now on the log's key is {key}."),
        ["key": key])
    }
    /// Added to the checkpoint of size {size}: {witnesses}.
    public static func added(size: PhraseValue, witnesses: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{size} көлеміндегі бақылау нүктесіне қосылды: {witnesses}.", ru: "К контрольной точке размера {size} добавлены: {witnesses}.", en: "Added to the checkpoint of size {size}: {witnesses}."),
        ["size": size, "witnesses": witnesses])
    }
    /// The checkpoint of size {size} has these cosignatures already.
    public static func addedNothing(size: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{size} көлеміндегі бақылау нүктесінде бұл қолтаңбалар бар.", ru: "У контрольной точки размера {size} эти подписи уже есть.", en: "The checkpoint of size {size} has these cosignatures already."),
        ["size": size])
    }
    /// From now on a checkpoint is witnessed when it has the cosignatures this policy asks for.
    public static var policySet: Phrase {
      Phrase(kk: "Бұдан былай бақылау нүктесі осы саясат талап ететін қолтаңбалары болғанда куәландырылған саналады.", ru: "Отныне контрольная точка засвидетельствована, когда у неё есть подписи, которых требует эта политика.", en: "From now on a checkpoint is witnessed when it has the cosignatures this policy asks for.")
    }
    /// quorum
    public static var quorum: Phrase {
      Phrase(kk: "кворум", ru: "кворум", en: "quorum")
    }
    /// witness
    public static var witness: Phrase {
      Phrase(kk: "куә", ru: "свидетель", en: "witness")
    }
    /// group
    public static var group: Phrase {
      Phrase(kk: "топ", ru: "группа", en: "group")
    }
    /// {threshold} of {members}
    public static func groupOf(members: PhraseValue, threshold: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "мыналардың {threshold}: {members}", ru: "{threshold} из: {members}", en: "{threshold} of {members}"),
        ["members": members, "threshold": threshold])
    }
    /// none: no cosignature is asked for
    public static var nobodyNeeded: Phrase {
      Phrase(kk: "жоқ: қолтаңба талап етілмейді", ru: "нет: подписи не требуются", en: "none: no cosignature is asked for")
    }
    /// TWO HISTORIES of {origin} were signed: neither checkpoint extends the other.
    public static func fork(origin: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{origin} журналының ЕКІ ТАРИХЫНА қол қойылған: бақылау нүктелерінің бірі екіншісін жалғастырмайды.", ru: "ПОДПИСАНЫ ДВЕ ИСТОРИИ журнала {origin}: ни одна из контрольных точек не продолжает другую.", en: "TWO HISTORIES of {origin} were signed: neither checkpoint extends the other."),
        ["origin": origin])
    }
    /// NOT PROVED that one checkpoint of {origin} extends the other: the proof is wrong, or two histories
    /// were signed.
    public static func perhapsFork(origin: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{origin} журналының бір бақылау нүктесі екіншісін жалғастыратыны ДӘЛЕЛДЕНБЕДІ: дәлел қате немесе екі тарихқа қол қойылған.", ru: "НЕ ДОКАЗАНО, что одна контрольная точка журнала {origin} продолжает другую: доказательство неверно или подписаны две истории.", en: "NOT PROVED that one checkpoint of {origin} extends the other: the proof is wrong, or two histories were signed."),
        ["origin": origin])
    }
    /// root at {size}
    public static func rootAt(size: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{size} көлеміндегі түбір", ru: "корень при {size}", en: "root at {size}"),
        ["size": size])
    }
    /// Both texts as they were signed follow; whoever has the log's key can check them. Keep them.
    public static var evidence: Phrase {
      Phrase(kk: "Төменде екі мәтін де қол қойылған күйінде; оларды журнал кілті бар кез келген адам тексере алады. Сақтап қойыңыз.", ru: "Ниже оба текста так, как они подписаны; их может проверить каждый, у кого есть ключ журнала. Сохраните их.", en: "Both texts as they were signed follow; whoever has the log's key can check them. Keep them.")
    }
    /// They are kept in {path}.
    public static func keptIn(path: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Олар {path} ішінде сақталды.", ru: "Они сохранены в {path}.", en: "They are kept in {path}."),
        ["path": path])
    }
  }
}
