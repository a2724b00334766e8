/// A page of the site, read back.
struct ReadPage {
  /// One element's beginning, and the text up to the next.
  struct Tag {
    let name: String
    let attributes: [String: String]
    let text: String
  }

  let path: String
  let text: String
  let tags: [Tag]

  init(_ path: String, _ bytes: [UInt8]) {
    self.path = path
    text = String(decoding: bytes, as: UTF8.self)
    tags = Self.read(bytes)
  }

  private static func read(_ bytes: [UInt8]) -> [Tag] {
    bytes.split(separator: UInt8(ascii: "<")).map { piece in
      let end = piece.firstIndex(of: UInt8(ascii: ">")) ?? piece.endIndex
      let after = end == piece.endIndex ? [] : piece[(end + 1)...]
      let tag = piece[..<end]
      var attributes: [String: String] = [:]
      // A name, `="`, a value without quotes, `"`.
      let parts = tag.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
      for at in stride(from: 0, to: parts.count - 1, by: 2) {
        let name = parts[at].split(separator: UInt8(ascii: " ")).last ?? []
        guard name.last == UInt8(ascii: "=") else { continue }
        attributes[String(decoding: name.dropLast(), as: UTF8.self)] = String(
          decoding: parts[at + 1], as: UTF8.self)
      }
      let name = tag.prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\n") }
      return Tag(
        name: String(decoding: name, as: UTF8.self), attributes: attributes,
        text: String(decoding: after, as: UTF8.self))
    }
  }

  /// The values of an attribute, as written.
  func values(_ attribute: String) -> [String] { tags.compactMap { $0.attributes[attribute] } }

  /// The numbers that say what they are: figure, time or place, what is written.
  var numbers: [(figure: String, at: String, text: String)] {
    tags.compactMap { tag in
      guard let figure = tag.attributes["data-figure"], let at = tag.attributes["data-at"] else { return nil }
      return (figure, at, tag.text)
    }
  }

  /// The texts people read, without codes, commands, and what says itself that it is in another language.
  var said: [String] {
    tags.compactMap { tag in
      let isLeft = tag.name == "code" || tag.name == "pre" || tag.attributes["hreflang"] != nil
      let text = tag.text.split(separator: "\n").joined(separator: " ")
      return isLeft || text.isEmpty ? nil : text
    }
  }
}
