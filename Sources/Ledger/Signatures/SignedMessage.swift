public import CanonicalJSON
import IncidentEvents

/// What the signatures of an entry cover: `kua-entry/v1`, a line feed, the ledger's origin, a line feed, and the
/// canonical entry without its `recordedtime` and `signature`.
///
/// The digests of private values are part of the entry, so a signature verifies from the log alone, whatever is
/// erased. The origin in it is the one in force at the entry's position.
public struct SignedMessage: Sendable {
  /// The exact bytes signed.
  public let bytes: [UInt8]
  /// The signatures that stand in the entry, the actor's first; empty for one that is not signed.
  public let signatures: [EntrySignature]
  /// The id of the event.
  let eventID: EventID

  private static let opening = "kua-entry/v1\n"

  /// Takes a canonical entry, or a canonical submission that is to become one, apart.
  ///
  /// - Parameters:
  ///   - entry: the canonical bytes, with or without the two attributes.
  ///   - origin: the ledger's origin in force.
  /// - Throws: `Malformed` when the bytes are no entry, or `signature` is no list of signatures.
  public init(_ entry: RawSpan, origin: String) throws(Malformed) {
    let (recorded, signature, text, id) = try Self.places(in: entry)
    let reader = EntryReader(entry)
    var message: [UInt8] = []
    message.reserveCapacity(Self.opening.utf8.count + origin.utf8.count + 1 + entry.byteCount)
    message.append(contentsOf: Self.opening.utf8)
    message.append(contentsOf: origin.utf8)
    message.append(0x0a)
    // Between the two attributes stands nothing.
    Self.append(0..<recorded.lowerBound, of: entry, to: &message)
    Self.append(signature.upperBound..<entry.byteCount, of: entry, to: &message)
    bytes = message
    eventID = id
    guard let text else {
      signatures = []
      return
    }
    var attribute: [UInt8] = []
    Self.append(Int(text.start)..<Int(text.start) + Int(text.count), of: entry, to: &attribute)
    guard let signatures = EntrySignature.all(in: attribute) else {
      throw Malformed(offset: min(Int(text.start), reader.count), expected: "signatures")
    }
    self.signatures = signatures
  }

  /// Where `recordedtime` and `signature` stand, each with the comma before it; empty ranges where they would.
  private static func places(
    in entry: RawSpan
  ) throws(Malformed) -> (recorded: Range<Int>, signature: Range<Int>, text: Text?, id: EventID) {
    var reader = EntryReader(entry)
    guard reader.count == entry.byteCount else { throw Malformed(offset: reader.count, expected: "an entry") }
    try reader.literal("{\"actor\":")
    try reader.skipString()
    try reader.literal(",\"body\":")
    try reader.skipString()
    if reader.optional(",\"capturedtime\":") { try reader.skipString() }
    try reader.literal(",\"data\":")
    try reader.skipValue()
    try reader.literal(",\"id\":\"")
    let id = try reader.eventID()
    if reader.optional(",\"performer\":") { try reader.skipString() }
    let first = reader.offset
    if reader.optional(",\"recordedtime\":") { try reader.skipString() }
    let second = reader.offset
    let text = reader.optional(",\"signature\":\"") ? try reader.text() : nil
    return (first..<second, second..<reader.offset, text, id)
  }

  private static func append(_ range: Range<Int>, of entry: RawSpan, to output: inout [UInt8]) {
    unsafe entry.extracting(range).withUnsafeBytes { unsafe output.append(contentsOf: $0) }
  }
}
