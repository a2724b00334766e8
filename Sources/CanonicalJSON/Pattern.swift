/// A regular expression of the closed kind that JSON Schemas' `pattern` may hold here, over ASCII bytes.
///
/// Always anchored: `^…$`, or alternatives `^…$|^…$`. Inside stand literal characters, escaped punctuation
/// (`\.`), classes of characters and ranges (`[a-z0-9._-]`, not negated), each with `?`, `*`, `+`, `{m}`,
/// `{m,}` or `{m,n}`, and groups of alternatives (`(urn:|https://)`), not nested and not repeated.
/// The verdict is that of ECMAScript's `test`. Nothing is allocated when matching, and work is at most
/// alternatives × bytes: there is no backtracking.
public struct Pattern: Sendable {
  /// The expression as written.
  public let source: String
  let alternatives: [PatternSequence]

  /// Compiles `source`, refusing whatever is outside the subset.
  public init(_ source: String) throws(PatternError) {
    var parser = PatternParser(source)
    self.source = source
    alternatives = try parser.parse().map { steps throws(PatternError) in
      guard let sequence = PatternSequence(steps) else {
        throw PatternError(
          source: source, offset: 0,
          reason: "neighbours that overlap need more than \(PatternSequence.mostPlaces) places: "
            + "use smaller counts, + or *, and maxLength")
      }
      return sequence
    }
  }

  /// Whether the whole of `bytes` is what the pattern describes.
  public func matches(_ bytes: RawSpan) -> Bool {
    let alternatives = alternatives.span
    for i in alternatives.indices where alternatives[i].matches(bytes) { return true }
    return false
  }
}

/// Why a pattern is not one of the kind ``Pattern`` takes.
public struct PatternError: Error, Hashable, Sendable, CustomStringConvertible {
  public let source: String
  /// Where in the source, in bytes from its start.
  public let offset: Int
  public let reason: String

  public var description: String { "pattern \(source), column \(offset + 1): \(reason)" }
}
