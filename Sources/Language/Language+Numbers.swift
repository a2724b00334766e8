extension Language {
  /// What stands between groups of three digits: a no-break space, in English a comma.
  public var groupSeparator: Character { self == .en ? "," : "\u{a0}" }
  /// What stands before tenths.
  public var decimalSeparator: Character { self == .en ? "." : "," }

  /// A whole number as the language writes it: `15 237`, in English `15,237`.
  public func number(_ value: Int) -> String {
    let digits = Array(String(value.magnitude))
    var text = value < 0 ? "\u{2212}" : ""
    for (i, digit) in digits.enumerated() {
      if i > 0 && (digits.count - i) % 3 == 0 { text.append(groupSeparator) }
      text.append(digit)
    }
    return text
  }

  /// Tenths as the language writes them: 215 is `21,5`, in English `21.5`.
  public func tenths(_ value: Int) -> String {
    let sign = value < 0 && value > -10 ? "\u{2212}" : ""
    return sign + number(value / 10) + String(decimalSeparator) + String(value.magnitude % 10)
  }

  /// A share in percent: `42 %`, in English `42%`.
  public func percent(_ value: Int) -> String {
    self == .en ? "\(number(value))%" : "\(number(value))\u{a0}%"
  }
}
