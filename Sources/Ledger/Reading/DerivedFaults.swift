import EventLog
import LMDB

extension Ledger {
  /// What is wrong with index and views, a sentence each. What is missing is not wrong: it is made when needed.
  ///
  /// - Parameter logIsSound: whether the log can be believed, so that the index can be compared with it.
  static func derivedFaults(_ directory: LedgerDirectory, logIsSound: Bool) -> [String] {
    var faults = pageFaults("index", directory.index)
    if faults.isEmpty, logIsSound { faults = indexFaults(directory) }
    return faults + pageFaults("views", directory.views)
  }

  /// What to do about a damaged directory that is derived.
  static func advice(_ path: String) -> String {
    "Delete the directory \(path): it is made anew from the log"
  }

  private static func pageFaults(_ name: String, _ path: String) -> [String] {
    guard DurableFile.exists(path + "/data.mdb") else { return [] }
    do {
      let pages = try Environment(path: path, access: .readOnly).scanPages()
      return pages.damages.prefix(10).map { "\(name): \($0). \(advice(path))" }
    } catch let error as LMDBError {
      return ["\(name): \(error.detail.isEmpty ? error.description : error.detail). \(advice(path))"]
    } catch {
      return ["\(name): \(error). \(advice(path))"]
    }
  }

  private static func indexFaults(_ directory: LedgerDirectory) -> [String] {
    guard DurableFile.exists(directory.index + "/data.mdb") else { return [] }
    do {
      let log = try EventLog(path: directory.log, access: .readOnly)
      let index = try Index(path: directory.index, access: .readOnly, log: log)
      let report = try index.verify(against: log.snapshot())
      return report.faults.prefix(10).map { "index: \($0). \(advice(directory.index))" }
    } catch {
      return ["index: it could not be compared with the log: \(error). \(advice(directory.index))"]
    }
  }
}
