import Glibc

/// A directory for the files that are measured and thrown away.
struct Scratch {
  private let path: String

  /// `scratch` in the directory `place`, which exists.
  init(_ place: String) { path = "\(place)/scratch" }

  /// A path of that name, in the directory made empty.
  func empty(_ name: String) throws(BenchError) -> String {
    clear()
    guard unsafe mkdir(path, 0o700) == 0 else { throw BenchError("could not make \(path)") }
    return "\(path)/\(name)"
  }

  /// Deletes what was made.
  func clear() { Self.delete(path) }

  private static func delete(_ path: String) {
    for name in names(in: path) { delete("\(path)/\(name)") }
    _ = unsafe remove(path)
  }

  /// What is in a directory; nothing in what is none.
  private static func names(in path: String) -> [String] {
    guard let directory = unsafe opendir(path) else { return [] }
    defer { unsafe closedir(directory) }
    var names: [String] = []
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}
