/// Writes canonical bytes into room reserved for them: as many as the source has and `JSONDocument.padding`
/// more, because copies go sixteen bytes at once. For the same reason the source may be read so far past its
/// texts.
@unsafe
struct CanonicalSink: ~Escapable {
  let source: UnsafeRawPointer
  let tape: Span<JSONCell>
  let base: UnsafeMutablePointer<UInt8>
  /// The next byte to write.
  var at: Int

  @_lifetime(copy tape)
  init(source: UnsafeRawPointer, tape: Span<JSONCell>, base: UnsafeMutablePointer<UInt8>, at: Int) {
    unsafe self.source = unsafe source
    unsafe self.tape = tape
    unsafe self.base = unsafe base
    unsafe self.at = at
  }

  @inline(__always)
  private mutating func put(_ byte: UInt8) {
    unsafe base[at] = byte
    unsafe at &+= 1
  }

  @inline(__always)
  private mutating func copy(_ start: Int, _ end: Int) {
    let to = unsafe UnsafeMutableRawPointer(base + at)
    let count = end &- start
    var k = 0
    while k < count {
      let bytes = unsafe source.loadUnaligned(fromByteOffset: start &+ k, as: SIMD16<UInt8>.self)
      unsafe to.storeBytes(of: bytes, toByteOffset: k, as: SIMD16<UInt8>.self)
      k &+= 16
    }
    unsafe at &+= count
  }

  /// The value at a tape index.
  mutating func value(_ index: Int) {
    let cell = unsafe tape[index]
    if cell.isCanonical { return unsafe copy(Int(cell.start), Int(cell.end)) }
    switch cell.kind {
    case .object: unsafe object(index, cell)
    case .array:
      unsafe put(0x5b)
      var child = index &+ 1
      for k in 0..<cell.count {
        if k > 0 { unsafe put(0x2c) }
        unsafe value(child)
        child = unsafe tape[child].next(after: child)
      }
      unsafe put(0x5d)
    case .string: unsafe string(source + Int(cell.link), cell.count)
    case .integer, .boolean, .null: unsafe copy(Int(cell.start), Int(cell.end))
    }
  }

  private mutating func object(_ index: Int, _ cell: JSONCell) {
    unsafe put(0x7b)
    var key = index &+ 1
    let order = Int(cell.link) &- cell.count
    for k in 0..<cell.count {
      if k > 0 { unsafe put(0x2c) }
      if cell.isReordered { key = unsafe Int(tape[order &+ k].start) }
      let next = unsafe member(key)
      if !cell.isReordered { key = next }
    }
    unsafe put(0x7d)
  }

  /// A member, from its name's tape index; returns the index after it.
  private mutating func member(_ key: Int) -> Int {
    let name = unsafe tape[key], member = unsafe tape[key &+ 1]
    if name.isCanonical { unsafe copy(Int(name.start), Int(name.end)) } else { unsafe value(key) }
    unsafe put(0x3a)
    if member.isCanonical { unsafe copy(Int(member.start), Int(member.end)) } else { unsafe value(key &+ 1) }
    return member.next(after: key &+ 1)
  }

  /// An object without some of its members and with others, `inserting` in canonical order. Neighbours that
  /// are canonical and stand side by side in the source are copied as one run.
  mutating func object(
    _ node: borrowing JSONNode, omitting: [StaticString], inserting: [CanonicalWriter.Insertion]
  ) {
    let cell = node.cell, first = unsafe at &+ 1
    unsafe put(0x7b)
    var key = node.index &+ 1, inserted = 0, run = 0, runEnd = 0
    let order = Int(cell.link) &- cell.count
    let inserting = inserting.span, omitting = omitting.span
    members: for k in 0..<cell.count {
      if cell.isReordered { key = unsafe Int(tape[order &+ k].start) }
      let name = unsafe tape[key], value = unsafe tape[key &+ 1], this = key
      if !cell.isReordered { key = value.next(after: key &+ 1) }
      var replaced = false
      while inserted < inserting.count {
        let step = unsafe compare(inserting[inserted], name)
        if step > 0 { break }
        if step == 0 { replaced = true }
        unsafe copy(run, runEnd)
        (run, runEnd) = (0, 0)
        if unsafe at > first { unsafe put(0x2c) }
        unsafe insert(inserting[inserted])
        inserted += 1
      }
      if replaced { continue }
      for k in omitting.indices
      where omitting[k].utf8CodeUnitCount == name.count && node.textEquals(name, omitting[k]) {
        continue members
      }
      let whole = name.isCanonical && value.isCanonical && value.start == name.end &+ 1
      if whole, runEnd > 0, Int(name.start) == runEnd &+ 1 {
        runEnd = Int(value.end)
        continue
      }
      unsafe copy(run, runEnd)
      (run, runEnd) = (0, 0)
      if unsafe at > first { unsafe put(0x2c) }
      if whole {
        (run, runEnd) = (Int(name.start), Int(value.end))
      } else {
        _ = unsafe member(this)
      }
    }
    unsafe copy(run, runEnd)
    while inserted < inserting.count {
      if unsafe at > first { unsafe put(0x2c) }
      unsafe insert(inserting[inserted])
      inserted += 1
    }
    unsafe put(0x7d)
  }

  private mutating func insert(_ insertion: borrowing CanonicalWriter.Insertion) {
    unsafe string(UnsafeRawPointer(insertion.name.utf8Start), insertion.name.utf8CodeUnitCount)
    unsafe put(0x3a)
    for byte in insertion.value { unsafe put(byte) }
  }

  /// How a name to insert compares with one on the tape.
  @inline(__always)
  private func compare(_ insertion: borrowing CanonicalWriter.Insertion, _ cell: JSONCell) -> Int {
    let name = insertion.name
    let count = name.utf8CodeUnitCount, start = Int(cell.link)
    for k in 0..<min(count, cell.count) {
      let x = unsafe name.utf8Start[k], y = unsafe source.load(fromByteOffset: start &+ k, as: UInt8.self)
      if x != y { return Int(utf16Rank(x)) &- Int(utf16Rank(y)) }
    }
    return count &- cell.count
  }

  /// `count` bytes of text, in quotes, escaped.
  private mutating func string(_ text: UnsafeRawPointer, _ count: Int) {
    unsafe put(0x22)
    for i in 0..<count {
      let c = unsafe text.load(fromByteOffset: i, as: UInt8.self)
      if c >= 0x20, c != 0x22, c != 0x5c {
        unsafe put(c)
        continue
      }
      unsafe put(0x5c)
      let short = c == 0x22 || c == 0x5c ? c : CanonicalWriter.shortEscape(c)
      if short != 0 {
        unsafe put(short)
      } else {
        unsafe put(0x75)
        unsafe put(0x30)
        unsafe put(0x30)
        unsafe put(CanonicalWriter.hexadecimal(c &>> 4))
        unsafe put(CanonicalWriter.hexadecimal(c & 15))
      }
    }
    unsafe put(0x22)
  }
}
