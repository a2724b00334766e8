/// The whole sample, decided beforehand: the cast, the scenarios, and when each story begins.
struct Plan {
  let seed: UInt64
  let content: Content
  let keys: KeyRing
  let cast: Cast
  let cameras: Cameras
  let cases: [CaseScenario]
  let incidents: IncidentPlan
  let admissions: [AdmissionScenario]
  let supports: [SupportScenario]
  /// Reports without a survey, cases under other articles, administrative cases: the background.
  let plainReports: Int
  let otherCases: Int
  let administrative: Int
  /// Cases begun before the ledger, inspections of the sale of alcohol, prevention work with the public.
  let carriedForward: Int
  let inspections: Int
  let outreach: Int

  /// - Parameter events: About how many events; nil for the golden year.
  init(seed: UInt64, events: Int?, content: Content) {
    let year = Year()
    let perDistrict = min(60, max(4, Cameras.inGoldenYear * (events ?? Year.events) / Year.events))
    let scale = events.map { Scale(events: $0, cameras: perDistrict) } ?? .golden
    self.seed = seed
    self.content = content
    keys = KeyRing(origin: content.origin, seed: seed)
    cast = Cast(seed: seed)
    cameras = Cameras(perDistrict: perDistrict, seed: seed)
    cases = CasePlan(year: year, scale: scale, seed: seed).cases
    incidents = IncidentPlan(
      year: year, scale: scale, surveysElsewhere: cases.count { $0.isSurveyed } + Boundaries.countedSurveys)
    admissions = AdmissionScenario.plan(year: year, scale: scale)
    supports = SupportScenario.plan(year: year, scale: scale, elsewhere: incidents.assisted)
    plainReports = scale(500)
    otherCases = scale(900)
    administrative = scale(1_250)
    carriedForward = scale(46)
    inspections = scale(540)
    outreach = scale(210)
  }

  /// The beginnings of all stories, in order of time.
  func beginnings() -> [Beginning] {
    var beginnings: [Beginning] = []
    func add(_ kind: Stories, _ count: Int, _ start: (Int, inout Generator) -> Instant) {
      for number in 0..<count {
        var random = Generator(seed: seed, stream: kind.stream + 100, number: number)
        beginnings.append(Beginning(start: start(number, &random), kind: kind, number: Int32(number)))
      }
    }
    let wholeSpan = Dates.days((2023, 12, 2), (2025, 1, 19))
    add(.camera, Cameras.rounds) { round, _ in
      Instant(localDay: Cameras.firstDay + round * Cameras.days, second: 7 * 3600)
    }
    add(.incident, incidents.count) { number, random in
      let moment = Rhythm.moment(on: incidents.scenario(number).days, &random)
      // A survey must still fall into the year in which it was reported.
      return moment.localDay == (Dates.yearEnds - .hours(4)).localDay ? moment - .hours(8) : moment
    }
    add(.plainReport, plainReports) { _, random in Rhythm.moment(on: wholeSpan, &random) }
    add(.offenceCase, cases.count) { number, random in caseStart(cases[number], &random) }
    add(.otherCase, otherCases) { _, random in Rhythm.moment(on: wholeSpan, &random) }
    add(.administrative, administrative) { _, random in Rhythm.moment(on: wholeSpan, &random) }
    add(.admission, admissions.count) { number, random in
      Instant(localDay: random.within(admissions[number].days), second: 8 * 3600)
    }
    add(.support, supports.count) { number, random in
      Rhythm.office(on: supports[number].days, &random)
    }
    add(.boundary, Boundaries.surveys.count + 2 * Boundaries.days.count) { number, _ in
      let surveys = Boundaries.surveys
      if number < surveys.count { return surveys[number].time - .hours(1) }
      return Boundaries.days[(number - surveys.count) % Boundaries.days.count].0 + .hours(9)
    }
    add(.attested, AttestedSlip.allCases.count) { number, random in
      let second = 36_000 + random.below(60) * 60 + random.below(60)
      return Instant(localDay: CivilDate.day(2024, 7, 2) + number, second: second)
    }
    add(.irregular, Irregularity.allCases.count) { number, random in
      Instant(localDay: CivilDate.day(2024, 7, 3) + 2 * number, second: 50_000 + random.below(9_000))
    }
    add(.office, OfficeAct.allCases.count) { number, _ in OfficeAct.allCases[number].start }
    add(.agreement, Partner.all.count) { number, _ in Partner.all[number].signed }
    add(.carriedForward, carriedForward) { _, random in
      Rhythm.office(on: Dates.days((2023, 11, 20), (2023, 12, 14)), &random)
    }
    add(.inspection, inspections) { _, random in Rhythm.night(on: wholeSpan, &random) }
    add(.outreach, outreach) { _, random in Rhythm.office(on: wholeSpan, &random) }
    beginnings.sort {
      ($0.start, $0.kind.rawValue, $0.number) < ($1.start, $1.kind.rawValue, $1.number)
    }
    return beginnings
  }

  private func caseStart(_ scenario: CaseScenario, _ random: inout Generator) -> Instant {
    if let pin = scenario.pin { return min(pin.committedTo, pin.registered) - .minutes(5) }
    let moment = Rhythm.moment(on: scenario.reportDays, &random)
    // Under the new law the act itself must come after its first instant.
    let isUnderLaw = scenario.episodes[0].path.committed == .underLaw
    return isUnderLaw && moment < Dates.law + .hours(4) ? moment + .hours(4) : moment
  }
}
