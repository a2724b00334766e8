/// A JSON value that tests write as a literal; its text is canonical (ASCII names, sorted).
enum JSONText: Sendable, ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  case string(String)
  case number(Int)
  case truth(Bool)
  case array([JSONText])
  case object([String: JSONText])

  init(stringLiteral text: String) { self = .string(text) }
  init(integerLiteral number: Int) { self = .number(number) }
  init(booleanLiteral truth: Bool) { self = .truth(truth) }
  init(arrayLiteral elements: JSONText...) { self = .array(elements) }
  init(dictionaryLiteral members: (String, JSONText)...) {
    self = .object(Dictionary(uniqueKeysWithValues: members))
  }

  var text: String {
    switch self {
    case .string(let text): "\"\(text)\""
    case .number(let number): String(number)
    case .truth(let truth): String(truth)
    case .array(let elements): "[\(elements.map(\.text).joined(separator: ","))]"
    case .object(let members):
      "{\(members.sorted { $0.key < $1.key }.map { "\"\($0.key)\":\($0.value.text)" }.joined(separator: ","))}"
    }
  }
}
