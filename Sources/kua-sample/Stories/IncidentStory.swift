extension Telling {
  private static let minorCauses = Weighted<StaticString>([("other", 12), ("housing", 5), ("drugs", 3)])
  private static let reportCauses = Weighted<StaticString>([
    ("alcohol", 60), ("jealousy", 15), ("social-instability", 19), ("other", 6),
  ])

  /// A report, a call-out, and the survey an officer fills in about the suspected aggressor.
  mutating func incident() {
    let scenario = plan.incidents.scenario(number)
    let start = last
    let district = District.draw(at: start, &random)
    let report = report(at: start, district)
    if random.percent(10), let inspector = report.inspector {
      cause(random.pick(Telling.reportCauses), for: report.reference, at: start + hours(1...2), by: inspector)
    }
    let surveyTime = (report.arrived ?? start + .minutes(30)) + minutes(15...150)
    surveyStory(scenario, report, surveyTime: surveyTime)
    if scenario != .designatedUnknown && scenario != .designatedMerged { writeOff(report) }
    secondReport(of: report, outOf100: 2)
    if random.percent(29), let exhibit = exhibit(of: report) {
      custody(exhibit, of: report, case: nil, isOfOpenCase: opensCase(scenario), court: nil, decided: nil)
    }
  }

  /// The survey itself, its causes, the designation, what follows from them.
  mutating func surveyStory(
    _ scenario: IncidentScenario, _ report: Report, surveyTime: Instant, designatedAt: Instant? = nil
  ) {
    let officer = plan.cast.police(.dvUnit, report.district, &random)
    let person = reference(.person)
    let assessment = reference(.assessment)
    introduceUnknown(scenario, person, report, officer)
    let violence = openFile(scenario, person, report, officer)
    let isLate = scenario == .late || scenario == .designatedLate
    let isMisdated = scenario == .misdated
    let notBefore =
      isLate ? Dates.yearEnds + .days(1) : isMisdated ? surveyTime + .minutes(5) : nil
    let entry = assess(
      assessment, of: person, report.district, surveyAnswers(scenario),
      at: isMisdated ? surveyTime - .days(366) : surveyTime, by: officer,
      isEligible: scenario != .ineligible, victim: violence?.victims[0], case: violence?.case,
      notBefore: notBefore)
    stateCauses(scenario, assessment, after: surveyTime, by: officer)
    designations(
      scenario, person, assessment, report.district, at: designatedAt ?? surveyTime + hours(2...40),
      by: officer)
    switch scenario {
    case .withdrawn: retract(entry, "entered-in-error", by: officer, after: days(1...8))
    case .misdated:
      let time = surveyTime.wholeSecond
      correct(entry, "entered-in-error", by: officer, after: days(1...8)) { $0.set("time", time) }
    case .completed, .emptied:
      let present = random.within(0...5)
      let answers = answers(present: present, unclear: scenario == .completed ? 1 : 7)
      correct(entry, "new-information", by: officer, after: days(1...8)) {
        $0.set(
          "data",
          object: {
            $0.set("items", ascii: answers.items)
            $0.set("sources", ascii: answers.sources)
          })
      }
    case .restored: retractInVain(entry, "duplicate", by: officer)
    case .enteredTwice:
      let again = answers(present: random.within(0...6), unclear: 0)
      let document = Attestation.paper(number + 1)
      assess(
        assessment, of: person, report.district, again, at: surveyTime + .minutes(2), by: officer,
        attested: document)
    case .ordinary, .ineligible, .unscorable:
      if let violence { followUp(violence) }
      if plan.incidents.isMonitored(number) { monitor(person, report.district, from: last + days(1...5)) }
    case .designated, .designatedTwice:
      if let violence {
        followUp(violence)
        assist(violence, after: last)
      }
    default: break
    }
    if random.percent(4), scenario != .withdrawn {
      refer(person, to: Service.ofAggressors, at: max(last, surveyTime) + hours(1...20), by: officer)
    }
  }

  /// Now and then somebody else reports the same, and that report is joined to the first.
  private mutating func secondReport(of report: Report, outOf100 part: Int) {
    aside(report.reference, as: .companion) { telling in
      guard telling.random.percent(part) else { return }
      let time = report.received + telling.minutes(3...25)
      let isMistake = telling.random.percent(20)
      guard !isMistake else { return telling.receiveInVain(report, at: time) }
      let other = telling.report(at: time, report.district, slot: 40, callOut: 0)
      telling.joinReport(other, to: report)
    }
  }

  /// A person nobody knows is made a party of a case as such; so is one who turns out to be two references.
  private mutating func introduceUnknown(
    _ scenario: IncidentScenario, _ person: Reference, _ report: Report, _ officer: Member
  ) {
    guard scenario == .designatedUnknown || scenario == .designatedMerged else { return }
    let investigator = plan.cast.police(.investigator, report.district, &random)
    let time = report.received + minutes(20...60)
    openCase(reference(.case), from: [report.reference], at: time, by: investigator)
    party(person, "suspect", in: reference(.case), at: time, by: officer, isKnown: false)
  }

  private mutating func surveyAnswers(_ scenario: IncidentScenario) -> Answers {
    switch scenario {
    case .designated, .designatedTwice, .designatedMerged, .designatedUnknown, .designatedLifted,
      .designatedLate, .designationRestored, .designationWithdrawn, .designatedNextYear,
      .previousYearDesignated:
      return answers(present: random.within(7...11), unclear: random.within(0...2))
    case .designatedBelow, .designatedAttested:
      return answers(present: random.within(3...5), unclear: 0)
    case .unscorable, .completed:
      return answers(present: random.within(0...5), unclear: random.within(6...8))
    default:
      let present = min(random.below(6), random.below(9)) + (random.once(in: 20) ? 3 : 0)
      return answers(present: present, unclear: min(random.below(6), random.below(5)))
    }
  }

  private mutating func stateCauses(
    _ scenario: IncidentScenario, _ assessment: Reference, after time: Instant, by officer: Member
  ) {
    // Surveys that do not count have causes too; they do not count either.
    let causes =
      scenario.surveyCounts
      ? plan.incidents.causes(number) : random.percent(48) ? [random.pick(Telling.reportCauses)] : []
    for cause in causes {
      let isSlip = random.once(in: 400)
      let first = self.cause(
        isSlip ? "housing" : cause, for: assessment, at: time + minutes(1...20), by: officer)
      if isSlip {
        correct(first, "entered-in-error", by: officer, after: hours(3...90)) {
          $0.set("data", object: { $0.set("cause", cause) })
        }
      }
      // The same cause stated twice is one pair; stated twice and once retracted, still one.
      if random.once(in: 17) {
        self.cause(cause, for: assessment, at: time + hours(1...9), by: officer)
        if random.once(in: 9) { retract(first, "duplicate", by: officer, after: hours(2...30)) }
      }
    }
    // A pair whose only statement is retracted does not count.
    if causes.isEmpty && random.once(in: 260) {
      let wrong = cause(
        random.pick(Telling.reportCauses), for: assessment, at: time + .minutes(5), by: officer)
      retract(wrong, "wrong-case", by: officer, after: hours(2...60))
    }
    if random.percent(6) {
      cause(random.pick(Telling.minorCauses), for: assessment, at: time + minutes(5...30), by: officer)
    }
  }

  private mutating func designations(
    _ scenario: IncidentScenario, _ person: Reference, _ assessment: Reference, _ district: District,
    at time: Instant, by officer: Member
  ) {
    switch scenario {
    case .designated, .designatedUnknown, .previousYearDesignated:
      designate(person, assessment, at: time, by: officer)
    case .designatedTwice:
      designate(person, assessment, at: time, by: officer)
      designate(person, assessment, at: time + days(20...50), by: officer)
    case .designatedBelow:
      designate(person, assessment, at: time, by: officer, override: "professional-judgement")
    case .designatedAttested:
      designate(person, assessment, at: time, by: officer, attested: .paper(number + 1))
    case .designatedLifted:
      let entry = designate(person, assessment, at: time, by: officer)
      let helper = plan.cast.someone(of: .ngo, number: number, &random)
      dispute(entry, "incomplete", document: false, by: helper, after: days(2...9))
      lift(person, at: last + days(20...50), by: officer)
    case .designatedLate:
      let evening = min(time, Dates.yearEnds - .minutes(random.within(5...60)))
      designate(person, assessment, at: evening, by: officer, notBefore: Dates.yearEnds + .days(1))
    case .designationRestored:
      retractInVain(designate(person, assessment, at: time, by: officer), "wrong-person", by: officer)
    case .designationWithdrawn:
      let entry = designate(person, assessment, at: time, by: officer)
      retract(entry, "wrong-person", by: officer, after: days(1...9))
    case .designatedNextYear:
      designate(person, assessment, at: Instant(local: 2025, 1, 6, 10) + days(0...14), by: officer)
    case .designatedMerged:
      designate(person, assessment, at: time, by: officer)
      let other = reference(.person, 1)
      let second = reference(.assessment, 1)
      let later = time + days(6...20)
      let answers = answers(present: 8, unclear: 1)
      assess(second, of: other, district, answers, at: later, by: officer)
      designate(other, second, at: later + .hours(3), by: officer)
      party(other, "suspect", in: reference(.case), at: later + .hours(4), by: officer)
      identify(person, as: other, at: later + days(2...20), by: officer)
    default: return
    }
    switch scenario {
    case .designationWithdrawn, .designatedNextYear, .designatedLate: return
    default: monitor(person, district, from: last + hours(4...48), basis: "high-risk")
    }
  }
}
