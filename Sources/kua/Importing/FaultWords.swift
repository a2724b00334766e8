import IncidentEvents
import Language
import Registers

extension CSVFault {
  /// What is wrong and what to do.
  func sentence(headers: [String]) -> FilledPhrase {
    let column = field.map { $0 < headers.count ? "\"\(headers[$0])\"" : "\($0 + 1)" } ?? ""
    return switch kind {
    case .quoteInField: Phrase.Import.quoteInField(column: .text(column))
    case .textAfterQuote: Phrase.Import.textAfterQuote(column: .text(column))
    case .quoteNotClosed: Phrase.Import.quoteNotClosed(column: .text(column))
    case .fieldCount(let found, let expected):
      Phrase.Import.fieldCount(expected: .number(expected), found: .number(found))
    case .encoding(let byte): Phrase.Import.badEncoding(byte: .number(byte), column: .text(column))
    case .controlCharacter: Phrase.Import.controlCharacter(column: .text(column))
    case .tooLong: Phrase.Import.fieldTooLong(column: .text(column))
    }
  }
}

extension RowFault {
  /// What is wrong and what to do, with the words of the file: for the report only.
  ///
  /// - Parameters:
  ///   - names: the headers of its columns.
  ///   - words: what stands in their cells.
  func sentence(names: [String], words: [String]) -> FilledPhrase {
    let columns = PhraseValue.text(RegisterFile.quoted(names))
    let cells = PhraseValue.text(RegisterFile.quoted(words))
    return switch kind {
    case .missing: Phrase.Import.cellMissing(columns: columns)
    case .notADate(let patterns):
      Phrase.Import.notADate(
        columns: columns, patterns: "\(patterns.joined(separator: ", "))", words: cells)
    case .noSuchTime: Phrase.Import.noSuchTime(columns: columns, words: cells)
    case .unknownWord: Phrase.Import.unknownWord(columns: columns, words: cells)
    case .notTaken(let kind):
      Phrase.Import.notTaken(
        columns: columns, expectation: .phrase(SchemaCheck.expectation(of: kind)), words: cells)
    case .sameKey(let line): Phrase.Import.sameKey(columns: columns, earlier: .number(line), words: cells)
    case .disagrees(let line): Phrase.Import.disagrees(columns: columns, earlier: .number(line), words: cells)
    case .otherCase: Phrase.Import.otherCase(columns: columns, words: cells)
    case .notInOrder: Phrase.Import.notInOrder(columns: columns, words: cells)
    case .personalKey: Phrase.Import.personalKey(columns: columns)
    case .changed: FilledPhrase(Phrase.Import.changedRow)
    }
  }
}

/// What a code of the import means, without any word of the file.
enum FaultMeaning {
  static func phrase(of code: String) -> Phrase? {
    switch code {
    case "CSV-01": Phrase.Import.meansQuotes
    case "CSV-02": Phrase.Import.meansFieldCount
    case "CSV-03": Phrase.Import.meansEncoding
    case "CSV-04": Phrase.Import.meansControl
    case "CSV-05": Phrase.Import.meansLong
    case "ROW-01": Phrase.Import.meansMissing
    case "ROW-02": Phrase.Import.meansDate
    case "ROW-03": Phrase.Import.meansWord
    case "ROW-04": Phrase.Import.meansForm
    case "ROW-05": Phrase.Import.meansTwice
    case "ROW-06": Phrase.Import.meansOther
    case "ROW-07": Phrase.Import.meansPersonal
    case "ROW-08": Phrase.Import.meansChanged
    case "ROW-09": Phrase.Import.meansOrder
    default: nil
    }
  }
}

extension MappingFault {
  /// What is wrong with a mapping, and where.
  func sentence(in file: String) -> FilledPhrase {
    let place: PhraseValue = path.isEmpty ? "\(file)" : "\(file): \(path)"
    func list(_ names: [String]) -> PhraseValue { "\(names.joined(separator: ", "))" }
    return switch kind {
    case .notJSON(let why): Phrase.Import.mappingNotJSON(place: place, why: .text(why))
    case .wrongKind(let expected): Phrase.Import.mappingKind(expected: .word(expected.phrase), place: place)
    case .unknownMember(let name, let known):
      Phrase.Import.mappingMember(known: list(known), name: .text(name), place: place)
    case .missingMember(let name): Phrase.Import.mappingMissing(name: .text(name), place: place)
    case .unknownName(let name, let known):
      Phrase.Import.mappingName(known: list(known), name: .text(name), place: place)
    case .twice(let name): Phrase.Import.mappingTwice(name: .text(name), place: place)
    case .unknownType(let name): Phrase.Import.mappingType(name: .text(name), place: place)
    case .ledgerOnly(let name): Phrase.Import.mappingLedgerOnly(name: .text(name), place: place)
    case .unknownField(let name, let known):
      Phrase.Import.mappingField(known: list(known), name: .text(name), place: place)
    case .missingField(let name): Phrase.Import.mappingNoField(name: .text(name), place: place)
    case .notTaken(let value, let kind):
      Phrase.Import.mappingValue(
        expectation: .phrase(SchemaCheck.expectation(of: kind)), place: place, value: .text(value))
    case .badFormat(let text): Phrase.Import.mappingPattern(pattern: .text(text), place: place)
    case .noFormat(let column): Phrase.Import.mappingNoPattern(column: .text(column), place: place)
    case .personalKey(let column): Phrase.Import.mappingPersonal(column: .text(column), place: place)
    case .onlyLast(let type): Phrase.Import.mappingLast(place: place, type: .text(type))
    case .notOfKind(let name, let kinds):
      Phrase.Import.mappingOtherKind(kinds: list(kinds), name: .text(name), place: place)
    }
  }
}

extension MappingFault.Expected {
  fileprivate var phrase: Phrase {
    switch self {
    case .object: Phrase.Import.anObject
    case .array: Phrase.Import.anArray
    case .string, .word: Phrase.Import.aText
    case .strings: Phrase.Import.aTextOrTexts
    case .value: Phrase.Import.trueOrFalse
    case .name: Phrase.Import.aName
    case .source: Phrase.Import.aSource
    }
  }
}
