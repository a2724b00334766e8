import Foundation
import IncidentEvents

@testable import Registers

/// The example mapping, and rows for it.
enum Examples {
  static let directory = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Schemas/mapping").standardizedFileURL

  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: directory.appending(path: name)))
  }

  static func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

  static let actor = Reference.random(.actor), body = Reference.random(.body)
}

/// A register's world in which nothing is known but what is put there.
struct KnownNumbers: RegisterStanding {
  var offences: [String: Reference] = [:]
  var cases: [ERDRNumber: Reference] = [:]
  var reports: [String: Reference] = [:]
  var opened: [Reference: (case: Reference, numbers: [ERDRNumber])] = [:]
  var introduced: Set<Reference> = []
  var recorded: Set<EventID> = []

  func offence(erdr: ERDRNumber, episode: Int) -> Reference? { offences["\(erdr)/\(episode)"] }
  func `case`(erdr: ERDRNumber) -> Reference? { cases[erdr] }
  func report(kui: Reference, organ: Reference, year: Int) -> Reference? {
    reports["\(kui)/\(organ)/\(year)"]
  }
  func `case`(openedFrom report: Reference) -> (case: Reference, numbers: [ERDRNumber])? { opened[report] }
  func isIntroduced(_ reference: Reference) -> Bool { introduced.contains(reference) }
  func isRecorded(_ id: EventID) -> Bool { recorded.contains(id) }
}
