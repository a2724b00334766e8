import IncidentEvents
import Language

extension CustodyCell {
  /// The value as it stands on the page, escaped.
  func html(in language: Language) -> String {
    switch self {
    case .code(let text): Self.grouped(text)
    case .flag(let flag):
      flag
        ? Self.escaped(text(in: language))
        : "<span class=\"differs\">\(Self.escaped(text(in: language)))</span>"
    case .list(let cells):
      "<span class=\"list\">"
        + cells.map { "<span class=\"one\">\($0.html(in: language))</span>" }.joined() + "</span>"
    case .time(let time, let precision): Self.time(time, precision, language)
    case .event(let id, let position): "\(position) · \(Self.grouped("\(id)"))"
    case .person(let person): person.html(in: language)
    default: Self.escaped(text(in: language))
    }
  }

  private static func time(_ time: LocalTime, _ precision: TimePrecision?, _ language: Language) -> String {
    let local = "<span>\(escaped(time.court(precision, in: language)))</span>"
    guard precision == nil || precision == .exact else { return local }
    let utc = RecordedTime(milliseconds: time.instant * 1000).court(in: language)
    return local + " <span>= \(escaped(utc))</span>"
  }

  /// A digest, an id or a reference in groups, between which a line may break; copied, it has no spaces.
  static func grouped(_ text: String) -> String {
    let isDigest = text.utf8.count == 64 && text.utf8.allSatisfy { 0x30...0x39 ~= $0 || 0x61...0x66 ~= $0 }
    var groups: [String] = [], group = ""
    for character in text {
      group.append(character)
      let isFull = isDigest ? group.count == 8 : character == "-" || character == ":" || group.count == 13
      if isFull {
        groups.append(group)
        group = ""
      }
    }
    if !group.isEmpty { groups.append(group) }
    return "<code class=\"\(isDigest ? "hex" : "id")\">"
      + groups.map { "<span>\(escaped($0))</span>" }.joined(separator: "<wbr>") + "</code>"
  }

  /// Text that is safe in an element and in a quoted attribute.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.append(character)
      }
    }
    return escaped
  }
}

extension CustodyPerson {
  /// The name and what they were then; the list of who is named has the whole reference.
  func html(in language: Language) -> String {
    let said = CustodyCell.escaped(phrase.text(in: language))
    guard name != nil else { return said }
    return "\(said) <code class=\"id\">\(CustodyCell.escaped(reference.shortened))</code>"
  }
}
