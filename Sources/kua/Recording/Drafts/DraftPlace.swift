import DurableFiles
import Glibc
import Language
import Ledger

/// Where drafts are kept: a directory of whoever records.
enum DraftPlace {
  /// The directory, made if it is not there: `KUA_DRAFTS`, else `kua/drafts` among the states of programs
  /// (`XDG_STATE_HOME`, `~/.local/state`), else the working directory.
  /// - Throws: ``Problem`` when it would lie inside the ledger, or can not be made.
  static func directory(outside ledger: Ledger) throws -> String {
    func named(_ name: String) -> String? { variable(name).flatMap { $0.isEmpty ? nil : $0 } }
    let path =
      named("KUA_DRAFTS") ?? named("XDG_STATE_HOME").map { $0 + "/kua/drafts" }
      ?? named("HOME").map { $0 + "/.local/state/kua/drafts" } ?? "."
    try make(path)
    guard let whole = resolved(path) else {
      throw Problem.system(Phrase.Problem.couldNotMake(path: .text(path)))
    }
    if let root = resolved(ledger.directory.path), whole == root || whole.hasPrefix(root + "/") {
      throw Problem(
        "inside-ledger",
        Phrase.Recording.draftsInside(path: .text(whole)),
        exit: .usage)
    }
    return whole
  }

  /// Makes a directory and those above it that are missing, for their owner alone.
  private static func make(_ path: String) throws {
    if unsafe access(path, F_OK) == 0 { return }
    if let slash = path.lastIndex(of: "/"), slash != path.startIndex { try make(String(path[..<slash])) }
    guard unsafe mkdir(path, 0o700) == 0 || errno == EEXIST else {
      throw Problem.system(Phrase.Problem.couldNotMake(path: .text(path)))
    }
  }

  /// A path without links and dots; nil when nothing is there.
  static func resolved(_ path: String) -> String? {
    guard let name = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(name) }
    return unsafe String(cString: name)
  }
}

/// The file of a draft.
enum DraftFile {
  private typealias File = Durable<DraftError>

  /// What the file holds; nil when there is none.
  static func read(_ path: String) throws -> [UInt8]? { try File.read(path) }

  /// Writes the file anew, for its owner alone; what it held before is overwritten. Cut short, it lies there under a second
  /// name, which the next writing and an erasure take away.
  static func write(_ text: String, to path: String) throws {
    let former = path + ".erasing"
    try File.erase(former)
    if File.exists(path) { try File.link(path, to: former) }
    try File.replace(path, with: text, mode: 0o600)
    try File.erase(former)
  }

  /// Overwrites and removes the file.
  static func erase(_ path: String) throws {
    for name in [path, path + ".erasing", path + ".new"] { try File.erase(name) }
  }
}

/// A draft can not be kept.
struct DraftError: FileFailure, CustomStringConvertible {
  let description: String

  init(file sentence: String) { description = sentence }
}
