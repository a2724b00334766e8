/// The golden figures of Astana 2024 that the sample must give, exactly.
///
/// Where the briefing gives a lower bound only ("more than 15,000"), the value here is chosen.
struct Year {
  var minorHarm = 676
  var minorHarmDomestic = 238
  var battery = 508
  var batteryDomestic = 39
  var casesSentToCourt = 142
  var personsSentenced = 83
  /// Chosen: the briefing says more than 15,000.
  var surveys = 15_237
  var personsHighRisk = 106
  var causeAlcohol = 4_496
  var causeJealousy = 939
  var causeSocialInstability = 1_360
  var personsInCrisisCentres = 384
  /// Chosen: the briefing says more than 1,200.
  var personsSupported = 1_268

  /// Of the persons counted, how many are unidentified. Chosen.
  var unidentifiedSentenced = 3
  var unidentifiedHighRisk = 5
  var unidentifiedInCrisisCentres = 17
  var unidentifiedSupported = 41

  /// About how many events the golden sample has.
  static let events = 174_000
}

/// Makes every count of the plan larger or smaller in the same proportion; 1 : 1 for the golden year.
struct Scale {
  let numerator: Int
  let denominator: Int

  static let golden = Scale(numerator: 1, denominator: 1)

  /// The scale that gives about so many events, with so many cameras in each department.
  init(events: Int, cameras: Int) {
    numerator = max(events - Scale.fixed(cameras), 1_000)
    denominator = Year.events - Scale.fixed(Cameras.inGoldenYear)
  }

  /// The events that introduce the cast, and those of the cameras' changes: about 29 for each camera.
  private static func fixed(_ cameras: Int) -> Int { 960 + cameras * District.allCases.count * 29 }

  private init(numerator: Int, denominator: Int) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// A count in this proportion; never none of what there is.
  func callAsFunction(_ count: Int) -> Int {
    count == 0 ? 0 : max(1, count * numerator / denominator)
  }
}
