public import CanonicalJSON

/// Where a field's value may be kept (DOMAIN: fields are open, protected or personal).
public enum Privacy: Sendable {
  case open, protected, personal
}

/// One member of an event or of its data, as its JSON Schema describes it. A class, for its description is large and
/// every submission is checked against a dozen of them.
public final class FieldSchema: Sendable {
  public let name: StaticString
  public let summary: StaticString
  public let kind: FieldKind
  public let isRequired: Bool
  public let privacy: Privacy

  init(
    _ name: StaticString, _ kind: FieldKind, required: Bool = false, privacy: Privacy = .open,
    _ summary: StaticString = ""
  ) {
    self.name = name
    self.summary = summary
    self.kind = kind
    isRequired = required
    self.privacy = privacy
  }
}

/// What values a field takes.
public indirect enum FieldKind: Sendable {
  case reference([EntityKind])
  /// One of these words, of that enumeration; nil for a constant.
  case enumeration([StaticString], (any Enumeration.Type)? = nil)
  /// A string that matches a pattern of the vocabulary, known by its definition's name.
  case pattern(StaticString, Pattern)
  case localTime, recordedTime, date, eventID
  case integer(ClosedRange<Int>)
  case boolean
  /// Free text of so many characters.
  case text(ClosedRange<Int>)
  case list(FieldKind, ClosedRange<Int>)
  case object([FieldSchema])
  /// What a correction changes: see ``Patch``. Its values are judged by the schema of the event it corrects.
  case patch
}

/// The entity whose key covers an event's protected and personal values.
public enum VaultSubject: Sendable {
  /// The event's subject.
  case subject
  /// The reference in this member of `data`.
  case member(StaticString)
}

/// One event type's schema. A class for the same reason as ``FieldSchema``.
public final class EventSchema: Sendable {
  public let type: EventType
  public let title: StaticString
  public let summary: StaticString
  public let recordedBy: StaticString
  public let feeds: StaticString
  /// Whether only the ledger's own commands write it.
  public let isLedgerOnly: Bool
  /// Whose key covers the protected and personal members; nil for types that have none.
  public let vaultSubject: VaultSubject?
  /// The attributes, in canonical order; `data` is an object of the type's own fields.
  public let attributes: [FieldSchema]

  init(
    type: EventType, title: StaticString, summary: StaticString, recordedBy: StaticString,
    feeds: StaticString,
    isLedgerOnly: Bool, vaultSubject: VaultSubject? = nil, attributes: [FieldSchema]
  ) {
    self.type = type
    self.title = title
    self.summary = summary
    self.recordedBy = recordedBy
    self.feeds = feeds
    self.isLedgerOnly = isLedgerOnly
    self.vaultSubject = vaultSubject
    self.attributes = attributes
    privateMembers = Self.data(attributes).filter { $0.privacy != .open }
    privateNames = privateMembers.map(\.name)
  }

  /// The protected and personal members of `data`, in canonical order: what the vault keeps.
  public let privateMembers: [FieldSchema]
  /// Their names.
  public let privateNames: [StaticString]

  /// The type's own fields.
  public var data: [FieldSchema] { Self.data(attributes) }

  private static func data(_ attributes: [FieldSchema]) -> [FieldSchema] {
    for attribute in attributes {
      if case .object(let fields) = attribute.kind { return fields }
    }
    return []
  }
}
