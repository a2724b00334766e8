// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// A figure and the number that was told of it.
public struct ToldFigure: BitwiseCopyable, Hashable, Sendable {
  /// The key of a figure of the yearly statistics (Schemas/figures).
  public let figure: Text
  public let value: Int

  /// Reads the object, from its opening brace to its closing one.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("{")
    try r.literal("\"figure\":")
    figure = try r.quotedText()
    try r.literal(",\"value\":")
    value = try r.integer()
    try r.literal("}")
  }

  package init(figure: Text, value: Int) {
    self.figure = figure
    self.value = value
  }

  /// How its schema describes it.
  static let fields: [FieldSchema] = [
    FieldSchema("figure", .pattern("figureKey", Vocabulary.figureKey), required: true, "The key of a figure of the yearly statistics (Schemas/figures)."),
    FieldSchema("value", .integer(0...1_000_000_000), required: true, ""),
  ]
}

/// The toldFigures in an entry's array, read when asked for.
public struct ToldFigureList: BitwiseCopyable, Sendable {
  /// How many there are.
  @inlinable public var count: Int { Int(number) }
  @usableFromInline let start: UInt16, number: UInt16

  /// Reads an array, from its opening bracket.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("[")
    start = UInt16(truncatingIfNeeded: r.offset)
    var n = 0
    if !r.optional("]") {
      repeat {
        _ = try ToldFigure(from: &r)
        n &+= 1
      } while r.optional(",")
      try r.literal("]")
    }
    number = UInt16(truncatingIfNeeded: n)
  }

  /// Visits each, from the entry the list was read from.
  @inlinable
  public func forEach(in entry: RawSpan, _ body: (ToldFigure) -> Void) {
    var r = EntryReader(entry, at: Int(start))
    for _ in 0..<count {
      guard let toldFigure = try? ToldFigure(from: &r) else { preconditionFailure("a list read from another entry") }
      body(toldFigure)
      _ = r.optional(",")
    }
  }
}
