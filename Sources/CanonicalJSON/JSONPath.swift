/// The way to a place in a JSON text, for messages: `data.suspects[2].iin`.
///
/// It is found by reading the text again up to that place, so that reading well-formed texts costs nothing.
struct JSONPath: CustomStringConvertible {
  private var steps: [Step] = []

  private enum Step {
    case member(String?)
    case element(Int)
  }

  /// The way to byte `offset` of `bytes`, which must be well-formed up to there (else it is a best effort).
  init(to offset: Int, in bytes: RawSpan) {
    let end = min(offset, bytes.byteCount)
    var i = 0
    while i < end {
      let c = bytes.byte(i)
      switch c {
      case 0x7b: steps.append(.member(nil))
      case 0x5b: steps.append(.element(0))
      case 0x7d, 0x5d: _ = steps.popLast()
      case 0x2c:
        switch steps.last {
        case .element(let n): steps[steps.count - 1] = .element(n + 1)
        case .member: steps[steps.count - 1] = .member(nil)
        case nil: break
        }
      case 0x22:
        let start = i + 1
        i = Self.closingQuote(bytes, from: start, before: end)
        if case .member(nil) = steps.last {
          steps[steps.count - 1] = .member(Self.name(bytes, from: start))
        }
      default: break
      }
      i += 1
    }
  }

  /// One step further, into a member whose name has been read only now.
  mutating func append(member name: String) {
    if case .member = steps.last { steps.removeLast() }
    steps.append(.member(name))
  }

  /// The string that begins at `start`, escapes as written, cut after 64 bytes.
  static func name(_ bytes: RawSpan, from start: Int) -> String {
    let end = closingQuote(bytes, from: start, before: bytes.byteCount)
    let shown = min(max(end - start, 0), 64)
    return String(utf8: bytes, from: start, count: shown) + (end - start > 64 ? "…" : "")
  }

  private static func closingQuote(_ bytes: RawSpan, from start: Int, before end: Int) -> Int {
    var i = start
    while i < end {
      let c = bytes.byte(i)
      if c == 0x22 { return i }
      i += c == 0x5c ? 2 : 1
    }
    return max(start, end)
  }

  /// A letter, a digit or `_`: names of these alone need no quotes.
  private static func isWord(_ c: UInt8) -> Bool {
    (c | 0x20) &- 0x61 < 26 || c &- 0x30 < 10 || c == 0x5f
  }

  var description: String {
    var path = ""
    for step in steps {
      switch step {
      case .element(let n): path += "[\(n)]"
      case .member(nil): break
      case .member(let name?):
        let plain = !name.isEmpty && name.utf8.allSatisfy(Self.isWord)
        path += plain ? (path.isEmpty ? name : ".\(name)") : "[\"\(name)\"]"
      }
    }
    return path
  }
}

extension RawSpan {
  /// The byte at `i`, which must be inside.
  @inlinable @inline(__always)
  func byte(_ i: Int) -> UInt8 { unsafe unsafeLoad(fromByteOffset: i, as: UInt8.self) }
}
