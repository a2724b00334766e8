import CanonicalJSON
import Foundation
import IncidentEvents
import Testing

@testable import Registers

@Suite("Mappings")
struct MappingTests {
  @Test("The example is a mapping")
  func example() throws {
    let mapping = try Mapping(parsing: Examples.bytes("erdr-export.json"))
    #expect(
      mapping.events.map(\.label) == [
        "report.received", "report.numbered", "case.opened", "offence.registered",
      ])
  }

  struct Slip: Sendable, CustomTestStringConvertible {
    let from: String, to: String
    let path: String
    let fault: String
    var testDescription: String { "\(path): \(fault)" }
  }

  @Test(
    "A slip in a mapping is named with its place",
    arguments: [
      Slip(
        from: "\"mapping\": \"erdr-export\"", to: "\"mapping\": \"ERDR!\"", path: "mapping",
        fault: "wrongKind"),
      Slip(from: "\"inOrder\"", to: "\"inorder\"", path: "", fault: "unknownMember"),
      Slip(
        from: "\"separator\": \";\"", to: "\"separator\": \"|\"", path: "file.separator", fault: "unknownName"
      ),
      Slip(from: "offence.registered", to: "offence.invented", path: "events[3].type", fault: "unknownType"),
      Slip(from: "offence.registered", to: "ledger.opened", path: "events[3].type", fault: "ledgerOnly"),
      Slip(
        from: "\"domestic\": \"unknown\"", to: "\"domestic\": \"perhaps\"", path: "events[3].data.domestic",
        fault: "notTaken"),
      Slip(from: "\"domestic\": \"unknown\",", to: "", path: "events[3].data", fault: "missingField"),
      Slip(
        from: "\"domestic\": \"unknown\"", to: "\"domestics\": \"unknown\"", path: "events[3].data",
        fault: "unknownField"),
      Slip(
        from: "\"column\": \"place\"", to: "\"column\": \"palace\"", path: "events[0].data.district.column",
        fault: "unknownName"),
      Slip(
        from: "\"есиль\": \"esil\"", to: "\"есиль\": \"yesil\"", path: "events[0].data.district.lookup",
        fault: "notTaken"),
      Slip(
        from: "dd.MM.yyyy HH:mm\"", to: "dd.mm.yyyy HH:mm\"", path: "columns.registered.date[0]",
        fault: "badFormat"),
      Slip(
        from: "\"kind\": \"offence\"", to: "\"kind\": \"person\"", path: "entities.offence.number",
        fault: "notOfKind"),
      Slip(
        from: "\"key\": [{\"column\": \"erdr\"}, {\"column\": \"episode\"}],\n  \"time\"",
        to: "\"key\": [{\"column\": \"address\"}],\n  \"time\"", path: "key", fault: "personalKey"),
      Slip(from: "{\n", to: "{,\n", path: "", fault: "notJSON"),
    ])
  func slips(_ slip: Slip) throws {
    let text = try Examples.text("erdr-export.json")
    let range = try #require(text.range(of: slip.from))
    let fault = try #require(throws: MappingFault.self) {
      try Mapping(parsing: Array(text.replacingCharacters(in: range, with: slip.to).utf8))
    }
    #expect(fault.path == slip.path)
    #expect("\(fault.kind)".hasPrefix(slip.fault))
  }

  @Test(
    "A row can become an event of every type that people record but a correction, its values from columns",
    arguments: EventType.allCases.filter { !$0.schema.isLedgerOnly && $0 != .eventCorrected })
  func everyType(_ type: EventType) throws {
    let row = SchemaRow(type)
    let mapping = try Mapping(parsing: Array(row.mapping.utf8))
    var reader = CSVReader(Array(row.file.utf8), mapping.dialect)
    var record = CSVRecord()
    #expect(try reader.read(&record))
    let header = HeaderMatch(record.fields, mapping)
    #expect(header.missing.isEmpty && header.unknown.isEmpty)
    #expect(try reader.read(&record))
    var rows = RowReader(mapping, header, origin: "test.example", actor: Examples.actor, body: Examples.body)
    let plan = try rows.plan(record, KnownNumbers())
    #expect(plan.faults.map(\.code) == [])
    let event = try #require(plan.events.first)
    let submission = event.submission(
      source: mapping.source, actor: Examples.actor, body: Examples.body, recorded: nil)
    var document = JSONDocument()
    try document.parseObject(submission.span)
    #expect(SchemaCheck.check(document.root, as: type).faults == [])
    #expect(event.data.count == type.schema.data.count { "\($0.name)" != "_sd" })
  }
}
