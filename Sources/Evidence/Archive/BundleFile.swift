internal import DurableFiles
internal import Glibc

/// Reading an archive from its file.
public enum BundleFile {
  /// The bytes of an archive; of one that is larger than a bundle may be, no more than show that.
  /// - Throws: ``BundleError/Code/file``.
  public static func read(_ path: String) throws(BundleError) -> [UInt8] {
    var reading = try MediaReading(path)
    var bytes: [UInt8] = []
    try reading.forEachSegment { segment in
      if bytes.count <= ArchiveLayout.maximumSize { bytes.append(contentsOf: segment) }
    }
    return bytes
  }
}
