import IncidentEvents
import Language
import Ledger
import Projections
import Rulebook

/// Records acts on exhibits: what files say of themselves is put in, the rest is read and asked as `kua record` does.
struct ExhibitRecorder {
  let ledger: Ledger
  let acting: Acting
  let options: ExhibitActOptions
  /// Reads what was typed.
  let reader: ValueReader
  /// What whoever acts may see.
  let history: EntityHistory

  init(_ options: ExhibitActOptions) throws {
    self.options = options
    ledger = try options.writing.open()
    acting = try options.writing.acting.named.acting(in: ledger)
    let lookup = try LedgerLookup(
      ledger, for: (try? options.writing.acting.named.reader(in: ledger)) ?? .anyone)
    history = lookup.history
    reader = ValueReader(
      language: Spoken.language,
      now: Law.zone.localTime(atMilliseconds: try ledger.timeToRecord().milliseconds), lookup: lookup,
      actor: acting.actor, body: acting.body)
  }

  /// The exhibit that is meant by its number, its reference or the beginning of one.
  func exhibit(_ typed: String) throws -> Reference { try thing(typed, [.exhibit], "exhibit") }

  /// What of some kinds is meant.
  func thing(_ typed: String, _ kinds: [EntityKind], _ code: String) throws -> Reference {
    try Self.thing(typed, kinds, code, reader)
  }

  /// The same for any reader.
  static func thing(
    _ typed: String, _ kinds: [EntityKind], _ code: String, _ reader: ValueReader
  ) throws -> Reference {
    do {
      return try reader.reference(typed, kinds, takesNew: false)
    } catch let fault as ValueFault {
      var text = fault.message.text(in: reader.language)
      for choice in fault.choices { text += "\n      \(choice.line)" }
      throw Problem("no-\(code)", text, exit: .usage)
    }
  }

  /// The state of an exhibit.
  func state(of exhibit: Reference) throws -> ExhibitState {
    try history.state(ExhibitState.self, of: exhibit)
  }

  /// Records an act, or only decides it.
  ///
  /// - Parameters:
  ///   - known: values that are known already, by path.
  ///   - said: what was typed for fields, by path.
  func record(
    _ type: EventType, known: [String: JSONText], said: [String: [String]]
  ) throws -> ActAnswer {
    let now = try ledger.timeToRecord()
    let random: (UInt64, UInt64) = (.random(in: .min ... .max), .random(in: .min ... .max))
    var act = Act(RecordForm(type), id: EventID(milliseconds: now.milliseconds, random: random))
    act.values = known
    var recording = HandRecording(
      ledger: ledger, recorder: ActRecorder(ledger: ledger, acting: acting, wait: options.writing.wait),
      reader: reader, draft: try Draft(of: act, in: ledger),
      conversation: Terminal.isSomebodyThere ? Keyboard() : nil, isDryRun: options.dryRun,
      isConfirmed: options.yes, act: act)
    do {
      let faults = try recording.take(said.merging(options.texts) { own, _ in own })
      let outcome = try recording.run(faults)
      return ActAnswer(outcome: outcome, recording: recording, ledger: ledger)
    } catch is Asking.GivenUp {
      StandardStream.note("\n\(recording.draftHint)\n")
      throw ExitStatus.failure
    }
  }

  /// Records one act and prints what became of it.
  func recordAndPrint(
    _ type: EventType, known: [String: JSONText] = [:], said: [String: [String]]
  ) throws {
    let answer = try record(type, known: known, said: said)
    try answer.release()
    var output = StandardStream.output()
    let isJSON = options.writing.format == .json
    try output.write(isJSON ? answer.json.text + "\n" : answer.text(.output))
    try output.flush()
    try answer.settle(options.writing.format)
  }
}

/// What was typed for fields of an act's data; what was left out is not in it.
func said(_ fields: (path: String, text: String?)...) -> [String: [String]] {
  var texts: [String: [String]] = [:]
  for field in fields {
    if let text = field.text { texts[field.path] = [text] }
  }
  return texts
}

extension ValueReader {
  /// Reads for somebody who looks something up and records nothing.
  static func looking(in ledger: Ledger, for reader: Reader) throws -> ValueReader {
    ValueReader(
      language: Spoken.language,
      now: Law.zone.localTime(atMilliseconds: try ledger.timeToRecord().milliseconds),
      lookup: try LedgerLookup(ledger, for: reader), actor: nil, body: nil)
  }
}
