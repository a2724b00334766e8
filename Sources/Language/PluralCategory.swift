/// A form a counted noun takes, by the number before it (CLDR, plural rules of whole numbers).
public enum PluralCategory: Sendable {
  case one, few, many, other
}

extension Language {
  /// The forms of the language, in the order in which a phrase gives them.
  public var pluralCategories: [PluralCategory] {
    switch self {
    case .kk, .en: [.one, .other]
    case .ru: [.one, .few, .many]
    }
  }

  /// The form after a number: 1 and 21 дня take one form in Russian and two in English.
  public func pluralCategory(of number: Int) -> PluralCategory {
    let n = number.magnitude
    switch self {
    case .kk, .en:
      return n == 1 ? .one : .other
    case .ru:
      switch (n % 10, n % 100) {
      case (1, let hundred) where hundred != 11: return .one
      case (2...4, let hundred) where !(12...14).contains(hundred): return .few
      default: return .many
      }
    }
  }

  /// Which of the language's forms follows a number, as an index into ``pluralCategories``.
  func pluralIndex(of number: Int) -> Int {
    switch pluralCategory(of: number) {
    case .one: 0
    case .few, .other: 1
    case .many: 2
    }
  }
}
