/// Lays out the cases whose offences make, or seem to make, the year's figures.
struct CasePlan {
  private(set) var cases: [CaseScenario] = []

  init(year: Year, scale: Scale, seed: UInt64) {
    var random = Generator(seed: seed, stream: 1_000, number: 0)
    let pinned = Boundaries.cases
    func pinnedCount(_ article: Article, domestic: Bool?) -> Int {
      pinned.count {
        let episode = $0.episodes[0]
        return episode.path.counts && episode.path.articleAtEnd == article
          && (domestic == nil || episode.kinship.isDomestic == domestic)
      }
    }
    var counted: [CaseScenario.Episode] = []
    for (article, paths, all, domestic) in [
      (Article.minorHarm, OffencePath.toMinorHarm, year.minorHarm, year.minorHarmDomestic),
      (Article.battery, OffencePath.toBattery, year.battery, year.batteryDomestic),
    ] {
      let domesticLeft = max(0, scale(domestic) - pinnedCount(article, domestic: true))
      let total = max(domesticLeft, scale(all) - pinnedCount(article, domestic: nil))
      var kinships = CasePlan.kinships(domestic: domesticLeft, others: total - domesticLeft)
      var standing = CasePlan.fill(paths.map { ($0.0, scale($0.1)) }, rest: .plain(article), to: total)
      random.shuffle(&kinships)
      random.shuffle(&standing)
      counted += zip(standing, kinships).map { CaseScenario.Episode(path: $0, kinship: $1) }
    }
    random.shuffle(&counted)
    bringToCourt(&counted, year: year, scale: scale)
    cases += counted.map { CaseScenario(episodes: [$0]) }
    addUncounted(scale, &random)
    cases += pinned
  }

  /// Takes offences from the deck into cases that reach a court.
  private mutating func bringToCourt(
    _ deck: inout [CaseScenario.Episode], year: Year, scale: Scale
  ) {
    var plain = deck.filter { $0.path.isPlain && $0.kinship.isPlain }
    deck.removeAll { $0.path.isPlain && $0.kinship.isPlain }

    var courts = CasePlan.fill(
      CourtPath.counted.map { ($0.0, scale($0.1)) }, rest: .sent, to: scale(year.casesSentToCourt))
    let single = CasePlan.sum(SentencePath.ofTwoOffences, scale)
    let unknown = scale(year.unidentifiedSentenced)
    // Small samples have fewer cases in court than sentences; what is left over is not told.
    var sentences: [SentencePath] = CasePlan.fill(
      SentencePath.counted.map { ($0.0, scale($0.1)) } + [(.convictedUnknown, unknown)], rest: .convicted,
      to: scale(year.personsSentenced) - single)
    for (path, count) in SentencePath.uncounted {
      sentences += Array(repeating: path, count: scale(count))
    }

    for (path, count) in SentencePath.ofTwoOffences {
      for _ in 0..<scale(count) {
        courts.removeLast()
        cases.append(
          CaseScenario(episodes: [plain.removeLast(), plain.removeLast()], court: .sent, sentence: path))
      }
    }
    var lastConvicted: Int?
    var undecided: [Int] = []
    // Cases sent again are sentenced first, so that a returned case is not always one without a sentence.
    let again = courts.count { $0 == .returnedAndSentAgain }
    courts.removeAll { $0 == .returnedAndSentAgain }
    for court in Array(repeating: .returnedAndSentAgain, count: again) + courts.reversed() {
      let bearsSentence = court == .sent || court == .returnedAndSentAgain
      let sentence = bearsSentence && !sentences.isEmpty ? sentences.removeFirst() : .none
      var scenario = CaseScenario(episodes: [plain.removeLast()], court: court, sentence: sentence)
      if sentence == .convictedAgain { scenario.suspectOf = lastConvicted }
      if sentence == .convicted { lastConvicted = cases.count }
      if court == .sent, sentence == .none { undecided.append(cases.count) }
      cases.append(scenario)
    }
    for (court, count) in CourtPath.uncounted {
      for _ in 0..<scale(count) {
        var scenario = CaseScenario(episodes: [plain.removeLast()], court: court)
        if court == .joined {
          guard let other = undecided.popLast() else {
            scenario.court = .returned
            cases.append(scenario)
            continue
          }
          scenario.joinedTo = other
        }
        cases.append(scenario)
      }
    }
    deck += plain
  }

  private mutating func addUncounted(_ scale: Scale, _ random: inout Generator) {
    for (path, count) in OffencePath.uncounted {
      for number in 0..<scale(count) {
        let kinship: Kinship = random.percent(55) ? .named : .otherKind
        var scenario = CaseScenario(episodes: [.init(path: path, kinship: kinship)])
        // A case whose offence was requalified away, or retracted, may reach the court all the same.
        let isAway = path.articles.count == 2 && path.committed == .underLaw && !path.lastInNextYear
        if isAway && number % 4 == 0 { scenario.court = .sent }
        cases.append(scenario)
      }
    }
  }

  private static func kinships(domestic: Int, others: Int) -> [Kinship] {
    fill(Kinship.domesticShares.map { ($0.0, domestic * $0.1 / 238) }, rest: .named, to: domestic)
      + fill(Kinship.otherShares.map { ($0.0, others * $0.1 / 438) }, rest: .none, to: others)
  }

  private static func sum(_ rows: [(SentencePath, Int)], _ scale: Scale) -> Int {
    rows.reduce(0) { $0 + scale($1.1) }
  }

  /// The rows' elements, each as often as its row says, and as many of `rest` as make the total.
  static func fill<Element>(_ rows: [(Element, Int)], rest: Element, to total: Int) -> [Element] {
    let special = rows.flatMap { Array(repeating: $0.0, count: $0.1) }
    return special + Array(repeating: rest, count: max(0, total - special.count))
  }
}
