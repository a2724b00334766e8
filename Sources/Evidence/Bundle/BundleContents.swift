internal import TransparencyLog

/// The list of a bundle's entries and disclosed values, whose digest stands in the log (`contents` of a bundle).
struct BundleContents {
  /// One entry and the digests of its values that are disclosed.
  struct Line {
    let position: Int
    let leafHash: Digest
    /// As they stand in the entry's `_sd`.
    let values: [String]
  }

  /// The first line.
  static let header = "kua-bundle-contents/v1"

  /// The file's text, an element a line.
  let lines: [String]

  init(_ entries: [Line]) {
    var lines = [Self.header]
    for entry in entries.sorted(by: { $0.position < $1.position }) {
      lines.append("entry \(entry.position) \(entry.leafHash.base64)")
      for value in entry.values.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
        lines.append("value \(entry.position) \(value)")
      }
    }
    self.lines = lines
  }

  /// The file.
  var bytes: [UInt8] { Array((lines.joined(separator: "\n") + "\n").utf8) }
  /// What stands in `bundle.issued`.
  var digest: Digest { .sha256(of: bytes) }
}
