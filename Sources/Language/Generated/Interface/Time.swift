// Written by Tools/generate from Schemas/language/interface/time.json; do not edit.
// swift-format-ignore-file

extension Phrase {
  /// Texts of `time.json`.
  public enum Time {
    /// {hour} h
    public static func hour(hour: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{hour} сағ", ru: "{hour} ч", en: "{hour} h"),
        ["hour": hour])
    }
    /// unknown
    public static var unknown: Phrase {
      Phrase(kk: "белгісіз", ru: "неизвестно", en: "unknown")
    }
    /// bytes
    public static var bytes: Phrase {
      Phrase(kk: "байт", ru: "байт", en: "bytes")
    }
    /// kB
    public static var kilobytes: Phrase {
      Phrase(kk: "кБ", ru: "кБ", en: "kB")
    }
    /// MB
    public static var megabytes: Phrase {
      Phrase(kk: "МБ", ru: "МБ", en: "MB")
    }
    /// GB
    public static var gigabytes: Phrase {
      Phrase(kk: "ГБ", ru: "ГБ", en: "GB")
    }
    /// TB
    public static var terabytes: Phrase {
      Phrase(kk: "ТБ", ru: "ТБ", en: "TB")
    }
    /// {seconds} s
    public static func seconds(seconds: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{seconds} с", ru: "{seconds} с", en: "{seconds} s"),
        ["seconds": seconds])
    }
    /// {minutes} min {seconds} s
    public static func minutes(minutes: PhraseValue, seconds: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{minutes} мин {seconds} с", ru: "{minutes} мин {seconds} с", en: "{minutes} min {seconds} s"),
        ["minutes": minutes, "seconds": seconds])
    }
    /// {hours} h {minutes} min
    public static func hours(hours: PhraseValue, minutes: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{hours} сағ {minutes} мин", ru: "{hours} ч {minutes} мин", en: "{hours} h {minutes} min"),
        ["hours": hours, "minutes": minutes])
    }
    /// {days} d {hours} h
    public static func days(days: PhraseValue, hours: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{days} күн {hours} сағ", ru: "{days} дн {hours} ч", en: "{days} d {hours} h"),
        ["days": days, "hours": hours])
    }
    /// {span} later
    public static func later(span: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{span} кейін", ru: "на {span} позже", en: "{span} later"),
        ["span": span])
    }
  }
}
