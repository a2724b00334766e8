import IncidentEvents
import Language
import Ledger
import Rulebook

extension CustodyReport {
  /// Everything that happened with the exhibit, in the order of the log.
  func custody(_ record: ExhibitRecord) throws -> CustodySection {
    var section = CustodySection("custody", CustodyWords.custody)
    section.paragraphs.append(FilledPhrase(CustodyWords.custodyExplained))
    if !record.withheld.isEmpty {
      section.paragraphs.append(
        CustodyWords.withheldAt(positions: .text(record.withheld.map { "\($0)" }.joined(separator: ", "))))
    }
    let quarantines = try CustodyStanding(record).quarantines
    section.items = try record.events.map { event in
      var item = try item(event, of: record)
      if quarantines.contains(where: { $0.from.position == event.position }) {
        item.notes.append(CustodyNote(key: "quarantined", text: FilledPhrase(CustodyWords.quarantineBegins)))
      }
      if quarantines.contains(where: { $0.to?.position == event.position }) {
        item.notes.append(CustodyNote(key: "released", text: FilledPhrase(CustodyWords.quarantineEnds)))
      }
      return item
    }
    return section
  }

  /// The copies made of it; of a copy, what it was made of.
  func copies(_ record: ExhibitRecord) throws -> CustodySection {
    var section = CustodySection("copies", CustodyWords.copies)
    section.paragraphs.append(FilledPhrase(CustodyWords.copiesExplained))
    section.items = try ([record.first(.evidenceDerived)].compactMap(\.self) + record.copies).map {
      try item($0, of: record)
    }
    section.empty = CustodyWords.noCopies
    return section
  }

  /// Corrections, retractions and disputes: what was written, and what counts.
  func revised(_ record: ExhibitRecord) throws -> CustodySection {
    var section = CustodySection("revised", CustodyWords.revised)
    section.paragraphs.append(FilledPhrase(CustodyWords.revisedExplained))
    section.items = try record.revisions.map { revision in
      var item = try item(revision, of: record)
      if let target = revision.line.target {
        let told = record.told.first { $0.position == target.position }
        item.facts.insert(
          CustodyFact(
            key: "target", label: CustodyWords.revises,
            value: told.map { .event($0.id, $0.position) } ?? .position(target.position)), at: 0)
        item.facts.insert(
          CustodyFact(key: "targetType", label: CustodyWords.revisedEvent, value: .said(target.type.title)),
          at: 0)
      }
      try revision.read { read in
        switch read.fact {
        case .eventCorrected(let data): item.add("reason", CustodyWords.reason, .word(data.reason))
        case .eventRetracted(let data): item.add("reason", CustodyWords.reason, .word(data.reason))
        case .eventDisputed(let data):
          item.add("ground", CustodyWords.ground, .word(data.ground))
          item.add("document", CustodyWords.act, .init(document: read.string(data.document)))
        default: break
        }
      }
      for change in revision.line.changes {
        item.add(
          "was:" + change.field, CustodyWords.wasWritten, .text("\(change.field) = \(change.old ?? "–")"))
        item.add("is:" + change.field, CustodyWords.counts, .text("\(change.field) = \(change.new ?? "–")"))
      }
      return item
    }
    section.empty = CustodyWords.nothingRevised
    return section
  }

  // MARK: Irregularities

  /// What the rules find in an event. Of the chain (EVD-04) the check of it speaks, where it holds: what a rule sees today
  /// is without what was retracted since.
  func findings(of event: CustodyEvent, _ record: ExhibitRecord) -> [Finding] {
    let isBroken = record.chain.broken.contains { $0.member.position == event.position }
    return event.line.flags.filter { isBroken || $0.code != "EVD-04" }
  }

  /// Each irregularity: its code, what is irregular, and where.
  func irregularities(of record: ExhibitRecord) throws -> [CustodyTable.Row] {
    var rows: [CustodyTable.Row] = []
    for event in (record.events + record.camera + record.callOuts).sorted(by: { $0.position < $1.position }) {
      let found = findings(of: event, record).map { ($0, CustodyWords.flagged) }
      let attested = event.line.attested.map { ($0, CustodyWords.attested) }
      for (finding, how) in found + attested {
        rows.append(
          CustodyTable.Row(cells: [
            .text("\(finding.code)"), .said(finding.phrase),
            .said(finding.definition?.basis ?? Phrase(verbatim: "–")), .said(how),
            .event(event.id, event.position),
          ]))
      }
    }
    for link in record.chain.broken {
      rows.append(
        CustodyTable.Row(
          cells: [
            .text("CHAIN"), .said(sentence(of: link)), .said(CustodyWords.chainBasis),
            .said(CustodyWords.flagged), .event(link.member.id, link.member.position),
          ], isFault: true))
    }
    return rows
  }

  /// The irregularities by name.
  func irregular(_ record: ExhibitRecord) throws -> CustodySection {
    var section = CustodySection("irregularities", CustodyWords.irregularities)
    let rows = try irregularities(of: record)
    if rows.isEmpty {
      section.paragraphs.append(FilledPhrase(CustodyWords.noIrregularityFound))
    } else {
      section.paragraphs.append(FilledPhrase(CustodyWords.irregularExplained))
      section.table = CustodyTable(
        key: "irregularities",
        columns: [
          .init(key: "code", title: CustodyWords.rule),
          .init(key: "text", title: CustodyWords.whatIsIrregular),
          .init(key: "basis", title: CustodyWords.basis), .init(key: "answer", title: CustodyWords.answered),
          .init(key: "event", title: CustodyWords.event),
        ], rows: rows)
    }
    return section
  }

  // MARK: The chain of what each names as the one before

  /// What is said of a link.
  func sentence(of link: CustodyChain.Link) -> FilledPhrase {
    switch link.standing {
    case .begins: FilledPhrase(CustodyWords.linkBegins)
    case .follows:
      FilledPhrase(link.member.isInferred ? CustodyWords.linkInferred : CustodyWords.linkFollows)
    case .withheld: FilledPhrase(CustodyWords.linkWithheld)
    case .namesNone: FilledPhrase(CustodyWords.linkNamesNone)
    case .missing(let id): CustodyWords.linkMissing(event: .text("\(id)"))
    case .passesOver(let positions):
      CustodyWords.linkPassesOver(positions: .list(positions.map { .text("\($0)") }))
    }
  }

  /// The chain, a line a member, and one for each that is missing.
  func chain(_ record: ExhibitRecord) throws -> CustodySection {
    var section = CustodySection("chain", CustodyWords.chainOfEvents)
    section.paragraphs.append(FilledPhrase(CustodyWords.chainExplained))
    var table = CustodyTable(
      key: "chain",
      columns: [
        .init(key: "position", title: CustodyWords.position), .init(key: "event", title: CustodyWords.event),
        .init(key: "type", title: CustodyWords.whatHappened),
        .init(key: "previous", title: CustodyWords.previous),
        .init(key: "standing", title: CustodyWords.link),
      ])
    var missing: Set<EventID> = []
    for link in record.chain.links {
      let member = link.member
      if case .missing(let id) = link.standing, missing.insert(id).inserted {
        table.rows.append(
          CustodyTable.Row(
            cells: [
              .none, .code("\(id)"), .said(CustodyWords.missingEntry), .none, .said(CustodyWords.notInRecord),
            ], isFault: true))
      }
      table.rows.append(
        CustodyTable.Row(
          cells: [
            .position(member.position), member.isWithheld ? .none : .code("\(member.id)"),
            .said(member.isWithheld ? CustodyWords.withheldEvent : member.type.title),
            member.isWithheld || member.isInferred ? .none : member.previous.map { .code("\($0)") } ?? .none,
            .said(
              member.isRetracted && !link.standing.isBroken
                ? FilledPhrase(CustodyWords.linkRetracted) : sentence(of: link)),
          ], isFault: link.standing.isBroken))
    }
    section.table = table
    if let last = record.chain.links.last(where: { !$0.member.isWithheld && !$0.member.isRetracted }) {
      section.add("last", CustodyWords.lastEvent, .event(last.member.id, last.member.position))
    }
    return section
  }
}
