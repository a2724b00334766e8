internal import EventLog
public import IncidentEvents
internal import Ledger
internal import Projections
internal import TransparencyLog

/// A bundle that was issued, as its event says.
public struct IssuedBundle: Sendable {
  public let id: EventID
  public let position: Int
  public let issuer: Reference
  public let subject: Reference
  public let recipient: BundleRecipient
  /// SHA-256 of the list of its entries and values, hexadecimal.
  public let contents: String
  /// Events of other kinds in it.
  public let named: [EventID]
  /// The values given out, by event.
  public let disclosed: [BundleRequest.Disclosed]
  /// The ids of the keys that signed the event.
  let signers: [UInt32]

  /// Reads the event at a position.
  /// - Throws: ``BundleError/Code/notFound`` when it is no `bundle.issued`.
  init(at position: Int, in log: LogSnapshot) throws {
    self = try log.entry(at: position) { entry in
      let event = try Event(entry, at: position)
      guard case .bundleIssued(let data) = event.fact else {
        throw BundleError(
          .notFound, "the event \(event.id) issues no bundle: it is of the type \(event.type.name)")
      }
      var named: [EventID] = [], disclosed: [BundleRequest.Disclosed] = []
      data.named?.forEach(in: entry) { named.append($0.event) }
      data.values?.forEach(in: entry) {
        disclosed.append(BundleRequest.Disclosed(event: $0.event, fields: $0.fields.words.map(\.name)))
      }
      return IssuedBundle(
        id: event.id, position: position, issuer: event.actor, subject: event.subject,
        recipient: data.recipient, contents: event.string(data.contents), named: named,
        disclosed: disclosed,
        signers: event.isSigned ? try SignedMessage(entry, origin: "").signatures.map(\.keyID) : [])
    }
  }

  private init(
    id: EventID, position: Int, issuer: Reference, subject: Reference, recipient: BundleRecipient,
    contents: String, named: [EventID], disclosed: [BundleRequest.Disclosed], signers: [UInt32]
  ) {
    (self.id, self.position, self.issuer, self.subject) = (id, position, issuer, subject)
    (self.recipient, self.contents, self.named) = (recipient, contents, named)
    (self.disclosed, self.signers) = (disclosed, signers)
  }
}
