/// A case under way: what its stories' chapters speak of.
struct CaseFile {
  let reference: Reference
  let district: District
  let investigator: Member
  let scenario: CaseScenario
  /// By episode.
  var offences: [Reference] = []
  var suspects: [Reference] = []
  var victims: [Reference] = []
  var registered: [Instant] = []
  /// When it came before a court, and when that decided, if they did.
  var sent: Instant?
  var decided: Instant?

  func charge(_ episode: Int) -> Charge {
    Charge(
      article: scenario.episodes[episode].path.articleAtEnd, offence: offences[episode],
      person: suspects[episode])
  }
}

extension Telling {
  /// A case of one or two offences under 108-1 or 109-1, or of what seemed so.
  mutating func offenceCase() {
    let scenario = plan.cases[number]
    let start = last
    let committed = committedSpan(scenario, start)
    let district = District.draw(at: committed.from, &random)
    let reportSpan = random.percent(60) && committed.to <= start ? committed : nil
    let report = report(at: start, district, committed: reportSpan)
    var file = CaseFile(
      reference: reference(.case), district: district,
      investigator: plan.cast.police(.investigator, district, &random), scenario: scenario)
    let opened = scenario.pin == nil ? start + minutes(30...80) : start
    openCase(file.reference, from: [report.reference], at: opened, by: file.investigator)
    for (number, episode) in scenario.episodes.enumerated() {
      tellEpisode(number, episode, &file, committed: committed, opened: opened, report: report)
    }
    let exhibit = random.percent(55) && scenario.pin == nil ? exhibit(of: report, case: file.reference) : nil
    protect(file, report)
    if scenario.isSurveyed { survey(file, report) }
    for (number, episode) in scenario.episodes.enumerated() { requalifications(number, episode.path, file) }
    court(&file)
    for (number, episode) in scenario.episodes.enumerated() { nextYear(number, episode, file) }
    if let exhibit {
      custody(exhibit, of: report, case: file.reference, court: file.sent, decided: file.decided)
    }
    if scenario.court == .none && scenario.pin == nil {
      terminate(file.reference, by: file.investigator, paused: 6, outOf100: 6)
    } else if scenario.pin == nil {
      let mark = file.registered[0] + .days(1)
      measure(file.suspects[0], in: file.reference, from: mark, decided: file.decided, outOf100: 44)
    }
    if scenario.court == .sent { hold(file.reference, outOf100: 9) }
    seal(file.reference, district, once: 130)
    if random.percent(24) { refer(file.victims[0], at: last + hours(1...40), by: file.investigator) }
    // Registered as an offence, and written off all the same.
    if number % 211 == 17 && scenario.pin == nil { writeOff(report) }
    if file.registered[0].milliseconds > report.received.milliseconds + 86_400_000 {
      review(report, "deadline", outOf100: 35)
    }
  }

  /// What is done at once where the offence is domestic and its suspect known.
  private mutating func protect(_ file: CaseFile, _ report: Report) {
    let scenario = file.scenario
    let kinship = scenario.episodes[0].kinship
    guard scenario.pin == nil, kinship.isDomestic, kinship != .identifiedLater,
      scenario.sentence != .convictedUnknown, scenario.suspectOf == nil
    else { return }
    let violence = Violence(
      person: file.suspects[0], victims: [file.victims[0]], report: report, case: file.reference)
    prevent(violence, .inCase, at: (report.arrived ?? report.received) + .minutes(80))
  }

  private mutating func committedSpan(_ scenario: CaseScenario, _ start: Instant) -> (
    from: Instant, to: Instant
  ) {
    if let pin = scenario.pin { return (pin.committedFrom, pin.committedTo) }
    let to = start - minutes(8...150)
    return (to - minutes(1...25), to)
  }

  private mutating func survey(_ file: CaseFile, _ report: Report) {
    let officer = plan.cast.police(.dvUnit, file.district, &random)
    let answers = answers(present: random.within(0...6), unclear: random.within(0...3))
    assess(
      reference(.assessment), of: file.suspects[0], file.district, answers,
      at: report.received + hours(2...9), by: officer, victim: file.victims[0], case: file.reference)
  }

  private mutating func requalifications(_ episode: Int, _ path: OffencePath, _ file: CaseFile) {
    let steps = path.articles.count - (path.lastInNextYear ? 2 : 1)
    guard steps > 0 else { return }
    var time = file.registered[episode]
    for step in 0..<steps {
      time = file.scenario.pin?.requalified ?? time + (step == 0 ? days(4...24) : days(4...14))
      // Only under the old law is the new article not in force for the act.
      let attested: Attestation? = path.committed == .underLaw ? nil : .paper(number + 1)
      requalify(
        file.offences[episode], from: path.articles[step], to: path.articles[step + 1], at: time,
        by: file.investigator, attested: attested)
    }
    // From harm to a mere blow, which a prosecutor may doubt.
    if path.articles[steps - 1] == .minorHarm, path.articles[steps] == .battery {
      review(file.offences[episode], of: nil, "requalify", outOf100: 25)
    }
  }

  /// What is an act of the next year, and must not change the figures of this one.
  private mutating func nextYear(_ number: Int, _ episode: CaseScenario.Episode, _ file: CaseFile) {
    let time = Instant(local: 2025, 1, 4, 10) + days(0...20)
    if episode.path.lastInNextYear {
      let articles = episode.path.articles
      requalify(
        file.offences[number], from: articles[articles.count - 2], to: articles[articles.count - 1],
        at: file.scenario.pin?.requalified ?? time, by: file.investigator)
    }
    if episode.kinship == .inNextYear {
      relationship(
        "spouse", file.suspects[number], file.victims[number], offence: file.offences[number],
        in: file.reference, at: time, by: file.investigator)
    }
  }
}
