/// How many flags rules find in the acts of a year, by rule and month: what is irregular about recorded events over what
/// counts today.
public struct YearFlags: Sendable, Equatable {
  /// One rule's flags.
  public struct Rule: Sendable, Equatable {
    /// The rule's code, as in `CAM-01`.
    public let code: String
    /// How many, from January to December.
    public internal(set) var months = Array(repeating: 0, count: 12)
  }

  public let year: Int
  /// The rules that found something, by code.
  public private(set) var rules: [Rule] = []

  /// No flags.
  public init(year: Int) { self.year = year }

  /// Adds to one rule's flags in a month, 1 to 12.
  package mutating func add(_ count: Int, code: String, month: Int) {
    let at = rules.firstIndex { $0.code >= code } ?? rules.endIndex
    if at == rules.endIndex || rules[at].code != code { rules.insert(Rule(code: code), at: at) }
    rules[at].months[month - 1] += count
  }
}
