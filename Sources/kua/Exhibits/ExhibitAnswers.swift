import Evidence
import Language
import Ledger

/// The answers to acts on several files: told as they come to people, in one object at the end to programs.
struct ExhibitAnswers {
  private let format: OutputFormat
  private var json: [JSONText] = []

  init(_ format: OutputFormat) { self.format = format }

  /// Tells an answer.
  mutating func add(_ answer: ActAnswer) throws {
    try answer.release()
    if format == .json {
      json.append(answer.json)
    } else {
      var output = StandardStream.output()
      try output.write(answer.text(.output))
      try output.flush()
    }
    try answer.settle(format)
  }

  /// Tells programs everything, also what was recorded before something failed.
  func end() throws {
    guard format == .json, !json.isEmpty else { return }
    var output = StandardStream.output()
    try output.write(JSONText.object([("exhibits", .array(json))]).text + "\n")
    try output.flush()
  }

  /// Keeps the hash tree of a file that is registered. It can be made again: when it can not be kept, that is told and is
  /// no error.
  func keep(_ media: MediaDigest, of answer: ActAnswer, in ledger: Ledger) {
    if case .wouldBeRecorded = answer.outcome { return }
    do {
      try SegmentSidecar(of: ledger.directory).keep(media)
    } catch {
      StandardStream.note(
        "kua: \(Phrase.Exhibits.treeNotKept(reason: .text(error.description)).text(in: Spoken.language))\n")
    }
  }
}
