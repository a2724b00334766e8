import Dashboard
import DurableFiles
import Language
import Ledger

/// The directory a site is written into: a new one, or its own.
///
/// A file in it lists what belongs to the site. It is written first, with what was there and what is to come, and last,
/// with what is there: whatever interrupts the writing, the directory is known as the site's own and can be written again.
struct SiteDirectory {
  private typealias File = Durable<LedgerError>
  /// The list of what belongs to the site, beneath a line that says what it is.
  static let listName = ".kua-dashboard"

  let path: String
  let audience: Audience
  /// Internal pages are their owner's to read; public ones everybody's.
  private var mode: UInt32 { audience == .internal ? 0o600 : 0o644 }
  private var directoryMode: UInt32 { audience == .internal ? 0o700 : 0o755 }

  init(_ path: String, audience: Audience) {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.path = path
    self.audience = audience
  }

  /// Writes a site's files, by their paths in the directory, and removes what was the site's and is not any more.
  ///
  /// - Throws: `Problem` when the directory holds something else, before anything is changed; ``LedgerError`` for
  ///   what the system refuses.
  func write(_ files: [String: [UInt8]]) throws {
    let former = try formerFiles()
    try checkHoldsNothingElse(than: former.union(files.keys), isOwn: !former.isEmpty)
    for above in try File.makeDirectories(path, mode: directoryMode) { try File.sync(directory: above) }
    try placeList(former.union(files.keys))
    var directories: Set<String> = [path]
    for (name, bytes) in files.sorted(by: { $0.key < $1.key }) {
      let place = "\(path)/\(name)"
      let directory = File.parent(place)
      if directories.insert(directory).inserted {
        directories.formUnion(try File.makeDirectories(directory, mode: directoryMode))
      }
      try File.place(bytes, at: place, mode: mode)
    }
    for directory in directories.sorted() { try File.sync(directory: directory) }
    try remove(former.subtracting(files.keys))
    try placeList(Set(files.keys))
  }

  private var list: String { "\(path)/\(Self.listName)" }
  private static let firstLine = "kua dashboard, "

  private func placeList(_ names: Set<String>) throws {
    let text = Self.firstLine + audience.rawValue + "\n" + names.sorted().map { $0 + "\n" }.joined()
    try File.replace(list, with: text, mode: mode)
  }

  /// What belongs to the site that is there; nothing where there is none.
  private func formerFiles() throws -> Set<String> {
    if File.exists(path), !File.isDirectory(path) { throw holds(path) }
    guard let bytes = try File.read(list) else { return [] }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    guard let first = lines.first, first.hasPrefix(Self.firstLine),
      let theirs = Audience(rawValue: String(first.dropFirst(Self.firstLine.count)))
    else { throw holds(Self.listName) }
    guard theirs == audience else {
      throw Problem(
        "other-audience",
        Phrase.Site.holdsAudience(audience: .text(theirs.rawValue), path: .text(path)))
    }
    let names = lines.dropFirst()
    // Nothing outside the directory is the site's, whatever the list says.
    for name in names where name.hasPrefix("/") || name.split(separator: "/").contains("..") {
      throw holds(Self.listName)
    }
    return Set(names)
  }

  private func checkHoldsNothingElse(than names: Set<String>, isOwn: Bool) throws {
    guard File.exists(path) else { return }
    var directories: Set<String> = []
    for name in names {
      var above = name[...]
      while let slash = above.lastIndex(of: "/") {
        above = above[..<slash]
        directories.insert(String(above))
      }
    }
    func look(_ directory: String) throws {
      for name in try File.names(in: directory.isEmpty ? path : "\(path)/\(directory)") ?? [] {
        let whole = directory.isEmpty ? name : "\(directory)/\(name)"
        // An interrupted writing leaves a file that is not yet moved to its place.
        let place = whole.hasSuffix(".new") ? String(whole.dropLast(4)) : whole
        if isOwn, directories.contains(whole), File.isDirectory("\(path)/\(whole)") {
          try look(whole)
        } else if place != Self.listName, !isOwn || !names.contains(place) {
          throw holds(whole)
        }
      }
    }
    try look("")
  }

  private func holds(_ name: String) -> Problem {
    Problem("not-empty", Phrase.Site.holdsOther(name: .text(name), path: .text(path)))
  }

  /// Removes files, and directories that nothing is left in.
  private func remove(_ names: Set<String>) throws {
    var byDirectory: [String: [String]] = [:]
    for name in names {
      let place = "\(path)/\(name)"
      byDirectory[File.parent(place), default: []].append(
        String(place.dropFirst(File.parent(place).count + 1)))
    }
    // What lies deeper first.
    for directory in byDirectory.keys.sorted(by: { $0.count > $1.count }) {
      try File.remove(byDirectory[directory]!, in: directory)
    }
    // A folder that held folders only: `ru`, whose pages and data are gone.
    for name in names.compactMap({ $0.split(separator: "/").first.map(String.init) }) {
      let directory = "\(path)/\(name)"
      guard File.isDirectory(directory), try File.names(in: directory)?.isEmpty == true else { continue }
      try File.remove([], in: directory)
    }
  }
}
