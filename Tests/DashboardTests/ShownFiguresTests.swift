import Dashboard
import IncidentEvents
import Projections
import Testing

@Suite struct ShownFiguresTests {
  @Test("Inside, every number is shown, quarters as the sums of their months")
  func everyNumber() {
    var tally = Tally()
    for month in 1...12 {
      tally.add(CountCell(.offences108_1, year: 2024, month: month, district: .almaty), month)
    }
    let shown = ShownFigures(everyNumber: tally.figures(of: 2024))
    #expect(shown[.offences108_1] == .number(78))
    #expect(shown.months(of: .offences108_1)?.compactMap(\.number) == Array(1...12))
    #expect(shown.quarters(of: .offences108_1)?.compactMap(\.number) == [6, 15, 24, 33])
    #expect(shown.districts(of: .offences108_1)?[Int(District.almaty.rawValue)] == .number(78))
    #expect(shown.districts(of: .personsCrisisCentre) == nil)
  }
}
