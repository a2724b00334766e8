public import IncidentEvents

/// Why a row can not become events, in the words of the file.
public struct RowFault: Error, Sendable {
  /// What is wrong.
  public enum Kind: Sendable {
    /// The cell is empty, and its value is needed.
    case missing
    /// The cell is no date, or none that the calendar has, in the column's patterns.
    case notADate(patterns: [String])
    /// Clocks were put forward past this time: it never was.
    case noSuchTime
    /// The lookup has no such word.
    case unknownWord
    /// The field does not take the cell's text.
    case notTaken(FieldKind)
    /// An earlier line of the file has the same key.
    case sameKey(line: Int)
    /// What the row speaks of stands on an earlier line of the file with another value of this column.
    case disagrees(line: Int)
    /// The report belongs to a case with other numbers.
    case otherCase
    /// The date is later than that of the column behind it.
    case notInOrder
    /// An IIN would be part of a key, which the log shows a hash of.
    case personalKey
    /// The row was imported before, with other values.
    case changed
  }

  public let kind: Kind
  /// The columns of the mapping that it is about.
  public let columns: [Int]

  public init(_ kind: Kind, _ columns: [Int]) { (self.kind, self.columns) = (kind, columns) }

  /// A stable code for programs.
  public var code: String {
    switch kind {
    case .missing: "ROW-01"
    case .notADate, .noSuchTime: "ROW-02"
    case .unknownWord: "ROW-03"
    case .notTaken: "ROW-04"
    case .sameKey: "ROW-05"
    case .disagrees, .otherCase: "ROW-06"
    case .personalKey: "ROW-07"
    case .changed: "ROW-08"
    case .notInOrder: "ROW-09"
    }
  }
}
