import CanonicalJSON

/// One field of an event that corrections changed.
public struct Change: Sendable, Equatable {
  /// The attribute, or the member of data: `data.article`.
  public let field: String
  /// Its value before, as canonical JSON; nil where there was none.
  public let old: String?
  /// Its value from then on; nil where there is none.
  public let new: String?

  /// What differs between an entry and what it counts as, in the order of the names.
  static func between(_ old: [UInt8], _ new: [UInt8]) -> [Change] {
    var before = JSONDocument(), after = JSONDocument()
    guard old != new, (try? before.parseObject(old.span)) != nil, (try? after.parseObject(new.span)) != nil
    else { return [] }
    var changes: [Change] = []
    compare(before.root.member("data"), after.root.member("data"), "data.", &changes)
    compare(before.root, after.root, "", &changes)
    return changes
  }

  private static func compare(
    _ old: JSONNode?, _ new: JSONNode?, _ path: String, _ changes: inout [Change]
  ) {
    guard let old, let new else { return }
    var names: Set<String> = []
    for name in self.names(old) + self.names(new) where !path.isEmpty || name != "data" { names.insert(name) }
    for name in names.sorted() {
      let was = text(old.member(named: name)), `is` = text(new.member(named: name))
      if was != `is` { changes.append(Change(field: path + name, old: was, new: `is`)) }
    }
  }

  private static func names(_ object: JSONNode) -> [String] {
    var names: [String] = []
    var members = object.members
    while let member = members.next() { names.append(member.name.string ?? "") }
    return names
  }

  private static func text(_ node: JSONNode?) -> String? {
    guard let node else { return nil }
    var bytes: [UInt8] = []
    CanonicalWriter.write(node, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
