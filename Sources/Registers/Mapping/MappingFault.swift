public import IncidentEvents

/// What is wrong with a mapping, and where: for whoever writes one.
public struct MappingFault: Error, Sendable {
  /// The kinds of fault; their words stand with the command.
  public enum Kind: Sendable {
    /// It is no JSON as the ledger reads it.
    case notJSON(String)
    /// A value is of another kind than what stands here.
    case wrongKind(expected: Expected)
    case unknownMember(String, known: [String])
    case missingMember(String)
    /// A column, lookup or entity of this name is not declared.
    case unknownName(String, known: [String])
    /// A name or header is declared twice.
    case twice(String)
    /// The catalogue has no type of this name.
    case unknownType(String)
    /// Only the ledger's own commands write the type.
    case ledgerOnly(String)
    /// The type has no such field.
    case unknownField(String, known: [String])
    /// The type's field is required, and nothing is said of it.
    case missingField(String)
    /// The field can not have this value; what it takes stands behind it.
    case notTaken(value: String, FieldKind)
    /// The pattern of a date is none.
    case badFormat(String)
    /// A column that holds a date is to be read without a pattern.
    case noFormat(String)
    /// A value that a personal or protected field takes is part of a key.
    case personalKey(column: String)
    /// What changes other events can only be the last of a row.
    case onlyLast(String)
    /// The entity is of another kind than the field takes.
    case notOfKind(String, kinds: [String])
  }

  /// What a member is expected to be.
  public enum Expected: String, Sendable {
    case object, array, string, value, strings
    case name, source, word
  }

  /// The member, as in `events[2].data.article`.
  public let path: String
  public let kind: Kind

  init(_ path: String, _ kind: Kind) { (self.path, self.kind) = (path, kind) }
}
