import IncidentEvents
import Ledger
import Projections
import Rulebook

extension PageBuilder {
  /// A body.
  func body(_ key: Reference, _ page: inout Page) throws -> [Reference] {
    page.state = "outstanding: no event has registered it"
    var actors = FactTable(
      "actors", "Who serves in it", .text("actor"), .text("roles"), .text("enrolled"),
      .text("until", "validTo"))
    var numbered = 0
    try history.forEach(of: key, reading: [.bodyRegistered, .ledgerOpened, .actorEnrolled, .reportNumbered]) {
      event in
      switch event.fact {
      case .ledgerOpened where event.subject == key:
        page.state = "opened the ledger"
        page.add("opened", "opened the ledger", .time(event.time))
      case .bodyRegistered(let data) where event.subject == key:
        let services = data.services?.words.map(\.name) ?? []
        page.state =
          data.kind.name + (data.protected == true ? ", protected" : "")
        page.facts.removeAll { $0.key != "opened" }
        page.add("registered", "registered", .time(event.time, event.timePrecision))
        page.add("kind", "kind", .text(data.kind.name))
        page.add(
          "services", "help it gives", services.isEmpty ? .none : .text(services.joined(separator: ", ")))
        page.add("protected", "protected", .flag(data.protected ?? false))
      case .actorEnrolled(let data) where data.body == key:
        let enrolled = event.subject
        let row: [Cell] = [
          .reference(enrolled), .text(data.roles.words.map(\.name).joined(separator: ", ")),
          .time(event.time, event.timePrecision), Cell(data.validTo),
        ]
        actors.amend(row) { $0[0].isReference(enrolled) }
      case .reportNumbered(let data) where data.organ == key: numbered += 1
      default: break
      }
    }
    page.add("reportsNumbered", "reports in its book", numbered > 0 ? .number(numbered) : .none)
    let entered = try entered(by: key)
    page.add(entered)
    page.add(actors)
    return [key]
  }

  /// An actor.
  func actor(_ key: Reference, _ page: inout Page) throws -> [Reference] {
    page.state = "outstanding: no event has enrolled this actor"
    var enrolments = FactTable(
      "enrolments", "Enrolments", .text("when", "time"), .text("body"), .text("roles"), .text("key"),
      .text("from", "validFrom"), .text("until", "validTo"))
    var cameras = FactTable(
      "cameras", "Cameras", .text("camera"), .text("from"), .text("to"), .text("serial"))
    var exhibits = FactTable(
      "exhibits", "Recordings made", .text("exhibit"), .text("kind"), .text("recorded from", "recordedFrom"),
      .text("to", "recordedTo"), .text("camera"), .text("case"))
    var serving: Reference?, roles = ""
    try history.forEach(
      of: key, reading: [.actorEnrolled, .ledgerOpened, .cameraIssued, .evidenceRegistered]
    ) {
      event in
      switch event.fact {
      case .ledgerOpened where event.actor == key:
        page.state = "opened the ledger"
        serving = event.subject
      case .actorEnrolled(let data) where event.subject == key:
        serving = data.body
        roles = data.roles.words.map(\.name).joined(separator: ", ")
        enrolments.add(
          .time(event.time, event.timePrecision), .reference(data.body), .text(roles),
          Cell(event.string(data.key?.text)),
          Cell(data.validFrom), Cell(data.validTo))
      case .cameraIssued(let data) where data.officer == key:
        cameras.add(
          .reference(event.subject), .time(event.time, event.timePrecision),
          Cell(try returned(event.subject, after: event.position)), .text(event.string(data.serial)))
      case .evidenceRegistered(let data) where data.officer == key:
        exhibits.add(
          .reference(event.subject), .text(data.kind.name), Cell(data.recordedFrom), Cell(data.recordedTo),
          Cell(data.camera), Cell(data.case))
      default: break
      }
    }
    if let serving {
      let kind = try bodyKind(serving).map { "\($0.name) " } ?? ""
      if !roles.isEmpty { page.state = "\(roles) of \(kind)\(serving.short)" }
      page.add("body", "serves in", .reference(serving))
    }
    page.add(enrolments)
    page.add(cameras)
    page.add(exhibits)
    page.add(try entered(by: key))
    return [key]
  }

  /// When a camera next came back to the armoury.
  private func returned(_ camera: Reference, after position: Int) throws -> LocalTime? {
    var found: LocalTime?
    var references: [Reference] = []
    for place in try history.candidates(of: camera) where place > position {
      try history.visit(place, [camera], [.cameraReturned], &references) { event in
        if event.subject == camera { found = event.time }
      }
      if found != nil { return found }
    }
    return nil
  }
}
