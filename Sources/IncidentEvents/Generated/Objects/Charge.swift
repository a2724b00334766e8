// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// One person charged with one offence under one article.
public struct Charge: BitwiseCopyable, Hashable, Sendable {
  /// An article of the Criminal Code.
  public let article: Article
  /// One episode of a criminal offence, as registered under an ERDR number.
  public let offence: Reference
  /// A person, by 128 random bits; never an IIN, nor a hash of one.
  public let person: Reference

  /// Reads the object, from its opening brace to its closing one.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("{")
    try r.literal("\"article\":")
    article = try Article(from: &r)
    try r.literal(",\"offence\":")
    offence = try r.reference(.offence, "\"offence:")
    try r.literal(",\"person\":")
    person = try r.reference(.person, "\"person:")
    try r.literal("}")
  }

  package init(article: Article, offence: Reference, person: Reference) {
    self.article = article
    self.offence = offence
    self.person = person
  }

  /// How its schema describes it.
  static let fields: [FieldSchema] = [
    FieldSchema("article", .enumeration(Article.names, Article.self), required: true, "An article of the Criminal Code."),
    FieldSchema("offence", .reference([.offence]), required: true, "One episode of a criminal offence, as registered under an ERDR number."),
    FieldSchema("person", .reference([.person]), required: true, "A person, by 128 random bits; never an IIN, nor a hash of one."),
  ]

  /// Visits the entities it speaks of.
  @inlinable
  public func forEachReference(in entry: RawSpan, _ visit: (Reference) -> Void) {
    visit(offence)
    visit(person)
  }
}

/// The charges in an entry's array, read when asked for.
public struct ChargeList: BitwiseCopyable, Sendable {
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
        _ = try Charge(from: &r)
        n &+= 1
      } while r.optional(",")
      try r.literal("]")
    }
    number = UInt16(truncatingIfNeeded: n)
  }

  /// Visits each, from the entry the list was read from.
  @inlinable
  public func forEach(in entry: RawSpan, _ body: (Charge) -> Void) {
    var r = EntryReader(entry, at: Int(start))
    for _ in 0..<count {
      guard let charge = try? Charge(from: &r) else { preconditionFailure("a list read from another entry") }
      body(charge)
      _ = r.optional(",")
    }
  }

  /// Visits the entities they speak of.
  @inlinable
  public func forEachReference(in entry: RawSpan, _ visit: (Reference) -> Void) {
    forEach(in: entry) { $0.forEachReference(in: entry, visit) }
  }
}
