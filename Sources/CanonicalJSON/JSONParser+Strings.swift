extension JSONParser {
  /// A string, from its opening quote. Returns whether it is canonical.
  mutating func string() throws(JSONFault) -> Bool {
    let start = unsafe at
    var i = start &+ 1
    while true {
      // Eight bytes at once: stop at a quote, a backslash, a control character or the first non-ASCII byte.
      // Below the lowest hit no byte is flagged wrongly.
      let w = unsafe UInt64(littleEndian: UnsafeRawPointer(base + i).loadUnaligned(as: UInt64.self))
      let q = w ^ 0x2222_2222_2222_2222, e = w ^ 0x5c5c_5c5c_5c5c_5c5c
      let ones: UInt64 = 0x0101_0101_0101_0101
      let hits =
        ((q &- ones) & ~q | (e &- ones) & ~e | (w &- 0x2020_2020_2020_2020) | w)
        & 0x8080_8080_8080_8080
      if hits == 0 {
        i &+= 8
        continue
      }
      i &+= hits.trailingZeroBitCount &>> 3
      let c = unsafe base[i]
      if c == 0x22 { break }
      if c >= 0x80 {
        i = try unsafe multibyte(from: i)
      } else if c == 0x5c {
        return try unsafe escapedString(start: start, backslash: i)
      } else {
        throw unsafe notText(i)
      }
    }
    unsafe push(
      JSONCell(
        start: start, end: i &+ 1, link: start &+ 1,
        meta: UInt32(JSONNode.Kind.string.rawValue) | JSONCell.canonical
          | UInt32(truncatingIfNeeded: i &- start &- 1) &<< 8))
    unsafe at = i &+ 1
    return true
  }

  /// A control character inside a string, or the end of the text.
  private func notText(_ i: Int) -> JSONFault {
    unsafe i >= count ? JSONFault(.unexpectedEnd, count, .quote) : JSONFault(.controlCharacter, i)
  }

  /// Moves over non-ASCII UTF-8 from `i` to the next ASCII byte (Unicode 16, table 3-7).
  private func multibyte(from first: Int) throws(JSONFault) -> Int {
    var i = first
    while true {
      let w = unsafe UInt64(littleEndian: UnsafeRawPointer(base + i).loadUnaligned(as: UInt64.self))
      // Four two-byte characters at once, none overlong: Cyrillic and its neighbours.
      if w & 0xc0e0_c0e0_c0e0_c0e0 == 0x80c0_80c0_80c0_80c0,
        ((w & 0x001e_001e_001e_001e) &+ 0x00fe_00fe_00fe_00fe) & 0x0100_0100_0100_0100
          == 0x0100_0100_0100_0100
      {
        i &+= 8
        continue
      }
      let b0 = UInt8(truncatingIfNeeded: w)
      if b0 < 0x80 { return i }
      let b1 = UInt8(truncatingIfNeeded: w &>> 8), b2 = UInt8(truncatingIfNeeded: w &>> 16)
      let b3 = UInt8(truncatingIfNeeded: w &>> 24)
      switch b0 {
      case 0xc2...0xdf:
        guard b1 & 0xc0 == 0x80 else { throw JSONFault(.invalidUTF8, i) }
        i &+= 2
      case 0xe0...0xef:
        let low: UInt8 = b0 == 0xe0 ? 0xa0 : 0x80, high: UInt8 = b0 == 0xed ? 0x9f : 0xbf
        guard b1 >= low, b1 <= high, b2 & 0xc0 == 0x80 else { throw JSONFault(.invalidUTF8, i) }
        if b0 == 0xef { try unsafe refuseNoncharacter(0xf000 | UInt32(b1 & 63) &<< 6 | UInt32(b2 & 63), i) }
        i &+= 3
      case 0xf0...0xf4:
        let low: UInt8 = b0 == 0xf0 ? 0x90 : 0x80, high: UInt8 = b0 == 0xf4 ? 0x8f : 0xbf
        guard b1 >= low, b1 <= high, b2 & 0xc0 == 0x80, b3 & 0xc0 == 0x80 else {
          throw JSONFault(.invalidUTF8, i)
        }
        try unsafe refuseNoncharacter(UInt32(b2 & 63) &<< 6 | UInt32(b3 & 63) | UInt32(b1 & 15) &<< 12, i)
        i &+= 4
      default: throw JSONFault(.invalidUTF8, i)
      }
    }
  }

  /// The last two code points of each plane, and U+FDD0–U+FDEF, which lie in plane 0 (lead byte EF).
  /// `low` is the scalar's low 16 bits.
  private func refuseNoncharacter(_ low: UInt32, _ offset: Int) throws(JSONFault) {
    if low >= 0xfffe || (unsafe low >= 0xfdd0 && low <= 0xfdef && base[offset] < 0xf0) {
      throw JSONFault(.noncharacter, offset)
    }
  }

  /// A string with at least one escape, the first at `backslash`: its text goes to the room after the source.
  private mutating func escapedString(start: Int, backslash: Int) throws(JSONFault) -> Bool {
    let text = unsafe room
    var i = backslash, out = text, canonical = true
    unsafe (base + out).update(from: base + start + 1, count: backslash - start - 1)
    out &+= backslash &- start &- 1
    while true {
      let c = unsafe base[i]
      if c == 0x22 { break }
      if c == 0x5c {
        try unsafe escape(&i, &out, &canonical)
      } else if c >= 0x80 {
        let end = try unsafe multibyte(from: i)
        while i < end {
          unsafe base[out] = base[i]
          i &+= 1
          out &+= 1
        }
      } else if c < 0x20 {
        throw unsafe notText(i)
      } else {
        unsafe base[out] = c
        i &+= 1
        out &+= 1
      }
    }
    unsafe room = out
    unsafe push(
      JSONCell(
        start: start, end: i &+ 1, link: text,
        meta: UInt32(JSONNode.Kind.string.rawValue) | (canonical ? JSONCell.canonical : 0)
          | UInt32(truncatingIfNeeded: out &- text) &<< 8))
    unsafe at = i &+ 1
    return canonical
  }

  /// One escape at `i`, its character written at `out`. `canonical` becomes false when RFC 8785 would write
  /// the character in another way.
  private func escape(_ i: inout Int, _ out: inout Int, _ canonical: inout Bool) throws(JSONFault) {
    let c = unsafe base[i &+ 1]
    var plain: UInt8
    switch c {
    case 0x22, 0x5c: plain = c
    case 0x2f:
      plain = c
      canonical = false
    case 0x62: plain = 0x08
    case 0x66: plain = 0x0c
    case 0x6e: plain = 0x0a
    case 0x72: plain = 0x0d
    case 0x74: plain = 0x09
    case 0x75: return try unsafe unicodeEscape(&i, &out, &canonical)
    default:
      if unsafe i &+ 1 >= count { throw unsafe JSONFault(.unexpectedEnd, count, .quote) }
      throw JSONFault(.badEscape, i)
    }
    unsafe base[out] = plain
    out &+= 1
    i &+= 2
  }

  private func unicodeEscape(_ i: inout Int, _ out: inout Int, _ canonical: inout Bool) throws(JSONFault) {
    let start = i
    var scalar = try unsafe fourDigits(i &+ 2, of: start)
    i &+= 6
    if scalar & 0xf800 == 0xd800 {
      guard scalar < 0xdc00, unsafe base[i] == 0x5c, unsafe base[i &+ 1] == 0x75 else {
        throw JSONFault(.loneSurrogate, start)
      }
      let low = try unsafe fourDigits(i &+ 2, of: i)
      guard low & 0xfc00 == 0xdc00 else { throw JSONFault(.loneSurrogate, start) }
      scalar = 0x10000 &+ (scalar & 0x3ff) &<< 10 &+ (low & 0x3ff)
      i &+= 6
    }
    if scalar & 0xfffe == 0xfffe || (scalar >= 0xfdd0 && scalar <= 0xfdef) {
      throw JSONFault(.noncharacter, start)
    }
    if scalar >= 0x20 || CanonicalWriter.shortEscape(UInt8(truncatingIfNeeded: scalar)) != 0 {
      canonical = false
    } else if unsafe base[i &- 1] < 0x30 || (base[i &- 1] > 0x39 && base[i &- 1] < 0x61) {
      canonical = false  // Hexadecimal in capitals.
    }
    if scalar < 0x80 {
      unsafe put(UInt8(truncatingIfNeeded: scalar), &out)
    } else if scalar < 0x800 {
      unsafe put(0xc0 | UInt8(truncatingIfNeeded: scalar &>> 6), &out)
      unsafe put(0x80 | UInt8(truncatingIfNeeded: scalar & 63), &out)
    } else if scalar < 0x10000 {
      unsafe put(0xe0 | UInt8(truncatingIfNeeded: scalar &>> 12), &out)
      unsafe put(0x80 | UInt8(truncatingIfNeeded: scalar &>> 6 & 63), &out)
      unsafe put(0x80 | UInt8(truncatingIfNeeded: scalar & 63), &out)
    } else {
      unsafe put(0xf0 | UInt8(truncatingIfNeeded: scalar &>> 18), &out)
      unsafe put(0x80 | UInt8(truncatingIfNeeded: scalar &>> 12 & 63), &out)
      unsafe put(0x80 | UInt8(truncatingIfNeeded: scalar &>> 6 & 63), &out)
      unsafe put(0x80 | UInt8(truncatingIfNeeded: scalar & 63), &out)
    }
  }

  @inline(__always)
  private func put(_ byte: UInt8, _ out: inout Int) {
    unsafe base[out] = byte
    out &+= 1
  }

  /// Four hexadecimal digits at `i`, of the escape that begins at `escape`.
  private func fourDigits(_ i: Int, of escape: Int) throws(JSONFault) -> UInt32 {
    var value: UInt32 = 0
    for k in i..<i &+ 4 {
      // Digits are read one by one, so the first wrong byte (a zero of the padding, too) ends the loop.
      let c = unsafe base[k], digit = c &- 0x30, letter = (c | 0x20) &- 0x61
      guard digit <= 9 || letter <= 5 else {
        if unsafe k >= count { throw unsafe JSONFault(.unexpectedEnd, count, .quote) }
        throw JSONFault(.badEscape, escape)
      }
      value = value &<< 4 | UInt32(digit <= 9 ? digit : letter &+ 10)
    }
    return value
  }
}
