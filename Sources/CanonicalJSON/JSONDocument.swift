/// One JSON text, read strictly: I-JSON (RFC 7493), whole numbers within ±(2^53−1), at most 32 levels deep.
///
/// The document keeps a copy of the bytes and a flat tape of nodes; no node is an object of its own and no
/// `String` is made until one is asked for. Parse line after line with the same document: its buffers are
/// reused. Refused are duplicate names (escapes read first), fractions, exponents, `-0`, a byte order mark,
/// lone surrogates, noncharacters, invalid UTF-8 and anything after the value.
///
///     var document = JSONDocument()
///     try document.parse(line.span)
///     if let district = document.root.member("district") { … }
///
/// Before the first parse and after a failed one the document holds `null`.
public struct JSONDocument: Sendable {
  /// How many objects and arrays may stand inside one another.
  public static let maximumDepth = 32
  /// The most bytes any document can be told to accept: 16 MiB − 1.
  public static let longest = 0xff_ffff

  /// The most bytes this document accepts.
  public let maximumBytes: Int
  /// The source, zeros enough to read a word past its end, texts whose escapes have been read, and as many
  /// bytes again that may be read past those.
  @usableFromInline var text: [UInt8]
  @usableFromInline var tape: [JSONCell]
  /// Whether the last text, white space around it included, was canonical already (RFC 8785).
  public private(set) var isCanonical: Bool

  private static let null = JSONCell(
    start: 0, end: 4, link: 0, meta: UInt32(JSONNode.Kind.null.rawValue) | JSONCell.canonical)

  /// A document that accepts texts of up to `maximumBytes` (at most ``longest``).
  public init(maximumBytes: Int = 1 << 20) {
    self.maximumBytes = min(max(maximumBytes, 0), Self.longest)
    text = Array("null".utf8) + Array(repeating: 0, count: Self.padding)
    tape = [Self.null]
    isCanonical = true
  }

  /// Reads `bytes`, replacing what the document held.
  /// - Throws: the first thing that is wrong, with its place.
  public mutating func parse(_ bytes: Span<UInt8>) throws(JSONSyntaxError) {
    let count = bytes.count
    guard count <= maximumBytes else {
      clear()
      throw JSONSyntaxError(code: .tooLong, offset: maximumBytes, detail: "\(maximumBytes)")
    }
    makeRoom(for: count)
    var canonical = false
    let fault = unsafe bytes.withUnsafeBufferPointer { source -> JSONFault? in
      unsafe text.withUnsafeMutableBufferPointer { text in
        unsafe tape.withUnsafeMutableBufferPointer { tape in
          // Both buffers were just made large enough, so neither is empty.
          guard let base = text.baseAddress, let cells = tape.baseAddress else { return nil }
          if let from = source.baseAddress { unsafe base.update(from: from, count: count) }
          unsafe (base + count).update(repeating: 0, count: Self.padding)
          var parser = unsafe JSONParser(base: base, count: count, cells: cells)
          do throws(JSONFault) {
            canonical = try unsafe parser.document()
            return nil
          } catch {
            return error
          }
        }
      }
    }
    isCanonical = canonical
    if let fault {
      let error = describe(fault, in: bytes)
      clear()
      throw error
    }
  }

  /// Reads `bytes`, which must hold an object.
  public mutating func parseObject(_ bytes: Span<UInt8>) throws(JSONSyntaxError) {
    try parse(bytes)
    guard root.kind == .object else {
      let offset = root.byteOffset
      clear()
      throw JSONSyntaxError(code: .notAnObject, offset: offset)
    }
  }

  /// The value the text holds.
  @inlinable
  public var root: JSONNode {
    @_lifetime(borrow self) get { unsafe JSONNode(tape: tape.span, text: text.span.bytes, index: 0) }
  }

  /// Zeros after the source: a word read at its last byte and one at its end stay inside.
  static let padding = 16

  /// A bound on the tape. A name takes 3 bytes (`"":`) and gives at most 2 cells (itself and its place in
  /// the order), any other value takes 2 (itself and the comma or bracket after it) and gives 1, so a member
  /// gives 3 cells from 5 bytes; unclosed containers add one each.
  static func mostCells(in count: Int) -> Int { count / 8 * 5 + 8 + maximumDepth + 8 }

  private mutating func makeRoom(for count: Int) {
    let bytes = 2 * (count + Self.padding)
    if text.count < bytes { text = Array(repeating: 0, count: max(bytes, 2 * text.count)) }
    let cells = Self.mostCells(in: count)
    if tape.count < cells {
      let empty = JSONCell(start: 0, end: 0, link: 0, meta: 0)
      tape = Array(repeating: empty, count: max(cells, 2 * tape.count))
    }
  }

  /// Holds `null` again, the buffers kept.
  private mutating func clear() {
    for (i, byte) in "null".utf8.enumerated() { text[i] = byte }
    tape[0] = Self.null
    isCanonical = true
  }

  private func describe(_ fault: JSONFault, in bytes: Span<UInt8>) -> JSONSyntaxError {
    let bytes = unsafe bytes.bytes
    var path = JSONPath(to: fault.offset, in: bytes)
    var detail = ""
    if fault.code == .duplicateKey {
      detail = JSONPath.name(bytes, from: fault.offset + 1)
      path.append(member: detail)
    }
    return JSONSyntaxError(
      code: fault.code, offset: fault.offset, path: path.description, detail: detail, expected: fault.expected
    )
  }
}
