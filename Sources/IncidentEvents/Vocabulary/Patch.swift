public import CanonicalJSON

/// What a correction changes of its target, as it stands in the correction's entry: a JSON Merge Patch (RFC 7396) over
/// the target's attributes.
///
/// A correction of a correction says the whole patch anew: it always speaks of the fields of the event at the root.
public struct Patch: BitwiseCopyable, Sendable {
  /// Where in the entry the object stands, with its braces.
  private let text: Text

  /// Reads past the object, from its opening brace.
  public init(from reader: inout EntryReader) throws(Malformed) {
    let start = reader.offset
    guard reader.peek == 0x7b else { throw Malformed(offset: start, expected: "an object") }
    try reader.skipValue()
    text = Text(start: start, count: reader.offset - start)
  }

  /// The object's canonical bytes, from the entry it was read from.
  @_lifetime(copy entry)
  public func bytes(in entry: RawSpan) -> RawSpan { EntryReader(entry).slice(text) }

  /// Visits the entities it names: by references, and by numbers of registers.
  public func forEachReference(in entry: RawSpan, _ visit: (Reference) -> Void) {
    Self.forEachReference(of: bytes(in: entry), visit)
  }

  /// Visits the entities that a patch names.
  /// - Parameter patch: its canonical bytes.
  public static func forEachReference(of patch: RawSpan, _ visit: (Reference) -> Void) {
    var reader = EntryReader(patch)
    // Every string is read, and what is none of these is passed over: names of members name no entity.
    var name: Text?
    while !reader.atEnd {
      guard reader.peek == 0x22 else {
        reader.offset += 1
        continue
      }
      let start = reader.offset
      reader.offset = start + 1
      guard let string = try? reader.text() else { return }
      if reader.peek == 0x3a {
        name = string
        continue
      }
      var again = EntryReader(patch, at: start)
      if let reference = try? again.anyReference() {
        visit(reference)
      } else if let name {
        again.offset = start
        if let number = try? Self.number(name, from: &again) { visit(number) }
      }
    }
  }
}
