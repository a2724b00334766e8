public import CanonicalJSON
public import Language

extension JSONSyntaxError {
  /// The place, what was wrong, the rule and what to do, in the reader's language.
  public var phrase: FilledPhrase {
    if path.isEmpty { return Phrase.JsonFaults.atColumn(column: "\(column)", fault: fault) }
    return Phrase.JsonFaults.atPath(column: "\(column)", fault: fault, path: .text(path))
  }

  private var fault: PhraseValue {
    let looked = PhraseValue.word(expected.phrase)
    switch code {
    case .unexpectedByte: return .phrase(Phrase.JsonFaults.unexpectedByte(expected: looked))
    case .unexpectedEnd: return .phrase(Phrase.JsonFaults.unexpectedEnd(expected: looked))
    case .duplicateKey: return .phrase(Phrase.JsonFaults.duplicateKey(name: .text(detail)))
    case .fractionOrExponent: return .word(Phrase.JsonFaults.fractionOrExponent)
    case .integerOutOfRange: return .word(Phrase.JsonFaults.integerOutOfRange)
    case .negativeZero: return .word(Phrase.JsonFaults.negativeZero)
    case .leadingZero: return .word(Phrase.JsonFaults.leadingZero)
    case .loneSurrogate: return .word(Phrase.JsonFaults.loneSurrogate)
    case .noncharacter: return .word(Phrase.JsonFaults.noncharacter)
    case .invalidUTF8: return .word(Phrase.JsonFaults.invalidUTF8)
    case .byteOrderMark: return .word(Phrase.JsonFaults.byteOrderMark)
    case .controlCharacter: return .word(Phrase.JsonFaults.controlCharacter)
    case .badEscape: return .word(Phrase.JsonFaults.badEscape)
    case .tooDeep: return .phrase(Phrase.JsonFaults.tooDeep(most: .number(JSONDocument.maximumDepth)))
    case .trailingBytes: return .word(Phrase.JsonFaults.trailingBytes)
    case .tooLong: return .phrase(Phrase.JsonFaults.tooLong(most: .text(detail)))
    case .notAnObject: return .word(Phrase.JsonFaults.notAnObject)
    default: return .text("\(code) \(detail)")
    }
  }
}

extension JSONSyntaxError.Expectation {
  /// What should have stood there, in the reader's language.
  var phrase: Phrase {
    switch self {
    case .nothing: Phrase(verbatim: "")
    case .value: Phrase.JsonFaults.value
    case .memberName: Phrase.JsonFaults.memberName
    case .colon: Phrase.JsonFaults.colon
    case .commaOrBrace: Phrase.JsonFaults.commaOrBrace
    case .commaOrBracket: Phrase.JsonFaults.commaOrBracket
    case .digit: Phrase.JsonFaults.digit
    case .quote: Phrase.JsonFaults.quote
    }
  }
}
