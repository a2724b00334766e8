import EventLog
import Language
import Ledger
import TransparencyLog
import TrustedTime

/// A trusted time stamp, as it is printed.
struct TimeStampPage {
  private let attached: AttachedTimeStamp

  init(_ attached: AttachedTimeStamp) { self.attached = attached }

  /// The size of the checkpoint it is over.
  var size: Int { Int(attached.checkpoint.size) }

  /// The time stated, with how exact it is and who states it: one line.
  func line(_ language: Language) -> String {
    "\(attached.verified.time), \(accuracy(language)), \(attached.verified.signer.subject)"
  }

  /// A line for each thing it says.
  func facts(_ language: Language) -> [(String, String)] {
    func said(_ phrase: Phrase) -> String { phrase.text(in: language) }
    let verified = attached.verified
    return [
      (said(Phrase.Timestamp.time), "\(verified.time)"),
      (said(Phrase.Timestamp.accuracy), accuracy(language)),
      (said(Phrase.Timestamp.signer), Self.words(verified.signer)),
      (said(Phrase.Timestamp.authority), Self.words(verified.anchor)),
      (said(Phrase.Timestamp.serial), verified.statement.serialNumber),
      (said(Phrase.Timestamp.policy), verified.statement.policy),
    ]
  }

  /// The same for programs, with the response itself.
  var json: JSONText {
    let verified = attached.verified
    return .object([
      ("time", .string("\(verified.time)")),
      ("accuracyMicroseconds", verified.statement.accuracyMicroseconds.map { .integer(Int($0)) } ?? .null),
      ("signer", Self.json(verified.signer)), ("trusted", Self.json(verified.anchor)),
      ("serialNumber", .string(verified.statement.serialNumber)),
      ("policy", .string(verified.statement.policy)),
      ("sha256", .string(verified.statement.imprint.hex)),
      ("response", .string(Base64.encode(attached.stored.response))),
    ])
  }

  private func accuracy(_ language: Language) -> String {
    guard let micros = attached.verified.statement.accuracyMicroseconds else {
      return Phrase.Timestamp.unstated.text(in: language)
    }
    let whole = micros / 1_000_000
    let rest = String(String(1_000_000 + micros % 1_000_000).dropFirst())
    let fraction = rest.replacing(/0+$/, with: "")
    let seconds = fraction.isEmpty ? "\(whole)" : "\(whole).\(fraction)"
    return Phrase.Timestamp.within(seconds: .text(seconds)).text(in: language)
  }

  private static func words(_ certificate: AuthorityCertificate) -> String {
    "\(certificate.subject)  SHA-256 \(certificate.fingerprint.hex)"
  }

  private static func json(_ certificate: AuthorityCertificate) -> JSONText {
    .object([
      ("subject", .string(certificate.subject)), ("sha256", .string(certificate.fingerprint.hex)),
    ])
  }
}

extension Terminal {
  /// Lines of a name and a value, indented and aligned.
  func lines(_ facts: [(String, String)]) -> String {
    let width = facts.map(\.0.count).max() ?? 0
    return facts.map { name, value in
      "  " + faint(name) + String(repeating: " ", count: width - name.count) + "  \(value)\n"
    }.joined()
  }
}
