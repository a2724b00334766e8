internal import DurableFiles

/// Why a media file could not be read as it has to be: what was tried, what was wrong, what to do.
public struct MediaError: Error, Sendable, CustomStringConvertible {
  /// What kind of failure it is, for programs; more may be added.
  public struct Code: Hashable, Sendable, CustomStringConvertible {
    public let description: String

    public static let file = Code(description: "file")
    /// What is there is no ordinary file.
    public static let notAFile = Code(description: "not-a-file")
    /// It changed, grew or shrank while it was read, so that no digest is that of one file.
    public static let changed = Code(description: "changed-while-read")
    /// What is kept of a file's segments is not what was registered.
    public static let damagedTree = Code(description: "damaged-segment-tree")
    /// The program that looks into media files failed.
    public static let probe = Code(description: "probe")
  }

  public let code: Code
  public let description: String

  init(_ code: Code, _ description: String) {
    self.code = code
    self.description = description
  }
}

extension MediaError: FileFailure {
  package init(file sentence: String) { self.init(.file, sentence) }
}

typealias MediaDurable = Durable<MediaError>
