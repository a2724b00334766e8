import DurableFiles
import IncidentEvents
import Synchronization
import Vault

/// The keys of recording bodies that are at hand: those given, and in a synthetic ledger those it keeps for its
/// invented bodies. What a body recorded opens with its own key only.
final class BodyKeys: Sendable {
  private let given: [Reference: BodyKey]
  private let kept = Mutex<[Reference: BodyKey]>([:])
  /// Where a synthetic ledger keeps its bodies' keys; nil for any other.
  private let directory: String?
  private let isWritable: Bool

  /// The keys given, and those in a synthetic ledger's directory.
  init(_ given: [BodyKey], keptIn directory: String?, isWritable: Bool) {
    self.given = Dictionary(given.map { ($0.body, $0) }) { _, last in last }
    self.directory = directory
    self.isWritable = isWritable
  }

  /// The key of a body, if it is at hand.
  /// - Parameter making: whether a synthetic ledger makes one where the body has none yet.
  func key(of body: Reference, making: Bool) throws -> BodyKey? {
    if let key = given[body] { return key }
    guard let directory else { return nil }
    return try kept.withLock { kept in
      if let key = kept[body] { return key }
      let path = "\(directory)/\("\(body)".dropFirst("body:".count)).key"
      if let bytes = try DurableFile.read(path) {
        let key = try BodyKey(parsing: String(decoding: bytes, as: UTF8.self))
        guard key.body == body else {
          throw LedgerError(.keyMismatch, "\(path) holds the key of \(key.body), not of \(body)")
        }
        kept[body] = key
        return key
      }
      guard making, isWritable else { return nil }
      if !DurableFile.exists(directory) { try DurableFile.makeDirectory(directory) }
      let key = BodyKey(for: body)
      try DurableFile.replace(path, with: key.text, mode: 0o600)
      kept[body] = key
      return key
    }
  }

  /// The key given for a body, not one that the ledger keeps.
  func givenKey(of body: Reference) -> BodyKey? { given[body] }
}
