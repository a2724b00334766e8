import ArgumentParser

/// In what form a command answers.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  case table, json, csv, ndjson

  /// Whether errors are to be JSON too.
  var isForPrograms: Bool { self == .json || self == .ndjson }

  /// The format that a command line asks for, also one that can not be parsed.
  static func asked(in arguments: [String]) -> OutputFormat {
    for (at, argument) in arguments.enumerated() {
      if argument == "--format", at + 1 < arguments.count {
        return OutputFormat(rawValue: arguments[at + 1]) ?? .table
      }
      if argument.hasPrefix("--format=") {
        return OutputFormat(rawValue: String(argument.dropFirst(9))) ?? .table
      }
    }
    return .table
  }

  /// Refuses a format that a command does not have.
  func check(isOneOf formats: [OutputFormat]) throws {
    guard formats.contains(self) else {
      let names = formats.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("There is no --format \(rawValue) here; there are \(names).")
    }
  }
}
