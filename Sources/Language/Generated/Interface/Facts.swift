// Written by Tools/generate from Schemas/language/interface/facts.json; do not edit.
// swift-format-ignore-file

extension Phrase {
  /// Texts of `facts.json`.
  public enum Facts {
    /// {facts} {facts|fact|facts} of {year} in {path}, readable by you only
    public static func written(facts: PhraseValue, path: PhraseValue, year: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{year} жылдың {facts} мәліметі {path} файлында, тек сіз оқи аласыз", ru: "{facts} {facts|сведение|сведения|сведений} за {year} год в {path}, доступ только у вас", en: "{facts} {facts|fact|facts} of {year} in {path}, readable by you only"),
        ["facts": facts, "path": path, "year": year])
    }
    /// The export is recorded as {event} at position {position}.
    public static func recorded(event: PhraseValue, position: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Шығарылым {event} оқиғасымен {position}-позицияда жазылды.", ru: "Выгрузка записана событием {event} на позиции {position}.", en: "The export is recorded as {event} at position {position}."),
        ["event": event, "position": position])
    }
    /// Not for the public: a rare combination of what these lines say can single out a person. Publish
    /// figures only as kua publish statistics does.
    public static var notPublic: Phrase {
      Phrase(kk: "Жариялауға болмайды: осы жолдардағы белгілердің сирек тіркесімі адамды танытуы мүмкін. Көрсеткіштерді тек kua publish statistics арқылы жариялаңыз.", ru: "Не для публикации: редкое сочетание признаков в этих строках может указать на человека. Публикуйте показатели только через kua publish statistics.", en: "Not for the public: a rare combination of what these lines say can single out a person. Publish figures only as kua publish statistics does.")
    }
    /// {actor} is not given facts: they are for {roles}. Nothing was recorded. A key officer gives roles
    /// with kua actor enrol.
    public static func notEntitled(actor: PhraseValue, roles: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{actor} мәліметтерді алмайды: олар {roles} рөлдеріне арналған. Ештеңе жазылмады. Рөлдерді кілт офицері береді: kua actor enrol.", ru: "{actor} не получает сведений: они для ролей {roles}. Ничего не записано. Роли назначает офицер по ключам: kua actor enrol.", en: "{actor} is not given facts: they are for {roles}. Nothing was recorded. A key officer gives roles with kua actor enrol."),
        ["actor": actor, "roles": roles])
    }
    /// Facts are not shown on a terminal: name a file with --out, or hand them on with a pipe.
    public static var terminalAlone: Phrase {
      Phrase(kk: "Мәліметтер экранға шығарылмайды: --out арқылы файлды көрсетіңіз не оларды құбырмен беріңіз.", ru: "Сведения не выводятся на экран: укажите файл через --out или передайте их по конвейеру.", en: "Facts are not shown on a terminal: name a file with --out, or hand them on with a pipe.")
    }
  }
}
