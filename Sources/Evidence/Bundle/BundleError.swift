import DurableFiles

/// Why a bundle of evidence could not be made or read.
public struct BundleError: Error, CustomStringConvertible {
  /// What kind of fault it is; more kinds may come.
  public struct Code: Hashable, Sendable, CustomStringConvertible {
    /// The code as a word, stable for programs.
    public let description: String

    /// A file could not be read or written.
    public static let file = Code(description: "file")
    /// There is no case, exhibit or event of that name, or the issuer is not shown it.
    public static let notFound = Code(description: "not-found")
    /// Nothing of evidence is registered to it.
    public static let noExhibit = Code(description: "no-exhibit")
    /// A part of an exhibit's chain of custody is sealed from the issuer.
    public static let sealed = Code(description: "sealed")
    /// An event that is in the bundle anyway, or is not in it.
    public static let selection = Code(description: "selection")
    /// The ledger has changed since what was shown.
    public static let changed = Code(description: "changed")
    /// What would be exported is not what was issued.
    public static let otherContents = Code(description: "other-contents")
    /// No checkpoint is there that the bundle can lead to.
    public static let noCheckpoint = Code(description: "no-checkpoint")
    /// It would be larger than a bundle may be.
    public static let tooLarge = Code(description: "too-large")
    /// The issuer has no key that is enrolled.
    public static let noKey = Code(description: "no-key")
  }

  /// The kind of fault.
  public let code: Code
  /// What was tried, what was wrong, what to do.
  public let description: String

  init(_ code: Code, _ what: String) {
    self.code = code
    description = what
  }
}

extension BundleError: FileFailure {
  /// A fault of a file.
  package init(file sentence: String) { self.init(.file, sentence) }
}
