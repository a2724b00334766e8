import IncidentEvents
import Ledger
import Projections

extension PageBuilder {
  /// An exhibit.
  func exhibit(_ key: Reference, _ page: inout Page) throws -> [Reference] {
    page.state = "outstanding: no event has registered it"
    var isRegistered = false
    try history.forEach(of: key, reading: [.evidenceRegistered]) { event in
      guard event.subject == key, case .evidenceRegistered(let data) = event.fact, !isRegistered else {
        return
      }
      isRegistered = true
      page.state = "\(data.kind.name) no. \(event.string(data.number)), registered"
      page.add("registered", "registered", .time(event.time, event.timePrecision))
      page.add("kind", "kind", .text(data.kind.name))
      page.add("number", "number", .text(event.string(data.number)))
      page.add("case", "case", Cell(data.case))
      page.add("report", "report", Cell(data.report))
      page.add("mediaType", "media type", .text(data.mediaType.name))
      page.add("bytes", "bytes", .number(data.bytes))
      page.add("sha256", "SHA-256", .text(event.string(data.sha256)))
      page.add("segmentRoot", "root of its segments", Cell(event.string(data.segmentRoot)))
      page.add("recordedFrom", "recorded from", Cell(data.recordedFrom))
      page.add("recordedTo", "recorded to", Cell(data.recordedTo))
      page.add("camera", "camera", Cell(data.camera))
      page.add("officer", "worn by", Cell(data.officer))
      page.add("custodian", "registered by", .reference(event.performer ?? event.actor))
      if data.case == nil { page.questions.append("it belongs to no case") }
    }
    return [key]
  }

  /// A camera; where a line of the timeline registers an exhibit, it made the recording.
  func camera(_ key: Reference, _ page: inout Page) throws -> [Reference] {
    var held = FactTable(
      "holders", "Held by", .text("officer"), .text("from"), .text("to"),
      .text("brought back by", "returnedBy"),
      .text("firmware"), .text("clock, ms", "clockOffset"))
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
    page.state = holders.isEmpty ? "in the armoury" : "held by \(holders.joined(separator: " and "))"
    if held.rows.isEmpty { page.state = "outstanding: no event has issued it" }
    page.add("serial", "serial number", Cell(serial))
    page.add("callOuts", "call-outs recorded", .number(callOuts))
    page.add(held)
    page.add(try exhibits(of: key))
    if holders.count > 1 { page.questions.append("it is held by \(holders.count) officers at once") }
    return [key]
  }
}
