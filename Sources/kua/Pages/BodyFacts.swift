import IncidentEvents
import Language
import Ledger
import Projections
import Rulebook

extension PageBuilder {
  /// A body.
  func body(_ key: Reference, _ page: inout Page) throws -> [Reference] {
    page.state = FilledPhrase(Phrase.Page.outstandingBody)
    var actors = FactTable(
      "actors", Heading.whoServes, .text(Label.actor, "actor"), .text(Label.roles, "roles"),
      .text(Label.enrolled, "enrolled"),
      .text(Label.until, "validTo"))
    var numbered = 0
    try history.forEach(of: key, reading: [.bodyRegistered, .ledgerOpened, .actorEnrolled, .reportNumbered]) {
      event in
      switch event.fact {
      case .ledgerOpened where event.subject == key:
        page.state = FilledPhrase(Phrase.Page.openedTheLedger)
        page.add("opened", Label.openedTheLedger, .time(event.time))
      case .bodyRegistered(let data) where event.subject == key:
        let services = data.services?.words ?? []
        page.state =
          data.protected == true
          ? Phrase.Page.protectedBody(kind: .word(data.kind.phrase)) : FilledPhrase(data.kind.phrase)
        page.facts.removeAll { $0.key != "opened" }
        page.add("registered", Label.registered, .time(event.time, event.timePrecision))
        page.add("kind", Label.kind, .word(data.kind))
        page.add(
          "services", Label.helpItGives, Cell(words: services))
        page.add("protected", Label.protected, .flag(data.protected ?? false))
      case .actorEnrolled(let data) where data.body == key:
        let enrolled = event.subject
        let row: [Cell] = [
          .reference(enrolled), Cell(words: data.roles.words),
          .time(event.time, event.timePrecision), Cell(data.validTo),
        ]
        actors.amend(row) { $0[0].isReference(enrolled) }
      case .reportNumbered(let data) where data.organ == key: numbered += 1
      default: break
      }
    }
    page.add("reportsNumbered", Label.reportsInItsBook, numbered > 0 ? .number(numbered) : .none)
    let entered = try entered(by: key)
    page.add(entered)
    page.add(actors)
    return [key]
  }

  /// An actor.
  func actor(_ key: Reference, _ page: inout Page) throws -> [Reference] {
    page.state = FilledPhrase(Phrase.Page.outstandingActor)
    var enrolments = FactTable(
      "enrolments", Heading.enrolments, .text(Label.when, "time"), .text(Label.body, "body"),
      .text(Label.roles, "roles"), .text(Label.key, "key"),
      .text(Label.from, "validFrom"), .text(Label.until, "validTo"))
    var cameras = FactTable(
      "cameras", Heading.cameras, .text(Label.camera, "camera"), .text(Label.from, "from"),
      .text(Label.to, "to"), .text(Label.serial, "serial"))
    var exhibits = FactTable(
      "exhibits", Heading.recordingsMade, .text(Label.exhibit, "exhibit"), .text(Label.kind, "kind"),
      .text(Label.recordedFrom, "recordedFrom"),
      .text(Label.to, "recordedTo"), .text(Label.camera, "camera"), .text(Label.`case`, "case"))
    var serving: Reference?, roles: [Role] = []
    try history.forEach(
      of: key, reading: [.actorEnrolled, .ledgerOpened, .cameraIssued, .evidenceRegistered]
    ) {
      event in
      switch event.fact {
      case .ledgerOpened where event.actor == key:
        page.state = FilledPhrase(Phrase.Page.openedTheLedger)
        serving = event.subject
      case .actorEnrolled(let data) where event.subject == key:
        serving = data.body
        roles = data.roles.words
        enrolments.add(
          .time(event.time, event.timePrecision), .reference(data.body), Cell(words: roles),
          Cell(event.string(data.key?.text)),
          Cell(data.validFrom), Cell(data.validTo))
      case .cameraIssued(let data) where data.officer == key:
        cameras.add(
          .reference(event.subject), .time(event.time, event.timePrecision),
          Cell(try returned(event.subject, after: event.position)), .text(event.string(data.serial)))
      case .evidenceRegistered(let data) where data.officer(in: event.entry) == key:
        exhibits.add(
          .reference(event.subject), .word(data.kind), Cell(data.recordedFrom), Cell(data.recordedTo),
          Cell(data.camera(in: event.entry)), Cell(data.case(in: event.entry)))
      default: break
      }
    }
    if let serving {
      if !roles.isEmpty {
        page.state = Phrase.Page.rolesOf(
          body: .text(serving.short), kind: try bodyKind(serving).map { .word($0.phrase) } ?? "",
          roles: .list(roles.map { .word($0.phrase) }))
      }
      page.add("body", Label.servesIn, .reference(serving))
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
