extension CanonicalWriter {
  /// Appends the canonical form of `target` with `patch` merged into it (JSON Merge Patch, RFC 7396): members of the
  /// patch take the place of those of the same name, objects are merged, null takes a member away; a patch that is no
  /// object takes the target's place whole.
  public static func merge(_ patch: JSONNode, into target: JSONNode?, to output: inout [UInt8]) {
    guard patch.kind == .object else { return write(patch, to: &output) }
    output.append(0x7b)
    var isFirst = true
    for name in names(patch, target) {
      let change = patch.member(named: name)
      if let change, change.kind == .null { continue }
      if !isFirst { output.append(0x2c) }
      isFirst = false
      appendString(name, to: &output)
      output.append(0x3a)
      let own = target?.member(named: name)
      if let change {
        merge(change, into: own, to: &output)
      } else if let own {
        write(own, to: &output)
      }
    }
    output.append(0x7d)
  }

  /// The names of the members of both, in canonical order; what is no object has none.
  private static func names(_ patch: JSONNode, _ target: JSONNode?) -> [String] {
    var names: Set<String> = []
    var changes = patch.members
    while let member = changes.next() { names.insert(member.name.string ?? "") }
    if let target {
      var members = target.members
      while let member = members.next() { names.insert(member.name.string ?? "") }
    }
    return names.sorted { $0.utf16.lexicographicallyPrecedes($1.utf16) }
  }
}
