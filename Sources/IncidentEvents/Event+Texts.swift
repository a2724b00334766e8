public import CanonicalJSON

extension Event {
  /// A text of this event, of a pattern without escapes.
  public func string(_ text: Text) -> String {
    unsafe EntryReader(entry).slice(text).withUnsafeBytes { unsafe String(decoding: $0, as: UTF8.self) }
  }

  /// A text of this event, where it has one.
  public func string(_ text: Text?) -> String? {
    guard let text else { return nil }
    return string(text)
  }

  /// The references of a list of this event.
  public func list(_ list: ReferenceList?) -> [Reference] {
    var references: [Reference] = []
    guard let list else { return references }
    for k in 0..<list.count { references.append(list.reference(k, in: entry)) }
    return references
  }
}
