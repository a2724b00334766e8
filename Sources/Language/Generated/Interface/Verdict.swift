// Written by Tools/generate from Schemas/language/interface/verdict.json; do not edit.
// swift-format-ignore-file

extension Phrase {
  /// Texts of `verdict.json`.
  public enum Verdict {
    /// and {number} more
    public static func andMore(number: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "және тағы {number}", ru: "и ещё {number}", en: "and {number} more"),
        ["number": number])
    }
    /// can not be checked: {what} can not be read
    public static func unmade(what: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "тексеру мүмкін емес: {what} оқылмайды", ru: "проверить нельзя: {what} не читается", en: "can not be checked: {what} can not be read"),
        ["what": what])
    }
    /// {name} is no file of a bundle
    public static func foreignFile(name: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{name} — жинақтың файлы емес", ru: "{name} — не файл пакета", en: "{name} is no file of a bundle"),
        ["name": name])
    }
    /// {name} is in the archive and not listed in the manifest
    public static func unlistedFile(name: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{name} архивте бар, бірақ манифесте аталмаған", ru: "{name} есть в архиве, но не перечислен в манифесте", en: "{name} is in the archive and not listed in the manifest"),
        ["name": name])
    }
    /// {name} is missing
    public static func missingFile(name: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{name} жоқ", ru: "нет файла {name}", en: "{name} is missing"),
        ["name": name])
    }
    /// the manifest names something twice, or not in order
    public static var manifestOutOfOrder: Phrase {
      Phrase(kk: "манифест бірдеңені екі рет немесе ретсіз атайды", ru: "манифест называет что-то дважды или не по порядку", en: "the manifest names something twice, or not in order")
    }
    /// {count} files
    public static func files(count: Int) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: ["{count} файл", "{count} файл"], ru: ["{count} файл", "{count} файла", "{count} файлов"], en: ["{count} file", "{count} files"]),
        ["count": .number(count)])
    }
    /// manifest.json is no manifest of this format in canonical form
    public static var manifestForm: Phrase {
      Phrase(kk: "manifest.json — осы пішімнің канондық түрдегі манифесі емес", ru: "manifest.json — не манифест этого формата в канонической форме", en: "manifest.json is no manifest of this format in canonical form")
    }
    /// {name} is not the file that the manifest lists: its size or SHA-256 differs
    public static func otherFile(name: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{name} — манифестегі файл емес: көлемі немесе SHA-256 мәні өзгеше", ru: "{name} — не тот файл, что в манифесте: размер или SHA-256 другие", en: "{name} is not the file that the manifest lists: its size or SHA-256 differs"),
        ["name": name])
    }
    /// at position {position} there is no entry bundle.issued that can be read
    public static func noIssue(position: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{position} орнында оқылатын bundle.issued жазбасы жоқ", ru: "в позиции {position} нет читаемой записи bundle.issued", en: "at position {position} there is no entry bundle.issued that can be read"),
        ["position": position])
    }
    /// the manifest says {said} as its {name}, and bundle.issued {recorded}
    public static func manifestSays(name: PhraseValue, recorded: PhraseValue, said: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "манифесте ({name}) {said}, ал bundle.issued ішінде {recorded}", ru: "манифест называет ({name}) {said}, а bundle.issued — {recorded}", en: "the manifest says {said} as its {name}, and bundle.issued {recorded}"),
        ["name": name, "recorded": recorded, "said": said])
    }
    /// the issuer {issuer} has no key in force by the entries of the bundle
    public static func issuerWithoutKey(issuer: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "жинақ жазбалары бойынша берушінің ({issuer}) күші бар кілті жоқ", ru: "по записям пакета у выдавшего {issuer} нет действующего ключа", en: "the issuer {issuer} has no key in force by the entries of the bundle"),
        ["issuer": issuer])
    }
    /// manifest.sig is not a signature of the issuer {issuer} over manifest.json
    public static func notIssuersSignature(issuer: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "manifest.sig — берушінің ({issuer}) manifest.json үстіндегі қолтаңбасы емес", ru: "manifest.sig — не подпись выдавшего {issuer} под manifest.json", en: "manifest.sig is not a signature of the issuer {issuer} over manifest.json"),
        ["issuer": issuer])
    }
    /// {name} is not the key that was used
    public static func otherHint(name: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{name} — қолданылған кілт емес", ru: "{name} — не тот ключ, который использован", en: "{name} is not the key that was used"),
        ["name": name])
    }
    /// signed by {issuer}, with the key enrolled at position {position}
    public static func signedByIssuer(issuer: PhraseValue, position: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{issuer} қол қойған, кілті {position} орнында енгізілген", ru: "подписано {issuer}, ключом, внесённым в позиции {position}", en: "signed by {issuer}, with the key enrolled at position {position}"),
        ["issuer": issuer, "position": position])
    }
    /// the manifest does not say as ledger.opened does whether the ledger is synthetic
    public static var otherSynthetic: Phrase {
      Phrase(kk: "манифест журналдың жасанды екенін ledger.opened айтқандай айтпайды", ru: "манифест говорит о вымышленности журнала не то, что ledger.opened", en: "the manifest does not say as ledger.opened does whether the ledger is synthetic")
    }
    /// no entry registers a file of {exhibit}
    public static func unregistered(exhibit: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "ешбір жазба {exhibit} файлын тіркемейді", ru: "ни одна запись не регистрирует файл {exhibit}", en: "no entry registers a file of {exhibit}"),
        ["exhibit": exhibit])
    }
    /// the manifest says of the file of {exhibit} something else than the entry at position {position}
    public static func otherMedia(exhibit: PhraseValue, position: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{exhibit} файлы туралы манифест {position} орнындағы жазбадан өзгеше айтады", ru: "о файле {exhibit} манифест говорит не то, что запись в позиции {position}", en: "the manifest says of the file of {exhibit} something else than the entry at position {position}"),
        ["exhibit": exhibit, "position": position])
    }
    /// {exhibit} is registered in the entries and not in the manifest
    public static func exhibitNotListed(exhibit: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{exhibit} жазбаларда бар, манифесте жоқ", ru: "{exhibit} есть в записях, но не в манифесте", en: "{exhibit} is registered in the entries and not in the manifest"),
        ["exhibit": exhibit])
    }
    /// {name} does not lead to the segment root in its exhibit's entry
    public static func otherSegments(name: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{name} дәлелдеме жазбасындағы сегменттер түбіріне апармайды", ru: "{name} не ведёт к корню сегментов в записи доказательства", en: "{name} does not lead to the segment root in its exhibit's entry"),
        ["name": name])
    }
    /// {name} is missing or not in its form
    public static func malformed(name: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{name} жоқ немесе өз пішімінде емес", ru: "{name} отсутствует или не в своей форме", en: "{name} is missing or not in its form"),
        ["name": name])
    }
    /// the log's key {key} did not sign the checkpoint
    public static func notSignedByLog(key: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "журнал кілті {key} бақылау нүктесіне қол қоймаған", ru: "ключ журнала {key} не подписывал контрольную точку", en: "the log's key {key} did not sign the checkpoint"),
        ["key": key])
    }
    /// the checkpoint is of {origin}, and by {place} the log is {other}
    public static func otherOrigin(origin: PhraseValue, other: PhraseValue, place: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "бақылау нүктесі {origin} журналынікі, ал {place} бойынша журнал — {other}", ru: "контрольная точка принадлежит {origin}, а по {place} журнал — {other}", en: "the checkpoint is of {origin}, and by {place} the log is {other}"),
        ["origin": origin, "other": other, "place": place])
    }
    /// no entry of the bundle opens the ledger
    public static var ledgerNotOpened: Phrase {
      Phrase(kk: "жинақтың ешбір жазбасы журналды ашпайды", ru: "ни одна запись пакета не открывает журнал", en: "no entry of the bundle opens the ledger")
    }
    /// {origin}: {size} entries, root {root}
    public static func checkpointOf(origin: PhraseValue, root: PhraseValue, size: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{origin}: {size} жазба, түбірі {root}", ru: "{origin}: записей {size}, корень {root}", en: "{origin}: {size} entries, root {root}"),
        ["origin": origin, "root": root, "size": size])
    }
    /// the entries name another key of the log: {key}
    public static func entriesNameKey(key: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "жазбалар журналдың басқа кілтін атайды: {key}", ru: "записи называют другой ключ журнала: {key}", en: "the entries name another key of the log: {key}"),
        ["key": key])
    }
    /// no fingerprint of the log's key was given; the key in the bundle has {fingerprint}
    public static func noFingerprint(fingerprint: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "журнал кілтінің таңбасы берілмеді; жинақтағы кілттікі {fingerprint}", ru: "отпечаток ключа журнала не дан; у ключа в пакете он {fingerprint}", en: "no fingerprint of the log's key was given; the key in the bundle has {fingerprint}"),
        ["fingerprint": fingerprint])
    }
    /// {key} is the key you gave
    public static func knownKey(key: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{key} — сіз берген кілт", ru: "{key} — тот ключ, который вы дали", en: "{key} is the key you gave"),
        ["key": key])
    }
    /// the key in the bundle has the fingerprint {fingerprint}, not {given}
    public static func otherFingerprint(fingerprint: PhraseValue, given: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "жинақтағы кілттің таңбасы {given} емес, {fingerprint}", ru: "у ключа в пакете отпечаток {fingerprint}, а не {given}", en: "the key in the bundle has the fingerprint {fingerprint}, not {given}"),
        ["fingerprint": fingerprint, "given": given])
    }
    /// the witness policy is that of another log
    public static var otherLogsPolicy: Phrase {
      Phrase(kk: "куәгерлер саясаты басқа журналдікі", ru: "политика свидетелей — другого журнала", en: "the witness policy is that of another log")
    }
    /// the cosignature of {witness} is not over this checkpoint
    public static func otherCosignature(witness: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{witness} куәгерінің қолтаңбасы осы бақылау нүктесіне қойылмаған", ru: "подпись свидетеля {witness} — не под этой контрольной точкой", en: "the cosignature of {witness} is not over this checkpoint"),
        ["witness": witness])
    }
    /// cosigned by {witness} at {time}
    public static func cosigned(time: PhraseValue, witness: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{witness} куәгері {time} қол қойған", ru: "подписано свидетелем {witness} {time}", en: "cosigned by {witness} at {time}"),
        ["time": time, "witness": witness])
    }
    /// the policy asks for no witness
    public static var noWitnessNeeded: Phrase {
      Phrase(kk: "саясат куәгер талап етпейді", ru: "политика не требует свидетелей", en: "the policy asks for no witness")
    }
    /// no fingerprint of a witness was given
    public static var noWitnessGiven: Phrase {
      Phrase(kk: "куәгерлердің таңбалары берілмеді", ru: "отпечатки свидетелей не даны", en: "no fingerprint of a witness was given")
    }
    /// the policy asks for no witness, though you gave the key of one
    public static var noWitnessNeededThoughGiven: Phrase {
      Phrase(kk: "сіз куәгердің кілтін бердіңіз, ал саясат куәгер талап етпейді", ru: "политика не требует свидетелей, хотя вы дали ключ свидетеля", en: "the policy asks for no witness, though you gave the key of one")
    }
    /// cosignatures of {number} of the witnesses you gave are there, which does not satisfy the policy
    public static func policyNotMet(number: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "сіз берген куәгерлердің {number} қолтаңбасы бар; саясатқа бұл аз", ru: "есть подписи {number} из данных вами свидетелей; политике этого мало", en: "cosignatures of {number} of the witnesses you gave are there, which does not satisfy the policy"),
        ["number": number])
    }
    /// no fingerprint of a time-stamping authority was given; the signer's certificate has {fingerprint}
    public static func noAuthority(fingerprint: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "уақыт таңбасы қызметінің таңбасы берілмеді; қол қойған сертификаттікі {fingerprint}", ru: "отпечаток службы штампов времени не дан; у сертификата подписавшего он {fingerprint}", en: "no fingerprint of a time-stamping authority was given; the signer's certificate has {fingerprint}"),
        ["fingerprint": fingerprint])
    }
    /// stamped at {time} by {by}
    public static func stamped(by: PhraseValue, time: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "уақыт таңбасы {time}, қойған {by}", ru: "штамп времени {time}, поставил {by}", en: "stamped at {time} by {by}"),
        ["by": by, "time": time])
    }
    /// the time stamp does not hold: {reason}
    public static func timeStampFault(reason: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "уақыт таңбасы расталмады: {reason}", ru: "штамп времени не подтверждается: {reason}", en: "the time stamp does not hold: {reason}"),
        ["reason": reason])
    }
    /// no checkpoint from elsewhere was given
    public static var noAnchor: Phrase {
      Phrase(kk: "басқа жерден алынған бақылау нүктесі берілмеді", ru: "контрольная точка из другого места не дана", en: "no checkpoint from elsewhere was given")
    }
    /// the file given as a checkpoint is none
    public static var anchorForm: Phrase {
      Phrase(kk: "берілген файл бақылау нүктесі емес", ru: "данный файл — не контрольная точка", en: "the file given as a checkpoint is none")
    }
    /// the checkpoint given is signed by no key that the entries name
    public static var anchorOfOtherLog: Phrase {
      Phrase(kk: "берілген бақылау нүктесіне жазбаларда аталған ешбір кілт қол қоймаған", ru: "данная контрольная точка не подписана ни одним ключом из записей", en: "the checkpoint given is signed by no key that the entries name")
    }
    /// the checkpoint given is of size {given}, the bundle's of {size}: a consistency proof would be needed
    public static func anchorOfOtherSize(given: PhraseValue, size: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "берілген бақылау нүктесінің көлемі {given}, жинақтағынікі {size}: үйлесім дәлелі керек", ru: "данная контрольная точка размера {given}, в пакете — {size}: нужно доказательство согласованности", en: "the checkpoint given is of size {given}, the bundle's of {size}: a consistency proof would be needed"),
        ["given": given, "size": size])
    }
    /// at size {size} the checkpoint given has the root {given}, and the bundle's {root}: the log was
    /// rewritten
    public static func anchorOfOtherRoot(given: PhraseValue, root: PhraseValue, size: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{size} көлемінде берілген бақылау нүктесінің түбірі {given}, жинақтағынікі {root}: журнал қайта жазылған", ru: "при размере {size} корень данной контрольной точки {given}, а в пакете {root}: журнал переписан", en: "at size {size} the checkpoint given has the root {given}, and the bundle's {root}: the log was rewritten"),
        ["given": given, "root": root, "size": size])
    }
    /// the same root at size {size}
    public static func anchorAgrees(size: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{size} көлемінде түбірі бірдей", ru: "тот же корень при размере {size}", en: "the same root at size {size}"),
        ["size": size])
    }
    /// {name} is no entry in canonical form
    public static func entryForm(name: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{name} — канондық түрдегі жазба емес", ru: "{name} — не запись в канонической форме", en: "{name} is no entry in canonical form"),
        ["name": name])
    }
    /// {name} is no entry that can be read: its {member} is missing or not as it must be
    public static func entryMember(member: PhraseValue, name: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{name} — оқылмайтын жазба: {member} жоқ немесе тиісті түрде емес", ru: "{name} — нечитаемая запись: {member} отсутствует или не такой, как нужно", en: "{name} is no entry that can be read: its {member} is missing or not as it must be"),
        ["member": member, "name": name])
    }
    /// {name} is the proof of an entry that is not there
    public static func proofOfNothing(name: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{name} — жоқ жазбаның дәлелі", ru: "{name} — доказательство записи, которой нет", en: "{name} is the proof of an entry that is not there"),
        ["name": name])
    }
    /// {name} has no proof
    public static func unproved(name: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{name} дәлелі жоқ", ru: "у {name} нет доказательства", en: "{name} has no proof"),
        ["name": name])
    }
    /// {name} leads to another checkpoint
    public static func otherCheckpoint(name: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{name} басқа бақылау нүктесіне апарады", ru: "{name} ведёт к другой контрольной точке", en: "{name} leads to another checkpoint"),
        ["name": name])
    }
    /// {name} is the proof of position {index}
    public static func otherIndex(index: PhraseValue, name: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{name} — {index} орнының дәлелі", ru: "{name} — доказательство позиции {index}", en: "{name} is the proof of position {index}"),
        ["index": index, "name": name])
    }
    /// the entry at position {position} is not in the log there: its proof does not lead to the
    /// checkpoint's root
    public static func notInLog(position: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{position} орнындағы жазба журналда ол жерде жоқ: дәлел бақылау нүктесінің түбіріне апармайды", ru: "записи в позиции {position} там в журнале нет: доказательство не ведёт к корню контрольной точки", en: "the entry at position {position} is not in the log there: its proof does not lead to the checkpoint's root"),
        ["position": position])
    }
    /// {count} entries
    public static func entries(count: Int) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: ["{count} жазба", "{count} жазба"], ru: ["{count} запись", "{count} записи", "{count} записей"], en: ["{count} entry", "{count} entries"]),
        ["count": .number(count)])
    }
    /// contents lists what is not there: {line}
    public static func listedNotThere(line: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "contents жоқ нәрсені атайды: {line}", ru: "contents называет то, чего нет: {line}", en: "contents lists what is not there: {line}"),
        ["line": line])
    }
    /// contents does not list what is there: {line}
    public static func thereNotListed(line: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "contents бар нәрсені атамайды: {line}", ru: "contents не называет того, что есть: {line}", en: "contents does not list what is there: {line}"),
        ["line": line])
    }
    /// {name} is in no list
    public static func valuesNotListed(name: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{name} тізімде жоқ", ru: "{name} нет в перечне", en: "{name} is in no list"),
        ["name": name])
    }
    /// contents is not the list whose digest bundle.issued names, at position {position} of the log
    public static func notTheListIssued(position: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "contents — журналдың {position} орнындағы bundle.issued атайтын тізім емес", ru: "contents — не тот перечень, контрольную сумму которого называет bundle.issued в позиции {position} журнала", en: "contents is not the list whose digest bundle.issued names, at position {position} of the log"),
        ["position": position])
    }
    /// {name} has values of an entry that is not there
    public static func valuesOfNothing(name: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{name} — жоқ жазбаның мәліметтері", ru: "{name} — сведения записи, которой нет", en: "{name} has values of an entry that is not there"),
        ["name": name])
    }
    /// {name} has a line that is no disclosure
    public static func noDisclosure(name: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{name} ішінде ашу болып табылмайтын жол бар", ru: "в {name} есть строка, которая ничего не раскрывает", en: "{name} has a line that is no disclosure"),
        ["name": name])
    }
    /// {name} has a value that the entry of its position does not name
    public static func notCommitted(name: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{name} ішінде сол орындағы жазба атамайтын мән бар", ru: "в {name} есть значение, которого запись этой позиции не называет", en: "{name} has a value that the entry of its position does not name"),
        ["name": name])
    }
    /// {count} values
    public static func values(count: Int) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: ["{count} мән", "{count} мән"], ru: ["{count} значение", "{count} значения", "{count} значений"], en: ["{count} value", "{count} values"]),
        ["count": .number(count)])
    }
    /// signature {number} of the entry at position {position} is by no key that counted for it
    public static func nobodysSignature(number: PhraseValue, position: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{position} орнындағы жазбаның {number}-қолтаңбасы сол кезде күші болған кілтпен қойылмаған", ru: "подпись {number} записи в позиции {position} сделана не ключом, который для неё действовал", en: "signature {number} of the entry at position {position} is by no key that counted for it"),
        ["number": number, "position": position])
    }
    /// {actor} signed the entry at position {position} twice
    public static func signedTwice(actor: PhraseValue, position: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{actor} {position} орнындағы жазбаға екі рет қол қойған", ru: "{actor} подписал запись в позиции {position} дважды", en: "{actor} signed the entry at position {position} twice"),
        ["actor": actor, "position": position])
    }
    /// entries signed: {number}, not signed: {unsigned}
    public static func signed(number: PhraseValue, unsigned: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "қол қойылған жазба {number}, қойылмаған {unsigned}", ru: "подписанных записей {number}, неподписанных {unsigned}", en: "entries signed: {number}, not signed: {unsigned}"),
        ["number": number, "unsigned": unsigned])
    }
    /// bundle.issued names {exhibit} twice
    public static func exhibitTwice(exhibit: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "bundle.issued {exhibit} екі рет атайды", ru: "bundle.issued называет {exhibit} дважды", en: "bundle.issued names {exhibit} twice"),
        ["exhibit": exhibit])
    }
    /// {exhibit} is in the bundle, and bundle.issued does not name it
    public static func exhibitNotIssued(exhibit: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{exhibit} жинақта бар, бірақ bundle.issued оны атамайды", ru: "{exhibit} есть в пакете, но bundle.issued его не называет", en: "{exhibit} is in the bundle, and bundle.issued does not name it"),
        ["exhibit": exhibit])
    }
    /// {exhibit}: the event at position {position} follows {previous}, which is not before it in the
    /// bundle: an event was dropped
    public static func followsWhatIsMissing(exhibit: PhraseValue, position: PhraseValue, previous: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{exhibit}: {position} орнындағы оқиға {previous} оқиғасынан кейін тұр, ал ол жинақта оның алдында жоқ: оқиға алынып тасталған", ru: "{exhibit}: событие в позиции {position} следует за {previous}, а его перед ним в пакете нет: событие изъято", en: "{exhibit}: the event at position {position} follows {previous}, which is not before it in the bundle: an event was dropped"),
        ["exhibit": exhibit, "position": position, "previous": previous])
    }
    /// {exhibit}: the event at position {position} names no previous one and is not the first
    public static func namesNoPrevious(exhibit: PhraseValue, position: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{exhibit}: {position} орнындағы оқиға алдыңғысын атамайды, бірақ ол бірінші емес", ru: "{exhibit}: событие в позиции {position} не называет предыдущего, хотя оно не первое", en: "{exhibit}: the event at position {position} names no previous one and is not the first"),
        ["exhibit": exhibit, "position": position])
    }
    /// {exhibit}: several events follow {previous}, at positions {positions}
    public static func branches(exhibit: PhraseValue, positions: PhraseValue, previous: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{exhibit}: {previous} оқиғасынан кейін бірнеше оқиға тұр, орындары {positions}", ru: "{exhibit}: за {previous} следуют несколько событий, в позициях {positions}", en: "{exhibit}: several events follow {previous}, at positions {positions}"),
        ["exhibit": exhibit, "positions": positions, "previous": previous])
    }
    /// {exhibit}: by bundle.issued its chain ends with {previous}, which is not in the bundle: an event was
    /// dropped
    public static func endsWithWhatIsMissing(exhibit: PhraseValue, previous: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{exhibit}: bundle.issued бойынша тізбек {previous} оқиғасымен аяқталады, ал ол жинақта жоқ: оқиға алынып тасталған", ru: "{exhibit}: по bundle.issued цепочка кончается на {previous}, а его в пакете нет: событие изъято", en: "{exhibit}: by bundle.issued its chain ends with {previous}, which is not in the bundle: an event was dropped"),
        ["exhibit": exhibit, "previous": previous])
    }
    /// {exhibit}: the event at position {position} was retracted
    public static func linkRetracted(exhibit: PhraseValue, position: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{exhibit}: {position} орнындағы оқиға қайтарып алынған", ru: "{exhibit}: событие в позиции {position} отозвано", en: "{exhibit}: the event at position {position} was retracted"),
        ["exhibit": exhibit, "position": position])
    }
    /// {exhibit}: the chain does not reach the event at position {position}
    public static func notReached(exhibit: PhraseValue, position: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{exhibit}: тізбек {position} орнындағы оқиғаға жетпейді", ru: "{exhibit}: цепочка не доходит до события в позиции {position}", en: "{exhibit}: the chain does not reach the event at position {position}"),
        ["exhibit": exhibit, "position": position])
    }
    /// {exhibit}: {count} events in one chain
    public static func chain(count: Int, exhibit: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: ["{exhibit}: бір тізбекте {count} оқиға", "{exhibit}: бір тізбекте {count} оқиға"], ru: ["{exhibit}: {count} событие в одной цепочке", "{exhibit}: {count} события в одной цепочке", "{exhibit}: {count} событий в одной цепочке"], en: ["{exhibit}: {count} event in one chain", "{exhibit}: {count} events in one chain"]),
        ["count": .number(count), "exhibit": exhibit])
    }
    /// by the manifest it is the file of {exhibit}, and the entries register another
    public static func registeredOtherwise(exhibit: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "манифест бойынша бұл {exhibit} файлы, ал жазбалар басқасын тіркейді", ru: "по манифесту это файл {exhibit}, а записи регистрируют другой", en: "by the manifest it is the file of {exhibit}, and the entries register another"),
        ["exhibit": exhibit])
    }
    /// this is exhibit {number}, {exhibit}, as registered at {time} by {actor} (position {position})
    public static func isExhibit(actor: PhraseValue, exhibit: PhraseValue, number: PhraseValue, position: PhraseValue, time: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "бұл № {number} дәлелдеме, {exhibit}, оны {actor} {time} тіркеген ({position} орны)", ru: "это доказательство № {number}, {exhibit}, как его зарегистрировал {actor} {time} (позиция {position})", en: "this is exhibit {number}, {exhibit}, as registered at {time} by {actor} (position {position})"),
        ["actor": actor, "exhibit": exhibit, "number": number, "position": position, "time": time])
    }
    /// this is {exhibit}, a COPY and not an original: {method} of {parent}, recorded at {time} by {actor}
    /// (position {position})
    public static func isCopy(actor: PhraseValue, exhibit: PhraseValue, method: PhraseValue, parent: PhraseValue, position: PhraseValue, time: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "бұл {exhibit}, түпнұсқа емес, КӨШІРМЕ: {parent} негізіндегі {method}, {actor} {time} жазған ({position} орны)", ru: "это {exhibit}, КОПИЯ, а не оригинал: {method} с {parent}, записал {actor} {time} (позиция {position})", en: "this is {exhibit}, a COPY and not an original: {method} of {parent}, recorded at {time} by {actor} (position {position})"),
        ["actor": actor, "exhibit": exhibit, "method": method, "parent": parent, "position": position, "time": time])
    }
    /// no exhibit of this bundle is known by it: its SHA-256 is {sha256}, its size {bytes} bytes
    public static func knownByNoExhibit(bytes: PhraseValue, sha256: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "бұл жинақта мұндай файлы бар дәлелдеме жоқ: оның SHA-256 мәні {sha256}, көлемі {bytes} байт", ru: "в этом пакете нет доказательства с таким файлом: его SHA-256 {sha256}, размер {bytes} байт", en: "no exhibit of this bundle is known by it: its SHA-256 is {sha256}, its size {bytes} bytes"),
        ["bytes": bytes, "sha256": sha256])
    }
    /// it comes nearest to {exhibit}: {intact} of its {total} segments of 1 MiB are intact; changed are
    /// {ranges} (from 0)
    public static func segmentsIntact(exhibit: PhraseValue, intact: PhraseValue, ranges: PhraseValue, total: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "ол {exhibit} дәлелдемесіне ең жақын: 1 МиБ-тік {total} сегментінің {intact} бүтін; өзгергендері {ranges} (0-ден бастап)", ru: "ближе всего он к {exhibit}: из {total} его сегментов по 1 МиБ целы {intact}; изменены {ranges} (считая с 0)", en: "it comes nearest to {exhibit}: {intact} of its {total} segments of 1 MiB are intact; changed are {ranges} (from 0)"),
        ["exhibit": exhibit, "intact": intact, "ranges": ranges, "total": total])
    }
  }
}
