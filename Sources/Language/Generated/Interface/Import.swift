// Written by Tools/generate from Schemas/language/interface/import.json; do not edit.
// swift-format-ignore-file

extension Phrase {
  /// Texts of `import.json`.
  public enum Import {
    /// A quotation mark stands inside the field {column}, which does not begin with one. Put the whole
    /// field in quotation marks and write those inside it twice.
    public static func quoteInField(column: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{column} өрісі тырнақшадан басталмайды, бірақ ішінде тырнақша бар. Өрісті түгел тырнақшаға алып, ішіндегі тырнақшаларды қосарлап жазыңыз.", ru: "Внутри поля {column} стоит кавычка, хотя оно начинается без кавычки. Возьмите всё поле в кавычки, а кавычки внутри удвойте.", en: "A quotation mark stands inside the field {column}, which does not begin with one. Put the whole field in quotation marks and write those inside it twice."),
        ["column": column])
    }
    /// Something stands between the closing quotation mark of the field {column} and the next field. Write
    /// quotation marks inside a field twice.
    public static func textAfterQuote(column: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{column} өрісінің жабатын тырнақшасынан кейін келесі өріске дейін тағы бір нәрсе жазылған. Өріс ішіндегі тырнақша қосарланып жазылады.", ru: "После закрывающей кавычки поля {column} до следующего поля стоит ещё что-то. Кавычки внутри поля удваиваются.", en: "Something stands between the closing quotation mark of the field {column} and the next field. Write quotation marks inside a field twice."),
        ["column": column])
    }
    /// The quotation mark that opens the field {column} is never closed.
    public static func quoteNotClosed(column: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{column} өрісін ашатын тырнақша еш жерде жабылмаған.", ru: "Кавычка, открывающая поле {column}, нигде не закрыта.", en: "The quotation mark that opens the field {column} is never closed."),
        ["column": column])
    }
    /// The line has {found} {found|field|fields}, the header {expected}. Look for a separator too many or a
    /// quotation mark that is not closed.
    public static func fieldCount(expected: PhraseValue, found: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Жолда {found} өріс, ал тақырыпта {expected}. Артық бөлгіш немесе жабылмаған тырнақша бар-жоғын қараңыз.", ru: "В строке {found} {found|поле|поля|полей}, а в заголовке {expected}. Проверьте, нет ли лишнего разделителя или незакрытой кавычки.", en: "The line has {found} {found|field|fields}, the header {expected}. Look for a separator too many or a quotation mark that is not closed."),
        ["expected": expected, "found": found])
    }
    /// Byte {byte} of the field {column} is no character of the file's encoding. Export the file again, or
    /// name its encoding in the mapping.
    public static func badEncoding(byte: PhraseValue, column: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{column} өрісінің {byte}-байты файл кодтамасында жоқ таңба. Файлды қайта шығарыңыз немесе оның кодтамасын бағандар сипаттамасында көрсетіңіз.", ru: "Байт {byte} поля {column} не является символом кодировки файла. Выгрузите файл заново или укажите его кодировку в описании столбцов.", en: "Byte {byte} of the field {column} is no character of the file's encoding. Export the file again, or name its encoding in the mapping."),
        ["byte": byte, "column": column])
    }
    /// The field {column} holds a NUL, or a carriage return without a line feed.
    public static func controlCharacter(column: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{column} өрісінде нөлдік таңба немесе жол ауыстыруы жоқ каретка қайтару таңбасы бар.", ru: "В поле {column} стоит нулевой символ или возврат каретки без перевода строки.", en: "The field {column} holds a NUL, or a carriage return without a line feed."),
        ["column": column])
    }
    /// The field {column} is longer than 64 KiB. Look for a quotation mark that is not closed.
    public static func fieldTooLong(column: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{column} өрісі 64 КиБ-тан ұзын. Жабылмаған тырнақша бар-жоғын қараңыз.", ru: "Поле {column} длиннее 64 КиБ. Проверьте, нет ли незакрытой кавычки.", en: "The field {column} is longer than 64 KiB. Look for a quotation mark that is not closed."),
        ["column": column])
    }
    /// Nothing stands in {columns}, and it is needed.
    public static func cellMissing(columns: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{columns} бос, ал мән міндетті.", ru: "В {columns} ничего не указано, а значение обязательно.", en: "Nothing stands in {columns}, and it is needed."),
        ["columns": columns])
    }
    /// {words} in {columns} is no date written as {patterns}.
    public static func notADate(columns: PhraseValue, patterns: PhraseValue, words: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{columns} ішіндегі {words} – {patterns} түріндегі күн емес.", ru: "{words} в {columns} не является датой вида {patterns}.", en: "{words} in {columns} is no date written as {patterns}."),
        ["columns": columns, "patterns": patterns, "words": words])
    }
    /// {words} in {columns} never was: clocks were put forward past it.
    public static func noSuchTime(columns: PhraseValue, words: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{columns} ішіндегі {words} уақыты болған жоқ: сағат алға жылжытылған.", ru: "Времени {words} в {columns} не было: часы перевели вперёд.", en: "{words} in {columns} never was: clocks were put forward past it."),
        ["columns": columns, "words": words])
    }
    /// {words} in {columns} is not in the mapping's table. Correct the word, or add it to the table.
    public static func unknownWord(columns: PhraseValue, words: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{columns} ішіндегі {words} сәйкестік кестесінде жоқ. Сөзді түзетіңіз немесе кестеге қосыңыз.", ru: "{words} в {columns} нет в таблице соответствий. Исправьте слово или добавьте его в таблицу.", en: "{words} in {columns} is not in the mapping's table. Correct the word, or add it to the table."),
        ["columns": columns, "words": words])
    }
    /// {words} in {columns} is not what is taken here: {expectation}.
    public static func notTaken(columns: PhraseValue, expectation: PhraseValue, words: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{columns} ішіндегі {words} мұнда қабылданбайды: {expectation}.", ru: "{words} в {columns} здесь не принимается: {expectation}.", en: "{words} in {columns} is not what is taken here: {expectation}."),
        ["columns": columns, "expectation": expectation, "words": words])
    }
    /// {words} in {columns} stands already on line {earlier}.
    public static func sameKey(columns: PhraseValue, earlier: PhraseValue, words: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{columns} ішіндегі {words} {earlier}-жолда бұрын жазылған.", ru: "{words} в {columns} уже стоит в строке {earlier}.", en: "{words} in {columns} stands already on line {earlier}."),
        ["columns": columns, "earlier": earlier, "words": words])
    }
    /// {words} in {columns}: line {earlier} gives the same number with something else. A number is used
    /// once.
    public static func disagrees(columns: PhraseValue, earlier: PhraseValue, words: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{columns} ішіндегі {words}: {earlier}-жолда сол нөмір басқа деректермен тұр. Нөмір бір рет қана қолданылады.", ru: "{words} в {columns}: в строке {earlier} тот же номер стоит с другими данными. Номер используется один раз.", en: "{words} in {columns}: line {earlier} gives the same number with something else. A number is used once."),
        ["columns": columns, "earlier": earlier, "words": words])
    }
    /// {words} in {columns}: the ledger has this report in a case with another number of the register.
    public static func otherCase(columns: PhraseValue, words: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{columns} ішіндегі {words}: журналда бұл хабарлама тізілімдегі нөмірі басқа іске жатады.", ru: "{words} в {columns}: в журнале это сообщение относится к делу с другим номером реестра.", en: "{words} in {columns}: the ledger has this report in a case with another number of the register."),
        ["columns": columns, "words": words])
    }
    /// {words} in {columns}: the first is later than the second.
    public static func notInOrder(columns: PhraseValue, words: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{columns} ішіндегі {words}: біріншісі екіншісінен кеш.", ru: "{words} в {columns}: первое позже второго.", en: "{words} in {columns}: the first is later than the second."),
        ["columns": columns, "words": words])
    }
    /// An individual identification number stands in {columns}, where a number of a register belongs.
    public static func personalKey(columns: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{columns} ішінде тізілім нөмірінің орнына ЖСН жазылған.", ru: "В {columns} указан ИИН вместо номера реестра.", en: "An individual identification number stands in {columns}, where a number of a register belongs."),
        ["columns": columns])
    }
    /// The row was imported before with other values. What is recorded does not change: correct the event
    /// (kua correct), or compare with kua reconcile.
    public static var changedRow: Phrase {
      Phrase(kk: "Бұл жол бұрын басқа мәндермен импортталған. Жазылған өзгермейді: оқиғаны түзетіңіз (kua correct) немесе kua reconcile арқылы салыстырыңыз.", ru: "Эта строка уже импортирована с другими значениями. Записанное не меняется: исправьте событие (kua correct) или сравните с помощью kua reconcile.", en: "The row was imported before with other values. What is recorded does not change: correct the event (kua correct), or compare with kua reconcile.")
    }
    /// quotation marks are broken
    public static var meansQuotes: Phrase {
      Phrase(kk: "тырнақшалар бұзылған", ru: "нарушены кавычки", en: "quotation marks are broken")
    }
    /// another number of fields than the header has
    public static var meansFieldCount: Phrase {
      Phrase(kk: "өрістер саны тақырыптағыдан басқа", ru: "число полей не такое, как в заголовке", en: "another number of fields than the header has")
    }
    /// not written in the file's encoding
    public static var meansEncoding: Phrase {
      Phrase(kk: "файл кодтамасында жазылмаған", ru: "не в кодировке файла", en: "not written in the file's encoding")
    }
    /// control characters
    public static var meansControl: Phrase {
      Phrase(kk: "басқару таңбалары", ru: "управляющие символы", en: "control characters")
    }
    /// a field is too long
    public static var meansLong: Phrase {
      Phrase(kk: "өріс тым ұзын", ru: "слишком длинное поле", en: "a field is too long")
    }
    /// a needed value is missing
    public static var meansMissing: Phrase {
      Phrase(kk: "міндетті мән жоқ", ru: "нет обязательного значения", en: "a needed value is missing")
    }
    /// no date, or not written as the column's are
    public static var meansDate: Phrase {
      Phrase(kk: "күн емес немесе түрі басқа күн", ru: "не дата или дата другого вида", en: "no date, or not written as the column's are")
    }
    /// a word that the mapping's table lacks
    public static var meansWord: Phrase {
      Phrase(kk: "сәйкестік кестесінде жоқ сөз", ru: "слова нет в таблице соответствий", en: "a word that the mapping's table lacks")
    }
    /// a value that the field does not take
    public static var meansForm: Phrase {
      Phrase(kk: "өріс қабылдамайтын мән", ru: "значение, которое поле не принимает", en: "a value that the field does not take")
    }
    /// the same row twice in the file
    public static var meansTwice: Phrase {
      Phrase(kk: "файлда бір жол екі рет", ru: "одна и та же строка в файле дважды", en: "the same row twice in the file")
    }
    /// a number used for something else
    public static var meansOther: Phrase {
      Phrase(kk: "нөмір басқаға қолданылған", ru: "номер уже использован для другого", en: "a number used for something else")
    }
    /// an IIN where a number of a register belongs
    public static var meansPersonal: Phrase {
      Phrase(kk: "тізілім нөмірінің орнында ЖСН", ru: "ИИН вместо номера реестра", en: "an IIN where a number of a register belongs")
    }
    /// imported before with other values
    public static var meansChanged: Phrase {
      Phrase(kk: "бұрын басқа мәндермен импортталған", ru: "уже импортировано с другими значениями", en: "imported before with other values")
    }
    /// dates in the wrong order
    public static var meansOrder: Phrase {
      Phrase(kk: "күндер реті дұрыс емес", ru: "даты не по порядку", en: "dates in the wrong order")
    }
    /// {file} is written in UTF-16. Export it as UTF-8 or windows-1251.
    public static func utf16(file: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{file} UTF-16 кодтамасында жазылған. Оны UTF-8 немесе windows-1251 түрінде шығарыңыз.", ru: "{file} в кодировке UTF-16. Выгрузите его в UTF-8 или windows-1251.", en: "{file} is written in UTF-16. Export it as UTF-8 or windows-1251."),
        ["file": file])
    }
    /// {file} is empty: the first line names the columns.
    public static func emptyFile(file: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{file} бос: бірінші жол бағандарды атайды.", ru: "{file} пуст: первая строка называет столбцы.", en: "{file} is empty: the first line names the columns."),
        ["file": file])
    }
    /// The first line of {file} names no columns: {why}
    public static func badHeader(file: PhraseValue, why: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{file} файлының бірінші жолы бағандарды атамайды: {why}", ru: "Первая строка {file} не называет столбцы: {why}", en: "The first line of {file} names no columns: {why}"),
        ["file": file, "why": why])
    }
    /// {file} lacks the columns {columns}; it has {found}. Nothing was imported. Look whether the mapping
    /// names the right separator and encoding.
    public static func missingColumns(columns: PhraseValue, file: PhraseValue, found: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{file} файлында {columns} бағандары жоқ; барлары: {found}. Ештеңе импортталмады. Сипаттамада бөлгіш пен кодтама дұрыс көрсетілгенін тексеріңіз.", ru: "В {file} нет столбцов {columns}; есть {found}. Ничего не импортировано. Проверьте, верны ли в описании разделитель и кодировка.", en: "{file} lacks the columns {columns}; it has {found}. Nothing was imported. Look whether the mapping names the right separator and encoding."),
        ["columns": columns, "file": file, "found": found])
    }
    /// {file} has the columns {columns} twice. Nothing was imported.
    public static func columnTwice(columns: PhraseValue, file: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{file} файлында {columns} бағандары екі рет тұр. Ештеңе импортталмады.", ru: "Столбцы {columns} стоят в {file} дважды. Ничего не импортировано.", en: "{file} has the columns {columns} twice. Nothing was imported."),
        ["columns": columns, "file": file])
    }
    /// These columns are not read, for the mapping neither maps nor ignores them: {columns}.
    public static func unknownColumns(columns: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Бұл бағандар оқылмайды, сипаттама оларды білмейді әрі өткізіп жіберуді айтпайды: {columns}.", ru: "Эти столбцы не читаются, описание их не знает и не пропускает: {columns}.", en: "These columns are not read, for the mapping neither maps nor ignores them: {columns}."),
        ["columns": columns])
    }
    /// The file lacks these columns of the mapping, which it may: {columns}.
    public static func absentColumns(columns: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Файлда сипаттаманың мына міндетті емес бағандары жоқ: {columns}.", ru: "В файле нет этих необязательных столбцов описания: {columns}.", en: "The file lacks these columns of the mapping, which it may: {columns}."),
        ["columns": columns])
    }
    /// {place}: the mapping is no JSON: {why}
    public static func mappingNotJSON(place: PhraseValue, why: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{place}: сипаттама JSON емес: {why}", ru: "{place}: описание не является JSON: {why}", en: "{place}: the mapping is no JSON: {why}"),
        ["place": place, "why": why])
    }
    /// {place} is to be {expected}.
    public static func mappingKind(expected: PhraseValue, place: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{place} мұнда {expected} болуы керек.", ru: "Здесь {place} ожидается {expected}.", en: "{place} is to be {expected}."),
        ["expected": expected, "place": place])
    }
    /// {place}: there is no member {name} here; there are {known}.
    public static func mappingMember(known: PhraseValue, name: PhraseValue, place: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{place}: мұнда {name} өрісі жоқ; барлары: {known}.", ru: "{place}: поля {name} здесь нет; есть {known}.", en: "{place}: there is no member {name} here; there are {known}."),
        ["known": known, "name": name, "place": place])
    }
    /// {place}: {name} is missing.
    public static func mappingMissing(name: PhraseValue, place: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{place}: {name} жоқ.", ru: "{place}: нет {name}.", en: "{place}: {name} is missing."),
        ["name": name, "place": place])
    }
    /// {place}: nothing is called {name}; there are {known}.
    public static func mappingName(known: PhraseValue, name: PhraseValue, place: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{place}: {name} жарияланбаған; барлары: {known}.", ru: "{place}: {name} не объявлено; есть {known}.", en: "{place}: nothing is called {name}; there are {known}."),
        ["known": known, "name": name, "place": place])
    }
    /// {place}: {name} stands there twice.
    public static func mappingTwice(name: PhraseValue, place: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{place}: {name} екі рет көрсетілген.", ru: "{place}: {name} указано дважды.", en: "{place}: {name} stands there twice."),
        ["name": name, "place": place])
    }
    /// {place}: the catalogue has no event type {name}. See kua explain.
    public static func mappingType(name: PhraseValue, place: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{place}: каталогта {name} оқиға түрі жоқ. kua explain қараңыз.", ru: "{place}: в каталоге нет вида событий {name}. См. kua explain.", en: "{place}: the catalogue has no event type {name}. See kua explain."),
        ["name": name, "place": place])
    }
    /// {place}: only the ledger's own commands write {name}.
    public static func mappingLedgerOnly(name: PhraseValue, place: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{place}: {name} оқиғасын тек журналдың өз командалары жазады.", ru: "{place}: {name} записывают только команды самого журнала.", en: "{place}: only the ledger's own commands write {name}."),
        ["name": name, "place": place])
    }
    /// {place}: the event has no field {name}; it has {known}.
    public static func mappingField(known: PhraseValue, name: PhraseValue, place: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{place}: оқиғада {name} өрісі жоқ; барлары: {known}.", ru: "{place}: у события нет поля {name}; есть {known}.", en: "{place}: the event has no field {name}; it has {known}."),
        ["known": known, "name": name, "place": place])
    }
    /// {place}: the field {name} is required, and nothing is said of it.
    public static func mappingNoField(name: PhraseValue, place: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{place}: {name} өрісі міндетті, бірақ ол туралы ештеңе айтылмаған.", ru: "{place}: поле {name} обязательно, а о нём ничего не сказано.", en: "{place}: the field {name} is required, and nothing is said of it."),
        ["name": name, "place": place])
    }
    /// {place}: the field does not take {value}: {expectation}.
    public static func mappingValue(expectation: PhraseValue, place: PhraseValue, value: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{place}: өріс {value} мәнін қабылдамайды: {expectation}.", ru: "{place}: поле не принимает {value}: {expectation}.", en: "{place}: the field does not take {value}: {expectation}."),
        ["expectation": expectation, "place": place, "value": value])
    }
    /// {place}: {pattern} is no pattern of a date; write one as in dd.MM.yyyy HH:mm.
    public static func mappingPattern(pattern: PhraseValue, place: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{place}: {pattern} күн үлгісі емес; мысалы, dd.MM.yyyy HH:mm деп жазыңыз.", ru: "{place}: {pattern} не шаблон даты; пишите, например, dd.MM.yyyy HH:mm.", en: "{place}: {pattern} is no pattern of a date; write one as in dd.MM.yyyy HH:mm."),
        ["pattern": pattern, "place": place])
    }
    /// {place}: the column {column} is read as a date; give it "date" with its patterns.
    public static func mappingNoPattern(column: PhraseValue, place: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{place}: {column} бағаны күн ретінде оқылады; оған үлгілері бар \"date\" көрсетіңіз.", ru: "{place}: столбец {column} читается как дата; укажите для него \"date\" с шаблонами.", en: "{place}: the column {column} is read as a date; give it \"date\" with its patterns."),
        ["column": column, "place": place])
    }
    /// {place}: the column {column} holds something personal, and can be no part of a key: ids and
    /// references are derived from keys.
    public static func mappingPersonal(column: PhraseValue, place: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{place}: {column} бағанында жеке деректер бар, сондықтан ол кілтке кірмейді: кілттерден идентификаторлар мен сілтемелер шығарылады.", ru: "{place}: столбец {column} содержит личные данные и не может входить в ключ: из ключей выводятся идентификаторы и ссылки.", en: "{place}: the column {column} holds something personal, and can be no part of a key: ids and references are derived from keys."),
        ["column": column, "place": place])
    }
    /// {place}: {type} changes other events, and can only be the last event of a row.
    public static func mappingLast(place: PhraseValue, type: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{place}: {type} басқа оқиғаларды өзгертеді, сондықтан жолдың соңғы оқиғасы ғана бола алады.", ru: "{place}: {type} меняет другие события и может быть только последним событием строки.", en: "{place}: {type} changes other events, and can only be the last event of a row."),
        ["place": place, "type": type])
    }
    /// {place}: {name} is of another kind; it takes {kinds}.
    public static func mappingOtherKind(kinds: PhraseValue, name: PhraseValue, place: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{place}: {name} басқа түрге жатады; қабылданатыны: {kinds}.", ru: "{place}: {name} другого вида; принимается {kinds}.", en: "{place}: {name} is of another kind; it takes {kinds}."),
        ["kinds": kinds, "name": name, "place": place])
    }
    /// an object
    public static var anObject: Phrase {
      Phrase(kk: "объект", ru: "объект", en: "an object")
    }
    /// an array of one element or more
    public static var anArray: Phrase {
      Phrase(kk: "кемінде бір элементі бар массив", ru: "массив хотя бы из одного элемента", en: "an array of one element or more")
    }
    /// a text
    public static var aText: Phrase {
      Phrase(kk: "мәтін", ru: "строка", en: "a text")
    }
    /// a text or an array of texts
    public static var aTextOrTexts: Phrase {
      Phrase(kk: "мәтін немесе мәтіндер массиві", ru: "строка или массив строк", en: "a text or an array of texts")
    }
    /// true or false
    public static var trueOrFalse: Phrase {
      Phrase(kk: "true немесе false", ru: "true или false", en: "true or false")
    }
    /// a name of small Latin letters, digits and hyphens
    public static var aName: Phrase {
      Phrase(kk: "кіші латын әріптерінен, цифрлар мен сызықшалардан тұратын атау", ru: "имя из строчных латинских букв, цифр и дефисов", en: "a name of small Latin letters, digits and hyphens")
    }
    /// the URI of a system, as in urn:example:register
    public static var aSource: Phrase {
      Phrase(kk: "жүйенің URI-ы, мысалы urn:example:register", ru: "URI системы, например urn:example:register", en: "the URI of a system, as in urn:example:register")
    }
    /// Imported {count} rows: {events} recorded, {known} already there.
    public static func rowsImported(count: Int, events: PhraseValue, known: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: ["{count} жол импортталды: {events} оқиға жазылды, {known} бұрын бар еді.", "{count} жол импортталды: {events} оқиға жазылды, {known} бұрын бар еді."], ru: ["Импортирована {count} строка: записано событий {events}, уже было {known}.", "Импортированы {count} строки: записано событий {events}, уже было {known}.", "Импортировано {count} строк: записано событий {events}, уже было {known}."], en: ["Imported {count} row: {events} recorded, {known} already there.", "Imported {count} rows: {events} recorded, {known} already there."]),
        ["count": .number(count), "events": events, "known": known])
    }
    /// Dry run, nothing was recorded: {count} rows would be imported, with {events} events; {known} are
    /// there already.
    public static func rowsTried(count: Int, events: PhraseValue, known: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: ["Сынақ іске қосу, ештеңе жазылмады: {count} жол импортталар еді, оқиға саны {events}; {known} бұрын бар.", "Сынақ іске қосу, ештеңе жазылмады: {count} жол импортталар еді, оқиға саны {events}; {known} бұрын бар."], ru: ["Пробный прогон, ничего не записано: была бы импортирована {count} строка, событий {events}; уже есть {known}.", "Пробный прогон, ничего не записано: были бы импортированы {count} строки, событий {events}; уже есть {known}.", "Пробный прогон, ничего не записано: было бы импортировано {count} строк, событий {events}; уже есть {known}."], en: ["Dry run, nothing was recorded: {count} row would be imported, with {events} events; {known} are there already.", "Dry run, nothing was recorded: {count} rows would be imported, with {events} events; {known} are there already."]),
        ["count": .number(count), "events": events, "known": known])
    }
    /// Refused: {count} rows
    public static func rowsRefused(count: Int) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: ["Қабылданбады: {count} жол", "Қабылданбады: {count} жол"], ru: ["Отказано: {count} строка", "Отказано: {count} строки", "Отказано: {count} строк"], en: ["Refused: {count} row", "Refused: {count} rows"]),
        ["count": .number(count)])
    }
    /// {count} rows take back or correct events, which a dry run can not judge.
    public static func rowsUntried(count: Int) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: ["{count} жол оқиғаларды қайтарады немесе түзетеді: сынақ іске қосу мұны бағаламайды.", "{count} жол оқиғаларды қайтарады немесе түзетеді: сынақ іске қосу мұны бағаламайды."], ru: ["{count} строка отменяет или исправляет события: пробный прогон этого не оценивает.", "{count} строки отменяют или исправляют события: пробный прогон этого не оценивает.", "{count} строк отменяют или исправляют события: пробный прогон этого не оценивает."], en: ["{count} row takes back or corrects events, which a dry run can not judge.", "{count} rows take back or correct events, which a dry run can not judge."]),
        ["count": .number(count)])
    }
    /// Accepted with a flag or an attestation: {count}
    public static func rowsFlagged(count: Int) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: ["Белгімен немесе растаумен қабылданды: {count}", "Белгімен немесе растаумен қабылданды: {count}"], ru: ["Принято с отметкой или с удостоверением: {count}", "Принято с отметкой или с удостоверением: {count}", "Принято с отметкой или с удостоверением: {count}"], en: ["Accepted with a flag or an attestation: {count}", "Accepted with a flag or an attestation: {count}"]),
        ["count": .number(count)])
    }
    /// The refused lines are in {file}, each with its reason, readable by its owner only. Mend them there
    /// and import the file.
    public static func reportWritten(file: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Қабылданбаған жолдар {file} файлында, әрқайсысы себебімен; оны тек иесі оқи алады. Сол жерде түзетіп, файлды импорттаңыз.", ru: "Отказанные строки в {file}, каждая с причиной; читать его может только владелец. Исправьте их там и импортируйте файл.", en: "The refused lines are in {file}, each with its reason, readable by its owner only. Mend them there and import the file."),
        ["file": file])
    }
    /// Stopped at line {line}; the lines before it are recorded.
    public static func stoppedAt(line: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{line}-жолда тоқтады; оған дейінгі жолдар жазылды.", ru: "Остановлено на строке {line}; строки до неё записаны.", en: "Stopped at line {line}; the lines before it are recorded."),
        ["line": line])
    }
    /// code
    public static var columnCode: Phrase {
      Phrase(kk: "код", ru: "код", en: "code")
    }
    /// lines
    public static var columnLines: Phrase {
      Phrase(kk: "жол саны", ru: "строк", en: "lines")
    }
    /// first on line
    public static var columnFirst: Phrase {
      Phrase(kk: "бірінші жол", ru: "первая строка", en: "first on line")
    }
    /// column
    public static var columnHeader: Phrase {
      Phrase(kk: "баған", ru: "столбец", en: "column")
    }
    /// what is wrong
    public static var columnMeaning: Phrase {
      Phrase(kk: "не дұрыс емес", ru: "что не так", en: "what is wrong")
    }
    /// The ledger stands at size {size}, root {root}.
    public static func standsAt(root: PhraseValue, size: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "Журнал көлемі {size}, түбірі {root}.", ru: "Размер журнала {size}, корень {root}.", en: "The ledger stands at size {size}, root {root}."),
        ["root": root, "size": size])
    }
    /// {file} would lie inside the ledger, where refused rows do not belong; name a file elsewhere with
    /// --report.
    public static func reportInside(file: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{file} журнал ішінде болар еді, ал қабылданбаған жолдар онда тұрмауы керек; --report арқылы басқа жердегі файлды атаңыз.", ru: "{file} оказался бы внутри журнала, где отказанным строкам не место; назовите файл в другом месте с помощью --report.", en: "{file} would lie inside the ledger, where refused rows do not belong; name a file elsewhere with --report."),
        ["file": file])
    }
    /// {path} is there already; name another file with --report
    public static func reportThere(path: PhraseValue) -> FilledPhrase {
      FilledPhrase(
        Phrase(kk: "{path} бұрыннан бар; --report арқылы басқа файл атаңыз", ru: "{path} уже есть; назовите другой файл через --report", en: "{path} is there already; name another file with --report"),
        ["path": path])
    }
  }
}
