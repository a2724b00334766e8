import CanonicalJSON
import Dispatch
import EventLog
import IncidentEvents
import LMDB
import Rulebook
import Synchronization

/// A submission looked at by itself: syntax, schema, what only the ledger writes, privacy, and the attributes that are
/// the ledger's to give. It needs nothing the ledger holds, so it may be made on another thread, ahead of decisions.
public struct Preparation: Sendable {
  enum Outcome: Sendable {
    case refused([Finding])
    /// The canonical entry; where in it the ledger has to put the recorded time, if it is the ledger's to give.
    case entry([UInt8], EventType, recordedTimeAt: Int?)
  }
  let outcome: Outcome
  /// The signatures of the entry, checked as far as its keys are known; nil when it carries none.
  var signatures: CheckedSignatures?

  /// Whether it is a retraction, which can only be decided over what is recorded.
  public var isRetraction: Bool {
    if case .entry(_, .eventRetracted, _) = outcome { return true }
    return false
  }
}

/// Makes preparations for one ledger.
struct Preparer: Sendable {
  /// Whether recorded time comes with the submission.
  let isSynthetic: Bool
  /// The ledger's origin: signatures cover it.
  let origin: String
  /// The keys that signatures are checked with ahead of the decision.
  let keys: KeyDirectory

  /// What stands where the ledger puts the recorded time.
  private static let noTime = CanonicalWriter.Insertion(
    name: "recordedtime", value: Array("\"1970-01-01T00:00:00.000Z\"".utf8))

  func prepare(_ submission: [UInt8]) -> Preparation {
    var document = JSONDocument(maximumBytes: JSONDocument.longest)
    return prepare(submission.span, with: &document)
  }

  func prepare(_ line: Span<UInt8>, with document: inout JSONDocument) -> Preparation {
    var preparation = Preparation(outcome: outcome(line, &document))
    if case .entry(let entry, _, _) = preparation.outcome, document.root.member("signature") != nil,
      let message = try? SignedMessage(entry.span.rawBytes, origin: origin)
    {
      preparation.signatures = CheckedSignatures(message, candidates: keys)
    }
    return preparation
  }

  private func outcome(_ line: Span<UInt8>, _ document: inout JSONDocument) -> Preparation.Outcome {
    do throws(JSONSyntaxError) {
      try document.parseObject(line)
    } catch {
      return .refused([Finding("JSN-01", ["problem": "\(error)"])])
    }
    guard let type = SchemaCheck.type(of: document.root) else {
      return .refused([Finding("SCH-02", ["type": typeNamed(by: document)])])
    }
    let checked = SchemaCheck.check(document.root, as: type)
    guard checked.faults.isEmpty else {
      return .refused(checked.faults.map { Finding("SCH-01", ["problem": "\($0)"], field: $0.path) })
    }
    if type.schema.isLedgerOnly { return .refused([Finding("CMD-01", ["type": "\(type.name)"])]) }
    if !checked.privateFields.isEmpty, document.root.member("signature") != nil {
      return .refused(checked.privateFields.map { Finding("SIG-07", ["field": $0], field: $0) })
    }
    guard checked.privateFields.isEmpty else {
      return .refused(checked.privateFields.map { Finding("PRV-01", ["field": $0], field: $0) })
    }
    return entry(document, type)
  }

  /// The entry that a submission its schema allows would become.
  private func entry(_ document: borrowing JSONDocument, _ type: EventType) -> Preparation.Outcome {
    let hasTime = document.root.member("recordedtime") != nil
    var entry: [UInt8] = []
    var place: Int?
    if isSynthetic {
      guard hasTime else {
        return .refused([Finding("TIM-03", ["problem": "is missing"], field: "recordedtime")])
      }
      CanonicalWriter.write(document.root, to: &entry)
    } else {
      guard !hasTime else { return .refused([Finding("TIM-02", [:], field: "recordedtime")]) }
      CanonicalWriter.write(document.root, omitting: [], inserting: [Self.noTime], to: &entry)
      // Nothing that may hold a quote stands behind it.
      place = entry.lastRange(of: Self.noTime.value).map { $0 + 1 }
    }
    guard entry.count <= EntryBatch.maximumEntryLength else {
      return .refused([Finding("LEN-01", ["bytes": "\(entry.count)"])])
    }
    return .entry(entry, type, recordedTimeAt: place)
  }

  /// What a document gives as its type, for a message.
  private func typeNamed(by document: borrowing JSONDocument) -> String {
    guard let type = document.root.member("type") else { return "nothing" }
    return type.string.map { "\"\($0.prefix(60))\"" } ?? "no string"
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
