import CanonicalJSON
import Dispatch
import EventLog
import IncidentEvents
import LMDB
import Language
import Rulebook
import Synchronization

/// A submission looked at by itself: syntax, schema, what only the ledger writes, privacy, and the attributes that are
/// the ledger's to give. It needs nothing that earlier events say, so it may be made on another thread, ahead of
/// decisions; protected and personal values are sealed for the vault there.
public struct Preparation: Sendable {
  enum Outcome: Sendable {
    case refused([Finding])
    case entry(PreparedEntry)
    /// The vault failed.
    case failed(any Error)
  }
  let outcome: Outcome
  /// The signatures of the entry, checked as far as its keys are known; nil when it carries none.
  var signatures: CheckedSignatures?

  /// Whether it is a retraction or a correction: what follows one can only be decided once it is recorded.
  public var revises: Bool {
    if case .entry(let entry) = outcome {
      return entry.type == .eventRetracted || entry.type == .eventCorrected
    }
    return false
  }
}

/// What a submission becomes, if rules allow it.
struct PreparedEntry: Sendable {
  /// The canonical entry.
  var bytes: [UInt8]
  let type: EventType
  /// Where in it the ledger has to put the recorded time, if it is the ledger's to give.
  let recordedTimeAt: Int?
  /// The protected and personal values, of a type that can have some.
  let values: PrivateValues?
  /// What is asked about the submission by itself: recorded only if attested.
  let asked: [Finding]
}

/// Makes preparations for one ledger.
struct Preparer: Sendable {
  /// Whether recorded time comes with the submission.
  let isSynthetic: Bool
  /// Where protected and personal values go.
  let sealing: ValueSealing
  /// The ledger's origin: signatures cover it.
  let origin: String
  /// The keys that signatures are checked with ahead of the decision.
  let keys: KeyDirectory
  /// Whether the ledger's own commands submit.
  var isCommand = false
  /// How many bytes an entry may have.
  var longestEntry = EntryBatch.maximumEntryLength

  /// What stands where the ledger puts the recorded time.
  private static let noTime = CanonicalWriter.Insertion(
    name: "recordedtime", value: Array("\"1970-01-01T00:00:00.000Z\"".utf8))

  func prepare(_ submission: [UInt8]) -> Preparation {
    var document = JSONDocument(maximumBytes: JSONDocument.longest)
    return prepare(submission.span, with: &document)
  }

  func prepare(_ line: Span<UInt8>, with document: inout JSONDocument) -> Preparation {
    var preparation = Preparation(outcome: outcome(line, &document))
    if case .entry(let entry) = preparation.outcome, document.root.member("signature") != nil {
      let bytes = entry.bytes
      if let message = try? SignedMessage(bytes.span.rawBytes, origin: origin) {
        preparation.signatures = CheckedSignatures(message, candidates: keys)
      }
    }
    return preparation
  }

  private func outcome(_ line: Span<UInt8>, _ document: inout JSONDocument) -> Preparation.Outcome {
    do throws(JSONSyntaxError) {
      try document.parseObject(line)
    } catch {
      return .refused([Finding("JSN-01", ["problem": .phrase(error.phrase)])])
    }
    guard let type = SchemaCheck.type(of: document.root) else {
      return .refused([Finding("SCH-02", ["type": typeNamed(by: document)])])
    }
    let checked = SchemaCheck.check(document.root, as: type)
    guard checked.faults.isEmpty else {
      return .refused(
        checked.faults.map { Finding("SCH-01", ["problem": .phrase($0.phrase)], field: $0.path) })
    }
    guard checked.openIINs.isEmpty else {
      return .refused(checked.openIINs.map { Finding("PRV-02", ["field": .text($0)], field: $0) })
    }
    if type.schema.isLedgerOnly, !isCommand { return .refused([Finding("CMD-01", ["type": "\(type.name)"])]) }
    if !checked.privateFields.isEmpty, document.root.member("signature") != nil {
      return .refused(checked.privateFields.map { Finding("SIG-07", ["field": .text($0)], field: $0) })
    }
    do {
      let taken = try sealing.take(from: document.root, type)
      return entry(document, type, taken)
    } catch let refused as ValueSealing.Refused {
      return .refused(refused.findings)
    } catch {
      return .failed(error)
    }
  }

  /// The entry that a submission its schema allows would become.
  private func entry(
    _ document: borrowing JSONDocument, _ type: EventType, _ taken: ValueSealing.Outcome?
  ) -> Preparation.Outcome {
    let hasTime = document.root.member("recordedtime") != nil
    if isSynthetic, !hasTime {
      let problem = PhraseValue.word(Phrase.Findings.recordedTimeMissing)
      return .refused([Finding("TIM-03", ["problem": problem], field: "recordedtime")])
    }
    if !isSynthetic, hasTime { return .refused([Finding("TIM-02", [:], field: "recordedtime")]) }
    var insertions: [CanonicalWriter.Insertion] = []
    if let taken { insertions.append(CanonicalWriter.Insertion(name: "data", value: taken.data)) }
    if !isSynthetic { insertions.append(Self.noTime) }
    var entry: [UInt8] = []
    if insertions.isEmpty {
      CanonicalWriter.write(document.root, to: &entry)
    } else {
      CanonicalWriter.write(document.root, omitting: ["disclosures"], inserting: insertions, to: &entry)
    }
    // Nothing that may hold a quote stands behind it.
    let place = isSynthetic ? nil : entry.lastRange(of: Self.noTime.value).map { $0 + 1 }
    guard entry.count <= longestEntry else {
      return .refused([Finding("LEN-01", ["bytes": .number(entry.count)])])
    }
    return .entry(
      PreparedEntry(
        bytes: entry, type: type, recordedTimeAt: place, values: taken?.values, asked: asked(taken?.values)))
  }

  /// IIN-01: an IIN has the check digit of the others.
  private func asked(_ values: PrivateValues?) -> [Finding] {
    guard let iin = values?.iin, !IIN.isValid(iin.utf8) else { return [] }
    return [Finding("IIN-01", [:], field: "data.iin")]
  }

  /// What a document gives as its type, for a message.
  private func typeNamed(by document: borrowing JSONDocument) -> PhraseValue {
    guard let type = document.root.member("type") else { return .word(Phrase.Findings.nothing) }
    return type.string.map { "\"\($0.prefix(60))\"" } ?? .word(Phrase.Findings.noString)
  }
}

extension [UInt8] {
  /// Where `bytes` stand for the last time.
  fileprivate func lastRange(of bytes: [UInt8]) -> Int? {
    var at = count - bytes.count
    while at >= 0 {
      if self[at] == bytes[0], self[at..<at + bytes.count].elementsEqual(bytes) { return at }
      at -= 1
    }
    return nil
  }
}

/// Preparations of a block of lines, being made on another thread.
public final class PreparingBlock: Sendable {
  private let made = Mutex<[Preparation]>([])
  private let group = DispatchGroup()

  /// Begins to prepare the lines at `places` in `bytes`.
  init(_ bytes: [UInt8], _ places: [Range<Int>], _ preparer: Preparer, on queue: DispatchQueue) {
    queue.async(group: group) { [self] in
      var document = JSONDocument(maximumBytes: JSONDocument.longest)
      var preparations: [Preparation] = []
      preparations.reserveCapacity(places.count)
      for place in places {
        preparations.append(preparer.prepare(bytes.span.extracting(place), with: &document))
      }
      made.withLock { $0 = preparations }
    }
  }

  /// The preparations, in the order of the lines; waits for them.
  public func wait() -> [Preparation] {
    group.wait()
    return made.withLock { $0 }
  }
}
