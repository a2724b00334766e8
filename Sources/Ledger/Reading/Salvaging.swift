import CanonicalJSON
import DurableFiles
public import EventLog
import IncidentEvents
import LMDB
public import TransparencyLog

extension Ledger {
  /// Takes every entry out of a damaged ledger's log that a signed checkpoint vouches for; see
  /// ``EventLog/salvage(path:options:progress:write:writeUnverified:)``.
  ///
  /// The key is the one given, else the one in `ledger.json`, else the one that entry 0 names. A checkpoint in
  /// `keys/released` vouches like those in the log.
  /// - Throws: ``LedgerError`` when there is no log; what the closures throw.
  public static func salvage(
    at path: String, key: VerifierKey? = nil, progress: ((_ done: Int, _ of: Int) -> Void)? = nil,
    write: (_ position: Int, _ entry: [UInt8]) throws -> Void,
    writeUnverified: (_ position: Int, _ entry: [UInt8]) throws -> Void
  ) throws -> SalvageReport {
    let directory = LedgerDirectory(path)
    guard DurableFile.exists(directory.log + "/data.mdb") else {
      throw LedgerError(.notALedger, "\(path) has no log to salvage: \(directory.log)/data.mdb is missing")
    }
    var options = SalvageOptions()
    options.key = key
    if options.key == nil, let bytes = try? DurableFile.read(directory.description),
      let description = LedgerDescription(parsing: bytes)
    {
      options.key = try? VerifierKey(parsing: description.logKey)
    }
    options.keyOfFirstEntry = { entry in
      var document = JSONDocument()
      guard (try? document.parseObject(entry.octets)) != nil,
        let named = document.root.member("data")?.member("logKey")?.string
      else { return nil }
      return try? VerifierKey(parsing: named)
    }
    let released = "\(directory.keys)/released"
    if let bytes = try? DurableFile.read(released), let note = String(validating: bytes, as: UTF8.self) {
      options.notes.append((released, note))
    }
    return try EventLog.salvage(
      path: directory.log, options: options, progress: progress, write: write,
      writeUnverified: writeUnverified)
  }
}
