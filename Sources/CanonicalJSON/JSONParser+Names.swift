extension JSONParser {
  /// How the names at two tape indices compare as UTF-16 code units (RFC 8785 §3.2.3): below, at or above 0.
  func compare(_ a: Int, _ b: Int) -> Int {
    let left = unsafe cells[a], right = unsafe cells[b]
    let i = Int(left.link), j = Int(right.link), n = min(left.count, right.count)
    // Most names differ in their first eight bytes, which compare as numbers when all are ASCII.
    let p = unsafe prefix(i, left.count), q = unsafe prefix(j, right.count)
    if p != q, (p | q) & 0x8080_8080_8080_8080 == 0 { return p < q ? -1 : 1 }
    var k = 0
    while k < n {
      let x = unsafe base[i &+ k], y = unsafe base[j &+ k]
      if x != y { return Int(utf16Rank(x)) &- Int(utf16Rank(y)) }
      k &+= 1
    }
    return left.count &- right.count
  }

  /// The first eight bytes of a text, the first the most significant, zeros after its end.
  @inline(__always)
  private func prefix(_ start: Int, _ count: Int) -> UInt64 {
    let w = unsafe UInt64(bigEndian: UnsafeRawPointer(base + start).loadUnaligned(as: UInt64.self))
    return count >= 8 ? w : w & ~(UInt64.max >> UInt64(8 &* count))
  }

  /// Appends the `members` names of the object at `me` in canonical order, one cell each.
  /// Work is in O(bytes of the names × log members).
  mutating func order(_ me: Int, _ members: Int) throws(JSONFault) {
    let first = unsafe used
    var key = me &+ 1
    for _ in 0..<members {
      unsafe push(JSONCell(start: key, end: 0, link: 0, meta: 0))
      key = unsafe cells[key &+ 1].next(after: key &+ 1)
    }
    if members <= 16 {
      unsafe insertionSort(first, members)
    } else {
      unsafe heapSort(first, members)
    }
    var twice = Int.max
    for k in first &+ 1..<first &+ members {
      let a = unsafe Int(cells[k &- 1].start), b = unsafe Int(cells[k].start)
      if unsafe compare(a, b) == 0 { twice = unsafe min(twice, Int(cells[max(a, b)].start)) }
    }
    if twice != .max { throw JSONFault(.duplicateKey, twice) }
  }

  private func insertionSort(_ first: Int, _ members: Int) {
    for k in 1..<members {
      let moving = unsafe cells[first &+ k]
      var j = k
      while j > 0, unsafe compare(Int(cells[first &+ j &- 1].start), Int(moving.start)) > 0 {
        unsafe cells[first &+ j] = cells[first &+ j &- 1]
        j &-= 1
      }
      unsafe cells[first &+ j] = moving
    }
  }

  private func heapSort(_ first: Int, _ members: Int) {
    func sift(_ from: Int, _ end: Int) {
      var parent = from
      while true {
        var child = 2 &* parent &+ 1
        guard child < end else { return }
        if child &+ 1 < end, unsafe above(first &+ child &+ 1, first &+ child) { child &+= 1 }
        guard unsafe above(first &+ child, first &+ parent) else { return }
        unsafe swap(first &+ child, first &+ parent)
        parent = child
      }
    }
    for parent in stride(from: members / 2, through: 0, by: -1) { sift(parent, members) }
    for end in stride(from: members &- 1, to: 0, by: -1) {
      unsafe swap(first, first &+ end)
      sift(0, end)
    }
  }

  private func above(_ a: Int, _ b: Int) -> Bool {
    unsafe compare(Int(cells[a].start), Int(cells[b].start)) > 0
  }

  private func swap(_ a: Int, _ b: Int) {
    let kept = unsafe cells[a]
    unsafe cells[a] = cells[b]
    unsafe cells[b] = kept
  }
}

/// Where a UTF-8 byte that differs from another at the same place puts its text in UTF-16 order: as in UTF-8,
/// but U+E000–U+FFFF (lead bytes EE, EF) come after the surrogate pairs (lead bytes F0–F4).
@inlinable @inline(__always)
func utf16Rank(_ byte: UInt8) -> UInt8 { byte & 0xfe == 0xee ? byte | 0x10 : byte }
