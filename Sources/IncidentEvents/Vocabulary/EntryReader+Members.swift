public import CanonicalJSON

extension EntryReader {
  /// Whether the member `key` (`"article":`) comes next; moves past it and, unless it is the first, its comma.
  @inlinable @inline(__always)
  public mutating func member(_ key: StaticString, isFirst: inout Bool) -> Bool {
    let before = offset
    if !isFirst, !optional(",") { return false }
    if optional(key) {
      isFirst = false
      return true
    }
    offset = before
    return false
  }

  /// The member `key` comes next; moves past it and, unless it is the first, its comma.
  @inlinable @inline(__always)
  public mutating func requiredMember(_ key: StaticString, isFirst: inout Bool) throws(Malformed) {
    guard member(key, isFirst: &isFirst) else { throw Malformed(offset: offset, expected: key) }
  }

  /// A string's inside, from its opening quote.
  @inlinable @inline(__always)
  public mutating func quotedText() throws(Malformed) -> Text {
    try literal("\"")
    return try text()
  }

  /// What `read` reads between quotes, from the opening one; `read` moves past the closing one.
  @inlinable @inline(__always)
  public mutating func quoted<Value>(
    _ read: (inout EntryReader) throws(Malformed) -> Value
  ) throws(Malformed) -> Value {
    try literal("\"")
    return try read(&self)
  }
}
