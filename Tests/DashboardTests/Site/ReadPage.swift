import Foundation

/// A page of the site, read back.
struct ReadPage {
  let path: String
  let text: String

  init(_ path: String, _ bytes: [UInt8]) {
    self.path = path
    text = String(decoding: bytes, as: UTF8.self)
  }

  /// The values of an attribute, as written.
  func values(_ attribute: String) -> [String] {
    text.matches(of: try! Regex(" \(attribute)=\"([^\"]*)\"")).map { String($0.output[1].substring!) }
  }

  /// The numbers that say what they are: figure, time or place, what is written.
  var numbers: [(figure: String, at: String, text: String)] {
    let cell = /data-figure="([^"]*)" data-at="([^"]*)">([^<]*)</
    return text.matches(of: cell).map { (String($0.1), String($0.2), String($0.3)) }
  }

  /// What people read, without codes, commands, and what says itself that it is in another language.
  var said: String {
    var text = text
    for element in ["code", "pre", "style"] {
      text = text.replacing(try! Regex("(?s)<\(element)[^>]*>.*?</\(element)>"), with: " ")
    }
    text = text.replacing(/<a [^>]*lang="[a-z]*"[^>]*>[^<]*<\/a>/, with: " ")
    return text.replacing(/<[^>]*>/, with: "\n")
  }
}
