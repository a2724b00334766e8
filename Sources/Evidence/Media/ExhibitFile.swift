internal import EventLog
public import IncidentEvents
public import Projections
public import TransparencyLog

/// What the log says of an exhibit's file: in its registration, in the making of a copy, or when it was taken off its
/// device.
public struct ExhibitFile: Sendable, Equatable {
  public let exhibit: Reference
  /// `evidence.registered`, `evidence.derived` or `evidence.acquired`.
  public let type: EventType
  /// The event that says so.
  public let event: EventID
  public let position: Int
  public let time: LocalTime
  /// Whether that event was retracted.
  public let isRetracted: Bool
  public let sha256: Digest
  /// Its size; not known of a file on a device.
  public let bytes: Int?
  /// The root of the hash tree over its segments, where it was registered.
  public let segmentRoot: Digest?
  /// The number in the book of physical evidence.
  public let number: String?
  /// The case it was registered to.
  public let file: Reference?
  /// Of a copy, what it was made of.
  public let parent: Reference?
  /// From when to when it was recorded.
  public let recordedFrom: LocalTime?, recordedTo: LocalTime?

  /// How long the recording is, in seconds, as registered.
  public var duration: Int? {
    guard let recordedFrom, let recordedTo, recordedTo.instant > recordedFrom.instant else { return nil }
    return Int(recordedTo.instant - recordedFrom.instant)
  }

  /// What an event says of a file; nil for events of other types.
  init?(_ event: borrowing Event, isRetracted: Bool) {
    let digest: String
    switch event.fact {
    case .evidenceRegistered(let data):
      digest = event.string(data.sha256)
      bytes = data.bytes
      segmentRoot = event.string(data.segmentRoot).flatMap { Digest(hex: $0) }
      number = event.string(data.number)
      (file, parent) = (data.case(in: event.entry), nil)
      (recordedFrom, recordedTo) = (data.recordedFrom, data.recordedTo)
    case .evidenceDerived(let data):
      digest = event.string(data.sha256)
      bytes = data.bytes
      (segmentRoot, number, file, parent) = (nil, nil, nil, data.parent)
      (recordedFrom, recordedTo) = (nil, nil)
    case .evidenceAcquired(let data):
      digest = event.string(data.sourceDigest)
      (bytes, segmentRoot, number, file, parent) = (nil, nil, nil, nil, nil)
      (recordedFrom, recordedTo) = (nil, nil)
    default: return nil
    }
    guard let sha256 = Digest(hex: digest) else { return nil }
    self.sha256 = sha256
    exhibit = event.subject
    type = event.type
    self.event = event.id
    position = event.position
    time = event.time
    self.isRetracted = isRetracted
  }
}

extension EntityHistory {
  /// Where a file with a digest is spoken of, in log order; events as they count, retracted ones as they were.
  public func exhibitFiles(withDigest digest: Digest) throws -> [ExhibitFile] {
    try exhibitFiles(tagged: Event.tag(ofFileWithDigest: digest.hex)) { $0.sha256 == digest }
  }

  /// Where a file of a size is spoken of, in log order.
  public func exhibitFiles(ofBytes bytes: Int) throws -> [ExhibitFile] {
    try exhibitFiles(tagged: Event.tag(ofFileOfBytes: bytes)) { $0.bytes == bytes }
  }

  /// The file an exhibit was registered or made with; else the one that was taken off its device; nil where none is known.
  public func exhibitFile(of exhibit: Reference) throws -> ExhibitFile? {
    var acquired: ExhibitFile?
    for position in try ownCandidates(of: exhibit) {
      guard let said = try exhibitFile(at: position), said.exhibit == exhibit, !said.isRetracted else {
        continue
      }
      if said.type != .evidenceAcquired { return said }
      acquired = said
    }
    return acquired
  }

  private func exhibitFiles(
    tagged tag: String, where isMeant: (ExhibitFile) -> Bool
  ) throws -> [ExhibitFile] {
    // A correction may have given an event another digest than it is found by.
    let corrected = try revisions.correctedPositions.filter { try $0 < log.size && isShown($0) }
    let positions = Set(try candidates(tagged: tag)).union(corrected).sorted()
    return try positions.compactMap { try exhibitFile(at: $0) }.filter(isMeant)
  }

  private func exhibitFile(at position: Int) throws -> ExhibitFile? {
    if revisions.isRetracted(position) {
      return try log.entry(at: position) { ExhibitFile(try Event($0, at: position), isRetracted: true) }
    }
    return try event(at: position) { ExhibitFile($0, isRetracted: false) } ?? nil
  }
}
