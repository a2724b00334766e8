public import Language

extension Enumeration {
  /// The word written `name`; nil when the enumeration has none.
  public init?(named name: String) {
    guard let index = Self.names.firstIndex(where: { "\($0)" == name }),
      let word = Self(rawValue: UInt8(index))
    else { return nil }
    self = word
  }

  /// What people read for the word written `name`; nil when the enumeration has none.
  public static func phrase(named name: String) -> Phrase? { Self(named: name)?.phrase }
}

extension EnumerationSet {
  /// Its words as people read them.
  public var phrase: PhraseValue { .list(Word.allCases.filter(contains).map { .word($0.phrase) }) }
}
