import Foundation

/// The example submissions in `Schemas/examples`.
enum Examples {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "../../Schemas/examples"
  )
  .standardizedFileURL

  /// The files below `Schemas/examples` with an ending, as paths relative to it, in order.
  static func files(_ ending: String = ".json") -> [String] {
    let all =
      FileManager.default.enumerator(atPath: folder.path)?.allObjects.compactMap { $0 as? String } ?? []
    return all.filter { $0.hasSuffix(ending) }.sorted()
  }

  static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appending(path: path)))
  }

  /// Examples of event types: `<type>.v1/valid-….json` and `<type>.v1/invalid-….json`.
  static let ofTypes = files().filter { $0.contains(".v1/") }
  static let valid = ofTypes.filter { $0.contains("/valid-") }
}
