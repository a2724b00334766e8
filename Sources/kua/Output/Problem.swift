import Dashboard
import EventLog
import Evidence
import Glibc
import LMDB
import Language
import Ledger
import Rulebook
import TrustedTime
import Vault

/// Why a command could not do what was asked: a code for programs, a sentence for people, an exit code.
struct Problem: Error, CustomStringConvertible {
  let code: String
  let message: FilledPhrase
  let exit: ExitStatus

  init(_ code: String, _ message: FilledPhrase, exit: ExitStatus = .failure) {
    self.code = code
    self.message = message
    self.exit = exit
  }

  /// A problem told in the words of what found it, in English.
  init(_ code: String, _ message: String, exit: ExitStatus = .failure) {
    self.init(code, FilledPhrase(verbatim: message), exit: exit)
  }

  /// The sentence in English, as programs have it.
  var description: String { message.text(in: .en) }

  /// A failure of a system call, by its last error.
  static func system(_ what: FilledPhrase) -> Problem {
    let reason = unsafe String(cString: strerror(errno))
    return Problem("file", Phrase.Problem.system(reason: .text(reason), what: .phrase(what)))
  }

  /// Something that was asked for and is not there.
  static func notFound(_ message: FilledPhrase) -> Problem { Problem("not-found", message) }

  /// An event that the ledger does not take, with every reason.
  private init(_ refused: EventRefused) {
    var reasons: PhraseValue?
    for finding in refused.findings {
      let reason = PhraseValue.phrase(LineAnswer(finding, line: 1).reason)
      reasons = reasons.map { .phrase(Phrase.Append.and(one: $0, other: reason)) } ?? reason
    }
    self.init(
      refused.findings.first?.code.text ?? "refused", Phrase.Append.eventWas(reasons: reasons ?? ""),
      exit: .someRefused)
  }

  /// Any error, with the code and the exit status of its kind.
  init(_ error: any Error) {
    switch error {
    case let problem as Problem: self = problem
    case let error as LedgerError:
      let exit: ExitStatus = error.code == .busy ? .busy : error.code == .badName ? .usage : .failure
      self.init("\(error.code)", error.description, exit: exit)
    case let refused as EventRefused: self.init(refused)
    case let error as BundleError: self.init("\(error.code)", error.description)
    case let error as PublicationError:
      self.init(
        error.code.name, error.description, exit: error.code == .differs ? .verificationFailed : .failure)
    case let error as VaultError: self.init("\(error.code)", error.description)
    case let error as TimeStampError: self.init("\(error.code)", error.description)
    case let error as LogError: self.init("\(error.code)", error.description)
    default: self.init("failure", "\(error)")
    }
  }
}

/// The exit codes of `kua`.
enum ExitStatus: Int32, Sendable {
  case done = 0
  case failure = 1
  case verificationFailed = 2
  case someRefused = 3
  case usage = 64
  case busy = 75
}
