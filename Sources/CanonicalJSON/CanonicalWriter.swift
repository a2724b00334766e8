/// The canonical form of JSON (RFC 8785): names sorted by UTF-16 code units, no white space,
/// shortest escapes.
public enum CanonicalWriter {
  /// A member to put into an object while it is written.
  public struct Insertion: Sendable {
    /// The member's name, unescaped.
    public var name: StaticString
    /// The value's canonical bytes, written as they are.
    public var value: [UInt8]

    /// A member of this name and value.
    public init(name: StaticString, value: [UInt8]) {
      self.name = name
      self.value = value
    }
  }

  /// Whether `bytes` are one JSON value in canonical form.
  public static func isCanonical(_ bytes: Span<UInt8>) -> Bool {
    var document = JSONDocument(maximumBytes: JSONDocument.longest)
    do throws(JSONSyntaxError) {
      try document.parse(bytes)
    } catch {
      return false
    }
    return document.isCanonical
  }

  /// Appends the canonical form of `node`.
  public static func write(_ node: JSONNode, to output: inout [UInt8]) {
    if node.isCanonical {
      append(node.rawBytes, to: &output)
    } else {
      write(node, omitting: [], inserting: [], to: &output)
    }
  }

  /// Appends the canonical form of `node`, an object, without its own members named in `omitting`, and with
  /// those of `inserting`, each at its place and instead of a member of the same name. Members further down
  /// are untouched; so is a `node` that is no object.
  public static func write(
    _ node: JSONNode, omitting: [StaticString], inserting: [Insertion] = [], to output: inout [UInt8]
  ) {
    // The canonical form is never longer than its source, which stands in for it until it is written.
    var more = JSONDocument.padding
    for insertion in inserting { more += insertion.name.utf8CodeUnitCount * 6 + insertion.value.count + 4 }
    let before = output.count
    append(node.rawBytes, to: &output)
    output.append(contentsOf: repeatElement(0, count: more))
    let end = unsafe output.withUnsafeMutableBufferPointer { buffer -> Int in
      guard let base = buffer.baseAddress else { return before }
      return unsafe node.text.withUnsafeBytes { text in
        guard let source = text.baseAddress else { return before }
        var sink = unsafe CanonicalSink(source: source, tape: node.tape, base: base, at: before)
        if node.kind == .object, !(omitting.isEmpty && inserting.isEmpty) {
          let sorted = inserting.count < 2 ? inserting : inserting.sorted { precedes($0.name, $1.name) }
          unsafe sink.object(node, omitting: omitting, inserting: sorted)
        } else {
          unsafe sink.value(node.index)
        }
        return unsafe sink.at
      }
    }
    output.removeLast(output.count - end)
  }

  /// Appends a string in quotes, escaped as RFC 8785 does.
  public static func appendString(_ string: String, to output: inout [UInt8]) {
    var string = string
    string.withUTF8 { unsafe appendString($0, to: &output) }
  }

  /// Appends a string in quotes, escaped as RFC 8785 does; `utf8` must be valid UTF-8.
  public static func appendString(_ utf8: RawSpan, to output: inout [UInt8]) {
    unsafe utf8.withUnsafeBytes { bytes in
      unsafe bytes.withMemoryRebound(to: UInt8.self) { unsafe appendString($0, to: &output) }
    }
  }

  private static func appendString(_ utf8: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    output.append(0x22)
    var copied = 0
    for i in 0..<utf8.count {
      let c = unsafe utf8[i]
      if c >= 0x20, c != 0x22, c != 0x5c { continue }
      unsafe output.append(contentsOf: utf8[copied..<i])
      copied = i + 1
      output.append(0x5c)
      let short = c == 0x22 || c == 0x5c ? c : shortEscape(c)
      if short != 0 {
        output.append(short)
      } else {
        output.append(contentsOf: [0x75, 0x30, 0x30, hexadecimal(c >> 4), hexadecimal(c & 15)])
      }
    }
    unsafe output.append(contentsOf: utf8[copied...])
    output.append(0x22)
  }

  /// Appends a whole number; it must lie within ±(2^53−1).
  public static func appendInteger(_ integer: Int, to output: inout [UInt8]) {
    precondition(integer.magnitude <= 9_007_199_254_740_991, "a number outside I-JSON's range")
    if integer < 0 { output.append(0x2d) }
    var divisor: UInt = 1
    while integer.magnitude / divisor >= 10 { divisor *= 10 }
    while divisor > 0 {
      output.append(0x30 + UInt8(integer.magnitude / divisor % 10))
      divisor /= 10
    }
  }

  /// The letter of a control character's two-byte escape, or 0 when it has none.
  @inline(__always)
  static func shortEscape(_ control: UInt8) -> UInt8 {
    switch control {
    case 0x08: 0x62
    case 0x09: 0x74
    case 0x0a: 0x6e
    case 0x0c: 0x66
    case 0x0d: 0x72
    default: 0
    }
  }

  @inline(__always)
  static func hexadecimal(_ digit: UInt8) -> UInt8 { digit < 10 ? 0x30 &+ digit : 0x57 &+ digit }

  private static func append(_ bytes: RawSpan, to output: inout [UInt8]) {
    unsafe bytes.withUnsafeBytes { unsafe output.append(contentsOf: $0) }
  }

  private static func precedes(_ a: StaticString, _ b: StaticString) -> Bool {
    a.withUTF8Buffer { a in
      b.withUTF8Buffer { b in
        unsafe a.lexicographicallyPrecedes(b) { utf16Rank($0) < utf16Rank($1) }
      }
    }
  }
}
