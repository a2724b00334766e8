extension Language {
  /// A month's name by itself, from 1 to 12, as the head of a column.
  public func month(_ month: Int) -> String {
    precondition((1...12).contains(month), "a year has twelve months")
    return Self.months(self)[month - 1]
  }

  /// A day in words: `2024 жылғы 10 шілде`, `10 июля 2024 года`, `10 July 2024`.
  public func day(_ day: Int, month: Int, year: Int) -> String {
    precondition((1...12).contains(month), "a year has twelve months")
    switch self {
    case .kk: return "\(year) жылғы \(day) \(Self.months(.kk)[month - 1])"
    case .ru: return "\(day) \(Self.russianGenitives[month - 1]) \(year) года"
    case .en: return "\(day) \(Self.months(.en)[month - 1]) \(year)"
    }
  }

  private static func months(_ language: Language) -> [String] {
    switch language {
    case .kk:
      ["қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым"]
        + ["шілде", "тамыз", "қыркүйек", "қазан", "қараша", "желтоқсан"]
    case .ru:
      ["январь", "февраль", "март", "апрель", "май", "июнь"]
        + ["июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"]
    case .en:
      ["January", "February", "March", "April", "May", "June"]
        + ["July", "August", "September", "October", "November", "December"]
    }
  }

  /// The month after a day's number.
  private static let russianGenitives =
    ["января", "февраля", "марта", "апреля", "мая", "июня"]
    + ["июля", "августа", "сентября", "октября", "ноября", "декабря"]
}

extension Language {
  /// A month's name in three letters or so, from 1 to 12, as it stands below a chart.
  public func shortMonth(_ month: Int) -> String {
    precondition((1...12).contains(month), "a year has twelve months")
    let names =
      switch self {
      case .kk: ["қаң", "ақп", "нау", "сәу", "мам", "мау", "шіл", "там", "қыр", "қаз", "қар", "жел"]
      case .ru: ["янв", "фев", "мар", "апр", "май", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"]
      case .en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
      }
    return names[month - 1]
  }
}
