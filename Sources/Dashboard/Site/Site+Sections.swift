import IncidentEvents
import Language
import Projections

extension Site {
  /// What stands on a page, beside its key figures.
  func sections(of page: SitePage) -> [SiteSection] {
    let own: [SiteSection?] =
      switch page {
      case .overview: overview
      case .offences: offences
      case .risk: risk
      case .protection: protection
      case .support: support
      case .justice: justice
      case .evidence: evidence
      case .prevention: prevention
      case .quality: quality
      case .about: []
      }
    let shown = own.compactMap { $0 }
    let further = tables.filter { table in
      // What the figures tell already is not told twice.
      SitePage(table.subject) == page && !shown.contains { $0.table.cells == table.cells }
    }
    return shown
      + further.map {
        SiteSection(
          table: $0, totals: $0.sums.isEmpty ? .none : .added,
          isMap: $0.rows.isDistricts && $0.chart == .shares)
      }
  }

  private var make: FigureTables { FigureTables(figures: figures, before: before) }
  /// Why districts are not ranked, and where their rates are.
  private var districtNote: FilledPhrase {
    FilledPhrase(population == nil ? Phrase.Site.districtNote : Phrase.Population.countsNote)
  }
  private var sharesNote: FilledPhrase { FilledPhrase(Phrase.Site.sharesByDistrict) }
  private var cityLevel: FilledPhrase { FilledPhrase(Phrase.Site.cityLevel) }

  private var overview: [SiteSection?] {
    let channels: [Figure] = [
      .reportsChannel102, .reportsChannel112, .reportsChannel111, .reportsChannelInPerson,
      .reportsChannelOnline, .reportsChannelOfficer, .reportsChannelCitizen,
      .reportsChannelMunicipalService, .reportsChannelHealth, .reportsChannelSchool, .reportsChannelNgo,
    ]
    return [
      make.overTime(
        "trend", .offences, Phrase.Site.trend,
        [
          (.reportsReceived, Figure.reportsReceived.title),
          (.offencesRegistered, Figure.offencesRegistered.title),
        ],
        chart: .lines, unit: Phrase.Site.number, years: true),
      make.totals(
        "channels", .offences, Phrase.Site.channels, Phrase.Site.channel, channels.map { ($0, $0.title) },
        chart: .bars, unit: Phrase.Site.number),
      make.byDistrict(
        "reports-map", .offences, Phrase.Site.reportsByDistrict,
        [(.reportsReceived, Phrase.Site.received)], chart: .bars, unit: Phrase.Site.number,
        notes: [districtNote]),
    ]
  }

  private var offences: [SiteSection?] {
    let articles = CrossTable.Axis(
      title: Phrase.Site.article,
      headings: [
        .init(key: Figure.offences108_1.key, title: FilledPhrase(Phrase.Site.article1081)),
        .init(key: Figure.offences109_1.key, title: FilledPhrase(Phrase.Site.article1091)),
      ])
    let byArticle: [FigureTables.Named] = [
      (.offences108_1, Phrase.Site.article1081), (.offences109_1, Phrase.Site.article1091),
    ]
    return [
      make.overTime(
        "by-article", .offences, Phrase.Site.byArticle, byArticle, chart: .stackedBars,
        unit: Phrase.Site.offences),
      make.shares(
        "domestic", .offences, Phrase.Site.domesticPart, articles, whole: Phrase.Site.allOfThem,
        part: Phrase.Site.domestic,
        [(.offences108_1, .offences108_1Domestic), (.offences109_1, .offences109_1Domestic)],
        unit: Phrase.Site.offences),
      make.byDistrict(
        "offences-map", .offences, Phrase.Site.offencesByDistrict, byArticle, chart: .stackedBars,
        unit: Phrase.Site.offences, notes: [districtNote]),
      population.flatMap {
        make.rates(
          "rates-by-district", .offences,
          [
            (.reportsReceived, Phrase.Population.reportsRate),
            (.offencesRegistered, Phrase.Population.offencesRate),
          ], by: $0)
      },
      population.map { make.people("people-by-district", .offences, $0) },
      make.overTime(
        "requalifications", .offences, Phrase.Site.requalifications,
        [(.requalificationsUp, Phrase.Site.graver), (.requalificationsDown, Phrase.Site.lessGrave)],
        chart: .stackedBars, unit: Phrase.Site.requalifications),
    ]
  }

  private var risk: [SiteSection?] {
    [
      make.overTime(
        "surveys", .risk, Phrase.Site.surveys, [(.riskSurveys, Phrase.Site.surveys)], chart: .bars,
        unit: Phrase.Site.surveys),
      make.totals(
        "causes", .risk, Phrase.Site.causes, Phrase.Site.cause,
        [
          (.causesAlcohol, Phrase.Site.alcohol), (.causesJealousy, Phrase.Site.jealousy),
          (.causesSocialInstability, Phrase.Site.socialInstability),
        ], chart: .bars, unit: Phrase.Site.number, notes: [FilledPhrase(Phrase.Site.causesNote)]),
      make.shares(
        "high-risk", .risk, Phrase.Site.highRisk,
        .init(
          title: Phrase.Site.figure,
          headings: [
            .init(key: Figure.personsHighRisk.key, title: FilledPhrase(Phrase.Site.highRisk))
          ]), whole: Phrase.Site.designated, part: Phrase.Site.helped,
        [(.personsHighRisk, .personsHighRiskAssisted)], unit: Phrase.Site.number),
      make.byDistrict(
        "assessed-map", .risk, Phrase.Site.assessedCases,
        [(.casesOpened, Phrase.Site.cases), (.casesAssessed, Phrase.Site.withAssessment)], chart: .shares,
        unit: Phrase.Site.cases, notes: [sharesNote]),
      make.byDistrict(
        "surveys-map", .risk, Phrase.Site.surveysByDistrict, [(.riskSurveys, Phrase.Site.surveys)],
        chart: .bars, unit: Phrase.Site.surveys, notes: [districtNote]),
    ]
  }

  private var protection: [SiteSection?] {
    [
      make.overTime(
        "orders", .protection, Phrase.Site.orders,
        [
          (.ordersIssued, Phrase.Site.issued), (.ordersServed, Phrase.Site.served),
          (.ordersViolated, Phrase.Site.violated),
        ], chart: .lines, unit: Phrase.Site.orders, notes: [cityLevel]),
      make.overTime(
        "check-ins", .protection, Phrase.Site.checkIns,
        [
          (.checkInsDue, Phrase.Site.due), (.checkInsCompleted, Phrase.Site.completed),
          (.checkInsMissed, Phrase.Site.missed),
        ], chart: .lines, unit: Phrase.Site.checkIns),
    ]
  }

  private var support: [SiteSection?] {
    [
      make.totals(
        "referrals", .support, Phrase.Site.referrals, Phrase.Site.step,
        [
          (.referralsMade, Phrase.Site.made), (.referralsAnswered, Phrase.Site.answered),
          (.referralsAccepted, Phrase.Site.accepted),
        ], chart: .funnel, unit: Phrase.Site.number, notes: [cityLevel]),
      make.overTime(
        "sheltered", .support, Phrase.Site.shelterAndHelp,
        [
          (.personsSupported, Phrase.Site.supported), (.personsCrisisCentre, Phrase.Site.inCentres),
        ], chart: .lines, unit: Phrase.Site.number),
      make.overTime(
        "centre-days", .support, Phrase.Site.centreDays, [(.crisisCentreDays, Phrase.Site.centreDays)],
        chart: .bars, unit: Phrase.Site.number),
      make.shares(
        "victims", .support, Phrase.Site.victims,
        .init(
          title: Phrase.Site.figure,
          headings: [.init(key: Figure.personsVictims.key, title: FilledPhrase(Figure.personsVictims.title))]),
        whole: Phrase.Site.allOfThem, part: Phrase.Site.again,
        [(.personsVictims, .personsVictimsRepeat)], unit: Phrase.Site.number),
    ]
  }

  private var justice: [SiteSection?] {
    // The way of the year's own reports says more than the figures of each step beside each other.
    let hasOwnWay = tables.contains { $0.subject == .justice && $0.chart == .funnel }
    return [
      hasOwnWay
        ? nil
        : make.totals(
          "funnel", .justice, Phrase.Site.fromReportToSentence, Phrase.Site.step,
          [
            (.reportsReceived, Figure.reportsReceived.title),
            (.registrationReports, Figure.registrationReports.title),
            (.casesSentToCourt, Figure.casesSentToCourt.title),
            (.personsSentenced, Figure.personsSentenced.title),
          ], chart: .funnel, unit: Phrase.Site.number, notes: [FilledPhrase(Phrase.Site.funnelNote)]),
      make.overTime(
        "court", .justice, Phrase.Site.courtByMonth,
        [
          (.casesOpened, Phrase.Site.opened), (.casesSentToCourt, Phrase.Site.sentToCourt),
          (.personsSentenced, Phrase.Site.convicted),
        ], chart: .lines, unit: Phrase.Site.number),
    ]
  }

  private var evidence: [SiteSection?] {
    let named: [FigureTables.Named] = [
      (.callOutsAttended, Phrase.Site.callOuts), (.callOutsRecorded, Phrase.Site.recorded),
    ]
    return [
      make.overTime(
        "coverage-over-time", .evidence, Phrase.Site.coverage, named, chart: .shares,
        unit: Phrase.Site.callOuts),
      make.byDistrict(
        "coverage-map", .evidence, Phrase.Site.coverageByDistrict, named, chart: .shares,
        unit: Phrase.Site.callOuts, notes: [sharesNote]),
    ]
  }

  private var prevention: [SiteSection?] {
    [
      make.overTime(
        "programmes", .prevention, Phrase.Site.programmes,
        [(.programmesBegun, Phrase.Site.begun), (.programmesCompleted, Phrase.Site.finished)],
        chart: .lines, unit: Phrase.Site.programmes),
      make.overTime(
        "families", .prevention, Phrase.Site.families, [(.familiesIdentified, Phrase.Site.identified)],
        chart: .bars, unit: Phrase.Site.families),
      make.overTime(
        "alcohol-at-night", .prevention, Phrase.Site.alcoholAtNight,
        [
          (.alcoholNightInspections, Phrase.Site.inspections),
          (.alcoholNightViolations, Phrase.Site.violationsFound),
        ], chart: .shares, unit: Phrase.Site.inspections),
    ]
  }

  private var quality: [SiteSection?] {
    [
      make.overTime(
        "late", .quality, Phrase.Site.late,
        [
          (.registrationReports, Phrase.Site.ledToOffence), (.registrationOver24h, Phrase.Site.laterThan24),
        ], chart: .shares, unit: Phrase.Site.number),
      make.overTime(
        "written-off", .quality, Phrase.Site.writtenOff,
        [(.reportsReceived, Phrase.Site.received), (.reportsWrittenOff, Phrase.Site.writtenOffShort)],
        chart: .shares, unit: Phrase.Site.number),
    ]
  }
}

extension CrossTable.Axis {
  /// Whether its headings are the districts, all and in order.
  var isDistricts: Bool { headings.map(\.key) == District.allCases.map(\.name) }
}
