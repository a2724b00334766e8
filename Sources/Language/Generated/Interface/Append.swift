// Written by Tools/generate from Schemas/language/interface/append.json; do not edit.
// swift-format-ignore-file

extension Phrase {
  /// Texts of `append.json`.
  public enum Append {
    /// Dry run, nothing was recorded: {count} events would be
    public static func dryRun(count: Int) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: ["Сынақ, ештеңе жазылмады: {count} оқиға жазылар еді", "Сынақ, ештеңе жазылмады: {count} оқиға жазылар еді"], ru: ["Пробный прогон, ничего не записано: было бы записано {count} событие", "Пробный прогон, ничего не записано: было бы записано {count} события", "Пробный прогон, ничего не записано: было бы записано {count} событий"], en: ["Dry run, nothing was recorded: {count} event would be", "Dry run, nothing was recorded: {count} events would be"]),
        ["count": .number(count)])
    }
    /// , {number} are already
    public static func areAlready(number: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: ", {number} жазылып қойған", ru: ", уже записано {number}", en: ", {number} are already"),
        ["number": number])
    }
    /// Nothing new: {number} already recorded.
    public static func nothingNew(number: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Жаңа ештеңе жоқ: {number} жазылып қойған.", ru: "Ничего нового: уже записано {number}.", en: "Nothing new: {number} already recorded."),
        ["number": number])
    }
    /// Recorded {count} events
    public static func recorded(count: Int) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: ["{count} оқиға жазылды", "{count} оқиға жазылды"], ru: ["Записано {count} событие", "Записано {count} события", "Записано {count} событий"], en: ["Recorded {count} event", "Recorded {count} events"]),
        ["count": .number(count)])
    }
    /// ; {number} more were already recorded
    public static func wereAlready(number: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "; тағы {number} бұрын жазылған", ru: "; ещё {number} были записаны раньше", en: "; {number} more were already recorded"),
        ["number": number])
    }
    /// Refused: {count} lines
    public static func refusedLines(count: Int) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: ["Қабылданбады: {count} жол", "Қабылданбады: {count} жол"], ru: ["Отказано: {count} строка", "Отказано: {count} строки", "Отказано: {count} строк"], en: ["Refused: {count} line", "Refused: {count} lines"]),
        ["count": .number(count)])
    }
    /// Accepted with a flag or an attestation: {number}
    public static func flagged(number: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Белгімен немесе растаумен қабылданды: {number}", ru: "Принято с отметкой или подтверждением: {number}", en: "Accepted with a flag or an attestation: {number}"),
        ["number": number])
    }
    /// The ledger stands at size {size}, root {root}
    public static func stands(root: PhraseValue, size: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Журнал көлемі {size}, түбірі {root}", ru: "Размер журнала {size}, корень {root}", en: "The ledger stands at size {size}, root {root}"),
        ["root": root, "size": size])
    }
    /// The ledger now stands at size {size}, root {root}
    public static func nowStands(root: PhraseValue, size: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Енді журнал көлемі {size}, түбірі {root}", ru: "Теперь размер журнала {size}, корень {root}", en: "The ledger now stands at size {size}, root {root}"),
        ["root": root, "size": size])
    }
    /// {count} lines in {seconds} s, {rate} a second
    public static func speed(count: Int, rate: PhraseValue, seconds: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: ["{seconds} с ішінде {count} жол, секундына {rate}", "{seconds} с ішінде {count} жол, секундына {rate}"], ru: ["{count} строка за {seconds} с, {rate} в секунду", "{count} строки за {seconds} с, {rate} в секунду", "{count} строк за {seconds} с, {rate} в секунду"], en: ["{count} line in {seconds} s, {rate} a second", "{count} lines in {seconds} s, {rate} a second"]),
        ["count": .number(count), "rate": rate, "seconds": seconds])
    }
    /// … and {number} more
    public static func more(number: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "… және тағы {number}", ru: "… и ещё {number}", en: "… and {number} more"),
        ["number": number])
    }
    /// line {number}
    public static func line(number: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{number}-жол", ru: "строка {number}", en: "line {number}"),
        ["number": number])
    }
    /// basis: {basis}
    public static func basis(basis: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "негізі: {basis}", ru: "основание: {basis}", en: "basis: {basis}"),
        ["basis": basis])
    }
    /// attested
    public static var attested: Phrase {
      Phrase(kk: "расталды", ru: "подтверждено", en: "attested")
    }
    /// the refused lines are in {lines}, their reasons in {reasons}. Mend them there and append the file
    public static func filesOfRefused(lines: PhraseValue, reasons: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "қабылданбаған жолдар {lines} ішінде, себептері {reasons} ішінде. Оларды сонда түзетіп, файлды қосыңыз", ru: "строки, в которых отказано, лежат в {lines}, причины — в {reasons}. Исправьте их там и добавьте этот файл", en: "the refused lines are in {lines}, their reasons in {reasons}. Mend them there and append the file"),
        ["lines": lines, "reasons": reasons])
    }
    /// the dry run ended before line {number}, a retraction or correction of an event of the same file: it
    /// can only be judged once that is recorded
    public static func dryRunEnded(number: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "сынақ {number}-жолдың алдында тоқтады, ол — сол файлдағы оқиғаны кері қайтарып алу не түзету: оны оқиға жазылғанда ғана бағалауға болады", ru: "пробный прогон закончился перед строкой {number}, отзывом или исправлением события того же файла: о ней можно судить, только когда оно записано", en: "the dry run ended before line {number}, a retraction or correction of an event of the same file: it can only be judged once that is recorded"),
        ["number": number])
    }
    /// the dry run ended after line {number}, a retraction or correction: what follows one can only be
    /// judged once it is recorded
    public static func dryRunEndedAfter(number: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "сынақ {number}-жолдан кейін тоқтады, ол — кері қайтарып алу не түзету: одан кейінгіні ол жазылғанда ғана бағалауға болады", ru: "пробный прогон закончился после строки {number}, отзыва или исправления: о том, что следует за ними, можно судить, только когда они записаны", en: "the dry run ended after line {number}, a retraction or correction: what follows one can only be judged once it is recorded"),
        ["number": number])
    }
    /// What line {number} would make of events that are recorded
    public static func consequences(number: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{number}-жол жазылған оқиғаларды қалай өзгертер еді", ru: "Что строка {number} сделала бы с записанными событиями", en: "What line {number} would make of events that are recorded"),
        ["number": number])
    }
    /// What it would make of events that are recorded
    public static var itsConsequences: Phrase {
      Phrase(kk: "Ол жазылған оқиғаларды қалай өзгертер еді", ru: "Что оно сделало бы с записанными событиями", en: "What it would make of events that are recorded")
    }
    /// none becomes irregular, and none no longer is
    public static var noConsequences: Phrase {
      Phrase(kk: "ешқайсысы ережеден ауытқымайды және ешқайсысы ауытқудан шықпайды", ru: "ни одно не становится и ни одно не перестаёт быть отступлением от правил", en: "none becomes irregular, and none no longer is")
    }
    /// entry {position}, {type}, {subject}
    public static func consequenceEntry(position: PhraseValue, subject: PhraseValue, type: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{position}-оқиға, {type}, {subject}", ru: "событие {position}, {type}, {subject}", en: "entry {position}, {type}, {subject}"),
        ["position": position, "subject": subject, "type": type])
    }
    /// no longer {code}: {message}
    public static func noLonger(code: PhraseValue, message: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "енді {code} жоқ: {message}", ru: "больше нет {code}: {message}", en: "no longer {code}: {message}"),
        ["code": code, "message": message])
    }
    /// line {number} was {reason} Everything before it is recorded; mend the line and append the file again
    public static func stopped(number: PhraseValue, reason: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{number}-жол: {reason} Оған дейінгінің бәрі жазылды; жолды түзетіп, файлды қайта қосыңыз", ru: "строка {number}: {reason} Всё, что до неё, записано; исправьте строку и добавьте файл снова", en: "line {number} was {reason} Everything before it is recorded; mend the line and append the file again"),
        ["number": number, "reason": reason])
    }
    /// refused ({code}, {answer}, {basis}): {message}
    public static func refused(answer: PhraseValue, basis: PhraseValue, code: PhraseValue, message: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "қабылданбады ({code}, {answer}, {basis}): {message}", ru: "отказ ({code}, {answer}, {basis}): {message}", en: "refused ({code}, {answer}, {basis}): {message}"),
        ["answer": answer, "basis": basis, "code": code, "message": message])
    }
    /// refused at {field} ({code}, {answer}, {basis}): {message}
    public static func refusedAt(answer: PhraseValue, basis: PhraseValue, code: PhraseValue, field: PhraseValue, message: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "қабылданбады, {field} ({code}, {answer}, {basis}): {message}", ru: "отказ, {field} ({code}, {answer}, {basis}): {message}", en: "refused at {field} ({code}, {answer}, {basis}): {message}"),
        ["answer": answer, "basis": basis, "code": code, "field": field, "message": message])
    }
    /// the event was {reasons}
    public static func eventWas(reasons: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "оқиға: {reasons}", ru: "событие: {reasons}", en: "the event was {reasons}"),
        ["reasons": reasons])
    }
    /// {one} and {other}
    public static func and(one: PhraseValue, other: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{one}\n     және {other}", ru: "{one}\n     и {other}", en: "{one}\n     and {other}"),
        ["one": one, "other": other])
    }
  }
}
