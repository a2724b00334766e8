public import CanonicalJSON

/// A JSON value of one's own: a mapping is read into it, and an event is written from it.
public indirect enum JSONTree: Sendable, Equatable {
  case null
  case boolean(Bool)
  case integer(Int)
  case string(String)
  case array([JSONTree])
  case object([Member])

  /// One member of an object; they stay in the order written.
  public struct Member: Sendable, Equatable {
    public let name: String
    public let value: JSONTree

    public init(_ name: String, _ value: JSONTree) { (self.name, self.value) = (name, value) }
  }

  /// A copy of a node.
  public init(_ node: JSONNode) {
    switch node.kind {
    case .null: self = .null
    case .boolean: self = .boolean(node.boolean ?? false)
    case .integer: self = .integer(node.integer ?? 0)
    case .string: self = .string(node.string ?? "")
    case .array:
      var values: [JSONTree] = []
      var elements = node.elements
      while let element = elements.next() { values.append(JSONTree(element)) }
      self = .array(values)
    case .object:
      var values: [Member] = []
      var members = node.members
      while let member = members.next() {
        values.append(Member(member.name.string ?? "", JSONTree(member.value)))
      }
      self = .object(values)
    }
  }

  /// The member of a name, if this is an object and has one.
  public subscript(name: String) -> JSONTree? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The text, if this is a string.
  public var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// Appends the value in UTF-8.
  public func append(to bytes: inout [UInt8]) {
    switch self {
    case .null: bytes += "null".utf8
    case .boolean(let value): bytes += (value ? "true" : "false").utf8
    case .integer(let value): bytes += String(value).utf8
    case .string(let value): CanonicalWriter.appendString(value, to: &bytes)
    case .array(let values):
      bytes.append(0x5b)
      for (at, value) in values.enumerated() {
        if at > 0 { bytes.append(0x2c) }
        value.append(to: &bytes)
      }
      bytes.append(0x5d)
    case .object(let members):
      bytes.append(0x7b)
      for (at, member) in members.enumerated() {
        if at > 0 { bytes.append(0x2c) }
        CanonicalWriter.appendString(member.name, to: &bytes)
        bytes.append(0x3a)
        member.value.append(to: &bytes)
      }
      bytes.append(0x7d)
    }
  }
}
