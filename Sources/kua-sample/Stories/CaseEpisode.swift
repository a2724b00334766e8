extension Telling {
  /// The parties of one offence, its relationship, its registration and what becomes of that.
  mutating func tellEpisode(
    _ number: Int, _ episode: CaseScenario.Episode, _ file: inout CaseFile,
    committed: (from: Instant, to: Instant), opened: Instant, report: Report
  ) {
    let scenario = file.scenario
    let offence = reference(.offence, number)
    let victim = reference(.person, number * 8 + 1)
    let suspect = suspect(of: scenario, episode: number)
    let isUnknown = episode.kinship == .identifiedLater || scenario.sentence == .convictedUnknown
    let isPinned = scenario.pin != nil
    let by = file.investigator
    let met = isPinned ? opened : opened + minutes(5...50)
    party(victim, "victim", in: file.reference, at: met, by: by)
    party(suspect, "suspect", in: file.reference, at: met, by: by, isKnown: !isUnknown)
    if !isPinned && random.percent(18) {
      party(reference(.person, number * 8 + 2), "witness", in: file.reference, at: met, by: by)
    }
    if !isPinned && random.percent(12) {
      party(reference(.person, number * 8 + 3), "child", in: file.reference, at: met, by: by)
    }
    let kind = random.pick(Kinship.qualifying)
    if episode.kinship == .pairBefore {
      relationship(kind, suspect, victim, offence: nil, in: file.reference, at: met, by: by)
    }
    let time = scenario.pin?.registered ?? registrationTime(episode.path, report)
    let isSole = episode.kinship == .solelyNamed
    let registration = Registration(
      offence: offence, case: file.reference, article: episode.path.articleAsEntered,
      district: episode.path.fate == .moved ? file.district.another : file.district,
      committed: committed, suspects: isSole ? [] : [suspect], victims: isSole ? [] : [victim],
      domestic: declared(episode.kinship), number: books.nextInvestigation())
    let isNotInForce =
      episode.path.committed != .underLaw
      && (registration.article == .minorHarm || registration.article == .battery)
    let isMisdated = episode.path.fate == .misdated
    // A year too early; where there was no such district then, a day.
    let entered = isMisdated ? time - .days(file.district == .saraishyq ? 1 : 366) : time
    let isNextYears = episode.path.registered == .inYearRecordedInNext
    let entry = register(
      registration, at: entered, by: by, attested: isNotInForce ? .paper(self.number + 1) : nil,
      notBefore: isNextYears ? Dates.yearEnds + .days(1) : isMisdated ? time + .minutes(5) : nil)
    file.offences.append(offence)
    file.suspects.append(suspect)
    file.victims.append(victim)
    file.registered.append(time)
    if !isPinned && episode.path.fate != .withdrawn && episode.path.fate != .restored {
      let isSoon = episode.path.articles.count > 1
      examine(
        victim, of: offence, as: episode.path.articleAtEnd, in: file.reference, registered: time,
        after: isSoon ? 1...3 : 3...14, outOf100: scenario.court == .none ? 82 : 97)
    }
    if self.number % 97 == 5, !isPinned, episode.path.isPlain {
      aside(offence, as: .slip) { telling in
        let prosecutor = telling.plan.cast.city(.prosecutor, &telling.random)
        telling.dispute(
          entry, "happened-otherwise", document: true, by: prosecutor, after: telling.days(4...20))
      }
    }
    kinship(number, episode.kinship, kind, file)
    follow(episode.path, entry, registration, time, by)
  }

  /// The suspect's reference: another case's for one convicted again, the first episode's for one
  /// convicted on both.
  private func suspect(of scenario: CaseScenario, episode: Int) -> Reference {
    if let other = scenario.suspectOf {
      return Reference(.person, seed: plan.seed, story: Stories.offenceCase.story(other), slot: 0)
    }
    return reference(.person, scenario.sentence == .convictedOnBoth ? 0 : episode * 8)
  }

  private mutating func registrationTime(_ path: OffencePath, _ report: Report) -> Instant {
    switch path.committed {
    case .beforeLaw: return Dates.law + hours(1...60)
    case .beforeLawRegisteredBefore, .underLaw: break
    }
    if path.registered == .inYearRecordedInNext { return report.received + hours(2...11) }
    return report.received + (random.percent(8) ? hours(25...70) : hours(2...20))
  }

  /// What the registrar declares, not always rightly.
  private mutating func declared(_ kinship: Kinship) -> StaticString {
    if random.percent(9) { return "unknown" }
    if kinship == .pairAfter || kinship == .identifiedLater { return "unknown" }
    return kinship.isDomestic != random.percent(3) ? "yes" : "no"
  }

  private mutating func follow(
    _ path: OffencePath, _ entry: Entry, _ registration: Registration, _ time: Instant, _ by: Member
  ) {
    let supervisor = plan.cast.police(.supervisor, registration.district, &random)
    switch path.fate {
    case .stands: return
    case .corrected, .correctedTwice, .correctedInVain, .moved, .misdated:
      putRight(path, entry, registration, time, by)
    case .withdrawn: retract(entry, "entered-in-error", by: supervisor, after: days(3...25))
    case .restored: retractInVain(entry, "duplicate", by: supervisor)
    case .registeredTwice:
      // Figures know only the first registration of an offence.
      let again = Registration(
        offence: registration.offence, case: registration.case,
        article: registration.article == .minorHarm ? .battery : .minorHarm, district: registration.district,
        committed: registration.committed, suspects: registration.suspects, victims: registration.victims,
        domestic: registration.domestic, number: registration.number)
      register(again, at: time + hours(3...60), by: by, attested: .late(number + 1))
    }
  }

  /// What was entered wrongly, and is corrected by whoever entered it.
  private mutating func putRight(
    _ path: OffencePath, _ entry: Entry, _ registration: Registration, _ time: Instant, _ by: Member
  ) {
    let soon = days(2...20)
    switch path.fate {
    case .corrected: rename(entry, to: path.articles[0], by: by, after: soon)
    case .correctedTwice(_, let wrong):
      let first = rename(entry, to: wrong, by: by, after: soon)
      rename(first, to: path.articles[0], "correction-mistaken", by: by, after: days(1...9))
    case .correctedInVain(let wrong):
      retract(rename(entry, to: wrong, by: by, after: soon), "entered-in-error", by: by, after: days(1...9))
    case .moved:
      // The other district is where it was entered at first.
      let district = registration.district.another.word
      correct(entry, "new-information", by: by, after: soon) {
        $0.set("data", object: { $0.set("district", district) })
      }
    case .misdated:
      correct(entry, "entered-in-error", by: by, after: soon) { $0.set("time", time.wholeSecond) }
    case .stands, .withdrawn, .restored, .registeredTwice: return
    }
  }

  @discardableResult
  private mutating func rename(
    _ entry: Entry, to article: Article, _ reason: StaticString = "entered-in-error", by member: Member,
    after delay: Instant.Span
  ) -> Entry {
    correct(entry, reason, by: member, after: delay) {
      $0.set("data", object: { $0.set("article", article.word) })
    }
  }
}
