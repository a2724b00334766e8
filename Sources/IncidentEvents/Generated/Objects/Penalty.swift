// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// The main penalty, its amount in the unit its kind names.
public struct Penalty: BitwiseCopyable, Hashable, Sendable {
  public let amount: Int
  /// A penalty and the unit of its amount.
  public let kind: PenaltyKind

  /// Reads the object, from its opening brace to its closing one.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("{")
    try r.literal("\"amount\":")
    amount = try r.integer()
    try r.literal(",\"kind\":")
    kind = try PenaltyKind(from: &r)
    try r.literal("}")
  }

  package init(amount: Int, kind: PenaltyKind) {
    self.amount = amount
    self.kind = kind
  }

  /// How its schema describes it.
  static let fields: [FieldSchema] = [
    FieldSchema("amount", .integer(1...100_000), required: true, ""),
    FieldSchema("kind", .enumeration(PenaltyKind.names, PenaltyKind.self), required: true, "A penalty and the unit of its amount."),
  ]
}
