public import Language

/// What one check of a bundle has shown.
public struct BundleCheck: Sendable, Equatable {
  /// How a check came out.
  public enum Verdict: String, Sendable {
    /// It was made, and nothing is wrong.
    case holds
    /// Something is wrong; the details say what.
    case fails
    /// There is nothing to check it with.
    case notEstablished = "not-established"
    /// The bundle has none of it.
    case absent
  }

  /// As in the format's table; of a media file `media` and its name.
  public let name: String
  public internal(set) var verdict: Verdict
  /// Sentences for people: first what is wrong.
  public internal(set) var details: [FilledPhrase]
}

/// What all checks together say of a bundle.
public struct BundleVerdict: Sendable {
  /// What can be said of the whole.
  public enum Whole: String, Sendable {
    /// All that can be checked holds, and the log's key is the one known from elsewhere.
    case established
    /// It does not contradict itself; that it comes from the log it names is not known.
    case consistent
    /// Something does not hold.
    case fails
  }

  /// In the order of the format's table, media files behind.
  public let checks: [BundleCheck]
  /// What the manifest says the bundle is of; nil when it can not be read.
  public let subject: String?
  /// Whether the ledger is one of invented events.
  public let isSynthetic: Bool

  public var whole: Whole {
    if checks.contains(where: { $0.verdict == .fails }) { return .fails }
    return checks.contains { $0.name == "log-key" && $0.verdict == .holds } ? .established : .consistent
  }
}

/// A check on its way.
struct Checking {
  private(set) var faults: [FilledPhrase] = []
  private(set) var notes: [FilledPhrase] = []
  /// What it comes to when nothing is wrong.
  var otherwise = BundleCheck.Verdict.holds

  /// The most faults that are listed one by one.
  static let maximumFaults = 100

  mutating func fault(_ what: FilledPhrase) { faults.append(what) }
  mutating func fault(_ what: Phrase) { faults.append(FilledPhrase(what)) }
  mutating func note(_ what: FilledPhrase) { notes.append(what) }
  mutating func note(_ what: Phrase) { notes.append(FilledPhrase(what)) }

  /// The check, done.
  func done(_ name: String) -> BundleCheck {
    var details = Array(faults.prefix(Self.maximumFaults))
    if faults.count > details.count {
      details.append(Phrase.Verdict.andMore(number: .number(faults.count - details.count)))
    }
    return BundleCheck(
      name: name, verdict: faults.isEmpty ? otherwise : .fails, details: details + notes)
  }
}

/// That a check can not be made because what it reads can not be read; the check that reads it says why.
struct NotReadable: Error {
  /// The file or entry.
  let what: String
}
