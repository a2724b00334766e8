/// Where in a file the columns of a mapping stand.
public struct HeaderMatch: Sendable {
  /// The field of each column; nil where the file lacks it.
  public let fields: [Int?]
  /// Columns that must be there and are not.
  public let missing: [String]
  /// Headers that the mapping neither reads nor ignores.
  public let unknown: [String]
  /// Headers of columns that the mapping knows and the file lacks, though it may.
  public let absent: [String]
  /// Headers that stand in the file twice.
  public let twice: [String]

  /// What begins the headers of columns that a report of an import adds: a mended report is imported as it is.
  public static let reportPrefix = "kua."

  /// Finds the columns by their headers; upper and lower case make no difference.
  public init(_ headers: [String], _ mapping: Mapping) {
    let normal = headers.map(Words.normal)
    var fields: [Int?] = [], missing: [String] = [], absent: [String] = []
    for column in mapping.columns {
      let at = normal.firstIndex(of: Words.normal(column.header))
      fields.append(at)
      guard at == nil else { continue }
      if column.isRequired { missing.append(column.header) } else { absent.append(column.header) }
    }
    let known = Set(mapping.columns.map { Words.normal($0.header) }).union(mapping.ignored)
    unknown = zip(headers, normal).filter { header, word in
      !known.contains(word) && !word.isEmpty && !word.hasPrefix(Self.reportPrefix)
    }.map(\.0)
    twice = normal.indices.filter { !normal[$0].isEmpty && normal[..<$0].contains(normal[$0]) }.map {
      headers[$0]
    }
    self.fields = fields
    self.missing = missing
    self.absent = absent
  }
}
