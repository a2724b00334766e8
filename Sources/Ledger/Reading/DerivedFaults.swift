import DurableFiles
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

  /// Whether anything was ever stored there: a file whose making was cut short is made anew by the next command.
  private static func isMade(_ path: String) -> Bool { DurableFile.size(path + "/data.mdb") ?? 0 >= 8192 }

  private static func pageFaults(_ name: String, _ path: String) -> [String] {
    guard isMade(path) else { return [] }
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
    guard isMade(directory.index) else { return [] }
    do {
      // Another process may be building the index anew: then it is looked at again.
      let faults = try comparison(directory)
      return faults.isEmpty ? [] : try comparison(directory)
    } catch {
      return ["index: it could not be compared with the log: \(error). \(advice(directory.index))"]
    }
  }

  private static func comparison(_ directory: LedgerDirectory) throws -> [String] {
    let log = try EventLog(path: directory.log, access: .readOnly)
    let index = try Index(path: directory.index, access: .readOnly, log: log)
    let report = try index.verify(against: log.snapshot())
    return report.faults.prefix(10).map { "index: \($0). \(advice(directory.index))" }
  }
}
