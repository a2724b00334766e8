import IncidentEvents
import Language
import Ledger
import TransparencyLog

/// Whether a released checkpoint is witnessed and by whom, as it is printed.
enum WitnessWords {
  /// Of one checkpoint. `cosigned` is nil where the ledger has no policy.
  static func words(_ cosigned: CosignedCheckpoint?, _ language: Language) -> String {
    guard let cosigned else { return Phrase.Witness.noPolicy.text(in: language) }
    if cosigned.policy.quorum == nil, cosigned.witnesses.isEmpty {
      return Phrase.Witness.noneNeeded.text(in: language)
    }
    guard !cosigned.witnesses.isEmpty else { return Phrase.Witness.nobody.text(in: language) }
    let names = cosigned.witnesses.map { witness, time in
      Phrase.Witness.cosigned(name: .text(witness.name), time: .text(timeText(time))).text(in: language)
    }.joined(separator: "; ")
    return
      (cosigned.isWitnessed
      ? Phrase.Witness.yes(witnesses: .text(names)) : Phrase.Witness.notEnough(witnesses: .text(names))).text(
        in: language)
  }

  /// The members of a JSON answer: null where the ledger has no policy.
  static func json(_ cosigned: CosignedCheckpoint?) -> [(String, JSONText)] {
    [
      ("witnessed", cosigned.map { .boolean($0.isWitnessed) } ?? .null),
      (
        "witnesses",
        .array(
          (cosigned?.witnesses ?? []).map { witness, time in
            .object([
              ("name", .string(witness.name)), ("key", .string("\(witness.key)")),
              ("time", .integer(Int(time))),
            ])
          })
      ),
    ]
  }

  /// A cosignature's time, UTC to the second.
  static func timeText(_ seconds: UInt64) -> String {
    guard seconds < 253_402_300_800 else { return "\(seconds)" }
    let text = "\(RecordedTime(milliseconds: Int64(seconds) * 1000))"
    return String(text.prefix(19)) + "Z"
  }
}

extension Ledger {
  /// A released checkpoint judged by the ledger's own policy; nil where it has none.
  func judged(_ released: ReleasedCheckpoint) throws -> CosignedCheckpoint? {
    try witnessPolicy().map { try cosigned(released, by: $0) }
  }
}
