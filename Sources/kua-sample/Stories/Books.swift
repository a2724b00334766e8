/// The books whose numbers run on from story to story.
final class Books {
  private var kui: [[Int]] = Array(repeating: Array(repeating: 0, count: District.allCases.count), count: 3)
  private var erdr = 0
  private var court = 0
  private var exhibit = 0

  /// The next number of a department's book of reports, which begins anew with the local year.
  func nextReport(_ district: District, at instant: Instant) -> Int {
    let year = min(max(instant.localYear - 2023, 0), 2)
    kui[year][district.rawValue] += 1
    return kui[year][district.rawValue]
  }

  /// The next number of the register of investigations; its fifteen digits begin with 9999, as no real
  /// one does.
  func nextInvestigation() -> Int {
    erdr += 1
    return 999_900_000_000_000 + erdr
  }

  /// The next number of a court's register, of at most six digits.
  func nextCourtCase() -> Int {
    court += 1
    return court % 1_000_000
  }

  /// The next number of the book of exhibits.
  func nextExhibit() -> Int {
    exhibit += 1
    return exhibit
  }
}
