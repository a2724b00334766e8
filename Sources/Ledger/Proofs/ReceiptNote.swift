public import TransparencyLog

/// What makes a proof a receipt: which event it is of, and the leaf hash of its entry.
///
/// It stands in the proof's `extra`, two lines that no signature covers. The leaf hash needs none: only the entry's own
/// leads to the checkpoint's root. The id is a help to find the event by; the entry itself shows whether it is right.
///
///     id 0190a3c5-7d1e-7a44-9b61-5d7d6d1c2a10
///     leaf VhTan2Vl6Lyv…
public struct ReceiptNote: Sendable, Equatable {
  /// The event's id.
  public let id: String
  /// The leaf hash of its entry.
  public let leafHash: Digest

  /// A note.
  public init(id: String, leafHash: Digest) {
    self.id = id
    self.leafHash = leafHash
  }

  /// The two lines.
  public var bytes: [UInt8] { Array("id \(id)\nleaf \(leafHash.base64)\n".utf8) }

  /// The note in a proof; nil when it has none.
  public init?(of proof: ProofFile) {
    guard let extra = proof.extra, let text = String(validating: extra, as: UTF8.self) else { return nil }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count == 3, lines[2].isEmpty, lines[0].hasPrefix("id "), lines[1].hasPrefix("leaf "),
      let leafHash = Digest(base64: String(lines[1].dropFirst(5)))
    else { return nil }
    self.init(id: String(lines[0].dropFirst(3)), leafHash: leafHash)
  }
}
