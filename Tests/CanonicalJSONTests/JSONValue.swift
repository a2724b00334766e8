import CanonicalJSON

/// A value as plain Swift, with a slow and obvious canonical form to compare against.
indirect enum JSONValue: Equatable {
  case object([(name: String, value: JSONValue)])
  case array([JSONValue])
  case string(String)
  case integer(Int)
  case boolean(Bool)
  case null

  static func == (a: JSONValue, b: JSONValue) -> Bool { a.canonical == b.canonical }

  /// RFC 8785, word by word.
  var canonical: String {
    switch self {
    case .object(let members):
      let sorted = members.sorted { $0.name.utf16.lexicographicallyPrecedes($1.name.utf16) }
      return "{" + sorted.map { Self.quoted($0.name) + ":" + $0.value.canonical }.joined(separator: ",") + "}"
    case .array(let elements): return "[" + elements.map(\.canonical).joined(separator: ",") + "]"
    case .string(let s): return Self.quoted(s)
    case .integer(let n): return String(n)
    case .boolean(let b): return b ? "true" : "false"
    case .null: return "null"
    }
  }

  private static func quoted(_ s: String) -> String {
    var out = "\""
    for scalar in s.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\u{8}": out += "\\b"
      case "\t": out += "\\t"
      case "\n": out += "\\n"
      case "\u{c}": out += "\\f"
      case "\r": out += "\\r"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }

  /// The value at a node, read through the public face only.
  init(_ node: borrowing JSONNode) {
    switch node.kind {
    case .object:
      var members: [(name: String, value: JSONValue)] = []
      var cursor = node.members
      while let member = cursor.next() {
        members.append((member.name.string ?? "?", JSONValue(member.value)))
      }
      self = .object(members)
    case .array:
      var elements: [JSONValue] = []
      var cursor = node.elements
      while let element = cursor.next() { elements.append(JSONValue(element)) }
      self = .array(elements)
    case .string: self = .string(node.string ?? "?")
    case .integer: self = .integer(node.integer ?? .min)
    case .boolean: self = .boolean(node.boolean ?? false)
    case .null: self = .null
    }
  }
}

extension JSONValue {
  static let limit = 9_007_199_254_740_991

  private static let scalars: [Unicode.Scalar] = [
    "a", "b", "z", "0", " ", "/", "\"", "\\", "\n", "\u{1}", "\u{1f}", "\u{7f}", "é", "ж", "Қ", "€",
    "\u{2028}",
    "\u{d7ff}", "\u{e000}", "\u{fb33}", "\u{fffd}", "\u{10000}", "😀", "\u{10fffd}",
  ]

  static func randomString(_ random: inout SplitMix64) -> String {
    var s = ""
    for _ in 0..<Int.random(in: 0...12, using: &random) {
      s.unicodeScalars.append(scalars[Int.random(in: 0..<scalars.count, using: &random)])
    }
    return s
  }

  static func random(_ random: inout SplitMix64, depth: Int = 0) -> JSONValue {
    switch Int.random(in: 0..<(depth < 4 ? 8 : 4), using: &random) {
    case 0: return .null
    case 1: return .boolean(.random(using: &random))
    case 2:
      let n = Int.random(in: -limit...limit, using: &random)
      return .integer(n >> Int.random(in: 0..<53, using: &random))
    case 3: return .string(randomString(&random))
    case 4:
      let count = Int.random(in: 0...4, using: &random)
      return .array((0..<count).map { _ in .random(&random, depth: depth + 1) })
    default:
      var names: [[UInt16]] = [], out: [(name: String, value: JSONValue)] = []
      for _ in 0..<Int.random(in: 0...(depth == 0 ? 24 : 6), using: &random) {
        let name = randomString(&random)
        if names.contains(Array(name.utf16)) { continue }
        names.append(Array(name.utf16))
        out.append((name, .random(&random, depth: depth + 1)))
      }
      return .object(out)
    }
  }

  /// The value written somehow: white space, escapes and hexadecimal case at random.
  func written(_ random: inout SplitMix64) -> String {
    func space() -> String { ["", "", "", " ", "\n", "\t\r"][Int.random(in: 0..<6, using: &random)] }
    switch self {
    case .object(let members):
      var parts: [String] = []
      for (name, value) in members.shuffled(using: &random) {
        let quoted = Self.quotedSomehow(name, &random), inner = value.written(&random)
        parts.append(space() + quoted + space() + ":" + space() + inner + space())
      }
      return "{" + space() + parts.joined(separator: ",") + "}"
    case .array(let elements):
      var parts: [String] = []
      for element in elements { parts.append(space() + element.written(&random) + space()) }
      return "[" + space() + parts.joined(separator: ",") + "]"
    case .string(let s): return Self.quotedSomehow(s, &random)
    default: return canonical
    }
  }

  private static func quotedSomehow(_ s: String, _ random: inout SplitMix64) -> String {
    var out = "\""
    for scalar in s.unicodeScalars {
      switch Int.random(in: 0..<4, using: &random) {
      case 0:
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16, uppercase: .random(using: &random))
          out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      case 1 where scalar == "/": out += "\\/"
      default: out += quoted(String(scalar)).dropFirst().dropLast()
      }
    }
    return out + "\""
  }
}

/// The canonical form of a text, by way of the module under test.
func canonical(_ text: [UInt8]) throws(JSONSyntaxError) -> String {
  var document = JSONDocument()
  try document.parse(text.span)
  var out: [UInt8] = []
  CanonicalWriter.write(document.root, to: &out)
  return String(decoding: out, as: UTF8.self)
}

func canonical(_ text: String) throws(JSONSyntaxError) -> String { try canonical(Array(text.utf8)) }

func isCanonical(_ text: String) -> Bool {
  let bytes = Array(text.utf8)
  return CanonicalWriter.isCanonical(bytes.span)
}
