/// A bundle ready to be written: every file of the archive by its name.
public struct PreparedBundle: Sendable {
  public let issued: IssuedBundle
  /// The size of the checkpoint that it leads to.
  public let size: Int
  /// How many cosignatures that checkpoint has.
  public let cosignatures: Int
  /// How many entries it holds.
  public let entries: Int
  /// How many values it gives out in clear.
  public let values: Int
  let files: [String: [UInt8]]

  /// Writes the archive; whole and durable when this returns.
  public func write(to archive: ArchiveWriter) throws(BundleError) {
    let names = files.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    for name in names { try archive.add(name, files[name] ?? []) }
    try archive.finish()
  }
}
