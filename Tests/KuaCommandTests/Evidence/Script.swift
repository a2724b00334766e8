import Foundation

/// A script to be run.
enum Script {
  /// Writes it with another process: what this one has open for writing, be it only in a process that another test is just
  /// starting, can not be run.
  static func write(_ text: String, to path: String) throws {
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = ["-c", #"printf %s "$1" > "$2" && chmod 755 "$2""#, "sh", text, path]
    try shell.run()
    shell.waitUntilExit()
  }
}
