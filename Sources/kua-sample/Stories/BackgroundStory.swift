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
    if random.percent(30) { exhibit(of: report) }
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
    party(suspect, "suspect", in: subject, at: start + hours(4...5), by: by, isKnown: random.percent(90))
    let article = random.pick(Telling.otherArticles)
    let isDomestic = random.percent(35)
    let time = start + (random.percent(7) ? hours(25...60) : hours(5...20))
    let registration = Registration(
      offence: reference(.offence), case: subject, article: article, district: district,
      committed: (from, to), suspects: [suspect], victims: [victim],
      domestic: isDomestic ? "yes" : random.percent(30) ? "unknown" : "no", number: books.nextInvestigation())
    register(registration, at: time, by: by)
    let kind = isDomestic ? random.pick(Kinship.qualifying) : random.pick(Kinship.others)
    relationship(
      kind, suspect, victim, offence: registration.offence, in: subject, at: time + minutes(5...200), by: by)
    if random.percent(50) { exhibit(of: report, case: subject) }
    confuse(subject, by: by, once: 60)
    guard random.percent(20) else { return terminate(subject, outOf100: 30) }
    let charge = Charge(article: article, offence: registration.offence, person: suspect)
    send(subject, [charge], at: time + days(25...60))
    guard random.percent(60) else { return hold(subject, outOf100: 30) }
    let isConviction = random.percent(90)
    sentence(subject, charge, isConviction: isConviction, at: last + days(8...40))
    afterSentence(subject, charge, isConviction: isConviction)
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
    let article =
      start < Dates.law
      ? (random.percent(45) ? "73-1" : "73-2") : random.pick(Telling.administrativeArticles)
    record("administrative-protocol.drawn-up", subject, at: start + hours(2...4), by: by) {
      $0.set("article", article)
      $0.set("committed", committed)
      $0.set("facts", private: facts)
      $0.set("person", person)
    }
  }
}
