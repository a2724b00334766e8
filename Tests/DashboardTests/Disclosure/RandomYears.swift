import IncidentEvents
import Projections
import Rulebook

/// Years with random numbers that hang together as the figures do: plenty, sparse, and in between.
struct RandomYears {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9e37_79b9_7f4a_7c15 | 1 }

  /// A number from nought to one less than `end`, by an xorshift generator.
  mutating func number(under end: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 11) % max(1, end)
  }

  /// So many of `all` as come up with a chance in a hundred.
  private mutating func some(of all: Int, chance: Int) -> Int {
    (0..<all).reduce(0) { count, _ in count + (number(under: 100) < chance ? 1 : 0) }
  }

  /// The counts of a year, as they come about in each month and district; of a quiet one hardly any.
  mutating func tally(of year: Int, isQuiet: Bool = false) -> Tally {
    var tally = Tally()
    // How many of a kind there are at most in a month and district; each kind has its own.
    func add(_ figure: Figure, _ amount: Int, _ month: Int, _ district: District?) {
      guard amount != 0 else { return }
      let isSplit = figure.definition.isByDistrict
      tally.add(CountCell(figure, year: year, month: month, district: isSplit ? district : nil), amount)
    }
    let most = isQuiet ? [0, 0, 1] : [1, 2, 4, 8, 20, 60]
    var sizes: [Int] = []
    for _ in 0..<16 { sizes.append(most[number(under: most.count)]) }
    let chance = [10, 50, 90][number(under: 3)]
    // The law is of 16 June 2024.
    let since = year > 2024 ? 1 : year == 2024 ? 6 : 13
    for month in 1...12 {
      for district in District.allCases where year >= 2024 || district != .saraishyq {
        // Now and then a district is not known.
        let district = number(under: 40) == 0 ? nil : district
        func amount(_ kind: Int, _ share: Int = 1) -> Int { number(under: sizes[kind] / share + 1) }
        if month >= since {
          for (article, domestic, kind) in [
            (Figure.offences108_1, Figure.offences108_1Domestic, 0),
            (.offences109_1, .offences109_1Domestic, 1),
          ] {
            let all = amount(kind)
            add(article, all, month, district)
            add(.offencesRegistered, all, month, district)
            add(domestic, some(of: all, chance: chance), month, district)
          }
          add(.casesSentToCourt, amount(2), month, district)
          add(.personsSentenced, amount(2, 2), month, nil)
        }
        let surveys = amount(3)
        add(.riskSurveys, surveys, month, district)
        for cause in [Figure.causesAlcohol, .causesJealousy, .causesSocialInstability] {
          add(cause, some(of: surveys, chance: chance), month, district)
        }
        var reports = 0
        for (at, channel) in Figure.allCases.filter({ $0.key.hasPrefix("reports.channel.") }).enumerated() {
          let all = amount(4, at + 1)
          add(channel, all, month, district)
          reports += all
        }
        add(.reportsReceived, reports, month, district)
        add(.reportsWrittenOff, some(of: reports, chance: chance), month, district)
        let registered = amount(5), late = some(of: registered, chance: 100 - chance)
        add(.registrationReports, registered, month, district)
        add(.registrationOver24h, late, month, district)
        add(.registrationHours, late * 24 + number(under: registered * 9 + 1), month, district)
        for (whole, part, kind) in [
          (Figure.callOutsAttended, Figure.callOutsRecorded, 6), (.casesOpened, .casesAssessed, 7),
          (.alcoholNightInspections, .alcoholNightViolations, 8),
          (.personsHighRisk, .personsHighRiskAssisted, 9),
        ] {
          let all = amount(kind)
          add(whole, all, month, district)
          add(part, some(of: all, chance: chance), month, district)
        }
        for (at, figure) in [
          Figure.requalificationsUp, .requalificationsDown, .familiesIdentified, .ordersIssued, .ordersServed,
          .ordersViolated, .checkInsDue, .checkInsCompleted, .checkInsMissed, .programmesBegun,
          .programmesCompleted, .personsSupported,
        ].enumerated() {
          add(figure, amount(10 + at % 3), month, district)
        }
        let made = amount(13), answered = some(of: made, chance: 100 - chance / 2)
        add(.referralsMade, made, month, district)
        add(.referralsAnswered, answered, month, district)
        add(.referralsAccepted, some(of: answered, chance: chance), month, district)
        let victims = amount(14), admitted = amount(15, 3)
        add(.personsVictims, victims, month, district)
        add(.personsVictimsRepeat, some(of: victims, chance: 20), month, district)
        add(.personsCrisisCentre, admitted, month, district)
        add(.crisisCentreDays, admitted + number(under: admitted * 20 + 1), month, district)
      }
    }
    add(.ordersActive, number(under: 100), 12, nil)
    for district in District.allCases { add(.familiesInDifficulty, number(under: 12), 12, district) }
    return tally
  }

  /// The year now and some time later: little was entered late, or much, or as much taken back.
  mutating func twice(_ year: Int) -> (earlier: Tally, later: Tally) {
    let some = tally(of: year)
    var more = some
    let late = RandomYears(seed: state).months(number(under: 4), of: year)
    for (cell, amount) in late.counts { more.add(cell, amount) }
    return number(under: 4) == 0 ? (more, some) : (some, more)
  }

  /// What happened in so many months of another year, or, of none, in one of a quiet year.
  private func months(_ count: Int, of year: Int) -> Tally {
    var copy = self, kept = Tally()
    let all = copy.tally(of: year, isQuiet: count == 0)
    let first = 1 + copy.number(under: 12)
    for (cell, amount) in all.counts {
      guard case .month(let when) = cell.time, first..<first + max(1, count) ~= when.month else { continue }
      kept.add(cell, amount)
    }
    return kept
  }
}
