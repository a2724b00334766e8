import Glibc

/// The machine measured on.
enum Machine {
  /// The processor's name and how many there are.
  static var summary: String {
    let name = firstLine(of: "/proc/cpuinfo", beginning: "model name")
    return "\(sysconf(Int32(_SC_NPROCESSORS_ONLN))) × \(name ?? "processor of unknown name")"
  }

  /// What stands behind the colon of the first line that begins so.
  private static func firstLine(of path: String, beginning prefix: String) -> String? {
    guard let file = unsafe fopen(path, "r") else { return nil }
    defer { unsafe fclose(file) }
    var buffer = [CChar](repeating: 0, count: 512)
    while unsafe fgets(&buffer, Int32(buffer.count), file) != nil {
      let line = String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      guard line.hasPrefix(prefix), let colon = line.firstIndex(of: ":") else { continue }
      return String(line[line.index(after: colon)...].drop { $0 == " " }.prefix { $0 != "\n" })
    }
    return nil
  }
}
