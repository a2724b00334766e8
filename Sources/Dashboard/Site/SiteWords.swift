import Language

/// How the site writes words and numbers in a language.
struct SiteWords {
  let language: Language
  /// Whom it writes for: a share that rests on few is not told to everyone.
  let audience: Audience

  func said(_ phrase: Phrase) -> String { phrase.text(in: language) }
  func said(_ phrase: FilledPhrase) -> String { phrase.text(in: language) }

  func number(_ number: Int) -> String { language.number(number) }

  /// A share, from tenths of a percent: `21,5 %`, in English `21.5%`; whole ones without tenths.
  func percent(tenths: Int) -> String {
    if tenths % 10 == 0 { return language.percent(tenths / 10) }
    return language.tenths(tenths) + (language == .en ? "%" : "\u{a0}%")
  }

  /// A heading as it begins a line or a column; months and quarters stay small.
  func capitalised(_ heading: CrossTable.Heading) -> String {
    let said = said(heading.title)
    let isTime = heading.key.utf8.count == 7 && heading.key.utf8.dropFirst(4).first == UInt8(ascii: "-")
    return isTime ? said : Self.capitalised(said)
  }

  /// A heading where there is little room, as in a picture: a month in three letters.
  func short(_ heading: CrossTable.Heading) -> String {
    guard let month = Int(heading.key.suffix(2)), heading.key.count == 7, 1...12 ~= month,
      said(heading.title) == language.month(month)
    else { return capitalised(heading) }
    return language.shortMonth(month)
  }

  static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// How much more it is than before, with its sign.
  func change(_ change: Int) -> String {
    change > 0 ? "+" + language.number(change) : language.number(change)
  }

  /// Spaces in numbers are thin, and never end a line.
  static func thin(_ page: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(page.utf8.count + 1024)
    for byte in page.utf8 {
      if byte == 0xa0, bytes.last == 0xc2 {
        bytes.removeLast()
        bytes += [0xe2, 0x80, 0xaf]
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
