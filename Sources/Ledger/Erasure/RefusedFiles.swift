import DurableFiles
import IncidentEvents

/// The files that refused submissions were copied to. They lie outside the ledger and hold what people wrote, names in
/// clear: the ledger knows where they were written, so that an erasure sweeps them.
extension Ledger {
  /// Notes where refused submissions go, before the first one does.
  /// - Parameter path: absolute.
  public func noteRefusedFile(_ path: String) throws {
    var paths = try refusedFiles()
    if paths.contains(path) { return }
    paths.append(path)
    try DurableFile.replace(directory.refusedFiles, with: paths.joined(separator: "\n") + "\n", mode: 0o600)
  }

  /// What stands in place of references on a line of an import's report that could not be read: it may speak of anyone,
  /// so every erasure takes it out.
  public static let unreadMark = "kua:unread"

  /// What a file's second name ends with while it is overwritten.
  private static let former = ".erasing"

  /// Where refused submissions were written, as far as is known.
  func refusedFiles() throws -> [String] {
    guard let bytes = try DurableFile.read(directory.refusedFiles) else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// Takes the lines that speak of a person, or may, out of the files of refused submissions and rows and out of drafts; an empty line
  /// stays in the place of each, so that the reasons beside them still fit.
  /// - Returns: the files something was taken out of, and those that are no more where they were written.
  func sweepRefusedFiles(of names: [Reference]) throws -> (swept: [String], notFound: [String]) {
    let texts = names.map { Array("\($0)".utf8) } + [Array(Self.unreadMark.utf8)]
    var swept: [String] = [], notFound: [String] = []
    let drafts = try drafts()
    for path in try refusedFiles() + drafts {
      // What a writing that was cut short has left of a file is nobody's any more.
      try DurableFile.erase(path + Self.former)
      if drafts.contains(path) { try DurableFile.erase(path + ".new") }
      guard let bytes = try DurableFile.read(path) else {
        notFound.append(path)
        continue
      }
      var kept: [UInt8] = [], isChanged = false
      for line in bytes.split(separator: 0x0a, omittingEmptySubsequences: false) {
        if texts.contains(where: { line.contains($0) }) { isChanged = true } else { kept += line }
        kept.append(0x0a)
      }
      kept.removeLast()
      guard isChanged else { continue }
      // A crash in between leaves the former file under its second name; the next sweep destroys it.
      try DurableFile.link(path, to: path + Self.former)
      try DurableFile.replace(path, with: String(decoding: kept, as: UTF8.self), mode: 0o600)
      try DurableFile.erase(path + Self.former)
      swept.append(path)
    }
    return (swept, notFound)
  }
}

extension LedgerDirectory {
  /// Where refused submissions were written, a path a line.
  var refusedFiles: String { "\(keys)/refused-files" }
}
