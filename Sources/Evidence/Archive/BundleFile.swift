internal import DurableFiles

/// Reading an archive from its file.
public enum BundleFile {
  /// The bytes of an archive; of one that is larger than a bundle may be, no more than show that.
  /// - Throws: ``BundleError/Code/file``.
  public static func read(_ path: String) throws(BundleError) -> [UInt8] {
    let size = min(ArchiveWriter.DurableFile.size(path) ?? 0, ArchiveLayout.maximumSize)
    guard let bytes = try ArchiveWriter.DurableFile.read(path, limit: size + 1) else {
      throw BundleError(.file, "there is no file \(path) to read a bundle from")
    }
    return bytes
  }
}
