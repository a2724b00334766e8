// Written by Tools/generate from Schemas/language/interface/reconcile.json; do not edit.
// swift-format-ignore-file

extension Phrase {
  /// Texts of `reconcile.json`.
  public enum Reconcile {
    /// finding
    public static var columnFinding: Phrase {
      Phrase(kk: "нәтиже", ru: "результат", en: "finding")
    }
    /// line
    public static var columnLine: Phrase {
      Phrase(kk: "жол", ru: "строка", en: "line")
    }
    /// ERDR number
    public static var columnNumber: Phrase {
      Phrase(kk: "СДТБТ нөмірі", ru: "номер ЕРДР", en: "ERDR number")
    }
    /// episode
    public static var columnEpisode: Phrase {
      Phrase(kk: "эпизод", ru: "эпизод", en: "episode")
    }
    /// field
    public static var columnField: Phrase {
      Phrase(kk: "өріс", ru: "поле", en: "field")
    }
    /// register
    public static var columnRegister: Phrase {
      Phrase(kk: "тізілім", ru: "реестр", en: "register")
    }
    /// ledger
    public static var columnLedger: Phrase {
      Phrase(kk: "журнал", ru: "журнал", en: "ledger")
    }
    /// missing here
    public static var missingHere: Phrase {
      Phrase(kk: "мұнда жоқ", ru: "нет здесь", en: "missing here")
    }
    /// missing there
    public static var missingThere: Phrase {
      Phrase(kk: "онда жоқ", ru: "нет там", en: "missing there")
    }
    /// different
    public static var different: Phrase {
      Phrase(kk: "өзгеше", ru: "отличается", en: "different")
    }
    /// unreadable
    public static var unreadable: Phrase {
      Phrase(kk: "оқылмады", ru: "не прочитано", en: "unreadable")
    }
    /// The same: {same}. Missing here: {here}. Missing there: {there}. Different: {different}. Unreadable:
    /// {unreadable}.
    public static func summary(different: PhraseValue, here: PhraseValue, same: PhraseValue, there: PhraseValue, unreadable: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Бірдей: {same}. Мұнда жоқ: {here}. Онда жоқ: {there}. Өзгеше: {different}. Оқылмады: {unreadable}.", ru: "Совпадает: {same}. Нет здесь: {here}. Нет там: {there}. Отличается: {different}. Не прочитано: {unreadable}.", en: "The same: {same}. Missing here: {here}. Missing there: {there}. Different: {different}. Unreadable: {unreadable}."),
        ["different": different, "here": here, "same": same, "there": there, "unreadable": unreadable])
    }
    /// {count} rows are of another year and were not compared.
    public static func outside(count: Int) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: ["{count} жол басқа жылға жатады, салыстырылмады.", "{count} жол басқа жылға жатады, салыстырылмады."], ru: ["{count} строка относится к другому году и не сравнивалась.", "{count} строки относятся к другому году и не сравнивались.", "{count} строк относятся к другому году и не сравнивались."], en: ["{count} row is of another year and was not compared.", "{count} rows are of another year and were not compared."]),
        ["count": .number(count)])
    }
    /// The register and the ledger say the same.
    public static var equal: Phrase {
      Phrase(kk: "Тізілім мен журнал бірдей.", ru: "Реестр и журнал совпадают.", en: "The register and the ledger say the same.")
    }
    /// No review was recorded: the register and the ledger differ. Clear up what is listed first.
    public static var notRecorded: Phrase {
      Phrase(kk: "Тексеру жазылмады: тізілім мен журнал сәйкес емес. Алдымен көрсетілгендерді реттеңіз.", ru: "Проверка не записана: реестр и журнал расходятся. Сначала устраните перечисленное.", en: "No review was recorded: the register and the ledger differ. Clear up what is listed first.")
    }
    /// The review of {year} is recorded at position {position}.
    public static func recorded(position: PhraseValue, year: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{year} жылғы тексеру {position}-орынға жазылды.", ru: "Проверка за {year} год записана на позиции {position}.", en: "The review of {year} is recorded at position {position}."),
        ["position": position, "year": year])
    }
    /// The mapping makes no event offence.registered: there is nothing to compare.
    public static var noOffences: Phrase {
      Phrase(kk: "Сипаттама offence.registered оқиғасын жасамайды: салыстыратын ештеңе жоқ.", ru: "Описание не создаёт событий offence.registered: сравнивать нечего.", en: "The mapping makes no event offence.registered: there is nothing to compare.")
    }
    /// Operational: not reconciled with the register.
    public static var operational: Phrase {
      Phrase(kk: "Жедел деректер: тізіліммен салыстырылмаған.", ru: "Оперативные данные: с реестром не сверены.", en: "Operational: not reconciled with the register.")
    }
    /// Reconciled with the register at size {size}.
    public static func reconciled(size: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Тізіліммен {size} көлемінде салыстырылған.", ru: "Сверено с реестром на размере {size}.", en: "Reconciled with the register at size {size}."),
        ["size": size])
    }
  }
}
