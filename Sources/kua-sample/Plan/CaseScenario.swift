/// Everything decided beforehand about one case.
struct CaseScenario {
  struct Episode {
    let path: OffencePath
    let kinship: Kinship
  }

  var episodes: [Episode]
  var court = CourtPath.none
  var sentence = SentencePath.none
  /// The case whose suspect this case's suspect is; its own otherwise.
  var suspectOf: Int?
  /// The case this one is joined to, where it is.
  var joinedTo: Int?
  var pin: Pin?

  /// Whether the suspect answers a risk survey that counts.
  var isSurveyed: Bool {
    pin == nil && episodes[0].kinship.isDomestic && episodes[0].path.isPlain
  }

  /// The days on which its report can come, so that all its acts fall where the scenario has them.
  var reportDays: ClosedRange<Int> {
    let path = episodes[0].path
    if path.committed == .beforeLawRegisteredBefore { return Dates.days((2024, 6, 3), (2024, 6, 12)) }
    if path.committed == .beforeLaw { return Dates.days((2024, 6, 13), (2024, 6, 14)) }
    switch path.registered {
    case .inNextYear: return Dates.days((2025, 1, 2), (2025, 1, 24))
    case .inYearRecordedInNext: return Dates.days((2024, 12, 28), (2024, 12, 30))
    case .inYear: break
    }
    switch court {
    case .none: break
    case .sentRecordedInNext: return Dates.days((2024, 10, 25), (2024, 11, 20))
    case .sentInNextYear: return Dates.days((2024, 10, 20), (2024, 12, 10))
    default: return Dates.days((2024, 6, 16), (2024, 9, 18))
    }
    if path.articles.count > (path.lastInNextYear ? 2 : 1) {
      return Dates.days((2024, 6, 16), (2024, 10, 31))
    }
    return Dates.days((2024, 6, 16), (2024, 12, 26))
  }
}
