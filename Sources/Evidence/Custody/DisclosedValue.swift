public import IncidentEvents

/// A value of the vault that the reader may see and asked for: of which event and field, and what it is.
public struct DisclosedValue: Sendable, Equatable {
  /// The position of the event that recorded it.
  public let position: Int
  /// Whom or what that event is about.
  public let subject: Reference
  /// The field's name, as in `name`.
  public let field: String
  public let value: String

  /// A value of the vault.
  public init(position: Int, subject: Reference, field: String, value: String) {
    self.position = position
    self.subject = subject
    self.field = field
    self.value = value
  }
}

extension [DisclosedValue] {
  /// The value a field of something had before a position.
  func value(_ field: String, of subject: Reference, before position: Int) -> String? {
    last { $0.subject == subject && $0.field == field && $0.position <= position }?.value
  }

  /// In log order, as ``value(_:of:before:)`` needs them.
  var inLogOrder: [DisclosedValue] {
    sorted { ($0.position, $0.field, $0.value) < ($1.position, $1.field, $1.value) }
  }
}
