import IncidentEvents
import Testing

@testable import Registers

@Suite("Rows of a register")
struct RowReaderTests {
  static let row = [
    "номер ердр": "240300000000017", "эпизод": "1", "дата регистрации в ердр": "11.07.2024 09:15",
    "орган": "УП Есиль",
    "номер куи": "4711", "дата регистрации куи": "10.07.2024 21:40", "способ поступления": "102",
    "дата совершения": "10.07.2024 20:30", "дата окончания": "", "описание": "Образец: за стеной кричат.",
    "квалификация": "ст.108-1 ч.1 УК РК", "район": "Есиль", "адрес": "Синтетическая улица 12",
  ]

  /// What rows become, one after another in one file.
  static func plans(
    _ changes: [[String: String]], _ standing: KnownNumbers = KnownNumbers(), origin: String = "test.example"
  ) throws -> [RowPlan] {
    let mapping = try Mapping(parsing: Examples.bytes("erdr-export.json"))
    let headers = mapping.columns.map(\.header)
    let header = HeaderMatch(headers, mapping)
    var bytes: [UInt8] = []
    for change in changes {
      let cells = headers.map { change[$0.lowercased()] ?? row[$0.lowercased()] ?? "" }
      CSVWriter.append(cells, .semicolon, to: &bytes)
    }
    var reader = CSVReader(bytes, CSVDialect(separator: .semicolon))
    var rows = RowReader(mapping, header, origin: origin, actor: Examples.actor, body: Examples.body)
    var record = CSVRecord()
    var plans: [RowPlan] = []
    while try reader.read(&record) { plans.append(try rows.plan(record, standing)) }
    return plans
  }

  @Test("A row of the example becomes a report, its number, a case and an offence")
  func whole() throws {
    let plan = try #require(try Self.plans([[:]]).first)
    #expect(plan.faults.map(\.code) == [])
    #expect(
      plan.events.map { "\($0.type)" } == [
        "reportReceived", "reportNumbered", "caseOpened", "offenceRegistered",
      ])
    let offence = plan.events[3]
    #expect(offence["article"] == .string("108-1"))
    #expect(offence["part"] == .integer(1))
    #expect(offence["committedTo"] == .string("2024-07-10T20:30:00+05:00"))
    #expect("\(offence.time)" == "2024-07-11T09:15:00+05:00")
    #expect(plan.events[0]["narrative"] == .string("Образец: за стеной кричат. Синтетическая улица 12"))
  }

  @Test("The same row gives the same ids and references, in another ledger others")
  func derived() throws {
    let (first, again) = (try Self.plans([[:]])[0], try Self.plans([[:]])[0])
    #expect(first.events.map(\.id) == again.events.map(\.id))
    #expect(first.references == again.references)
    let elsewhere = try Self.plans([[:]], origin: "other.example")[0]
    #expect(Set(first.events.map(\.id)).isDisjoint(with: elsewhere.events.map(\.id)))
    #expect(Set(first.references).isDisjoint(with: elsewhere.references))
    // Nothing personal is in a key: another description and address change nothing of it.
    let told = try Self.plans([["описание": "Другое", "адрес": "Жоқ көше 1"]])[0]
    #expect(told.events.map(\.id) == first.events.map(\.id))
    #expect(told.references == first.references)
  }

  @Test("What the ledger knows by its number is meant, and not made a second time")
  func known() throws {
    let plan = try Self.plans([[:]])[0]
    let (offence, file, report) = (
      Reference.random(.offence), Reference.random(.case), Reference.random(.report)
    )
    let reference = try #require(Reference("erdr:240300000000017"))
    let number = try #require(ERDRNumber(reference: reference))
    var standing = KnownNumbers()
    standing.opened[report] = (file, [])
    let organ = try #require(plan.events[1]["organ"]?.string)
    standing.reports["kui:4711/\(organ)/2024"] = report
    standing.introduced = [report, file]
    // The report and its case were entered by hand; the offence was not.
    let late = try Self.plans([[:]], standing)[0]
    #expect(late.events.map { "\($0.type)" } == ["offenceRegistered"])
    #expect(late.events[0]["case"] == .string("\(file)"))
    standing.offences["240300000000017/1"] = offence
    standing.cases[number] = file
    standing.introduced.insert(offence)
    #expect(try Self.plans([[:]], standing)[0].events.isEmpty)
  }

  struct Slip: Sendable {
    let cells: [String: String]
    let code: String
    let columns: [String]
  }

  @Test(
    "A fault is named with its code and columns",
    arguments: [
      Slip(cells: ["дата совершения": "32.07.2024"], code: "ROW-02", columns: ["committed"]),
      Slip(cells: ["дата совершения": "10/07/2024"], code: "ROW-02", columns: ["committed"]),
      Slip(cells: ["дата совершения": "31.06.2024"], code: "ROW-02", columns: ["committed"]),
      Slip(cells: ["квалификация": "ст.900 УК РК"], code: "ROW-03", columns: ["qualification"]),
      Slip(cells: ["орган": "УП Нигде"], code: "ROW-03", columns: ["organ"]),
      Slip(cells: ["номер ердр": "24030000000017"], code: "ROW-04", columns: ["erdr"]),
      Slip(cells: ["номер ердр": ""], code: "ROW-01", columns: ["erdr"]),
      Slip(cells: ["эпизод": "сто"], code: "ROW-04", columns: ["episode"]),
      Slip(
        cells: ["дата совершения": "12.07.2024 10:00"], code: "ROW-09", columns: ["committed", "registered"]),
    ])
  func slips(_ slip: Slip) throws {
    let plan = try Self.plans([slip.cells])[0]
    let mapping = try Mapping(parsing: Examples.bytes("erdr-export.json"))
    #expect(plan.faults.map(\.code) == [slip.code])
    #expect(plan.faults.first?.columns.map { mapping.columns[$0].name } == slip.columns)
  }

  @Test("A number used twice in a file is a fault of the later line")
  func twice() throws {
    let other = ["номер ердр": "240300000000018"]
    let plans = try Self.plans([[:], [:], other, ["эпизод": "2"]])
    #expect(plans.map { $0.faults.map(\.code) } == [[], ["ROW-05"], ["ROW-06"], []])
  }

  @Test("A day without a clock is counted to its end, and said to be known to the day")
  func days() throws {
    let plan = try Self.plans([["дата совершения": "10.07.2024", "дата регистрации куи": "10.07.2024"]])[0]
    #expect(plan.faults.map(\.code) == [])
    #expect(plan.events[3]["committedFrom"] == .string("2024-07-10T00:00:00+05:00"))
    #expect(plan.events[3]["committedTo"] == .string("2024-07-10T23:59:59+05:00"))
    #expect(plan.events[0].precision == "day")
  }

  @Test("Winter of 2023 has another offset, and the hour that came twice is the later one")
  func offsets() throws {
    let old = try Self.plans([["дата совершения": "10.01.2024 12:00"]])[0]
    #expect(old.events[3]["committedTo"] == .string("2024-01-10T12:00:00+06:00"))
    let twice = try Self.plans([["дата совершения": "29.02.2024 23:30"]])[0]
    #expect(twice.events[3]["committedTo"] == .string("2024-02-29T23:30:00+05:00"))
  }
}
