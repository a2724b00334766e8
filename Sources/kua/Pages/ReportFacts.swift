import IncidentEvents
import Language
import Ledger
import Projections
import Rulebook

/// What is known of a report.
struct ReportFacts {
  var received: LocalTime?
  var receivedPrecision: TimePrecision?
  var channel: Channel?
  var district: District?
  /// The numbers it has in books of reports, and who keeps them.
  var numbers: [(kui: KUINumber, organ: Reference)] = []
  var receipts = FactTable(
    "receipts", Heading.receipts, .text(Label.received, "time"), .text(Label.body, "body"),
    .text(Label.channel, "channel"), .text(Label.district, "district"),
    .text(Label.committedBy, "committedTo"))
  var callOuts = FactTable(
    "callOuts", Heading.callOuts, .text(Label.sent, "dispatched"), .text(Label.arrived, "arrived"),
    .text(Label.cameras, "cameras"),
    .text(Label.notRecorded, "noRecordingReason"), .text(Label.children, "childrenPresent"),
    .text(Label.by, "performer")
  )
  var causes: [Cause] = []
}

extension PageBuilder {
  /// What the events of a report say.
  func reportFacts(_ key: Reference) throws -> ReportFacts {
    var facts = ReportFacts()
    try history.forEach(of: key) { event in
      guard event.subject == key else { return }
      switch event.fact {
      case .reportReceived(let data):
        if facts.received == nil {
          (facts.received, facts.receivedPrecision) = (event.time, event.timePrecision)
          (facts.channel, facts.district) = (data.channel, data.district)
        }
        facts.receipts.add(
          .time(event.time, event.timePrecision), .reference(event.body), .word(data.channel),
          .word(data.district), Cell(data.committedTo))
      case .reportNumbered(let data): facts.numbers.append((data.kui, data.organ))
      case .callOutAttended(let data):
        facts.callOuts.add(
          Cell(data.dispatched), .time(data.arrived), .references(event.list(data.cameras)),
          Cell(word: data.noRecordingReason), Cell(data.childrenPresent),
          .reference(event.performer ?? event.actor))
      case .causeStated(let data):
        if !facts.causes.contains(data.cause) { facts.causes.append(data.cause) }
      default: break
      }
    }
    return facts
  }

  /// A report.
  func report(_ key: Reference, _ page: inout Page) throws -> [Reference] {
    let facts = try reportFacts(key)
    let cases = try cases(from: key)
    page.state = FilledPhrase(
      facts.received == nil
        ? Phrase.Page.outstandingReport
        : cases.isEmpty ? Phrase.Page.reportReceived : Phrase.Page.reportWithCase)
    page.add("received", Label.received, facts.received.map { .time($0, facts.receivedPrecision) } ?? .none)
    page.add("channel", Label.channel, Cell(word: facts.channel))
    page.add("district", Label.district, Cell(word: facts.district))
    page.add("causes", Label.causes, Cell(words: facts.causes))
    page.add("cases", Label.`case`, cases.isEmpty ? .none : .references(cases))
    var numbers = FactTable("numbers", Heading.numbers, .text(Label.kui, "kui"), .text(Label.of, "organ"))
    for (kui, organ) in facts.numbers { numbers.add(.text("\(kui)"), .reference(organ)) }
    page.add(numbers)
    page.add(facts.receipts)
    page.add(facts.callOuts)
    page.add(try disposals(of: key))
    page.add(try reviews(of: key))
    page.add(try exhibits(of: key))
    if facts.numbers.isEmpty { page.ask(Phrase.Page.noKui) }
    if cases.isEmpty { page.ask(Phrase.Page.noCaseFromIt) }
    return [key]
  }
}
