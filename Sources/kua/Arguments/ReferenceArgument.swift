public import ArgumentParser
public import IncidentEvents

extension Reference: ExpressibleByArgument {
  /// A reference in full, as in `case:` and 26 characters.
  public init?(argument: String) { self.init(argument) }
}

extension Reference {
  /// The kind and the first eight characters: enough to tell references apart, and a beginning that every command
  /// takes.
  var short: String {
    let text = description
    guard !kind.isNumber, let colon = text.firstIndex(of: ":") else { return text }
    return String(text[...colon] + text[text.index(after: colon)...].prefix(8))
  }
}

extension String {
  /// The text with each reference in it as ``Reference/short``.
  var shorteningReferences: String {
    split(separator: " ", omittingEmptySubsequences: false).map { word -> String in
      let end = word.lastIndex { $0.isLetter || $0.isNumber }.map { word.index(after: $0) } ?? word.endIndex
      guard let reference = Reference(String(word[..<end])) else { return String(word) }
      return reference.short + word[end...]
    }.joined(separator: " ")
  }
}

extension EventType {
  /// The type without its prefix and version: `offence.registered`.
  var short: String {
    var name = "\(name)"
    if name.hasPrefix("kua.") { name.removeFirst(4) }
    if let version = name.lastIndex(of: "."), name[version...].hasPrefix(".v") {
      name = String(name[..<version])
    }
    return name
  }

  /// The type written in full or without prefix and version.
  init?(written text: String) {
    guard let type = EventType.allCases.first(where: { "\($0.name)" == text || $0.short == text }) else {
      return nil
    }
    self = type
  }
}
