import CanonicalJSON
import IncidentEvents
import LMDB
import Vault

extension LedgerWriter {
  /// Whether a submission is the event recorded at `position`, what the ledger adds aside.
  ///
  /// Whoever makes the digests may make others from the same values, and then signs another entry: where digests
  /// differ, the values behind them are compared. Of someone erased only the rest is.
  func isSame(_ event: borrowing Event, _ values: PrivateValues?, as position: Int) throws -> Bool {
    let entry = event.entry
    let submitted = try Self.body(of: entry, withoutValues: false)
    if try self.entry(at: position, { try submitted == Self.body(of: $0, withoutValues: false) }) {
      return true
    }
    guard let values else { return false }
    let open = try Self.body(of: entry, withoutValues: true)
    guard try self.entry(at: position, { try open == Self.body(of: $0, withoutValues: true) }) else {
      return false
    }
    return try vaultHolds(values, of: event.id, recordedBy: event.body)
  }

  /// An entry without the attributes the ledger adds.
  /// - Parameter withoutValues: also without what commits to protected and personal values, and what covers that.
  private static func body(of entry: RawSpan, withoutValues: Bool) throws -> [UInt8] {
    var document = JSONDocument()
    try document.parseObject(entry.octets)
    var body: [UInt8] = []
    guard withoutValues, let data = document.root.member("data") else {
      CanonicalWriter.write(document.root, omitting: ["recordedtime"], to: &body)
      return body
    }
    var open: [UInt8] = []
    CanonicalWriter.write(data, omitting: ["_sd"], to: &open)
    CanonicalWriter.write(
      document.root, omitting: ["recordedtime", "signature"],
      inserting: [CanonicalWriter.Insertion(name: "data", value: open)], to: &body)
    return body
  }
}
