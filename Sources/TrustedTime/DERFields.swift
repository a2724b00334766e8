internal import SwiftASN1

/// The fields of one structure of a time stamp, taken one after another.
///
/// Each is taken by the type that must stand next; what is missing, of another type or left over is an error that
/// names the structure.
struct DERFields {
  /// What the structure is called, for messages.
  let structure: String
  private var rest: ASN1NodeCollection.Iterator
  private var next: ASN1Node?

  /// The fields of a constructed node with an identifier.
  init(
    _ node: ASN1Node, _ structure: String, identifier: ASN1Identifier = .sequence
  ) throws(TimeStampError) {
    guard node.identifier == identifier, case .constructed(let nodes) = node.content else {
      throw TimeStampError(
        .malformed, "The time stamp is malformed: where \(structure) should be there is none.")
    }
    self.structure = structure
    rest = nodes.makeIterator()
    next = rest.next()
  }

  /// The fields of the one structure that DER bytes hold.
  init(parsing bytes: ArraySlice<UInt8>, _ structure: String) throws(TimeStampError) {
    do {
      try self.init(DER.parse(bytes), structure)
    } catch let error as TimeStampError {
      throw error
    } catch {
      throw TimeStampError(
        .malformed, "The time stamp is malformed: \(structure) is no DER: \(Self.reason(error)).")
    }
  }

  /// Whether nothing is left.
  var isAtEnd: Bool { next == nil }

  /// The next field, whatever it is.
  mutating func any(_ field: String) throws(TimeStampError) -> ASN1Node {
    guard let node = next else { throw malformed("\(field) is missing") }
    next = rest.next()
    return node
  }

  /// The next field, if it has an identifier.
  mutating func optional(_ identifier: ASN1Identifier) throws(TimeStampError) -> ASN1Node? {
    guard let node = next, node.identifier == identifier else { return nil }
    next = rest.next()
    return node
  }

  /// The next field, if it has a context-specific tag.
  mutating func optional(tag: UInt) throws(TimeStampError) -> ASN1Node? {
    try optional(ASN1Identifier(tagWithNumber: tag, tagClass: .contextSpecific))
  }

  /// The next field as a value of a type.
  mutating func value<Value: DERImplicitlyTaggable>(
    _ type: Value.Type, _ field: String
  ) throws(TimeStampError) -> Value {
    let node = try any(field)
    return try decoded(node, as: type, field, identifier: Value.defaultIdentifier)
  }

  /// A node as a value of a type, under the identifier it must have.
  func decoded<Value: DERImplicitlyTaggable>(
    _ node: ASN1Node, as type: Value.Type, _ field: String, identifier: ASN1Identifier
  ) throws(TimeStampError) -> Value {
    do {
      return try Value(derEncoded: node, withIdentifier: identifier)
    } catch {
      throw malformed("\(field) can not be read: \(Self.reason(error))")
    }
  }

  /// The next field as a structure of its own.
  mutating func fields(
    _ structure: String, identifier: ASN1Identifier = .sequence
  ) throws(TimeStampError) -> DERFields {
    try DERFields(any(structure), structure, identifier: identifier)
  }

  /// The parameters of an algorithm that has none: nothing, or NULL.
  mutating func noParameters() throws(TimeStampError) {
    if let null = try optional(.null) { _ = try decoded(null, as: ASN1Null.self, "NULL", identifier: .null) }
    try end()
  }

  /// The one node in the next field, which must be explicitly tagged with 0.
  mutating func explicit(_ field: String) throws(TimeStampError) -> ASN1Node {
    let identifier = ASN1Identifier(tagWithNumber: 0, tagClass: .contextSpecific)
    var inner = try DERFields(any(field), field, identifier: identifier)
    let content = try inner.any(field)
    try inner.end()
    return content
  }

  /// Every field left.
  mutating func all() -> [ASN1Node] {
    var nodes: [ASN1Node] = []
    while let node = next {
      nodes.append(node)
      next = rest.next()
    }
    return nodes
  }

  /// Nothing may be left.
  func end() throws(TimeStampError) {
    if next != nil { throw malformed("there is more in it than belongs there") }
  }

  /// That the structure is malformed.
  func malformed(_ what: String) -> TimeStampError {
    TimeStampError(.malformed, "The time stamp is malformed: in \(structure), \(what).")
  }

  private static func reason(_ error: any Error) -> String {
    (error as? ASN1Error).map { "\($0.code)" } ?? "\(error)"
  }
}
