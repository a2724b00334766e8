import EventLog
import Foundation
import IncidentEvents
import Ledger
import Projections

/// A ledger of a small synthetic year, made once for all tests: the same entries on every machine.
enum SampleLedger {
  private static let directory = FileManager.default.temporaryDirectory
    .appending(path: "kua-command-tests-\(UUID().uuidString)").path

  /// The ledger; its directory goes when the tests end.
  static let shared: Ledger = {
    atexit { try? FileManager.default.removeItem(atPath: SampleLedger.directory) }
    do {
      try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
      var creation = LedgerCreation(origin: "test.example/astana")
      creation.syntheticSeed = 1
      let ledger = try Ledger.create(creation, at: directory + "/test.kua")
      let writer = try ledger.writer(waiting: 10)
      for line in try SampleLines.all() {
        guard case .accepted = try writer.submit(line.span) else { continue }
        if writer.pendingCount >= 1_000 { try writer.commit() }
      }
      try writer.finish()
      return ledger
    } catch {
      fatalError("the sample can not be made: \(error)")
    }
  }()

  /// The year's flags: every decision is made again for them once.
  static let flags: YearFlags = {
    do {
      return try shared.flags(of: 2024, in: shared.projection(), store: nil)
    } catch {
      fatalError("the sample's flags can not be found: \(error)")
    }
  }()

  /// How many alive events speak of each reference, retractions apart.
  static let mentions: [Reference: Int] = {
    var counts: [Reference: Int] = [:]
    var references: [Reference] = []
    guard let projection = try? shared.projection() else { return [:] }
    try? projection.log.forEach { position, entry in
      let event = try Event(entry, at: position)
      if event.type == .eventRetracted || projection.revisions.isRetracted(position) { return }
      event.collectReferences(into: &references)
      for reference in references { counts[reference, default: 0] += 1 }
    }
    return counts
  }()

  /// The one of a kind with the most to show, of those whose page is not long; the first of several.
  static func busiest(_ kind: EntityKind) -> Reference? {
    let all = mentions.filter { $0.key.kind == kind }
    let least = all.values.min() ?? 0
    return all.filter { $0.value <= max(40, least) }.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
  }
}
