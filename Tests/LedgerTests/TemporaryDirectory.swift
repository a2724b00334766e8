import Foundation

/// A directory that goes when the value does.
final class TemporaryDirectory {
  let path: String

  init() {
    path = FileManager.default.temporaryDirectory.appending(path: "kua-test-\(UUID().uuidString)").path
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// A ledger's directory inside it.
  var ledger: String { path + "/test.kua" }

  func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: ledger + "/" + name) }
}
