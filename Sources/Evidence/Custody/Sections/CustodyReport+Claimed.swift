import IncidentEvents
import Language
import Ledger

extension CustodyReport {
  /// What is claimed of an exhibit, and no more; then what has become of it.
  func claimed(_ record: ExhibitRecord) throws -> CustodySection {
    var section = CustodySection("claimed", CustodyWords.claimed)
    let registration = record.first(.evidenceRegistered) ?? record.first(.evidenceDerived)
    if let registration {
      section.paragraphs.append(
        CustodyWords.claim(
          person: words(registration.by, at: registration.position),
          time: .phrase(registration.line.time.sentence)))
    } else {
      section.paragraphs.append(FilledPhrase(CustodyWords.claimNothing))
    }
    section.paragraphs.append(
      FilledPhrase(
        record.first(.evidenceAcquired) == nil ? CustodyWords.beforeOnTestimony : CustodyWords.beforeOnDock))
    section.paragraphs.append(FilledPhrase(CustodyWords.recordOnCheckpoint))
    try identify(record, &section)
    try standing(record, &section)
    return section
  }

  /// Which exhibit of which case it is, and which file.
  private func identify(_ record: ExhibitRecord, _ section: inout CustodySection) throws {
    section.add("exhibit", CustodyWords.reference, .code("\(record.exhibit)"))
    for event in [record.first(.evidenceRegistered)].compactMap(\.self) + record.ancestors
    where event.line.type == .evidenceRegistered {
      try event.read { read in
        guard case .evidenceRegistered(let data) = read.fact else { return }
        if event.line.subject == record.exhibit {
          section.add("number", CustodyWords.number, .text(read.string(data.number)), from: event)
        } else {
          section.add(
            "originalNumber", CustodyWords.originalNumber, .text(read.string(data.number)), from: event)
        }
        section.add(
          "case", CustodyWords.file, data.case(in: read.entry).map { .code("\($0)") } ?? .none, from: event)
      }
    }
    for offence in record.offences {
      try offence.read { read in
        guard case .offenceRegistered(let data) = read.fact else { return }
        section.add("erdr", CustodyWords.erdr, .text("\(data.erdr)"), from: offence)
      }
    }
    for event in [record.first(.evidenceRegistered), record.first(.evidenceDerived)].compactMap(\.self) {
      try event.read { read in
        switch read.fact {
        case .evidenceRegistered(let data):
          section.add("kind", CustodyWords.kind, .word(data.kind), from: event)
          addFile(read.string(data.sha256), data.bytes, data.mediaType, event, &section)
        case .evidenceDerived(let data):
          section.add("method", CustodyWords.derivation, .word(data.method), from: event)
          addFile(read.string(data.sha256), data.bytes, data.mediaType, event, &section)
        default: break
        }
      }
    }
  }

  private func addFile(
    _ digest: String, _ bytes: Int, _ mediaType: MediaType, _ event: CustodyEvent,
    _ section: inout CustodySection
  ) {
    section.add("sha256", CustodyWords.sha256, .code(digest), from: event)
    section.add("bytes", CustodyWords.bytes, .number(bytes), from: event)
    section.add("mediaType", CustodyWords.mediaType, .word(mediaType), from: event)
  }

  /// What has become of it.
  private func standing(_ record: ExhibitRecord, _ section: inout CustodySection) throws {
    let facts = try CustodyStanding(record)
    if let (holder, event) = facts.custodian {
      section.add("custodian", CustodyWords.custodian, person(holder, at: event.position), from: event)
    }
    if let (isMatch, event) = facts.lastCheck {
      section.add(
        "lastCheck", CustodyWords.lastCheck,
        .said(isMatch ? CustodyWords.checkMatched : CustodyWords.checkDiffered), from: event)
    } else {
      section.add("lastCheck", CustodyWords.lastCheck, .said(CustodyWords.neverChecked))
    }
    if let event = facts.quarantined {
      section.add(
        "quarantined", CustodyWords.quarantined, .time(event.line.time, event.line.precision), from: event)
    }
    for case (let from, let to?) in facts.quarantines {
      section.add(
        "wasQuarantined", CustodyWords.wasQuarantined,
        .list([from, to].map { .time($0.line.time, $0.line.precision) }), from: from)
    }
    for hold in facts.holds {
      section.add("hold", CustodyWords.holdInForce, .time(hold.line.time, hold.line.precision), from: hold)
    }
    for (ruling, event) in facts.rulings {
      section.add("ruling", CustodyWords.ruling, .word(ruling), from: event)
    }
    if let event = facts.disposed {
      section.add(
        "disposed", CustodyWords.disposed, .time(event.line.time, event.line.precision), from: event)
    }
    let broken = record.chain.broken.count, irregular = try irregularities(of: record).count - broken
    section.add(
      "chain", CustodyWords.chainOfEvents,
      broken == 0
        ? .said(CustodyWords.chainWhole(events: .number(record.chain.links.count)))
        : .said(CustodyWords.chainBroken(places: .number(broken))))
    section.add(
      "irregularities", CustodyWords.irregularities,
      irregular == 0
        ? .said(CustodyWords.noIrregularity) : .said(CustodyWords.irregularityCount(count: irregular)))
    if !record.withheld.isEmpty {
      section.add(
        "withheld", CustodyWords.withheld,
        .said(CustodyWords.withheldEvents(events: .number(record.withheld.count))))
    }
  }
}
