/// One node of a parsed document, 16 bytes on a flat tape in source order.
///
/// A container's cell is followed by its children (for objects: name, value, name, value, …). When an
/// object's names do not stand in canonical order, one further cell a member follows, its `start` the tape
/// index of a name, in canonical order.
@usableFromInline
struct JSONCell: BitwiseCopyable, Sendable {
  /// Bytes `start..<end` of the source hold the value; a string's include its quotes.
  @usableFromInline var start: UInt32
  @usableFromInline var end: UInt32
  /// Containers: the tape index after everything that belongs to it. Strings: where its text begins,
  /// escapes read.
  @usableFromInline var link: UInt32
  /// Bits 0–2 kind, 3 canonical, 4 reordered, 8–31 a count: members, elements, or bytes of the text.
  @usableFromInline var meta: UInt32

  @inlinable
  init(start: Int, end: Int, link: Int, meta: UInt32) {
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: end)
    self.link = UInt32(truncatingIfNeeded: link)
    self.meta = meta
  }

  /// The source bytes are already the canonical form.
  @usableFromInline static let canonical: UInt32 = 8
  /// The order of the names follows the members.
  @usableFromInline static let reordered: UInt32 = 16

  @inlinable var kind: JSONNode.Kind { JSONNode.Kind(rawValue: UInt8(truncatingIfNeeded: meta & 7)) ?? .null }
  @inlinable var isCanonical: Bool { meta & 8 != 0 }
  @inlinable var isReordered: Bool { meta & 16 != 0 }
  @inlinable var count: Int { Int(meta &>> 8) }
  @inlinable var isContainer: Bool { meta & 7 <= 1 }
  /// The tape index of the node after this one at the same depth.
  @inlinable func next(after index: Int) -> Int { isContainer ? Int(link) : index &+ 1 }
}
