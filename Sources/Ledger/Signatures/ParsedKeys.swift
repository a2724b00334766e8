import Synchronization
import TransparencyLog

/// Verifier keys by their text, parsed once: the same few stand behind many signatures.
enum ParsedKeys {
  private static let known = Mutex<[String: VerifierKey]>([:])
  /// How many are kept; then all are forgotten and parsed anew.
  private static let most = 4_096

  /// The key of a text; nil when it is none.
  static func key(_ text: String) -> VerifierKey? {
    if let key = known.withLock({ $0[text] }) { return key }
    guard let key = try? VerifierKey(parsing: text) else { return nil }
    known.withLock { known in
      if known.count >= most { known.removeAll(keepingCapacity: true) }
      known[text] = key
    }
    return key
  }
}
