public import IncidentEvents
import Rulebook
import TransparencyLog

/// A projection's state while it is folded: a view of the log that can be thrown away and made again.
public protocol View: Sendable {
  /// The view's name: what `kua rebuild` takes.
  static var name: String { get }
  /// Raised with every change of what is folded or how it is stored; an older view is rebuilt.
  static var version: Int { get }
  /// The types of event the view reads.
  static var types: EventTypeSet { get }
  /// Begins from stored rows, or from nothing.
  init(stored: StoredRows?)
  /// Folds one alive event, in log order.
  mutating func apply(_ event: borrowing Event, references: [Reference]) throws
  /// Folds one entity anew from its alive events; kinds the view does not keep are passed over.
  mutating func refold(_ key: Reference, from history: EntityHistory) throws
  /// Takes note that an event folded earlier counts again, or no longer: for what a view keeps that no entity's own
  /// events give. The entities it speaks of are folded anew besides.
  mutating func revise(_ event: borrowing Event, counts: Bool) throws
  /// Brings what is counted in line with the states, after all events are folded.
  mutating func settle() throws
  /// The rows that changed, as they are to be stored; nil deletes a row.
  func changes() throws -> [(key: [UInt8], value: [UInt8]?)]
}

extension View {
  public mutating func revise(_ event: borrowing Event, counts: Bool) throws {}
}
