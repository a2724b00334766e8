import Language
import Ledger
import TransparencyLog

/// How far a ledger is witnessed.
enum WitnessedStanding {
  /// It has no witness policy.
  case noPolicy
  /// The policy or what was released can not be read; why.
  case unknown(String)
  /// The newest released checkpoint that is witnessed; nil when none is.
  case newest(CosignedCheckpoint?)

  init(of ledger: Ledger) {
    do {
      guard let policy = try ledger.witnessPolicy() else {
        self = .noPolicy
        return
      }
      self = .newest(try ledger.newestWitnessed(by: policy))
    } catch {
      self = .unknown("\(error)")
    }
  }

  var json: JSONText {
    guard case .newest(let found) = self else { return .null }
    return .object(
      [
        ("size", found.map { .integer($0.checkpoint.size) } ?? .null),
        ("root", .optional(found?.checkpoint.checkpoint.root.base64)),
      ] + WitnessWords.json(found).filter { $0.0 == "witnesses" })
  }

  func words(_ language: Language) -> String {
    switch self {
    case .noPolicy: Phrase.Witness.noPolicy.text(in: language)
    case .unknown(let reason): Phrase.Witness.badPolicy(reason: .text(reason)).text(in: language)
    case .newest(nil): Phrase.Witness.never.text(in: language)
    case .newest(let found?):
      Phrase.Witness.newest(
        size: .number(found.checkpoint.size), words: .text(WitnessWords.words(found, language))
      ).text(in: language)
    }
  }
}
