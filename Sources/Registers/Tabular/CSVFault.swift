/// Why a line of a file is no record.
public struct CSVFault: Error, Sendable, Equatable {
  /// What is wrong.
  public enum Kind: Sendable, Equatable {
    /// A quotation mark stands inside a field that does not begin with one.
    case quoteInField
    /// Something stands between a field's closing quotation mark and what parts it from the next.
    case textAfterQuote
    /// The file ends before the field's closing quotation mark.
    case quoteNotClosed
    /// There are so many fields where the header has another number.
    case fieldCount(found: Int, expected: Int)
    /// This byte of the field, counted from 1, is not what the encoding allows.
    case encoding(byte: Int)
    /// A NUL, or a carriage return that ends no line.
    case controlCharacter
    /// The field is longer than any text an event takes.
    case tooLong
  }

  public let kind: Kind
  /// The line, from 1, on which the record begins.
  public let line: Int
  /// The field, from 0, that is wrong; nil when it is the record as a whole.
  public let field: Int?
  /// Where the line stands in the file, without its line feed.
  public let place: Range<Int>

  /// A stable code for programs.
  public var code: String {
    switch kind {
    case .quoteInField, .textAfterQuote, .quoteNotClosed: "CSV-01"
    case .fieldCount: "CSV-02"
    case .encoding: "CSV-03"
    case .controlCharacter: "CSV-04"
    case .tooLong: "CSV-05"
    }
  }
}
