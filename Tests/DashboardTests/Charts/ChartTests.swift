import Foundation
import Language
import Testing

@testable import Dashboard

/// The pictures are compared with Snapshots/; to accept a change, run the tests with KUA_RECORD_SNAPSHOTS=1 and look at
/// the difference.
@Suite("Charts")
struct ChartTests {
  static func frame(_ id: String, _ language: Language = .ru) -> ChartFrame {
    ChartFrame(
      id: id, title: "Предписания & \"сроки\"", summary: "Всё <видно>.", number: { language.number($0) },
      withheld: "скрыто")
  }

  static let months = ["янв", "фев", "мар", "апр"]
  static let told: [ShownNumber?] = [.number(1204), .withheld, .number(0), nil]
  static let other: [ShownNumber?] = [.number(310), .number(45), .number(977), .number(5)]

  static func isAsRecorded(_ svg: String, _ name: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Snapshots/\(name).svg")
    if ProcessInfo.processInfo.environment["KUA_RECORD_SNAPSHOTS"] != nil {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try svg.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == svg, "\(name)")
  }

  /// A chart of each kind, with a number that is withheld and one that is not there.
  static let charts: [(name: String, svg: String)] = [
    (
      "lines",
      LineChart(
        frame: frame("lines"), columns: months, series: [("Вынесено", told), ("Вручено", other)],
        break: ChartBreak(at: 1.5, label: "16 июня 2024")
      ).svg()
    ),
    (
      "columns",
      ColumnChart(
        frame: frame("columns"), columns: months, parts: [("Вынесено", told), ("Вручено", other)],
        break: ChartBreak(at: 1.5, label: "16 июня 2024")
      ).svg()
    ),
    (
      "bars",
      BarChart(
        frame: frame("bars"), series: [],
        rows: zip(months, told).map { ($0, [BarChart.Bar(number: $1)]) }
      ).svg()
    ),
    (
      "stacked-bars",
      StackedBarChart(
        frame: frame("stacked-bars"), parts: ["Вынесено", "Вручено"],
        rows: zip(months, zip(told, other)).map { ($0, [$1.0, $1.1]) }
      ).svg()
    ),
    (
      "heat-map",
      HeatMap(frame: frame("heat-map"), columns: months, rows: [("понедельник", told), ("вторник", other)])
        .svg()
    ),
    (
      "funnel",
      FunnelChart(
        frame: frame("funnel"),
        steps: [
          ("Сообщения", .number(1204), nil), ("Дела", .withheld, nil), ("Приговоры", .number(83), "6,9 %"),
        ]
      ).svg()
    ),
    (
      "tile-map",
      TileMap(
        frame: frame("tile-map"),
        districts: [
          ("Алматы", .number(281), nil), ("Байқоңыр", .withheld, nil), ("Есиль", .number(178), "17,8 %"),
          ("Нура", nil, nil), ("Сарайшық", .number(0), nil), ("Сарыарка", .number(900), nil),
        ], shadedUpTo: 1000
      ).svg()
    ),
  ]

  @Test("Each chart is as recorded", arguments: charts.map(\.name))
  func snapshots(name: String) throws {
    let chart = try #require(Self.charts.first { $0.name == name })
    try Self.isAsRecorded(chart.svg, name)
  }

  @Test(
    "Each chart has a name and a description for a screen reader, and no style of its own",
    arguments: charts.map(\.name))
  func accessible(name: String) throws {
    let svg = try #require(Self.charts.first { $0.name == name }).svg
    #expect(svg.hasPrefix("<svg class=\"chart\" role=\"img\" aria-labelledby=\"\(name)-title \(name)-desc\""))
    #expect(svg.contains("<title id=\"\(name)-title\">Предписания &amp; &quot;сроки&quot;</title>"))
    #expect(svg.contains("<desc id=\"\(name)-desc\">Всё &lt;видно&gt;.</desc>"))
    #expect(!svg.contains("style="))
    #expect(!svg.contains("#000") && !svg.contains("rgb("))
  }

  @Test("What is withheld is hatched and named, never drawn as nothing", arguments: charts.map(\.name))
  func withheld(name: String) throws {
    let svg = try #require(Self.charts.first { $0.name == name }).svg
    #expect(svg.contains("fill=\"url(#\(name)-withheld)\""))
    #expect(svg.contains("<pattern id=\"\(name)-withheld\""))
    #expect(svg.contains("скрыто"))
  }

  @Test("Ticks are multiples of 1, 2 or 5, from nothing to just above the greatest number")
  func ticks() {
    for greatest in Array(0...300) + [999, 1000, 1001, 15_237, 1_000_000] {
      let ticks = LinearScale(upTo: greatest, length: 100).ticks
      let step = ticks[1]
      var leading = step
      while leading % 10 == 0 { leading /= 10 }
      #expect([1, 2, 5].contains(leading), "\(greatest)")
      #expect(ticks == ticks.indices.map { $0 * step })
      #expect(ticks[ticks.count - 1] >= greatest && ticks[ticks.count - 1] < max(1, greatest) + step)
      #expect((2...6).contains(ticks.count), "\(greatest): \(ticks)")
    }
    #expect(LinearScale(upTo: 1184, length: 100).ticks == [0, 500, 1000, 1500])
  }

  @Test("Lengths are written with at most one decimal")
  func lengths() {
    #expect(
      [0, 0.04, 0.05, -0.26, 12.34, 99.96, 420].map(Drawing.number) == [
        "0", "0", "0.1", "-0.3", "12.3", "100", "420",
      ])
  }

  @Test("The darkness of a field follows its number, in steps that leave no number out")
  func steps() {
    for greatest in [1, 2, 4, 5, 7, 100, 1357] {
      let steps = (0...greatest).map { HeatMap.step($0, of: greatest) }
      #expect(steps == steps.sorted())
      #expect(steps[0] == 0 && steps[1] > 0 && steps[greatest] <= HeatMap.steps)
      let ranges = (1...HeatMap.steps).compactMap { HeatMap.range($0, of: greatest) }
      #expect(ranges.flatMap { Array($0) } == Array(1...greatest))
    }
    #expect(HeatMap.step(0, of: 0) == 0)
  }

  @Test("A long name is broken between words, and no line is wider than its place")
  func wrapping() {
    let title = "108-1-бап бойынша тұрмыстық құқық бұзушылықтар, денсаулыққа қасақана жеңіл зиян келтіру"
    let lines = ChartLayout.lines(title, width: 300)
    #expect(lines.count > 1)
    #expect(lines.joined(separator: " ") == title)
    #expect(lines.allSatisfy { ChartLayout.width(of: $0) <= 300 })
  }
}
