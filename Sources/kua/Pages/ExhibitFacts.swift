import IncidentEvents
import Language
import Ledger
import Projections

extension PageBuilder {
  /// An exhibit.
  func exhibit(_ key: Reference, _ page: inout Page) throws -> [Reference] {
    page.state = FilledPhrase(Phrase.Page.outstandingExhibit)
    var isRegistered = false
    try history.forEach(of: key, reading: [.evidenceRegistered]) { event in
      guard event.subject == key, case .evidenceRegistered(let data) = event.fact, !isRegistered else {
        return
      }
      isRegistered = true
      page.state = Phrase.Page.exhibitRegistered(
        kind: .word(data.kind.phrase), number: .text(event.string(data.number)))
      page.add("registered", Label.registered, .time(event.time, event.timePrecision))
      page.add("kind", Label.kind, .word(data.kind))
      page.add("number", Label.number, .text(event.string(data.number)))
      page.add("case", Label.`case`, Cell(data.case(in: event.entry)))
      page.add("report", Label.report, Cell(data.report(in: event.entry)))
      page.add("mediaType", Label.mediaType, .word(data.mediaType))
      page.add("bytes", Label.bytes, .number(data.bytes))
      page.add("sha256", Label.sha256, .text(event.string(data.sha256)))
      page.add("segmentRoot", Label.rootOfSegments, Cell(event.string(data.segmentRoot)))
      page.add("recordedFrom", Label.recordedFrom, Cell(data.recordedFrom))
      page.add("recordedTo", Label.recordedTo, Cell(data.recordedTo))
      page.add("camera", Label.camera, Cell(data.camera(in: event.entry)))
      page.add("officer", Label.wornBy, Cell(data.officer(in: event.entry)))
      page.add("custodian", Label.registeredBy, .reference(event.performer ?? event.actor))
      if data.case(in: event.entry) == nil { page.ask(Phrase.Page.exhibitWithoutCase) }
    }
    try custody(of: key, &page)
    page.add(try reviews(of: key))
    return [key]
  }

  /// A camera; where a line of the timeline registers an exhibit, it made the recording.
  func camera(_ key: Reference, _ page: inout Page) throws -> [Reference] {
    var held = FactTable(
      "holders", Heading.heldBy, .text(Label.officer, "officer"), .text(Label.from, "from"),
      .text(Label.to, "to"),
      .text(Label.broughtBackBy, "returnedBy"),
      .text(Label.firmware, "firmware"), .text(Label.clockMilliseconds, "clockOffset"))
    /// Rows of those who hold it: a return ends all of them.
    var open: [(officer: Reference, from: LocalTime, firmware: String, clock: Int)] = []
    var serial: String?
    var callOuts = 0
    try history.forEach(of: key, reading: [.cameraIssued, .cameraReturned, .callOutAttended]) { event in
      switch event.fact {
      case .cameraIssued(let data) where event.subject == key:
        serial = event.string(data.serial)
        open.append((data.officer, event.time, event.string(data.firmware), data.clockOffset))
      case .cameraReturned(let data) where event.subject == key:
        serial = serial ?? event.string(data.serial)
        for one in open {
          held.add(
            .reference(one.officer), .time(one.from), .time(event.time),
            one.officer == data.officer ? .none : .reference(data.officer), .text(one.firmware),
            .number(one.clock))
        }
        open = []
      case .callOutAttended: callOuts += 1
      default: break
      }
    }
    for one in open {
      held.add(
        .reference(one.officer), .time(one.from), .none, .none, .text(one.firmware), .number(one.clock))
    }
    var holders: [String] = []
    for one in open where !holders.contains(one.officer.short) { holders.append(one.officer.short) }
    page.state =
      holders.isEmpty
      ? FilledPhrase(Phrase.Page.inArmoury)
      : Phrase.Page.heldByOfficers(officers: .list(holders.map { .text($0) }))
    if held.rows.isEmpty { page.state = FilledPhrase(Phrase.Page.outstandingCamera) }
    page.add("serial", Label.serialNumber, Cell(serial))
    page.add("callOuts", Label.callOutsRecorded, .number(callOuts))
    page.add(held)
    page.add(try exhibits(of: key))
    page.add(try gaps(of: key))
    if holders.count > 1 { page.questions.append(Phrase.Page.heldByTwo(number: .number(holders.count))) }
    return [key]
  }
}
