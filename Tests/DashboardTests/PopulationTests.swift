import IncidentEvents
import Testing

@testable import Dashboard

@Suite("Rates by how many people live in a district")
struct PopulationTests {
  private let population = Population(
    on: CivilDate(daysSince1970: 19_905), source: "a test", people: [.esil: 40_000, .nura: 300_007])

  @Test(
    "To the nearest whole number, a half upwards",
    arguments: [(0, 0), (1, 3), (2, 5), (3, 8), (40_000, 100_000), (1_736, 4_340)])
  func rounded(count: Int, rate: Int) {
    // One of 40,000 is 2.5 of 100,000.
    #expect(population.rate(.number(count), in: .esil) == .number(rate))
  }

  @Test(
    "None where it is not known how many live there, nor of more than any log holds; withheld where the count is"
  )
  func none() {
    #expect(population.rate(.number(5), in: .almaty) == nil)
    #expect(population.rate(.number(.max), in: .esil) == nil)
    #expect(population.rate(.withheld, in: .nura) == .withheld)
    #expect(population.rate(.withheld, in: .almaty) == nil)
  }
}
