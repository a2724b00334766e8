/// Why a witness policy could not be read.
public struct PolicyError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What kind of fault it is; more kinds may come.
  public struct Code: Hashable, Sendable, CustomStringConvertible {
    /// The code as a word, stable for programs.
    public let description: String

    /// A byte that a policy can not have.
    public static let forbiddenByte = Code(description: "forbidden-byte")
    /// A line that is none of `log`, `witness`, `group` and `quorum`, or has too few or too many words.
    public static let malformedLine = Code(description: "malformed-line")
    /// A key that can not be read, or is of the wrong type for its line.
    public static let malformedKey = Code(description: "malformed-key")
    /// A key that an earlier line has.
    public static let duplicateKey = Code(description: "duplicate-key")
    /// A name that an earlier line has, or `none`.
    public static let takenName = Code(description: "taken-name")
    /// A name that no earlier line defines.
    public static let unknownName = Code(description: "unknown-name")
    /// A name that is a member already.
    public static let duplicateMember = Code(description: "duplicate-member")
    /// A threshold that is no number from 1 to the number of members.
    public static let malformedThreshold = Code(description: "malformed-threshold")
    /// No `quorum` line, or a second one.
    public static let quorum = Code(description: "quorum")
  }

  /// The kind of fault.
  public let code: Code
  /// The line, from 1; nil when the fault is of the whole.
  public let line: Int?
  /// What was wrong, in a sentence, with the line.
  public let description: String

  init(_ code: Code, line: Int?, _ what: String) {
    self.code = code
    self.line = line
    description = line.map { "Line \($0) of the policy: \(what)" } ?? "The policy \(what)"
  }
}
