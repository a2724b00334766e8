import ArgumentParser
import CanonicalJSON
import Glibc
import IncidentEvents
import Language

/// `kua check-schemas`: what the reader and the schema step say of files, for comparison with other software.
struct CheckSchemasCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check-schemas",
    abstract: "Check JSON files, each one submission, against the event schemas.",
    discussion: """
      Prints a line `valid PATH` or `invalid PATH` for every .json file below the directory, sorted bytewise by \
      path. Privacy and rules are not asked; needs no ledger.

      Example:
        kua check-schemas Schemas/examples
      """,
    shouldDisplay: false)

  @Argument(help: ArgumentHelp("Where the files are.", valueName: "dir"))
  var directory: String

  func run() throws {
    var output = StandardStream.output()
    var document = JSONDocument(maximumBytes: JSONDocument.longest)
    let paths = try Self.files(in: directory, below: "").sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    for path in paths {
      let bytes = try Self.bytes(of: directory + "/" + path)
      try output.write((Self.isValid(bytes, &document) ? "valid " : "invalid ") + path + "\n")
    }
    try output.flush()
  }

  /// Whether the ledger's reader takes the bytes, and the schema of the type they name finds no fault.
  static func isValid(_ bytes: [UInt8], _ document: inout JSONDocument) -> Bool {
    guard (try? document.parseObject(bytes.span)) != nil, let type = SchemaCheck.type(of: document.root)
    else {
      return false
    }
    return SchemaCheck.check(document.root, as: type).faults.isEmpty
  }

  /// The .json files below a directory, each with `prefix` before its path.
  private static func files(in directory: String, below prefix: String) throws -> [String] {
    guard let entries = unsafe opendir(directory) else {
      throw Problem.system(Phrase.Problem.couldNotRead(path: .text(directory)))
    }
    defer { unsafe closedir(entries) }
    var files: [String] = []
    while let entry = unsafe readdir(entries) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasPrefix(".") { continue }
      if unsafe Int(entry.pointee.d_type) == Int(DT_DIR) {
        files += try Self.files(in: directory + "/" + name, below: prefix + name + "/")
      } else if name.hasSuffix(".json") {
        files.append(prefix + name)
      }
    }
    return files
  }

  /// A file's bytes.
  private static func bytes(of path: String) throws -> [UInt8] {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw Problem.system(Phrase.Problem.couldNotRead(path: .text(path))) }
    defer { close(file) }
    var bytes: [UInt8] = [], piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe piece.withUnsafeMutableBytes { unsafe read(file, $0.baseAddress, $0.count) }
      guard count >= 0 else { throw Problem.system(Phrase.Problem.couldNotRead(path: .text(path))) }
      if count == 0 { return bytes }
      bytes += piece.prefix(count)
    }
  }
}
