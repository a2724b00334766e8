/// One member of an object.
public struct JSONMember: ~Escapable {
  /// The member's name, a node of kind string.
  public let name: JSONNode
  public let value: JSONNode

  @inlinable @_lifetime(copy name, copy value)
  init(name: JSONNode, value: JSONNode) {
    self.name = name
    self.value = value
  }
}

/// Steps through an object's members in source order: `while let member = members.next() { … }`.
public struct JSONMembers: ~Escapable {
  @usableFromInline let object: JSONNode
  @usableFromInline var key: Int
  /// How many members are still to come.
  public private(set) var remaining: Int

  @usableFromInline @_lifetime(copy object)
  init(_ object: JSONNode) {
    self.object = object
    key = object.index &+ 1
    remaining = object.kind == .object ? object.count : 0
  }

  @_lifetime(copy self)
  public mutating func next() -> JSONMember? {
    guard remaining > 0 else { return nil }
    remaining &-= 1
    let name = object.node(at: key), value = object.node(at: key &+ 1)
    key = value.cell.next(after: key &+ 1)
    return JSONMember(name: name, value: value)
  }
}

/// Steps through an array's elements: `while let element = elements.next() { … }`.
public struct JSONElements: ~Escapable {
  @usableFromInline let array: JSONNode
  @usableFromInline var element: Int
  /// How many elements are still to come.
  public private(set) var remaining: Int

  @usableFromInline @_lifetime(copy array)
  init(_ array: JSONNode) {
    self.array = array
    element = array.index &+ 1
    remaining = array.kind == .array ? array.count : 0
  }

  @_lifetime(copy self)
  public mutating func next() -> JSONNode? {
    guard remaining > 0 else { return nil }
    remaining &-= 1
    let node = array.node(at: element)
    element = node.cell.next(after: element)
    return node
  }
}
