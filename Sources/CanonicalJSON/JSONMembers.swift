/// One member of an object.
public struct JSONMember: ~Escapable {
  /// The member's name, a node of kind string.
  public let name: JSONNode
  /// The member's value.
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
  @usableFromInline var left: Int

  /// How many members are still to come.
  @inlinable public var remaining: Int { left }

  @inlinable @_lifetime(copy object)
  init(_ object: JSONNode) {
    self.object = object
    key = object.index &+ 1
    left = object.kind == .object ? object.count : 0
  }

  /// The next member, or nil after the last.
  @inlinable @_lifetime(copy self)
  public mutating func next() -> JSONMember? {
    guard left > 0 else { return nil }
    left &-= 1
    let name = object.node(at: key), value = object.node(at: key &+ 1)
    key = value.cell.next(after: key &+ 1)
    return JSONMember(name: name, value: value)
  }
}

/// Steps through an array's elements: `while let element = elements.next() { … }`.
public struct JSONElements: ~Escapable {
  @usableFromInline let array: JSONNode
  @usableFromInline var element: Int
  @usableFromInline var left: Int

  /// How many elements are still to come.
  @inlinable public var remaining: Int { left }

  @inlinable @_lifetime(copy array)
  init(_ array: JSONNode) {
    self.array = array
    element = array.index &+ 1
    left = array.kind == .array ? array.count : 0
  }

  /// The next element, or nil after the last.
  @inlinable @_lifetime(copy self)
  public mutating func next() -> JSONNode? {
    guard left > 0 else { return nil }
    left &-= 1
    let node = array.node(at: element)
    element = node.cell.next(after: element)
    return node
  }
}
