// Written by Tools/generate from Schemas/language/interface/exhibits.json; do not edit.
// swift-format-ignore-file

extension Phrase {
  /// Texts of `exhibits.json`.
  public enum Exhibits {
    /// {path} is empty; there is nothing to be an exhibit
    public static func emptyFile(path: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{path} бос; тіркейтін ештеңе жоқ", ru: "{path} пуст; регистрировать нечего", en: "{path} is empty; there is nothing to be an exhibit"),
        ["path": path])
    }
    /// {path} is {found} by its content, not {stated}; leave --media-type out, or give the right file
    public static func otherMediaType(found: PhraseValue, path: PhraseValue, stated: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{path} мазмұны бойынша {stated} емес, {found}; --media-type параметрін алып тастаңыз немесе дұрыс файлды көрсетіңіз", ru: "{path} по содержанию — {found}, а не {stated}; уберите --media-type или укажите нужный файл", en: "{path} is {found} by its content, not {stated}; leave --media-type out, or give the right file"),
        ["found": found, "path": path, "stated": stated])
    }
    /// what {path} is can not be told by its content; state it with --media-type, one of: {types}
    public static func unknownMediaType(path: PhraseValue, types: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{path} мазмұны бойынша не екені белгісіз; --media-type параметрімен көрсетіңіз, мыналардың бірі: {types}", ru: "по содержанию {path} не понять, что это; укажите --media-type, одно из: {types}", en: "what {path} is can not be told by its content; state it with --media-type, one of: {types}"),
        ["path": path, "types": types])
    }
    /// ffprobe is not on the PATH: when the recording of {path} began and ended is not taken from the file
    public static func noProbe(path: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "PATH ішінде ffprobe жоқ: {path} жазбасының басталуы мен аяқталуы файлдан алынбады", ru: "ffprobe нет в PATH: начало и конец записи {path} из файла не взяты", en: "ffprobe is not on the PATH: when the recording of {path} began and ended is not taken from the file"),
        ["path": path])
    }
    /// {path} does not say when its recording began
    public static func noTimesInFile(path: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{path} ішінде жазбаның қашан басталғаны көрсетілмеген", ru: "в {path} не указано, когда началась запись", en: "{path} does not say when its recording began"),
        ["path": path])
    }
    /// the times of the recording are not taken from the file: {reason}
    public static func probeFailed(reason: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "жазба уақыты файлдан алынбады: {reason}", ru: "время записи из файла не взято: {reason}", en: "the times of the recording are not taken from the file: {reason}"),
        ["reason": reason])
    }
    /// {one} and {other} are the same file; register it once
    public static func sameFile(one: PhraseValue, other: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{one} мен {other} — бір файл; оны бір рет тіркеңіз", ru: "{one} и {other} — один и тот же файл; зарегистрируйте его один раз", en: "{one} and {other} are the same file; register it once"),
        ["one": one, "other": other])
    }
    /// {path} is registered already: exhibit {number}, {exhibit}. To register the same file once more as an
    /// exhibit of its own, give --exhibit new
    public static func knownFile(exhibit: PhraseValue, number: PhraseValue, path: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{path} тіркелген: {number} дәлелдеме, {exhibit}. Сол файлды жеке дәлелдеме ретінде қайта тіркеу үшін --exhibit new көрсетіңіз", ru: "{path} уже зарегистрирован: доказательство {number}, {exhibit}. Чтобы зарегистрировать тот же файл ещё раз как отдельное доказательство, укажите --exhibit new", en: "{path} is registered already: exhibit {number}, {exhibit}. To register the same file once more as an exhibit of its own, give --exhibit new"),
        ["exhibit": exhibit, "number": number, "path": path])
    }
    /// {path} is the file that was acquired as {exhibit}: it is registered under it
    public static func goesOn(exhibit: PhraseValue, path: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{path} — құрылғыдан {exhibit} ретінде алынған файл: ол сонымен тіркеледі", ru: "{path} — файл, снятый с устройства как {exhibit}: он регистрируется под ним", en: "{path} is the file that was acquired as {exhibit}: it is registered under it"),
        ["exhibit": exhibit, "path": path])
    }
    /// the exhibit is recorded; its hash tree could not be kept ({reason}). kua evidence check of the file
    /// makes it again
    public static func treeNotKept(reason: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "дәлелдеме жазылды; хэш ағашын сақтау мүмкін болмады ({reason}). Осы файлға kua evidence check оны қайта жасайды", ru: "доказательство записано; дерево хешей сохранить не удалось ({reason}). kua evidence check этого файла создаст его заново", en: "the exhibit is recorded; its hash tree could not be kept ({reason}). kua evidence check of the file makes it again"),
        ["reason": reason])
    }
    /// {path} is the exhibit's own file, byte for byte; a copy that was made of it differs
    public static func notACopy(path: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{path} — дәлелдеменің өз файлы, байтына дейін бірдей; одан жасалған көшірме өзгеше болады", ru: "{path} — сам файл доказательства, байт в байт; сделанная с него копия отличается", en: "{path} is the exhibit's own file, byte for byte; a copy that was made of it differs"),
        ["path": path])
    }
    /// of {exhibit} no file is recorded
    public static func noFileKnown(exhibit: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{exhibit} үшін файл жазылмаған", ru: "для {exhibit} файл не записан", en: "of {exhibit} no file is recorded"),
        ["exhibit": exhibit])
    }
    /// This is exhibit {exhibit} of {case}, registered {time}, entry {position}.
    public static func isExhibit(`case`: PhraseValue, exhibit: PhraseValue, position: PhraseValue, time: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Бұл — {case} бойынша {exhibit} дәлелдемесі, {time} тіркелген, {position} жазба.", ru: "Это доказательство {exhibit} по {case}, зарегистрировано {time}, запись {position}.", en: "This is exhibit {exhibit} of {case}, registered {time}, entry {position}."),
        ["case": `case`, "exhibit": exhibit, "position": position, "time": time])
    }
    /// This is exhibit {exhibit}, registered to no case, {time}, entry {position}.
    public static func isExhibitOfNoCase(exhibit: PhraseValue, position: PhraseValue, time: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Бұл — {exhibit} дәлелдемесі, іссіз тіркелген, {time}, {position} жазба.", ru: "Это доказательство {exhibit}, зарегистрировано без дела, {time}, запись {position}.", en: "This is exhibit {exhibit}, registered to no case, {time}, entry {position}."),
        ["exhibit": exhibit, "position": position, "time": time])
    }
    /// This is a copy, {exhibit}, made of {parent}, {time}, entry {position}. It is not the original.
    public static func isCopy(exhibit: PhraseValue, parent: PhraseValue, position: PhraseValue, time: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Бұл — {parent} дәлелдемесінен жасалған көшірме, {exhibit}, {time}, {position} жазба. Бұл түпнұсқа емес.", ru: "Это копия, {exhibit}, сделанная с {parent}, {time}, запись {position}. Это не оригинал.", en: "This is a copy, {exhibit}, made of {parent}, {time}, entry {position}. It is not the original."),
        ["exhibit": exhibit, "parent": parent, "position": position, "time": time])
    }
    /// This is the file as it was on the device when {exhibit} was acquired, {time}, entry {position}.
    public static func isOnDevice(exhibit: PhraseValue, position: PhraseValue, time: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Бұл — {exhibit} алынған кездегі құрылғыдағы файл, {time}, {position} жазба.", ru: "Это файл, каким он был на устройстве, когда снимали {exhibit}, {time}, запись {position}.", en: "This is the file as it was on the device when {exhibit} was acquired, {time}, entry {position}."),
        ["exhibit": exhibit, "position": position, "time": time])
    }
    /// That entry was retracted.
    public static var isRetracted: Phrase {
      Phrase(kk: "Бұл жазба кері қайтарылған.", ru: "Эта запись отозвана.", en: "That entry was retracted.")
    }
    /// The exhibit is in quarantine: something that was found did not agree with its registration.
    public static var isQuarantined: Phrase {
      Phrase(kk: "Дәлелдеме оқшауланған: табылған нәрсе тіркеумен сәйкес келмеді.", ru: "Доказательство в карантине: что-то обнаруженное не совпало с регистрацией.", en: "The exhibit is in quarantine: something that was found did not agree with its registration.")
    }
    /// No such recording is known.
    public static var unknown: Phrase {
      Phrase(kk: "Мұндай жазба белгісіз.", ru: "Такая запись неизвестна.", en: "No such recording is known.")
    }
    /// This is not the file of exhibit {exhibit}: that has the SHA-256 {sha256}.
    public static func differs(exhibit: PhraseValue, sha256: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Бұл {exhibit} дәлелдемесінің файлы емес: оның SHA-256 мәні — {sha256}.", ru: "Это не файл доказательства {exhibit}: у того SHA-256 {sha256}.", en: "This is not the file of exhibit {exhibit}: that has the SHA-256 {sha256}."),
        ["exhibit": exhibit, "sha256": sha256])
    }
    /// It has as many bytes as exhibit {exhibit}:
    public static func hasSameSize(exhibit: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Оның байт саны {exhibit} дәлелдемесімен бірдей:", ru: "В нём столько же байтов, сколько в доказательстве {exhibit}:", en: "It has as many bytes as exhibit {exhibit}:"),
        ["exhibit": exhibit])
    }
    /// Which parts agree can not be said: no hash tree was registered of it.
    public static var noTreeRegistered: Phrase {
      Phrase(kk: "Қай бөліктері сәйкес екенін айту мүмкін емес: хэш ағашы тіркелмеген.", ru: "Какие части совпадают, сказать нельзя: дерево хешей не регистрировалось.", en: "Which parts agree can not be said: no hash tree was registered of it.")
    }
    /// Which parts agree can not be said: its hash tree is not kept here. kua evidence check of the
    /// untouched file makes it again.
    public static var noTreeKept: Phrase {
      Phrase(kk: "Қай бөліктері сәйкес екенін айту мүмкін емес: хэш ағашы мұнда жоқ. Өзгермеген файлға kua evidence check оны қайта жасайды.", ru: "Какие части совпадают, сказать нельзя: дерева хешей здесь нет. kua evidence check нетронутого файла создаст его заново.", en: "Which parts agree can not be said: its hash tree is not kept here. kua evidence check of the untouched file makes it again.")
    }
    /// {intact} of {count} segments of 1 MiB are as registered.
    public static func segments(count: Int, intact: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: ["1 МиБ-тік {count} бөліктің тіркелгендей қалғаны: {intact}.", "1 МиБ-тік {count} бөліктің тіркелгендей қалғаны: {intact}."], ru: ["Из {count} отрезка по 1 МиБ как зарегистрировано: {intact}.", "Из {count} отрезков по 1 МиБ как зарегистрировано: {intact}.", "Из {count} отрезков по 1 МиБ как зарегистрировано: {intact}."], en: ["{intact} of {count} segment of 1 MiB is as registered.", "{intact} of {count} segments of 1 MiB are as registered."]),
        ["count": .number(count), "intact": intact])
    }
    /// as registered:
    public static var intact: Phrase {
      Phrase(kk: "тіркелгендей:", ru: "как зарегистрировано:", en: "as registered:")
    }
    /// different:
    public static var changed: Phrase {
      Phrase(kk: "өзгеше:", ru: "отличается:", en: "different:")
    }
    /// missing:
    public static var missing: Phrase {
      Phrase(kk: "жоқ:", ru: "отсутствует:", en: "missing:")
    }
    /// behind the registered end:
    public static var surplus: Phrase {
      Phrase(kk: "тіркелген соңынан кейін:", ru: "после зарегистрированного конца:", en: "behind the registered end:")
    }
    /// bytes {from}–{to}
    public static func bytes(from: PhraseValue, to: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{from}–{to} байттар", ru: "байты {from}–{to}", en: "bytes {from}–{to}"),
        ["from": from, "to": to])
    }
    /// about {from}–{to} of the recording
    public static func about(from: PhraseValue, to: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "жазбаның шамамен {from}–{to} аралығы", ru: "примерно {from}–{to} записи", en: "about {from}–{to} of the recording"),
        ["from": from, "to": to])
    }
    /// and {count} more ranges
    public static func moreRanges(count: Int) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: ["және тағы {count} аралық", "және тағы {count} аралық"], ru: ["и ещё {count} промежуток", "и ещё {count} промежутка", "и ещё {count} промежутков"], en: ["and {count} more range", "and {count} more ranges"]),
        ["count": .number(count)])
    }
    /// no exhibit has this file; name the one it should be with --exhibit, and the check is recorded as it
    /// came out
    public static var nothingToRecord: Phrase {
      Phrase(kk: "мұндай файл ешбір дәлелдемеде жоқ; қайсысы болуы керегін --exhibit арқылы көрсетіңіз, тексеру нәтижесі сол күйінде жазылады", ru: "такого файла нет ни у одного доказательства; укажите --exhibit, каким оно должно быть, и проверка запишется как есть", en: "no exhibit has this file; name the one it should be with --exhibit, and the check is recorded as it came out")
    }
    /// several exhibits have this file; name one with --exhibit
    public static var severalToRecord: Phrase {
      Phrase(kk: "мұндай файл бірнеше дәлелдемеде бар; біреуін --exhibit арқылы көрсетіңіз", ru: "такой файл у нескольких доказательств; укажите одно через --exhibit", en: "several exhibits have this file; name one with --exhibit")
    }
  }
}
