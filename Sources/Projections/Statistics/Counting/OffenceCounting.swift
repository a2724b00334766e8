import IncidentEvents
import Rulebook

// What each state counts in: the figures' definitions (Schemas/figures), one file a kind of entity.

extension OffenceState {
  /// Counted in the year of its registration, from 16 June 2024 on, when the article at that year's end is 108-1 or
  /// 109-1 and the act was committed under it; and in every requalification to an article of another gravity.
  func counted(isDomestic: (_ year: Int) throws -> Bool) rethrows -> [Count] {
    guard let registration else { return [] }
    var counts = requalificationsCounted(registration)
    guard countsFrom(registration.time) else { return counts }
    let year = Int(registration.time.year)
    guard isOfTheLaw(atEndOf: year) else { return counts }
    func cell(_ figure: Figure) -> Count {
      Count(CountCell(figure, CalendarMonth(registration.time), district: registration.district))
    }
    let (all, domestic): (Figure, Figure) =
      article(atEndOf: year) == .`108-1`
      ? (.offences108_1, .offences108_1Domestic) : (.offences109_1, .offences109_1Domestic)
    counts += [cell(.offencesRegistered), cell(all)]
    if try isDomestic(year) { counts.append(cell(domestic)) }
    return counts
  }

  /// Whether, at the end of `year`, it is an offence under 108-1 or 109-1 that was registered in its window and
  /// committed on or after 16 June 2024.
  func isOfTheLaw(atEndOf year: Int) -> Bool {
    guard let registration, registration.time.year == year, countsFrom(registration.time),
      countsFrom(registration.committedTo)
    else { return false }
    let article = article(atEndOf: year)
    return article == .`108-1` || article == .`109-1`
  }

  private func countsFrom(_ time: LocalTime) -> Bool { time.instant >= Law2024.inForce }

  /// Each move is from the article it stood under before, in log order.
  private func requalificationsCounted(_ registration: Registration) -> [Count] {
    var counts: [Count] = []
    var before = registration.article
    for move in requalifications {
      let gravity = (Law.of(before).severity, Law.of(move.article).severity)
      before = move.article
      if gravity.0 == gravity.1 { continue }
      let figure: Figure = gravity.1 > gravity.0 ? .requalificationsUp : .requalificationsDown
      counts.append(Count(CountCell(figure, move.month, district: registration.district)))
    }
    return counts
  }
}
