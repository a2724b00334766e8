import CanonicalJSON

/// A JSON value that tests change; its text is canonical (ASCII names, sorted).
indirect enum JSONText: Equatable {
  case scalar(String)
  case array([JSONText])
  case object([String: JSONText])

  static let null = JSONText.scalar("null")

  init(_ bytes: [UInt8]) throws {
    var document = JSONDocument()
    try document.parse(bytes.span)
    self.init(document.root)
  }

  private init(_ node: JSONNode) {
    switch node.kind {
    case .object:
      var members: [String: JSONText] = [:], next = node.members
      while let member = next.next() { members[member.name.string ?? ""] = JSONText(member.value) }
      self = .object(members)
    case .array:
      var elements: [JSONText] = [], next = node.elements
      while let element = next.next() { elements.append(JSONText(element)) }
      self = .array(elements)
    default:
      self = .scalar(unsafe node.rawBytes.withUnsafeBytes { unsafe String(decoding: $0, as: UTF8.self) })
    }
  }

  var members: [String: JSONText] {
    if case .object(let members) = self { members } else { [:] }
  }

  subscript(_ name: String) -> JSONText? {
    get { members[name] }
    set {
      var members = members
      members[name] = newValue
      self = .object(members)
    }
  }

  /// A string's text.
  var string: String? {
    guard case .scalar(let text) = self, text.hasPrefix("\"") else { return nil }
    return String(text.dropFirst().dropLast())
  }

  var text: String {
    switch self {
    case .scalar(let text): text
    case .array(let elements): "[\(elements.map(\.text).joined(separator: ","))]"
    case .object(let members):
      "{\(members.sorted { $0.key < $1.key }.map { "\"\($0.key)\":\($0.value.text)" }.joined(separator: ","))}"
    }
  }

  var bytes: [UInt8] { Array(text.utf8) }

  /// MergePatch(Target, Patch) as RFC 7396 §2 writes it.
  func merged(with patch: JSONText) -> JSONText {
    guard case .object(let changes) = patch else { return patch }
    var result = members
    for (name, value) in changes {
      if value == .null {
        result[name] = nil
      } else {
        result[name] = (result[name] ?? .null).merged(with: value)
      }
    }
    return .object(result)
  }
}
