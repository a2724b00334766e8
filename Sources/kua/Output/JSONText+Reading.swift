import CanonicalJSON

extension JSONText {
  /// A value of a document, its members in the order in which they stand.
  init(_ node: JSONNode) {
    switch node.kind {
    case .string: self = .string(node.string ?? "")
    case .integer: self = .integer(node.integer ?? 0)
    case .boolean: self = .boolean(node.boolean == true)
    case .null: self = .null
    case .array:
      var values: [JSONText] = []
      var elements = node.elements
      while let element = elements.next() { values.append(JSONText(element)) }
      self = .array(values)
    case .object:
      var list: [(String, JSONText)] = []
      var members = node.members
      while let member = members.next() { list.append((member.name.string ?? "", JSONText(member.value))) }
      self = .object(list)
    }
  }

  /// Parses one JSON object; nil for anything else.
  static func parse(_ bytes: [UInt8]) -> JSONText? {
    var document = JSONDocument(maximumBytes: JSONDocument.longest)
    guard (try? document.parseObject(bytes.span)) != nil else { return nil }
    return JSONText(document.root)
  }

  /// The value of an object's member.
  subscript(name: String) -> JSONText? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.0 == name }?.1
  }

  /// The text, of a string.
  var string: String? { if case .string(let text) = self { text } else { nil } }

  /// The elements, of an array.
  var elements: [JSONText] { if case .array(let elements) = self { elements } else { [] } }

  /// The members, of an object.
  var members: [(String, JSONText)] { if case .object(let members) = self { members } else { [] } }
}
