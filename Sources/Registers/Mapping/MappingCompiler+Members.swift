/// What stands at a place of a mapping, or the fault that it is not there.
extension MappingCompiler {
  func members(_ tree: JSONTree?, _ path: String) throws(MappingFault) -> [JSONTree.Member] {
    guard case .object(let members)? = tree else { throw MappingFault(path, .wrongKind(expected: .object)) }
    return members
  }

  /// An object has the members it must have, and no others than it may.
  func check(
    _ tree: JSONTree, _ path: String, required: [String], optional: [String]
  ) throws(MappingFault) {
    let members = try members(tree, path)
    let known = (required + optional).sorted()
    for member in members where !known.contains(member.name) {
      throw MappingFault(path, .unknownMember(member.name, known: known))
    }
    for name in required where tree[name] == nil { throw MappingFault(path, .missingMember(name)) }
  }

  func required(_ tree: JSONTree, _ name: String, _ path: String) throws(MappingFault) -> JSONTree {
    guard let value = tree[name] else { throw MappingFault(path, .missingMember(name)) }
    return value
  }

  func text(
    _ tree: JSONTree?, _ path: String, _ expected: MappingFault.Expected,
    _ isRight: (String) -> Bool = { _ in true }
  ) throws(MappingFault) -> String {
    guard let text = tree?.string, isRight(text) else {
      throw MappingFault(path, .wrongKind(expected: expected))
    }
    return text
  }

  /// A text, or an array of texts; nothing when it is left out.
  func strings(_ tree: JSONTree?, _ path: String) throws(MappingFault) -> [String] {
    switch tree {
    case nil: return []
    case .string(let text): return [text]
    case .array(let elements):
      let texts = elements.compactMap(\.string)
      guard texts.count == elements.count else { throw MappingFault(path, .wrongKind(expected: .strings)) }
      return texts
    default: throw MappingFault(path, .wrongKind(expected: .strings))
    }
  }
}
