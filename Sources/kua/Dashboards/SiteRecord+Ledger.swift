import Dashboard
import EventLog
import Language
import Ledger
import Projections
import Rulebook
import TransparencyLog

extension SiteRecord {
  /// The record that a year's figures rest on, at the size of a projection.
  init(
    of ledger: Ledger, year: Int, in projection: Projection, commands: [String], publication: Publication?
  ) throws {
    let size = projection.log.size
    let edition = try projection.history.ledgerState().rulebook
    self.init(
      place: SiteRecord.place(of: ledger.description.jurisdiction), origin: ledger.description.origin,
      zone: ledger.description.zone, isSynthetic: ledger.description.isSynthetic, size: size,
      root: try projection.log.root().base64, checkpoint: try ledger.checkpoint(ofSize: size),
      rulebook: .init(version: edition.version, digest: edition.digest),
      status: try RegisterStatus(of: year, in: projection).sentence, commands: commands,
      publication: publication)
  }
}

extension Ledger {
  /// The signed checkpoint of a size, with its cosignatures; nil where none of that size may be shown.
  fileprivate func checkpoint(ofSize size: Int) throws -> String? {
    do {
      return try choose(.size(size)).note
    } catch let error as LedgerError where error.code == .notFound {
      return nil
    }
  }
}
