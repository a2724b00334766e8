/// A list that mostly has one element or none: the first lies in the list itself, and needs no room of its own.
public struct Few<Element: Sendable>: Sendable, RandomAccessCollection, MutableCollection,
  ExpressibleByArrayLiteral
{
  private var one: Element?
  private var rest: [Element] = []

  /// No elements.
  public init() {}

  public init(arrayLiteral elements: Element...) { self.init(elements) }

  /// The elements of another list, in its order.
  public init(_ elements: some Sequence<Element>) {
    for element in elements { append(element) }
  }

  public var startIndex: Int { 0 }
  public var endIndex: Int { one == nil ? 0 : rest.count + 1 }

  public subscript(index: Int) -> Element {
    get {
      if index == 0, let one { return one }
      return rest[index - 1]
    }
    set {
      if index == 0, one != nil {
        one = newValue
      } else {
        rest[index - 1] = newValue
      }
    }
  }

  /// Adds an element behind the others.
  public mutating func append(_ element: Element) {
    if one == nil {
      one = element
    } else {
      rest.append(element)
    }
  }
}
