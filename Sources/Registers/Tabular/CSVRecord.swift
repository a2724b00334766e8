/// One record of a file of rows: the texts of its fields, and where it stands. Read one after another into the same
/// record: its memory is used again.
public struct CSVRecord: Sendable {
  /// The line it begins on, from 1; a record with line feeds in its fields goes on over the next ones.
  public internal(set) var line = 0
  /// Where it stands in the file, without the line feed at its end.
  public internal(set) var place = 0..<0
  /// The texts of the fields in UTF-8, one after another, and where each ends.
  var text: [UInt8] = []
  var ends: [Int] = []
  /// Whether a byte beyond ASCII was read: only then is there anything to decode.
  var hasOthers = false

  public init() {}

  /// How many fields it has.
  public var count: Int { ends.count }

  /// The bytes of a field in UTF-8.
  public func bytes(_ field: Int) -> ArraySlice<UInt8> { text[place(of: field)] }

  /// The text of a field.
  public subscript(field: Int) -> String { String(decoding: bytes(field), as: UTF8.self) }

  /// The texts of all fields.
  public var fields: [String] { (0..<count).map { self[$0] } }

  func place(of field: Int) -> Range<Int> { (field == 0 ? 0 : ends[field - 1])..<ends[field] }

  mutating func begin(line: Int, at start: Int) {
    self.line = line
    place = start..<start
    text.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    hasOthers = false
  }

  mutating func endField() { ends.append(text.count) }
}
