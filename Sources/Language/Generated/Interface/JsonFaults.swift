// Written by Tools/generate from Schemas/language/interface/json-faults.json; do not edit.
// swift-format-ignore-file

extension Phrase {
  /// Texts of `json-faults.json`.
  public enum JsonFaults {
    /// column {column}: {fault}
    public static func atColumn(column: PhraseValue, fault: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{column}-баған: {fault}", ru: "столбец {column}: {fault}", en: "column {column}: {fault}"),
        ["column": column, "fault": fault])
    }
    /// column {column}, at {path}: {fault}
    public static func atPath(column: PhraseValue, fault: PhraseValue, path: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{column}-баған, {path}: {fault}", ru: "столбец {column}, {path}: {fault}", en: "column {column}, at {path}: {fault}"),
        ["column": column, "fault": fault, "path": path])
    }
    /// this is not {expected} (JSON, RFC 8259): write {expected} here
    public static func unexpectedByte(expected: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "мұнда мынау тұруы керек: {expected} (JSON, RFC 8259); соны жазыңыз", ru: "здесь должно стоять: {expected} (JSON, RFC 8259); напишите это", en: "this is not {expected} (JSON, RFC 8259): write {expected} here"),
        ["expected": expected])
    }
    /// the text ends where {expected} must follow (JSON, RFC 8259): send the whole value
    public static func unexpectedEnd(expected: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "мәтін мынау тұруы керек жерде аяқталады: {expected} (JSON, RFC 8259); мәнді толық жіберіңіз", ru: "текст кончается там, где должно следовать: {expected} (JSON, RFC 8259); отправьте значение целиком", en: "the text ends where {expected} must follow (JSON, RFC 8259): send the whole value"),
        ["expected": expected])
    }
    /// the member "{name}" stands twice (I-JSON, RFC 7493 §2.3, allows a name once): keep one
    public static func duplicateKey(name: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "\"{name}\" өрісі екі рет тұр (I-JSON, RFC 7493 §2.3, атауды бір рет қана рұқсат етеді): бірін қалдырыңыз", ru: "поле \"{name}\" стоит дважды (I-JSON, RFC 7493 §2.3, допускает имя один раз): оставьте одно", en: "the member \"{name}\" stands twice (I-JSON, RFC 7493 §2.3, allows a name once): keep one"),
        ["name": name])
    }
    /// a number has a fraction or an exponent (the ledger keeps whole numbers only): write amounts as whole
    /// numbers of a named unit
    public static var fractionOrExponent: Phrase {
      Phrase(kk: "санның бөлшегі немесе дәрежесі бар (журнал тек бүтін сандарды сақтайды): шамаларды аталған бірліктің бүтін сандарымен жазыңыз", ru: "у числа дробь или порядок (журнал хранит только целые): пишите величины целыми числами названной единицы", en: "a number has a fraction or an exponent (the ledger keeps whole numbers only): write amounts as whole numbers of a named unit")
    }
    /// a number is outside ±9007199254740991 (I-JSON, RFC 7493 §2.2): use a larger unit, or write an
    /// identifier as a string
    public static var integerOutOfRange: Phrase {
      Phrase(kk: "сан ±9007199254740991 шегінен тыс (I-JSON, RFC 7493 §2.2): ірірек бірлік алыңыз немесе сәйкестендіргішті жол ретінде жазыңыз", ru: "число вне ±9007199254740991 (I-JSON, RFC 7493 §2.2): возьмите большую единицу или напишите идентификатор строкой", en: "a number is outside ±9007199254740991 (I-JSON, RFC 7493 §2.2): use a larger unit, or write an identifier as a string")
    }
    /// -0 is not a canonical whole number (RFC 8785 §3.2.2.3): write 0
    public static var negativeZero: Phrase {
      Phrase(kk: "-0 — канондық бүтін сан емес (RFC 8785 §3.2.2.3): 0 деп жазыңыз", ru: "-0 — не каноническое целое число (RFC 8785 §3.2.2.3): напишите 0", en: "-0 is not a canonical whole number (RFC 8785 §3.2.2.3): write 0")
    }
    /// a number begins with a needless zero (JSON, RFC 8259 §6): leave it out, or write an identifier as a
    /// string
    public static var leadingZero: Phrase {
      Phrase(kk: "сан артық нөлден басталады (JSON, RFC 8259 §6): оны алып тастаңыз немесе сәйкестендіргішті жол ретінде жазыңыз", ru: "число начинается с лишнего нуля (JSON, RFC 8259 §6): уберите его или напишите идентификатор строкой", en: "a number begins with a needless zero (JSON, RFC 8259 §6): leave it out, or write an identifier as a string")
    }
    /// an escaped surrogate has no partner (I-JSON, RFC 7493 §2.1): write both halves of the pair, or the
    /// character itself in UTF-8
    public static var loneSurrogate: Phrase {
      Phrase(kk: "суррогаттың жұбы жоқ (I-JSON, RFC 7493 §2.1): екі жартысын да немесе таңбаның өзін UTF-8 түрінде жазыңыз", ru: "у суррогата нет пары (I-JSON, RFC 7493 §2.1): напишите обе половины или сам знак в UTF-8", en: "an escaped surrogate has no partner (I-JSON, RFC 7493 §2.1): write both halves of the pair, or the character itself in UTF-8")
    }
    /// a string holds a Unicode noncharacter (I-JSON, RFC 7493 §2.1): remove it
    public static var noncharacter: Phrase {
      Phrase(kk: "жолда Unicode таңбасы емес код бар (I-JSON, RFC 7493 §2.1): оны алып тастаңыз", ru: "в строке код, который в Unicode не является знаком (I-JSON, RFC 7493 §2.1): уберите его", en: "a string holds a Unicode noncharacter (I-JSON, RFC 7493 §2.1): remove it")
    }
    /// these bytes are not UTF-8 (I-JSON, RFC 7493 §2.1): save the text as UTF-8
    public static var invalidUTF8: Phrase {
      Phrase(kk: "бұл байттар UTF-8 емес (I-JSON, RFC 7493 §2.1): мәтінді UTF-8 түрінде сақтаңыз", ru: "эти байты — не UTF-8 (I-JSON, RFC 7493 §2.1): сохраните текст в UTF-8", en: "these bytes are not UTF-8 (I-JSON, RFC 7493 §2.1): save the text as UTF-8")
    }
    /// the text begins with a byte order mark (JSON, RFC 8259 §8.1): save it as UTF-8 without one
    public static var byteOrderMark: Phrase {
      Phrase(kk: "мәтін байттар реті белгісінен басталады (JSON, RFC 8259 §8.1): оны белгісіз UTF-8 түрінде сақтаңыз", ru: "текст начинается с метки порядка байтов (JSON, RFC 8259 §8.1): сохраните его в UTF-8 без неё", en: "the text begins with a byte order mark (JSON, RFC 8259 §8.1): save it as UTF-8 without one")
    }
    /// a string holds a raw control character (JSON, RFC 8259 §7): escape it, as in \n or \u0007
    public static var controlCharacter: Phrase {
      Phrase(kk: "жолда басқару таңбасы сол күйінде тұр (JSON, RFC 8259 §7): оны \\n немесе \\u0007 түрінде жазыңыз", ru: "в строке управляющий знак как есть (JSON, RFC 8259 §7): запишите его как \\n или \\u0007", en: "a string holds a raw control character (JSON, RFC 8259 §7): escape it, as in \\n or \\u0007")
    }
    /// a backslash begins no JSON escape (RFC 8259 §7): use \" \\ \/ \b \f \n \r \t or \u and four
    /// hexadecimal digits
    public static var badEscape: Phrase {
      Phrase(kk: "кері қиғаш сызық JSON тізбегін бастамайды (RFC 8259 §7): \\\" \\\\ \\/ \\b \\f \\n \\r \\t және төрт он алтылық цифрмен \\u болады", ru: "обратная косая черта не начинает последовательности JSON (RFC 8259 §7): возможны \\\" \\\\ \\/ \\b \\f \\n \\r \\t и \\u с четырьмя шестнадцатеричными цифрами", en: "a backslash begins no JSON escape (RFC 8259 §7): use \\\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u and four hexadecimal digits")
    }
    /// more than {most} objects and arrays stand inside one another (the ledger's limit): flatten the value
    public static func tooDeep(most: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{most} санынан көп нысан мен массив бірінің ішінде бірі тұр (журнал шегі): мәнді жеңілдетіңіз", ru: "больше {most} объектов и массивов вложены друг в друга (предел журнала): сделайте значение проще", en: "more than {most} objects and arrays stand inside one another (the ledger's limit): flatten the value"),
        ["most": most])
    }
    /// something follows the value (one text holds one value): remove it, or put it on its own line
    public static var trailingBytes: Phrase {
      Phrase(kk: "мәннен кейін бірдеңе тұр (бір мәтінде бір мән болады): оны алып тастаңыз немесе жеке жолға шығарыңыз", ru: "после значения что-то стоит (в одном тексте одно значение): уберите это или перенесите на отдельную строку", en: "something follows the value (one text holds one value): remove it, or put it on its own line")
    }
    /// the text is longer than {most} bytes (the ledger's limit): send less at once
    public static func tooLong(most: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "мәтін {most} байттан ұзын (журнал шегі): бір жолға азырақ жіберіңіз", ru: "текст длиннее {most} байт (предел журнала): отправьте меньше за один раз", en: "the text is longer than {most} bytes (the ledger's limit): send less at once"),
        ["most": most])
    }
    /// the value is not an object: write members inside curly brackets
    public static var notAnObject: Phrase {
      Phrase(kk: "мән нысан емес: өрістерді ирек жақша ішіне жазыңыз", ru: "значение — не объект: напишите поля внутри фигурных скобок", en: "the value is not an object: write members inside curly brackets")
    }
    /// a value
    public static var value: Phrase {
      Phrase(kk: "мән", ru: "значение", en: "a value")
    }
    /// a member name in double quotes
    public static var memberName: Phrase {
      Phrase(kk: "қос тырнақшадағы өріс атауы", ru: "имя поля в двойных кавычках", en: "a member name in double quotes")
    }
    /// a colon
    public static var colon: Phrase {
      Phrase(kk: "қос нүкте", ru: "двоеточие", en: "a colon")
    }
    /// a comma or }}
    public static var commaOrBrace: Phrase {
      Phrase(kk: "үтір немесе }}", ru: "запятая или }}", en: "a comma or }}")
    }
    /// a comma or ]
    public static var commaOrBracket: Phrase {
      Phrase(kk: "үтір немесе ]", ru: "запятая или ]", en: "a comma or ]")
    }
    /// a digit
    public static var digit: Phrase {
      Phrase(kk: "цифр", ru: "цифра", en: "a digit")
    }
    /// a closing quote
    public static var quote: Phrase {
      Phrase(kk: "жабатын тырнақша", ru: "закрывающая кавычка", en: "a closing quote")
    }
  }
}
