extension Telling {
  private static let otherArticles = Weighted<Article>([
    (.moderateHarm, 44), (.threat, 21), (.hooliganism, 15), (.graveHarm, 8), (.torture, 7), (.rape, 4),
    (.murder, 1),
  ])
  private static let administrativeArticles = Weighted<StaticString>([("73", 25), ("434", 45), ("461", 30)])

  /// A report from which nothing further follows.
  mutating func plainReport() {
    let start = last
    let report = report(at: start, District.draw(at: start, &random), callOut: 70)
    writeOff(report, outOf100: 95)
    if random.percent(30), let exhibit = exhibit(of: report) {
      custody(exhibit, of: report, case: nil, court: nil, decided: nil)
    }
  }

  /// A case under another article; some reach the court, and count in no figure of 108-1 and 109-1.
  mutating func otherCase() {
    let start = last
    let to = start - minutes(10...400)
    let from = to - minutes(1...90)
    let district = District.draw(at: from, &random)
    let report = report(at: start, district, committed: (from, to))
    let by = plan.cast.police(.investigator, district, &random)
    let subject = reference(.case)
    let (victim, suspect) = (reference(.person, 1), reference(.person, 0))
    openCase(subject, from: [report.reference], at: start + minutes(30...200), by: by)
    party(victim, "victim", in: subject, at: start + hours(4...5), by: by)
    let isKnown = random.percent(90)
    party(suspect, "suspect", in: subject, at: start + hours(4...5), by: by, isKnown: isKnown)
    let article = random.pick(Telling.otherArticles)
    let isDomestic = random.percent(35)
    let time = start + (random.percent(7) ? hours(25...60) : hours(5...20))
    let registration = Registration(
      offence: reference(.offence), case: subject, article: article, district: district,
      committed: (from, to), suspects: [suspect], victims: [victim],
      domestic: isDomestic ? "yes" : random.percent(30) ? "unknown" : "no", number: books.nextInvestigation())
    register(registration, at: time, by: by)
    examine(
      victim, of: registration.offence, as: article, in: subject, registered: time, after: 2...12,
      outOf100: 78)
    let kind = isDomestic ? random.pick(Kinship.qualifying) : random.pick(Kinship.others)
    relationship(
      kind, suspect, victim, offence: registration.offence, in: subject, at: time + minutes(5...200), by: by)
    let exhibit = random.percent(50) ? exhibit(of: report, case: subject) : nil
    if isDomestic && isKnown {
      let violence = Violence(person: suspect, victims: [victim], report: report, case: subject)
      prevent(violence, .inCase, at: (report.arrived ?? start) + .minutes(70))
    }
    companion(of: subject, registration, by: by)
    confuse(subject, by: by, once: 60)
    let charge = Charge(article: article, offence: registration.offence, person: suspect)
    let (sent, decided) = tryOther(subject, charge, registered: time, isKnown: isKnown, by: by)
    if let exhibit { custody(exhibit, of: report, case: subject, court: sent, decided: decided) }
    if sent != nil { measure(suspect, in: subject, from: time + .days(1), decided: decided, outOf100: 62) }
  }

  /// Whether and when the case reaches a court, and when the court decides.
  private mutating func tryOther(
    _ subject: Reference, _ charge: Charge, registered time: Instant, isKnown: Bool, by investigator: Member
  ) -> (sent: Instant?, decided: Instant?) {
    guard random.percent(20) else {
      terminate(subject, by: investigator, isUnknown: !isKnown, paused: isKnown ? 7 : 70, outOf100: 30)
      return (nil, nil)
    }
    let sent = time + days(25...60)
    send(subject, [charge], at: sent)
    guard random.percent(60) else {
      hold(subject, outOf100: 30)
      return (sent, nil)
    }
    let isConviction = random.percent(90)
    let decided = last + days(8...40)
    sentence(subject, charge, isConviction: isConviction, at: decided)
    afterSentence(subject, charge, isConviction: isConviction)
    return (sent, decided)
  }

  /// An administrative protocol; the articles 73-1 and 73-2 only for acts before 16 June 2024.
  mutating func administrative() {
    let start = last
    let report = report(at: start, District.draw(at: start, &random), callOut: 100)
    let by = report.inspector ?? plan.cast.police(.inspector, report.district, &random)
    let subject = reference(.case)
    let person = reference(.person)
    let committed = start - minutes(5...90)
    let facts = words(1...6, about: subject, outOf100: 92)
    openCase(subject, from: [report.reference], at: start + minutes(40...90), by: by)
    party(person, "suspect", in: subject, at: start + hours(2...3), by: by)
    let victim = random.percent(75) ? reference(.person, 1) : nil
    if let victim { party(victim, "victim", in: subject, at: start + hours(2...3), by: by) }
    let article =
      start < Dates.law
      ? (random.percent(45) ? "73-1" : "73-2") : random.pick(Telling.administrativeArticles)
    record("administrative-protocol.drawn-up", subject, at: start + hours(2...4), by: by) {
      $0.set("article", article)
      $0.set("committed", committed)
      $0.set("facts", private: facts)
      $0.set("person", person)
    }
    writeOff(report, "administrative-matter", outOf100: 99)
    if let victim {
      let violence = Violence(person: person, victims: [victim], report: report, case: subject)
      prevent(violence, .besideProtocol, at: (report.arrived ?? start) + .minutes(50))
    }
    // Official warnings are known to the law since 2 March 2026 only.
    if number == 40 { warn(person, days: 30, at: last + .hours(5), by: by) }
  }
}
