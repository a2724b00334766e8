/// One value in a ``JSONDocument``: a place on its tape. It can not outlive the document or its next parse.
public struct JSONNode: ~Escapable {
  /// What JSON calls the type of a value; numbers are whole here.
  public enum Kind: UInt8, Sendable {
    case object, array, string, integer, boolean, null
  }

  @usableFromInline let tape: Span<JSONCell>
  @usableFromInline let text: RawSpan
  @usableFromInline let index: Int

  @inlinable @_lifetime(copy tape, copy text)
  init(tape: Span<JSONCell>, text: RawSpan, index: Int) {
    self.tape = tape
    self.text = text
    self.index = index
  }

  @inlinable var cell: JSONCell { tape[index] }

  @inlinable @_lifetime(copy self)
  func node(at index: Int) -> JSONNode { JSONNode(tape: tape, text: text, index: index) }

  /// What kind of value this is.
  @inlinable public var kind: Kind { cell.kind }
  /// How many members an object or elements an array has; 0 for other kinds.
  @inlinable public var count: Int { cell.isContainer ? cell.count : 0 }
  /// Where the value begins in the text, in bytes.
  @inlinable public var byteOffset: Int { Int(cell.start) }
  /// Which member this is, for messages: `data.suspects[2].iin`; empty for the root.
  public var path: String { JSONPath(to: byteOffset, in: text).description }
  /// The value as it stands in the text, a string with its quotes.
  @inlinable public var rawBytes: RawSpan {
    @_lifetime(copy self) get { text.extracting(Int(cell.start)..<Int(cell.end)) }
  }
  /// Whether ``rawBytes`` are already canonical (RFC 8785).
  @inlinable public var isCanonical: Bool { cell.isCanonical }

  // MARK: Scalars

  /// The whole number, or nil when the value is none.
  @inlinable public var integer: Int? {
    guard cell.kind == .integer else { return nil }
    var i = Int(cell.start), value = 0
    let end = Int(cell.end), negative = textByte(i) == 0x2d
    if negative { i &+= 1 }
    while i < end {
      value = value &* 10 &+ Int(textByte(i) &- 0x30)
      i &+= 1
    }
    return negative ? 0 &- value : value
  }
  /// The truth value, or nil when the value is none.
  @inlinable public var boolean: Bool? {
    cell.kind == .boolean ? textByte(Int(cell.start)) == 0x74 : nil
  }
  /// A string's text in UTF-8 with its escapes read, or nil when the value is no string.
  @inlinable public var stringBytes: RawSpan? {
    @_lifetime(copy self) get {
      guard cell.kind == .string else { return nil }
      let start = Int(cell.link)
      return text.extracting(start..<start &+ cell.count)
    }
  }
  /// A string's text with its escapes read, or nil when the value is no string. Allocates.
  public var string: String? {
    guard cell.kind == .string else { return nil }
    return String(utf8: text, from: Int(cell.link), count: cell.count)
  }
  /// Whether the value is a string with exactly the text `expected`.
  @inlinable public func holds(_ expected: StaticString) -> Bool {
    cell.kind == .string && textEquals(cell, expected)
  }

  // MARK: Members and elements

  /// The object's member of this name, if the value is an object and has one.
  @inlinable @_lifetime(copy self)
  public func member(_ name: StaticString) -> JSONNode? {
    guard cell.kind == .object else { return nil }
    var key = index &+ 1
    for _ in 0..<cell.count {
      if textEquals(tape[key], name) { return node(at: key &+ 1) }
      key = tape[key &+ 1].next(after: key &+ 1)
    }
    return nil
  }
  /// The object's member of a name known only when running.
  @_lifetime(copy self)
  public func member(named name: String) -> JSONNode? {
    var name = name
    guard cell.kind == .object else { return nil }
    let found = name.withUTF8 { wanted -> Int? in
      var key = index &+ 1
      for _ in 0..<cell.count {
        if unsafe textEquals(tape[key], wanted) { return key &+ 1 }
        key = tape[key &+ 1].next(after: key &+ 1)
      }
      return nil
    }
    guard let found else { return nil }
    return node(at: found)
  }
  /// The object's members in source order; none for other kinds.
  @inlinable public var members: JSONMembers {
    @_lifetime(copy self) get { JSONMembers(self) }
  }
  /// The array's elements in order; none for other kinds.
  @inlinable public var elements: JSONElements {
    @_lifetime(copy self) get { JSONElements(self) }
  }

  // MARK: Bytes

  @inlinable @inline(__always)
  func textByte(_ i: Int) -> UInt8 { unsafe text.unsafeLoad(fromByteOffset: i, as: UInt8.self) }

  @inlinable
  func textEquals(_ cell: JSONCell, _ expected: StaticString) -> Bool {
    guard expected.hasPointerRepresentation else { return false }
    return unsafe textEquals(
      cell, UnsafeBufferPointer(start: expected.utf8Start, count: expected.utf8CodeUnitCount))
  }
  @inlinable
  func textEquals(_ cell: JSONCell, _ expected: UnsafeBufferPointer<UInt8>) -> Bool {
    guard cell.count == expected.count else { return false }
    let start = Int(cell.link)
    var k = 0
    while k < cell.count {
      if unsafe textByte(start &+ k) != expected[k] { return false }
      k &+= 1
    }
    return true
  }
}

extension String {
  /// `count` bytes of `bytes` from `start`; bytes that are not UTF-8 become U+FFFD.
  init(utf8 bytes: RawSpan, from start: Int, count: Int) {
    self = unsafe bytes.extracting(start..<start + count).withUnsafeBytes {
      unsafe String(decoding: $0, as: UTF8.self)
    }
  }
}
