public import CanonicalJSON
public import Language

/// A closed set of words of the vocabulary, one byte each.
public protocol Enumeration: RawRepresentable, CaseIterable, BitwiseCopyable, Sendable
where RawValue == UInt8 {
  /// The words as written, in the vocabulary's order.
  static var names: [StaticString] { get }
  /// The word as written in an entry.
  var name: String { get }
  /// The word as people read it.
  var phrase: Phrase { get }
  /// Reads a word, from its opening quote.
  init(from reader: inout EntryReader) throws(Malformed)
}

/// Which words of one enumeration an entry's array holds.
public struct EnumerationSet<Word: Enumeration>: BitwiseCopyable, Hashable, Sendable {
  @usableFromInline var bits: UInt32

  /// No words.
  @inlinable public init() { bits = 0 }

  /// The words whose raw values are the bits set.
  @inlinable package init(bits: UInt32) { self.bits = bits }

  /// Reads an array of words, from its opening bracket.
  @inlinable
  public init(from reader: inout EntryReader) throws(Malformed) {
    bits = 0
    try reader.literal("[")
    if reader.optional("]") { return }
    repeat {
      let word = try Word(from: &reader)
      bits |= 1 &<< UInt32(word.rawValue)
    } while reader.optional(",")
    try reader.literal("]")
  }

  @inlinable public func contains(_ word: Word) -> Bool { bits & (1 &<< UInt32(word.rawValue)) != 0 }
  /// Whether a word is in both.
  @inlinable public func intersects(_ other: Self) -> Bool { bits & other.bits != 0 }
  /// Whether there are none.
  @inlinable public var isEmpty: Bool { bits == 0 }
  /// The words in the vocabulary's order.
  public var words: [Word] { Word.allCases.filter(contains) }
}
