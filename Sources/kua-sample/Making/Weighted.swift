/// A choice among few elements, each drawn as often as its whole-number weight says.
struct Weighted<Element> {
  private let choices: [(element: Element, weight: Int)]
  /// The sum of the weights.
  let total: Int

  init(_ choices: [(Element, Int)]) {
    self.choices = choices.map { (element: $0.0, weight: $0.1) }
    total = choices.reduce(0) { $0 + $1.1 }
  }

  /// The element under a point of `0 ..< total`.
  func element(at point: Int) -> Element {
    var rest = point
    for choice in choices {
      rest -= choice.weight
      if rest < 0 { return choice.element }
    }
    return choices[choices.count - 1].element
  }
}

extension Weighted: Sendable where Element: Sendable {}
