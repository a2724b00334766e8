import CanonicalJSON

/// What corrections make of an entry: the bytes it counts as from then on. The log keeps it as it was written.
public enum Correction {
  /// The most bytes an entry can have, so that it can be read.
  public static let maximumLength = 65_535

  /// The attributes that a patch may change, and their schema in every event.
  static let attributes: [FieldSchema] = EventCorrected.schema.attributes.filter {
    ["performer", "subject", "time", "timeprecision"].contains("\($0.name)")
  }

  /// The entry with patches merged into it, one after the other.
  ///
  /// - Returns: canonical bytes; nil where a merge leads to what can not be read as an event of the entry's type, which
  ///   the ledger has taken from nobody.
  public static func merging(_ patches: [[UInt8]], into entry: RawSpan) -> [UInt8]? {
    var bytes = unsafe entry.withUnsafeBytes { unsafe Array($0) }
    for patch in patches {
      guard let merged = merging(patch, into: bytes) else { return nil }
      bytes = merged
    }
    guard (try? Event(unsafe bytes.span.bytes, at: 0)) != nil else { return nil }
    return bytes
  }

  /// The entry with one patch merged into it, whatever that leads to; nil where one of them is not JSON.
  public static func merging(_ patch: [UInt8], into entry: [UInt8]) -> [UInt8]? {
    var target = JSONDocument(), change = JSONDocument()
    guard (try? target.parseObject(entry.span)) != nil, (try? change.parseObject(patch.span)) != nil else {
      return nil
    }
    var merged: [UInt8] = []
    CanonicalWriter.merge(change.root, into: target.root, to: &merged)
    return merged
  }

  /// The entry of a correction, with another patch in the place of its own: what a correction of it leads to.
  public static func replacing(patchOf entry: RawSpan, with patch: [UInt8]) -> [UInt8]? {
    var document = JSONDocument()
    let bytes = unsafe entry.withUnsafeBytes { unsafe Array($0) }
    guard (try? document.parseObject(bytes.span)) != nil, let data = document.root.member("data") else {
      return nil
    }
    var changed: [UInt8] = [], replaced: [UInt8] = []
    CanonicalWriter.write(
      data, omitting: [], inserting: [CanonicalWriter.Insertion(name: "patch", value: patch)], to: &changed)
    CanonicalWriter.write(
      document.root, omitting: [], inserting: [CanonicalWriter.Insertion(name: "data", value: changed)],
      to: &replaced)
    return replaced
  }
}
