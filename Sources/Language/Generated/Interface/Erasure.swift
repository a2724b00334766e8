// Written by Tools/generate from Schemas/language/interface/erasure.json; do not edit.
// swift-format-ignore-file

extension Phrase {
  /// Texts of `erasure.json`.
  public enum Erasure {
    /// erased
    public static var erased: Phrase {
      Phrase(kk: "өшірілді", ru: "стёрто", en: "erased")
    }
    /// recorded: entry {positions}
    public static func recorded(positions: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "жазылды: {positions} оқиғасы", ru: "записано: событие {positions}", en: "recorded: entry {positions}"),
        ["positions": positions])
    }
    /// backup: {path}, size {size}
    public static func backup(path: PhraseValue, size: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "көшірме: {path}, көлемі {size}", ru: "копия: {path}, размер {size}", en: "backup: {path}, size {size}"),
        ["path": path, "size": size])
    }
    /// swept: {paths}
    public static func swept(paths: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "тазартылды: {paths}", ru: "зачищено: {paths}", en: "swept: {paths}"),
        ["paths": paths])
    }
    /// What this could not reach
    public static var unreachable: Phrase {
      Phrase(kk: "Бұл жете алмайтын жерлер", ru: "До чего это не достаёт", en: "What this could not reach")
    }
    /// copies of keys/ that were made elsewhere: with an old vault key and the recording body's key an old
    /// copy of the vault still opens. Destroy them
    public static var copiesOfKeys: Phrase {
      Phrase(kk: "басқа жерде жасалған keys/ көшірмелері: қойманың ескі кілті мен ұйым кілті арқылы қойманың ескі көшірмесі әлі ашылады. Оларды жойыңыз", ru: "копии keys/, сделанные в других местах: со старым ключом хранилища и ключом организации старая копия хранилища ещё открывается. Уничтожьте их", en: "copies of keys/ that were made elsewhere: with an old vault key and the recording body's key an old copy of the vault still opens. Destroy them")
    }
    /// remnants on the disk: the old vault and key were overwritten where they lay, and a disk or file
    /// system that moves what is written may keep them
    public static var remnants: Phrase {
      Phrase(kk: "дискідегі қалдықтар: ескі қойма мен кілт орнында қайта жазылды, бірақ жазылғанды көшіретін диск немесе файлдық жүйе оларды сақтап қалуы мүмкін", ru: "остатки на диске: старые хранилище и ключ перезаписаны на месте, но диск или файловая система, переносящие записанное, могут их сохранить", en: "remnants on the disk: the old vault and key were overwritten where they lay, and a disk or file system that moves what is written may keep them")
    }
    /// what was read, printed or written down by those who might look (kua history --type record.accessed
    /// --about {person})
    public static func lookedAt(person: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "қарауға құқығы барлар оқыған, басып шығарған немесе жазып алған нәрсе (kua history --type record.accessed --about {person})", ru: "прочитанное, распечатанное или выписанное теми, кто имел право смотреть (kua history --type record.accessed --about {person})", en: "what was read, printed or written down by those who might look (kua history --type record.accessed --about {person})"),
        ["person": person])
    }
    /// no fresh backup was made, and earlier backups of the vault open no more: make one now (kua backup)
    public static var noFreshBackup: Phrase {
      Phrase(kk: "жаңа көшірме алынбады, ал қойманың бұрынғы көшірмелері енді ашылмайды: қазір алыңыз (kua backup)", ru: "новая копия не снята, а прежние копии хранилища больше не открываются: снимите её сейчас (kua backup)", en: "no fresh backup was made, and earlier backups of the vault open no more: make one now (kua backup)")
    }
    /// earlier backups: their copies of the vault open no more, for nobody; only the fresh one does
    public static var earlierBackups: Phrase {
      Phrase(kk: "бұрынғы көшірмелер: олардың қоймалары енді ешкімге ашылмайды, тек жаңасы ашылады", ru: "прежние копии: их хранилища больше ни для кого не открываются, открывается только новая", en: "earlier backups: their copies of the vault open no more, for nobody; only the fresh one does")
    }
    /// what was given out: entries {positions} disclosed values of the person
    public static func givenOut(positions: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "берілген нәрсе: {positions} оқиғалары осы адамның мәндерін ашқан", ru: "выданное: события {positions} раскрыли значения этого лица", en: "what was given out: entries {positions} disclosed values of the person"),
        ["positions": positions])
    }
    /// entry {position}, {type}: what stands under the key of {holder} ({fields}) may speak of the person
    public static func remaining(fields: PhraseValue, holder: PhraseValue, position: PhraseValue, type: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{position} оқиғасы, {type}: {holder} кілтінің астындағы ({fields}) осы адам туралы болуы мүмкін", ru: "событие {position}, {type}: лежащее под ключом {holder} ({fields}) может говорить об этом лице", en: "entry {position}, {type}: what stands under the key of {holder} ({fields}) may speak of the person"),
        ["fields": fields, "holder": holder, "position": position, "type": type])
    }
    /// {path}: refused submissions were written there, and the file is gone; if it was moved, destroy it
    public static func fileGone(path: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{path}: қабылданбаған жазбалар сонда жазылған, файл жоқ; егер көшірілсе, жойыңыз", ru: "{path}: туда писались отклонённые записи, а файла нет; если его переместили, уничтожьте", en: "{path}: refused submissions were written there, and the file is gone; if it was moved, destroy it"),
        ["path": path])
    }
    /// values of {count} events went; the vault has a new key
    public static func valuesGone(count: Int) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: ["{count} оқиғаның мәндері жойылды; қойманың кілті жаңа", "{count} оқиғаның мәндері жойылды; қойманың кілті жаңа"], ru: ["значения {count} события уничтожены; у хранилища новый ключ", "значения {count} событий уничтожены; у хранилища новый ключ", "значения {count} событий уничтожены; у хранилища новый ключ"], en: ["values of {count} event went; the vault has a new key", "values of {count} events went; the vault has a new key"]),
        ["count": .number(count)])
    }
  }
}
