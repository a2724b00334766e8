/// The recursive-descent reader behind ``JSONDocument``: bytes in, tape out.
///
/// Memory: `base` points to `count` source bytes, `padding` zeros, `count` bytes of room and `padding` more.
/// A zero byte is valid nowhere, so every loop stops at the padding and a read never passes it. Escapes only
/// ever shrink a text, so texts without their escapes fit the room. `cells` holds
/// ``JSONDocument/mostCells(in:)`` cells.
@unsafe
struct JSONParser {
  let base: UnsafeMutablePointer<UInt8>
  let count: Int
  let cells: UnsafeMutablePointer<JSONCell>
  /// Cells written.
  var used = 0
  /// The next byte to read.
  var at = 0
  /// The next free byte for a text without its escapes.
  var room: Int

  init(base: UnsafeMutablePointer<UInt8>, count: Int, cells: UnsafeMutablePointer<JSONCell>) {
    unsafe self.base = base
    unsafe self.count = count
    unsafe self.cells = cells
    unsafe room = count + JSONDocument.padding
  }

  /// The whole text: one value with white space around it. Returns whether it is canonical.
  mutating func document() throws(JSONFault) -> Bool {
    if unsafe count >= 3, unsafe base[0] == 0xef, unsafe base[1] == 0xbb, unsafe base[2] == 0xbf {
      throw JSONFault(.byteOrderMark, 0)
    }
    var canonical = unsafe !space()
    canonical = try unsafe value(depth: 0) && canonical
    canonical = unsafe !space() && canonical
    guard unsafe at == count else { throw unsafe JSONFault(.trailingBytes, at) }
    return canonical
  }

  /// Moves past white space; says whether there was any.
  @inline(__always)
  mutating func space() -> Bool {
    if unsafe base[at] > 0x20 { return false }
    let start = unsafe at
    while true {
      let c = unsafe base[at]
      guard c == 0x20 || c == 0x0a || c == 0x0d || c == 0x09 else { break }
      unsafe at &+= 1
    }
    return unsafe at > start
  }

  /// The fault of a byte that is not what was expected, or of the end of the text.
  func unexpected(_ expected: JSONFault.Expectation) -> JSONFault {
    unsafe JSONFault(at >= count ? .unexpectedEnd : .unexpectedByte, min(at, count), expected)
  }

  @inline(__always)
  mutating func push(_ cell: JSONCell) {
    unsafe cells[used] = cell
    unsafe used &+= 1
  }

  /// Any value. Returns whether its bytes are canonical.
  mutating func value(depth: Int) throws(JSONFault) -> Bool {
    switch unsafe base[at] {
    case 0x22: return try unsafe string()
    case 0x7b: return try unsafe object(depth: depth)
    case 0x5b: return try unsafe array(depth: depth)
    case 0x2d, 0x30...0x39:
      try unsafe number()
      return true
    case 0x74: try unsafe word(0x6575_7274, 4, .boolean)
    case 0x66 where unsafe base[at &+ 4] == 0x65: try unsafe word(0x736c_6166, 5, .boolean)
    case 0x6e: try unsafe word(0x6c6c_756e, 4, .null)
    default: throw unsafe unexpected(.value)
    }
    return true
  }

  /// `true`, `false` or `null`, told by its first four bytes.
  private mutating func word(_ bytes: UInt32, _ length: Int, _ kind: JSONNode.Kind) throws(JSONFault) {
    let found = unsafe UInt32(
      littleEndian: UnsafeRawPointer(base + at).loadUnaligned(as: UInt32.self))
    guard found == bytes else { throw unsafe unexpected(.value) }
    let meta = UInt32(kind.rawValue) | JSONCell.canonical
    unsafe push(JSONCell(start: at, end: at &+ length, link: 0, meta: meta))
    unsafe at &+= length
  }

  private mutating func number() throws(JSONFault) {
    let start = unsafe at
    let negative = unsafe base[at] == 0x2d
    if negative { unsafe at &+= 1 }
    let digits = unsafe at
    var magnitude: UInt64 = 0
    while true {
      let digit = unsafe base[at] &- 0x30
      guard digit <= 9 else { break }
      // Wraps for absurdly long numbers, which the count of digits refuses.
      magnitude = magnitude &* 10 &+ UInt64(digit)
      unsafe at &+= 1
    }
    let length = unsafe at &- digits
    guard length > 0 else { throw unsafe unexpected(.digit) }
    if length > 1, unsafe base[digits] == 0x30 { throw JSONFault(.leadingZero, start) }
    let after = unsafe base[at]
    if after == 0x2e || after | 0x20 == 0x65 { throw JSONFault(.fractionOrExponent, start) }
    guard length <= 16, magnitude <= 9_007_199_254_740_991 else { throw JSONFault(.integerOutOfRange, start) }
    if negative, magnitude == 0 { throw JSONFault(.negativeZero, start) }
    let meta = UInt32(JSONNode.Kind.integer.rawValue) | JSONCell.canonical
    unsafe push(JSONCell(start: start, end: at, link: 0, meta: meta))
  }

  private mutating func array(depth: Int) throws(JSONFault) -> Bool {
    guard depth < JSONDocument.maximumDepth else { throw unsafe JSONFault(.tooDeep, at) }
    let me = unsafe used, start = unsafe at
    unsafe push(JSONCell(start: start, end: 0, link: 0, meta: 0))
    unsafe at &+= 1
    var canonical = unsafe !space(), elements = 0
    if unsafe base[at] == 0x5d {
      unsafe at &+= 1
    } else {
      while true {
        canonical = try unsafe value(depth: depth &+ 1) && canonical
        elements &+= 1
        if unsafe space() { canonical = false }
        let c = unsafe base[at]
        guard c == 0x2c || c == 0x5d else { throw unsafe unexpected(.commaOrBracket) }
        unsafe at &+= 1
        if c == 0x5d { break }
        if unsafe space() { canonical = false }
      }
    }
    let meta = UInt32(JSONNode.Kind.array.rawValue) | (canonical ? JSONCell.canonical : 0)
    unsafe cells[me] = unsafe JSONCell(start: start, end: at, link: used, meta: meta | UInt32(elements) &<< 8)
    return canonical
  }

  private mutating func object(depth: Int) throws(JSONFault) -> Bool {
    guard depth < JSONDocument.maximumDepth else { throw unsafe JSONFault(.tooDeep, at) }
    let me = unsafe used, start = unsafe at
    unsafe push(JSONCell(start: start, end: 0, link: 0, meta: 0))
    unsafe at &+= 1
    var canonical = unsafe !space(), ordered = true, members = 0, previous = -1
    if unsafe base[at] == 0x7d {
      unsafe at &+= 1
    } else {
      while true {
        guard unsafe base[at] == 0x22 else { throw unsafe unexpected(.memberName) }
        let key = unsafe used
        canonical = try unsafe string() && canonical
        if ordered, previous >= 0 {
          let order = unsafe compare(previous, key)
          if order == 0 { throw unsafe JSONFault(.duplicateKey, Int(cells[key].start)) }
          ordered = order < 0
        }
        previous = key
        members &+= 1
        if unsafe space() { canonical = false }
        guard unsafe base[at] == 0x3a else { throw unsafe unexpected(.colon) }
        unsafe at &+= 1
        if unsafe space() { canonical = false }
        canonical = try unsafe value(depth: depth &+ 1) && canonical
        if unsafe space() { canonical = false }
        let c = unsafe base[at]
        guard c == 0x2c || c == 0x7d else { throw unsafe unexpected(.commaOrBrace) }
        unsafe at &+= 1
        if c == 0x7d { break }
        if unsafe space() { canonical = false }
      }
    }
    var meta = UInt32(JSONNode.Kind.object.rawValue) | UInt32(members) &<< 8
    if !ordered {
      try unsafe order(me, members)
      canonical = false
      meta |= JSONCell.reordered
    }
    if canonical { meta |= JSONCell.canonical }
    unsafe cells[me] = unsafe JSONCell(start: start, end: at, link: used, meta: meta)
    return canonical
  }
}
