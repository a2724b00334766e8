import ArgumentParser
import CanonicalJSON
import Foundation
import IncidentEvents

/// `kua check-schemas`: what the reader and the schema step say of files, for comparison with other software.
struct CheckSchemasCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check-schemas",
    abstract: "Check JSON files, one submission each, against the event schemas.",
    discussion: """
      Prints a line `valid PATH` or `invalid PATH` for every .json file below a directory, sorted bytewise by \
      its path relative to it. Privacy and rules are not asked; needs no ledger.

      Example:
        kua check-schemas Schemas/examples
      """,
    shouldDisplay: false)

  @Argument(help: ArgumentHelp("Where the files are.", valueName: "dir"))
  var directory: String

  func run() throws {
    var output = StandardStream.output()
    var document = JSONDocument(maximumBytes: JSONDocument.longest)
    for path in try files() {
      var reader = try WholeFile(directory + "/" + path)
      let verdict = Self.isValid(try reader.bytes(), &document) ? "valid" : "invalid"
      try output.write("\(verdict) \(path)\n")
    }
    try output.flush()
  }
}
