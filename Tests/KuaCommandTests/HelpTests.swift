import ArgumentParser
import Foundation
import Testing

@testable import kua

@Suite("Help")
struct HelpTests {
  static let commands: [any ParsableCommand.Type] =
    [Kua.self] + Kua.configuration.subcommands.filter { $0.configuration.shouldDisplay }

  /// The help is compared with Snapshots/; to accept a change, run the tests with KUA_RECORD_SNAPSHOTS=1 and look
  /// at the difference.
  @Test("Help is as recorded", arguments: commands.map { Snapshot(command: $0) })
  func snapshots(snapshot: Snapshot) throws {
    let help = snapshot.help
    if ProcessInfo.processInfo.environment["KUA_RECORD_SNAPSHOTS"] != nil {
      try help.write(to: snapshot.file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: snapshot.file, encoding: .utf8) == help)
  }

  @Test("Every command's help has two examples or more", arguments: commands.map { Snapshot(command: $0) })
  func examples(snapshot: Snapshot) throws {
    let discussion = snapshot.command.configuration.discussion
    let examples = try #require(discussion.split(separator: "Examples:\n").last)
    #expect(examples.split(separator: "\n").count >= 2)
    #expect(examples.contains("kua"))
  }

  struct Snapshot: CustomTestStringConvertible {
    let command: any ParsableCommand.Type

    var name: String { command._commandName }
    var testDescription: String { name }
    var help: String {
      (command == Kua.self ? Kua.helpMessage(columns: 100) : Kua.helpMessage(for: command, columns: 100))
        + "\n"
    }
    var file: URL {
      URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Snapshots/\(name).txt")
    }
  }
}
