// Written by Tools/generate from Schemas/language/interface/publishing.json; do not edit.
// swift-format-ignore-file

extension Phrase {
  /// Texts of `publishing.json`.
  public enum Publishing {
    /// {path} holds the log up to size {size}.
    public static func published(path: PhraseValue, size: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{path}: журнал {size} көлеміне дейін жарияланды.", ru: "{path}: журнал опубликован до размера {size}.", en: "{path} holds the log up to size {size}."),
        ["path": path, "size": size])
    }
    /// {path} holds the log up to size {size} already; nothing is new.
    public static func nothingNew(path: PhraseValue, size: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{path}: журнал {size} көлеміне дейін жарияланып қойған, жаңасы жоқ.", ru: "{path}: журнал уже опубликован до размера {size}, нового нет.", en: "{path} holds the log up to size {size} already; nothing is new."),
        ["path": path, "size": size])
    }
    /// tiles
    public static var tiles: Phrase {
      Phrase(kk: "тақталар", ru: "плитки", en: "tiles")
    }
    /// entries
    public static var entries: Phrase {
      Phrase(kk: "оқиғалар", ru: "события", en: "entries")
    }
    /// {count} files written
    public static func written(count: Int) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: ["{count} файл жазылды", "{count} файл жазылды"], ru: ["записан {count} файл", "записано {count} файла", "записано {count} файлов"], en: ["{count} file written", "{count} files written"]),
        ["count": .number(count)])
    }
    /// left out; only hashes are published
    public static var leftOut: Phrase {
      Phrase(kk: "жарияланған жоқ, тек хештер жарияланды", ru: "не опубликованы, опубликованы только хеши", en: "left out; only hashes are published")
    }
    /// not brought up to date; those published before are still there
    public static var leftBehind: Phrase {
      Phrase(kk: "жаңартылмады; бұрын жарияланғандары орнында", ru: "не обновлены; опубликованные прежде остались", en: "not brought up to date; those published before are still there")
    }
    /// whole, for those only who may read the log
    public static var whole: Phrase {
      Phrase(kk: "толығымен, тек журналды оқуға құқығы барларға", ru: "целиком, только для тех, кому можно читать журнал", en: "whole, for those only who may read the log")
    }
    /// before
    public static var from: Phrase {
      Phrase(kk: "бұрын", ru: "прежде", en: "before")
    }
    /// size {size}
    public static func fromSize(size: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{size} көлемі", ru: "размер {size}", en: "size {size}"),
        ["size": size])
    }
    /// nothing
    public static var fromNothing: Phrase {
      Phrase(kk: "ештеңе", ru: "ничего", en: "nothing")
    }
  }
}
