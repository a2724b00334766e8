import Dashboard
import EventLog
import Language
import Ledger
import Projections
import Testing

@Suite("Tables beside the figures, of the small sample year")
struct CrossTableSumTests {
  private static let made: (tables: [CrossTable], figures: YearlyFigures)? = {
    guard let projection = try? SampleLedger.shared.projection(),
      var view = try? projection.folded(StatisticsView.self),
      let convictions = try? projection.firstConvictions(),
      let facts = try? view.facts(of: 2024, convictions: convictions),
      let acts = try? projection.acts(of: 2024), let tally = try? view.tally()
    else { return nil }
    return (CrossTable.everyTable(of: facts, acts, SampleLedger.flags), tally.figures(of: 2024))
  }()

  private func table(_ name: String) throws -> (CrossTable, YearlyFigures) {
    let made = try #require(Self.made)
    return (try #require(made.tables.first { $0.name == name }), made.figures)
  }

  @Test(
    "What a table counts comes to the figure that counts the same",
    arguments: [
      ("offences-by-hour", Figure.offencesRegistered), ("offences-by-district", .offencesRegistered),
      ("surveys-by-band", .riskSurveys), ("hours-to-registration", .registrationReports),
      ("days-to-service", .ordersIssued),
    ])
  func totals(_ name: String, _ figure: Figure) throws {
    let (table, figures) = try table(name)
    #expect(figures[figure] > 0)
    #expect(table.total == figures[figure])
  }

  @Test("By month and by district it is the figure's too")
  func parts() throws {
    let (offences, figures) = try table("offences-by-district")
    #expect(offences.columnTotals == figures.months[Int(Figure.offencesRegistered.rawValue)])
    #expect(offences.rowTotals == figures.districts[Int(Figure.offencesRegistered.rawValue)])
    let (bands, _) = try table("surveys-by-band")
    #expect(bands.columnTotals == figures.months[Int(Figure.riskSurveys.rawValue)])
    let (causes, _) = try table("causes-by-month")
    #expect(
      Array(causes.rowTotals.prefix(3))
        == [figures[.causesAlcohol], figures[.causesJealousy], figures[.causesSocialInstability]])
    let (coverage, _) = try table("camera-coverage-by-district")
    #expect(coverage.columnTotals == [figures[.callOutsAttended], figures[.callOutsRecorded]])
    #expect(
      coverage.cells.map { $0[1]?.number } == figures.districts[Int(Figure.callOutsRecorded.rawValue)])
    let (hours, _) = try table("hours-to-registration")
    #expect(
      hours.rowTotals.suffix(2).compactMap { $0 }.reduce(0, +) == figures[.registrationOver24h])
  }

  @Test("Acts that no figure counts are those a look at every entry finds")
  func acts() throws {
    let projection = try SampleLedger.shared.projection()
    var found: [String: Int] = [:], days = 0
    try projection.log.forEach { position, entry in
      let recorded = unsafe entry.withUnsafeBytes { unsafe String(decoding: $0, as: UTF8.self) }
      let corrected = projection.revisions.corrected(entry, at: position)
      let text = corrected.map { String(decoding: $0, as: UTF8.self) } ?? recorded
      guard !projection.revisions.isRetracted(position),
        text.contains(/"subject":"[^"]*","time":"2024-/)
      else { return }
      days += 1
      for type in ["support.delivered", "outreach.held", "evidence.registered"]
      where text.contains(#""type":"kua.\#(type).v1""#) {
        found[type, default: 0] += 1
        for kind in ["psychological", "legal", "medical", "social"] where text.contains(#""kind":"\#(kind)""#)
        {
          found[kind, default: 0] += 1
        }
      }
    }
    let services = try table("services-by-kind").0
    #expect(services.rowTotals == ["psychological", "legal", "medical", "social"].map { found[$0] ?? 0 })
    #expect(services.total == found["support.delivered"] && (services.total ?? 0) > 0)
    #expect(try table("outreach-by-kind").0.total == found["outreach.held"])
    let exhibits = try table("exhibits-by-month").0
    #expect(exhibits.rowTotals[0] == found["evidence.registered"])
    for month in 0..<12 {
      let counts = exhibits.cells.compactMap { $0[month]?.number }
      #expect(counts.count == 3 && counts[0] >= counts[1] && counts[1] >= counts[2])
    }
    let recorded = try table("days-to-record").0
    #expect(recorded.total == days)
  }

  @Test("The funnel begins with every report and never widens")
  func funnel() throws {
    let (funnel, figures) = try table("reports-funnel")
    let steps = funnel.cells.compactMap { $0[0]?.number }
    #expect(steps.first == figures[.reportsReceived])
    #expect(zip(steps, steps.dropFirst()).allSatisfy { $0 >= $1 })
    #expect((steps.last ?? 0) > 0)
  }

  @Test(
    "A quarter is within no more days than half, and half than three quarters; the bands hold as many cases")
  func quartiles() throws {
    let (times, _) = try table("days-between-steps"), (bands, _) = try table("cases-by-days")
    for (row, total) in zip(times.cells, bands.rowTotals) {
      #expect(row[0]?.number == total)
      let within = row.dropFirst().compactMap { $0?.number }
      #expect(within == within.sorted())
      #expect(within.count == (total == 0 ? 0 : 3))
    }
  }

  @Test("Each has a name of its own, and titles in every language")
  func names() throws {
    let tables = try #require(Self.made).tables
    #expect(Set(tables.map(\.name)).count == tables.count)
    for table in tables {
      for title in [table.title] + (table.rows.headings + table.columns.headings).map(\.title) {
        for language in Language.allCases {
          let text = title.text(in: language)
          #expect(!text.isEmpty && !text.contains("{"), "\(table.name): \(text)")
        }
      }
    }
  }
}
