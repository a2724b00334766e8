// Written by Tools/generate from Schemas/language/interface/schema-faults.json; do not edit.
// swift-format-ignore-file

extension Phrase {
  /// Texts of `schema-faults.json`.
  public enum SchemaFaults {
    /// there is no such member; the members are {members}
    public static func noSuchMember(members: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "мұндай өріс жоқ; өрістер: {members}", ru: "такого поля нет; есть поля {members}", en: "there is no such member; the members are {members}"),
        ["members": members])
    }
    /// is missing; {expected}
    public static func missing(expected: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "көрсетілмеген; {expected}", ru: "не указано; {expected}", en: "is missing; {expected}"),
        ["expected": expected])
    }
    /// has {number} {number|element|elements}; it takes {low} to {high}
    public static func elements(high: PhraseValue, low: PhraseValue, number: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{number} элементі бар; {low}–{high} қабылдайды", ru: "содержит {number} {number|элемент|элемента|элементов}; принимает от {low} до {high}", en: "has {number} {number|element|elements}; it takes {low} to {high}"),
        ["high": high, "low": low, "number": number])
    }
    /// is the same as element {other}; each may stand once
    public static func repeated(other: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{other}-элементпен бірдей; әрқайсысы бір рет тұра алады", ru: "то же, что элемент {other}; каждый может стоять один раз", en: "is the same as element {other}; each may stand once"),
        ["other": other])
    }
    /// {value} is not allowed; {expected}
    public static func notAllowed(expected: PhraseValue, value: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{value} жарамайды; {expected}", ru: "{value} не годится; {expected}", en: "{value} is not allowed; {expected}"),
        ["expected": expected, "value": value])
    }
    /// the value
    public static var theValue: Phrase {
      Phrase(kk: "мән", ru: "значение", en: "the value")
    }
    /// the number
    public static var theNumber: Phrase {
      Phrase(kk: "сан", ru: "число", en: "the number")
    }
    /// an object
    public static var anObject: Phrase {
      Phrase(kk: "нысан", ru: "объект", en: "an object")
    }
    /// an array
    public static var anArray: Phrase {
      Phrase(kk: "массив", ru: "массив", en: "an array")
    }
    /// write {kind} and 26 characters of a–z and 2–7
    public static func writeReference(kind: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{kind} және a–z мен 2–7 аралығындағы 26 таңба жазыңыз", ru: "напишите {kind} и 26 знаков a–z и 2–7", en: "write {kind} and 26 characters of a–z and 2–7"),
        ["kind": kind])
    }
    /// {one} or {other}
    public static func or(one: PhraseValue, other: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{one} немесе {other}", ru: "{one} или {other}", en: "{one} or {other}"),
        ["one": one, "other": other])
    }
    /// write "{word}"
    public static func writeWord(word: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "\"{word}\" деп жазыңыз", ru: "напишите \"{word}\"", en: "write \"{word}\""),
        ["word": word])
    }
    /// write one of {words}
    public static func writeOneOf(words: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "мыналардың бірін жазыңыз: {words}", ru: "напишите одно из: {words}", en: "write one of {words}"),
        ["words": words])
    }
    /// write a {name} ({pattern})
    public static func writePattern(name: PhraseValue, pattern: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{name} жазыңыз ({pattern})", ru: "напишите {name} ({pattern})", en: "write a {name} ({pattern})"),
        ["name": name, "pattern": pattern])
    }
    /// write the local time with its offset, as in 2024-07-03T14:22:10+05:00
    public static var writeLocalTime: Phrase {
      Phrase(kk: "жергілікті уақытты ығысуымен жазыңыз, мысалы 2024-07-03T14:22:10+05:00", ru: "напишите местное время со смещением, например 2024-07-03T14:22:10+05:00", en: "write the local time with its offset, as in 2024-07-03T14:22:10+05:00")
    }
    /// write UTC with milliseconds, as in 2024-07-03T09:22:10.123Z
    public static var writeRecordedTime: Phrase {
      Phrase(kk: "миллисекундтарымен UTC жазыңыз, мысалы 2024-07-03T09:22:10.123Z", ru: "напишите UTC с миллисекундами, например 2024-07-03T09:22:10.123Z", en: "write UTC with milliseconds, as in 2024-07-03T09:22:10.123Z")
    }
    /// write a date, as in 2024-07-03
    public static var writeDate: Phrase {
      Phrase(kk: "күнді жазыңыз, мысалы 2024-07-03", ru: "напишите дату, например 2024-07-03", en: "write a date, as in 2024-07-03")
    }
    /// write a UUIDv7 in lower case (RFC 9562)
    public static var writeEventID: Phrase {
      Phrase(kk: "UUIDv7 кіші әріптермен жазыңыз (RFC 9562)", ru: "напишите UUIDv7 строчными буквами (RFC 9562)", en: "write a UUIDv7 in lower case (RFC 9562)")
    }
    /// write a whole number from {low} to {high}
    public static func writeInteger(high: PhraseValue, low: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{low} мен {high} аралығындағы бүтін сан жазыңыз", ru: "напишите целое число от {low} до {high}", en: "write a whole number from {low} to {high}"),
        ["high": high, "low": low])
    }
    /// write true or false
    public static var writeBoolean: Phrase {
      Phrase(kk: "true немесе false деп жазыңыз", ru: "напишите true или false", en: "write true or false")
    }
    /// write a text of {low} to {high} characters
    public static func writeText(high: PhraseValue, low: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{low}–{high} таңбалы мәтін жазыңыз", ru: "напишите текст от {low} до {high} знаков", en: "write a text of {low} to {high} characters"),
        ["high": high, "low": low])
    }
    /// write an array of {low} to {high}: {element}
    public static func writeArray(element: PhraseValue, high: PhraseValue, low: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{low}–{high} элементті массив жазыңыз: {element}", ru: "напишите массив от {low} до {high} элементов: {element}", en: "write an array of {low} to {high}: {element}"),
        ["element": element, "high": high, "low": low])
    }
    /// write an object with {members}
    public static func writeObject(members: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{members} өрістері бар нысан жазыңыз", ru: "напишите объект с полями {members}", en: "write an object with {members}"),
        ["members": members])
    }
    /// write an object with what changes of the event: data, performer, subject, time or timeprecision
    public static var writePatch: Phrase {
      Phrase(kk: "оқиғада өзгеретіні бар нысан жазыңыз: data, performer, subject, time немесе timeprecision", ru: "напишите объект с тем, что меняется в событии: data, performer, subject, time или timeprecision", en: "write an object with what changes of the event: data, performer, subject, time or timeprecision")
    }
    /// write an object with the members that change
    public static var writeChanges: Phrase {
      Phrase(kk: "өзгеретін өрістері бар нысан жазыңыз", ru: "напишите объект с полями, которые меняются", en: "write an object with the members that change")
    }
  }
}
