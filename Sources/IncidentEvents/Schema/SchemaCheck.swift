public import CanonicalJSON
public import Language

/// One way in which a submission is not what its type's schema says.
public struct SchemaFault: Sendable, Equatable, CustomStringConvertible {
  /// The member, written `data.suspects[2]`.
  public let path: String
  /// What is wrong with it, and what would be right.
  public let problem: FilledPhrase

  /// The member and the problem, in the reader's language.
  public var phrase: FilledPhrase {
    if path.isEmpty { return problem }
    return Phrase(verbatim: "{path}: {problem}").filled(["path": .text(path), "problem": .phrase(problem)])
  }

  public var description: String { phrase.text(in: .en) }
}

/// The schema step: a submission against its type's schema, before privacy and rules.
///
/// Values of fields that are not open never stand in a fault.
public enum SchemaCheck {
  /// What one look at a submission found.
  public struct Result: Sendable {
    public var faults: [SchemaFault] = []
    /// The paths of protected and personal fields that are present.
    public var privateFields: [String] = []
    /// The paths of open fields that hold an IIN.
    public var openIINs: [String] = []
  }

  /// The type a submission says it is of; nil when it names none that is known.
  public static func type(of submission: JSONNode) -> EventType? {
    guard let bytes = submission.member("type")?.stringBytes else { return nil }
    return EventType(EntryReader(bytes), Text(start: 0, count: bytes.byteCount))
  }

  /// Checks a submission, an object, against the schema of `type`.
  public static func check(_ submission: JSONNode, as type: EventType) -> Result {
    var result = Result()
    check(submission, fields: type.schema.attributes, path: "", &result)
    return result
  }

  /// What is wrong with one value of a field; empty when the field takes it.
  public static func faults(of value: JSONNode, as field: FieldSchema, path: String) -> [SchemaFault] {
    var result = Result()
    check(value, field.kind, isOpen: field.privacy == .open, path: path, &result)
    return result.faults
  }

  /// The reference that a member holds; nil when it holds none.
  public static func reference(_ value: JSONNode) -> Reference? {
    guard let bytes = value.stringBytes else { return nil }
    var found: Reference?
    if quoted(bytes, { reader throws(Malformed) in found = try reader.anyReference() }) { return found }
    // The numbers of public registers are written otherwise.
    return value.string.flatMap { Reference($0) }
  }

  /// Whether a field takes a string.
  public static func allows(_ text: String, _ kind: FieldKind) -> Bool {
    var json: [UInt8] = []
    CanonicalWriter.appendString(text, to: &json)
    var document = JSONDocument()
    guard (try? document.parse(json.span)) != nil else { return false }
    return matches(document.root, kind)
  }

  private static func check(
    _ object: JSONNode, fields: [FieldSchema], path: @autoclosure () -> String, _ result: inout Result
  ) {
    var seen: UInt64 = 0, expected = 0
    var members = object.members
    while let member = members.next() {
      guard let at = index(of: member.name, in: fields, from: expected) else {
        let name = member.name.string ?? ""
        result.faults.append(
          SchemaFault(
            path: join(path(), name), problem: Phrase.SchemaFaults.noSuchMember(members: list(fields))))
        continue
      }
      seen |= 1 << UInt64(at)
      expected = at + 1
      let field = fields[at]
      if field.privacy != .open { result.privateFields.append(join(path(), "\(field.name)")) }
      check(
        member.value, field.kind, isOpen: field.privacy == .open, path: join(path(), "\(field.name)"), &result
      )
    }
    for at in fields.indices where seen & (1 << UInt64(at)) == 0 && fields[at].isRequired {
      let problem = Phrase.SchemaFaults.missing(expected: .phrase(expectation(of: fields[at].kind)))
      result.faults.append(SchemaFault(path: join(path(), "\(fields[at].name)"), problem: problem))
    }
  }

  /// The field of a name. Members mostly stand in the schema's order: the search begins where the last one ended.
  private static func index(of name: JSONNode, in fields: [FieldSchema], from expected: Int) -> Int? {
    for at in expected..<max(expected, fields.count) where name.holds(fields[at].name) { return at }
    for at in 0..<min(expected, fields.count) where name.holds(fields[at].name) { return at }
    return nil
  }

  private static func check(
    _ value: JSONNode, _ kind: FieldKind, isOpen: Bool, path: @autoclosure () -> String,
    _ result: inout Result
  ) {
    switch kind {
    case .object(let fields):
      guard value.kind == .object else { break }
      check(value, fields: fields, path: path(), &result)
      return
    case .list(let element, let counts):
      guard value.kind == .array else { break }
      guard counts.contains(value.count) else {
        let problem = Phrase.SchemaFaults.elements(
          high: .number(counts.upperBound), low: .number(counts.lowerBound), number: .number(value.count))
        result.faults.append(SchemaFault(path: path(), problem: problem))
        return
      }
      var elements = value.elements
      var index = 0
      while let item = elements.next() {
        check(item, element, isOpen: isOpen, path: "\(path())[\(index)]", &result)
        var earlier = value.elements
        for other in 0..<index {
          guard let before = earlier.next() else { break }
          if same(before, item) {
            let problem = Phrase.SchemaFaults.repeated(other: "\(other)")
            result.faults.append(SchemaFault(path: "\(path())[\(index)]", problem: problem))
            break
          }
        }
        index += 1
      }
      return
    case .patch:
      guard value.kind == .object, value.count > 0 else { break }
      checkPatch(value, path: path(), &result)
      return
    default:
      if matches(value, kind) {
        if isOpen, case .pattern(let name, _) = kind, holdsIIN(value), "\(name)" != answers {
          result.openIINs.append(path())
        }
        return
      }
    }
    let shown = isOpen ? show(value) : .word(Phrase.SchemaFaults.theValue)
    let problem = Phrase.SchemaFaults.notAllowed(expected: .phrase(expectation(of: kind)), value: shown)
    result.faults.append(SchemaFault(path: path(), problem: problem))
  }

  /// Whether a value that is neither object nor array is one that `kind` takes.
  private static func matches(_ value: JSONNode, _ kind: FieldKind) -> Bool {
    if case .boolean = kind { return value.kind == .boolean }
    if case .integer(let range) = kind { return value.integer.map(range.contains) ?? false }
    guard let bytes = value.stringBytes else { return false }
    // A reader of entries expects the closing quote; the document keeps one only where no escape was read.
    switch kind {
    case .enumeration(let words, _):
      return words.contains { value.holds($0) }
    case .pattern(_, let pattern):
      return pattern.matches(bytes)
    case .text(let counts):
      return counts.contains(characterCount(bytes))
    case .reference(let kinds):
      return quoted(bytes) { reader throws(Malformed) in
        for kind in kinds where !kind.isNumber && reader.optional(kind.opening) {
          _ = try reader.base32()
          return
        }
        throw Malformed(offset: 0, expected: "another kind")
      }
    case .eventID:
      return quoted(bytes, opened: true) { reader throws(Malformed) in _ = try reader.eventID() }
    case .localTime:
      return quoted(bytes, opened: true) { reader throws(Malformed) in _ = try reader.localTime() }
    case .recordedTime:
      return quoted(bytes, opened: true) { reader throws(Malformed) in _ = try reader.recordedTime() }
    case .date:
      guard bytes.byteCount == 10 else { return false }
      return quoted(bytes, opened: true, suffix: "T00:00:00+00:00") { reader throws(Malformed) in
        _ = try reader.localTime()
      }
    case .integer, .boolean, .list, .object, .patch:
      return false
    }
  }

  /// Reads a string's bytes with a reader of entries, to the end; `opened` leaves out the opening quote.
  private static func quoted(
    _ bytes: RawSpan, opened: Bool = false, suffix: StaticString = "",
    _ read: (inout EntryReader) throws(Malformed) -> Void
  ) -> Bool {
    guard bytes.byteCount <= 64 else { return false }
    var copy: InlineArray<96, UInt8> = .init(repeating: 0)
    var count = 0
    if !opened {
      copy[0] = 0x22
      count = 1
    }
    var copied = copy.mutableSpan
    unsafe copied.withUnsafeMutableBytes { copy in
      unsafe bytes.withUnsafeBytes { unsafe copy[count...].copyBytes(from: $0) }
    }
    count += bytes.byteCount
    for i in 0..<suffix.utf8CodeUnitCount {
      copy[count] = unsafe suffix.utf8Start[i]
      count += 1
    }
    copy[count] = 0x22
    count += 1
    var reader = unsafe EntryReader(copy.span.bytes.extracting(first: count))
    do throws(Malformed) {
      try read(&reader)
    } catch {
      return false
    }
    return reader.atEnd
  }

  /// The pattern of a survey's answers: a row of ones and zeros, and no number.
  private static let answers = "riskItems"

  /// Whether a text has exactly twelve digits in a row, with no letter beside them, that are a valid IIN. The digits
  /// inside a digest are none.
  private static func holdsIIN(_ value: JSONNode) -> Bool {
    guard let bytes = value.stringBytes, bytes.byteCount >= 12 else { return false }
    var run = 0, word = 0
    for i in 0...bytes.byteCount {
      let byte = i < bytes.byteCount ? unsafe bytes.unsafeLoad(fromByteOffset: i, as: UInt8.self) : 0
      let isDigit = byte &- 0x30 < 10
      if isDigit || (byte | 0x20) &- 0x61 < 26 {
        word += 1
        run += isDigit ? 1 : 0
        continue
      }
      if run == 12, word == 12 {
        let digits = (i - 12..<i).map { unsafe bytes.unsafeLoad(fromByteOffset: $0, as: UInt8.self) }
        if IIN.isValid(digits) { return true }
      }
      (run, word) = (0, 0)
    }
    return false
  }

  private static func same(_ a: JSONNode, _ b: JSONNode) -> Bool {
    var one: [UInt8] = [], two: [UInt8] = []
    CanonicalWriter.write(a, to: &one)
    CanonicalWriter.write(b, to: &two)
    return one == two
  }

  private static func characterCount(_ utf8: RawSpan) -> Int {
    var count = 0
    for i in 0..<utf8.byteCount where unsafe utf8.unsafeLoad(fromByteOffset: i, as: UInt8.self) & 0xc0 != 0x80
    {
      count += 1
    }
    return count
  }

  private static func join(_ path: String, _ name: String) -> String {
    path.isEmpty ? name : "\(path).\(name)"
  }

  private static func list(_ fields: [FieldSchema]) -> PhraseValue {
    .list(fields.map { .text("\($0.name)") })
  }
}
