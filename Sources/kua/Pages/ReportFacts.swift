import IncidentEvents
import Ledger
import Projections
import Rulebook

/// What is known of a report.
struct ReportFacts {
  var received: LocalTime?
  var receivedPrecision: TimePrecision?
  var channel: String?
  var district: District?
  /// The numbers it has in books of reports, and who keeps them.
  var numbers: [(kui: KUINumber, organ: Reference)] = []
  var receipts = FactTable(
    "receipts", "Receipts", .text("received", "time"), .text("body"), .text("channel"), .text("district"),
    .text("committed by", "committedTo"))
  var callOuts = FactTable(
    "callOuts", "Call-outs", .text("sent", "dispatched"), .text("arrived"), .text("cameras"),
    .text("not recorded", "noRecordingReason"), .text("children", "childrenPresent"), .text("by", "performer")
  )
  var causes: [String] = []
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
          (facts.channel, facts.district) = (data.channel.name, data.district)
        }
        facts.receipts.add(
          .time(event.time, event.timePrecision), .reference(event.body), .text(data.channel.name),
          .text(data.district.name), Cell(data.committedTo))
      case .reportNumbered(let data): facts.numbers.append((data.kui, data.organ))
      case .callOutAttended(let data):
        facts.callOuts.add(
          Cell(data.dispatched), .time(data.arrived), .references(event.list(data.cameras)),
          Cell(data.noRecordingReason?.name), Cell(data.childrenPresent),
          .reference(event.performer ?? event.actor))
      case .causeStated(let data):
        if !facts.causes.contains(data.cause.name) { facts.causes.append(data.cause.name) }
      default: break
      }
    }
    return facts
  }

  /// A report.
  func report(_ key: Reference, _ page: inout Page) throws -> [Reference] {
    let facts = try reportFacts(key)
    let cases = try cases(from: key)
    page.state =
      facts.received == nil
      ? "outstanding: no event has received it"
      : cases.isEmpty ? "received" : "received, a case is opened from it"
    page.add("received", "received", facts.received.map { .time($0, facts.receivedPrecision) } ?? .none)
    page.add("channel", "channel", Cell(facts.channel))
    page.add("district", "district", Cell(facts.district?.name))
    page.add("causes", "causes", facts.causes.isEmpty ? .none : .text(facts.causes.joined(separator: ", ")))
    page.add("cases", "case", cases.isEmpty ? .none : .references(cases))
    var numbers = FactTable("numbers", "Numbers", .text("KUI", "kui"), .text("of", "organ"))
    for (kui, organ) in facts.numbers { numbers.add(.text("\(kui)"), .reference(organ)) }
    page.add(numbers)
    page.add(facts.receipts)
    page.add(facts.callOuts)
    page.add(try exhibits(of: key))
    if facts.numbers.isEmpty { page.questions.append("it has no KUI number") }
    if cases.isEmpty { page.questions.append("no case is opened from it") }
    return [key]
  }
}
