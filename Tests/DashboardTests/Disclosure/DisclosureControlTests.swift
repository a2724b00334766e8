import IncidentEvents
import Projections
import Testing

@testable import Dashboard

@Suite struct DisclosureControlTests {
  private func shown(
    _ year: Year, under k: SmallNumber = .five, earlier: [EarlierFigures] = []
  ) -> ShownFigures {
    DisclosureControl(year.figures, through: year.lastDay, under: k, earlier: earlier).shown
  }

  private func columns(_ numbers: [ShownNumber]?) -> [Int] {
    (numbers ?? []).indices.filter { numbers?[$0] == .withheld }
  }

  @Test("A small month is withheld with the month beside it, whichever of the two is small")
  func months() {
    var first = Year(), second = Year()
    for month in 1...12 where month != 3 && month != 4 {
      first.add(.casesOpened, 30, in: month)
      second.add(.casesOpened, 30, in: month)
    }
    first.add(.casesOpened, 4, in: 3)
    first.add(.casesOpened, 30, in: 4)
    second.add(.casesOpened, 31, in: 3)
    second.add(.casesOpened, 3, in: 4)
    #expect(columns(shown(first).months(of: .casesOpened)) == [2, 3])
    #expect(shown(first).months == shown(second).months)
    #expect(shown(first)[.casesOpened] == .number(334))
  }

  @Test("Two withheld months that come to less than k take two more with them")
  func tooFewTogether() {
    var year = Year()
    for month in 1...12 where month != 3 && month != 4 { year.add(.casesOpened, 30, in: month) }
    year.add(.casesOpened, 2, in: 3)
    #expect(columns(shown(year).months(of: .casesOpened)) == [0, 1, 2, 3])
  }

  @Test("A figure of fewer than two k a month is not broken down by month, whatever its months are")
  func tooFew() {
    var year = Year()
    year.fill(.requalificationsUp, 9)
    #expect(columns(shown(year).months(of: .requalificationsUp)).count == 12)
    #expect(shown(year)[.requalificationsUp] == .number(108))
    #expect(columns(shown(year, under: .three).months(of: .requalificationsUp)) == [])
  }

  @Test("Figures that add up withhold the same months, and a small part of them goes with its neighbour")
  func sums() {
    var year = Year()
    year.fill(.offencesRegistered, 40)
    year.fill(.offences108_1, 28)
    year.fill(.offences109_1, 12)
    year.add(.offencesRegistered, -9, in: 5)
    year.add(.offences109_1, -9, in: 5)
    let table = shown(year)
    for figure in [Figure.offencesRegistered, .offences108_1, .offences109_1] {
      #expect(columns(table.months(of: figure)) == [4, 5])
    }
    #expect(table[.offences109_1] == .number(135))
  }

  @Test("A total under k is withheld, and so is the other part, while their sum is told")
  func totals() {
    var year = Year()
    year.fill(.offencesRegistered, 30)
    year.fill(.offences108_1, 30)
    year.add(.offencesRegistered, 3, in: 5)
    year.add(.offences109_1, 3, in: 5)
    let table = shown(year)
    #expect(table[.offencesRegistered] == .number(363))
    #expect(table[.offences108_1] == .withheld && table[.offences109_1] == .withheld)
    #expect(columns(table.months(of: .offences108_1)).count == 12)
    #expect(columns(table.months(of: .offencesRegistered)) == [])
  }

  @Test("A part of nearly all is withheld: those left over are few")
  func rest() {
    var year = Year()
    year.fill(.callOutsAttended, 40)
    year.fill(.callOutsRecorded, 20)
    year.add(.callOutsRecorded, 18, in: 9)
    let table = shown(year)
    #expect(columns(table.months(of: .callOutsRecorded)) == [8, 9])
    #expect(columns(table.months(of: .callOutsAttended)) == [])
  }

  @Test("Where hardly any room is left by column, the total of a part is withheld")
  func narrow() {
    var year = Year()
    for (at, district) in District.allCases.enumerated() {
      year.add(.registrationReports, 6, in: 1, district)
      year.add(.registrationOver24h, at < 3 ? 3 : 2, in: 1, district)
      // Hours for no more than these.
      year.add(.registrationHours, 72, in: 1, district)
    }
    #expect(shown(year, under: .three)[.registrationReports] == .number(36))
    #expect(shown(year, under: .three)[.registrationHours] == .number(432))
    #expect(shown(year, under: .five)[.registrationOver24h] == .withheld)
  }

  @Test("Crisis centres, support, check-ins and orders are told for the city, and by quarter")
  func cityLevel() {
    var year = Year()
    for figure in Figure.allCases { year.fill(figure, 200) }
    let table = shown(year)
    for figure in Figure.allCases where figure.definition.disclosure == "city-level" {
      #expect(table.months(of: figure) == nil && table.districts(of: figure) == nil)
      #expect((table.quarters(of: figure) == nil) == (figure == .ordersActive))
    }
    for figure in Figure.allCases where figure.definition.disclosure != "city-level" {
      #expect(table.quarters(of: figure) == nil)
    }
  }

  @Test("What the law did not know yet, and what is still to come, is nought for everybody to see")
  func knownNoughts() {
    var year = Year(2024)
    for month in 6...12 { year.add(.casesSentToCourt, 20, in: month) }
    #expect(columns(shown(year).months(of: .casesSentToCourt)) == [])
    #expect(shown(year).months(of: .casesSentToCourt)?.first == .number(0))
    // In another year nobody knows it.
    var other = Year(2025)
    for month in 6...12 { other.add(.casesSentToCourt, 20, in: month) }
    #expect(columns(shown(other).months(of: .casesSentToCourt)) == [0, 1, 2, 3, 4, 5])
  }

  @Test("What was withheld once stays withheld, and a difference under k is not told")
  func twice() {
    var year = Year()
    for month in 1...12 { year.add(.casesOpened, month == 3 ? 4 : 30, in: month) }
    let first = shown(year)
    // Late entries make March large enough.
    year.add(.casesOpened, 20, in: 3)
    let second = shown(year, earlier: [.table(first)])
    #expect(second[.casesOpened] == .number(354))
    #expect(columns(second.months(of: .casesOpened)) == [2, 3])
    year.add(.casesOpened, 2, in: 8)
    let third = shown(year, earlier: [.table(first), .table(second)])
    #expect(third[.casesOpened] == .withheld)
    #expect(columns(third.months(of: .casesOpened)).count == 12)
  }

  @Test("A number the press was told covers nothing, and is not told again a little different")
  func briefing() {
    var year = Year()
    year.fill(.offencesRegistered, 30)
    year.fill(.offences108_1, 30)
    year.add(.offencesRegistered, 3, in: 5)
    year.add(.offences109_1, 3, in: 5)
    year.fill(.casesOpened, 30)
    let told = EarlierFigures.briefing([.offences108_1: 360, .casesOpened: 358])
    let table = shown(year, earlier: [told])
    #expect(table[.casesOpened] == .withheld)
    #expect(table[.offencesRegistered] == .withheld)
  }
}
