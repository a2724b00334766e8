import CanonicalJSON
import EventLog
public import IncidentEvents
import Projections
import Rulebook
import Vault

extension Ledger {
  /// Erases a person: the keys of the person's values are destroyed, under every reference known to be the same person.
  /// Every entry, hash and figure stays as it is.
  ///
  /// The event comes first, and is durable before anything is destroyed; cut short anywhere from there on, the next
  /// writer ends it.
  ///
  /// - Parameters:
  ///   - person: the person, under any reference.
  ///   - authority: the document that orders it.
  ///   - acting: two key officers, as the policy in force wants them.
  ///   - seconds: how long to wait for another writer.
  /// - Throws: ``EventRefused`` with every ground that stands against it; nothing was changed then.
  public func erase(
    _ person: Reference, authority: String, by acting: Acting, waiting seconds: Int = 10
  ) throws -> ErasureReport {
    let writer = try self.writer(waiting: seconds, threads: .one)
    let history = try self.history()
    let names = try PersonRecord.samePerson(person) { name in
      try history.fold(name, into: PersonRecord(), reading: PersonRecord.types)
    }
    let vault = try vaultForWriting()
    let before = try vault.counts().events
    let remaining = try remainingTexts(about: names, history, vault)
    let disclosed = try disclosures(of: names, history)
    var data: [UInt8] = Array("{\"authority\":".utf8)
    CanonicalWriter.appendString(authority, to: &data)
    data.append(UInt8(ascii: "}"))
    var positions: [Int] = []
    for name in names {
      let event = CommandEvent(.subjectKeyDestroyed, about: name, data: data)
      positions.append(try event.submit(to: writer, by: acting, in: self).position)
    }
    try writer.commit()
    try writer.finish()
    try finishErasures(in: vault)
    let files = try sweepRefusedFiles(of: names)
    return ErasureReport(
      references: names, positions: positions, events: before - (try vault.counts().events),
      remaining: remaining,
      disclosed: disclosed, swept: files.swept, notFound: files.notFound)
  }

  /// Values under the key of a case, report or exhibit that the person has to do with.
  private func remainingTexts(
    about names: [Reference], _ history: EntityHistory, _ vault: Vault
  ) throws -> [ErasureReport.RemainingText] {
    var entities = names
    for name in names {
      for file in try history.state(PersonState.self, of: name).cases {
        let state = try history.state(CaseState.self, of: file)
        entities += [file] + state.reports + state.exhibits
      }
    }
    var found: [ErasureReport.RemainingText] = []
    try history.forEach(of: entities) { event in
      guard let subject = event.fact.vaultSubject(of: event.subject), !names.contains(subject) else { return }
      if case .none = try vault.disclosures(of: event.id, subject: subject, with: nil) { return }
      found.append(
        ErasureReport.RemainingText(
          position: event.position, type: event.type, subject: subject,
          fields: event.type.schema.privateMembers.map { "\($0.name)" }))
    }
    return found
  }

  /// The accesses by which values of the person were given out.
  private func disclosures(of names: [Reference], _ history: EntityHistory) throws -> [Int] {
    var positions: [Int] = []
    try history.forEach(of: names, reading: [.recordAccessed]) { event in
      if case .recordAccessed(let data) = event.fact, data.how == .disclose {
        positions.append(event.position)
      }
    }
    return positions
  }
}
