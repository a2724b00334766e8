// Written by Tools/generate from Schemas/language/interface/archive.json; do not edit.
// swift-format-ignore-file

extension Phrase {
  /// Texts of `archive.json`.
  public enum Archive {
    /// the archive has more than {megabytes} MiB
    public static func tooLarge(megabytes: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "архив {megabytes} МиБ-тен үлкен", ru: "архив больше {megabytes} МиБ", en: "the archive has more than {megabytes} MiB"),
        ["megabytes": megabytes])
    }
    /// the archive is cut off, or is no ZIP archive without a comment
    public static var noEnd: Phrase {
      Phrase(kk: "архив кесілген немесе түсініктемесіз ZIP архиві емес", ru: "архив обрезан или не является архивом ZIP без комментария", en: "the archive is cut off, or is no ZIP archive without a comment")
    }
    /// the archive's central directory does not lie where its end says
    public static var noDirectory: Phrase {
      Phrase(kk: "архивтің орталық каталогы соңында көрсетілген жерде емес", ru: "центральный каталог архива лежит не там, где указано в его конце", en: "the archive's central directory does not lie where its end says")
    }
    /// the archive's central directory breaks off
    public static var directoryBreaksOff: Phrase {
      Phrase(kk: "архивтің орталық каталогы үзіліп қалған", ru: "центральный каталог архива обрывается", en: "the archive's central directory breaks off")
    }
    /// the archive's central directory is not that of a stored archive without extra fields, dated
    /// 1980-01-01
    public static var otherDirectory: Phrase {
      Phrase(kk: "архивтің орталық каталогы 1980-01-01 күнімен, сығусыз және қосымша өріссіз жасалған архивтікіндей емес", ru: "центральный каталог архива не такой, как у архива без сжатия и дополнительных полей с датой 1980-01-01", en: "the archive's central directory is not that of a stored archive without extra fields, dated 1980-01-01")
    }
    /// the archive has a file named {name}, which is no name a file of a bundle may have
    public static func forbiddenName(name: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "архивте {name} атты файл бар, ал жинақ файлының мұндай атауы болмайды", ru: "в архиве есть файл {name}, а такого имени у файла пакета быть не может", en: "the archive has a file named {name}, which is no name a file of a bundle may have"),
        ["name": name])
    }
    /// {name} appears twice in the archive, or does not stand in the order of names
    public static func nameOutOfOrder(name: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{name} архивте екі рет кездеседі немесе атаулар ретімен тұрған жоқ", ru: "{name} встречается в архиве дважды или стоит не по порядку имён", en: "{name} appears twice in the archive, or does not stand in the order of names"),
        ["name": name])
    }
    /// {name} would end behind the archive's end
    public static func endsOutside(name: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{name} архив соңынан асып кетер еді", ru: "{name} кончался бы за концом архива", en: "{name} would end behind the archive's end"),
        ["name": name])
    }
    /// the local header of {name} is not as the format and the central directory say
    public static func otherHeader(name: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{name} файлының жергілікті тақырыбы пішім мен орталық каталогта айтылғандай емес", ru: "локальный заголовок {name} не такой, как требуют формат и центральный каталог", en: "the local header of {name} is not as the format and the central directory say"),
        ["name": name])
    }
    /// the bytes of {name} do not have the checksum (CRC-32) that the archive says
    public static func otherChecksum(name: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{name} файлының бақылау сомасы (CRC-32) архивте көрсетілгендей емес", ru: "контрольная сумма (CRC-32) файла {name} не та, что указана в архиве", en: "the bytes of {name} do not have the checksum (CRC-32) that the archive says"),
        ["name": name])
    }
  }
}
