import Foundation
import IncidentEvents
import Testing

@testable import Ledger

@Suite("Reports of refused rows")
struct RefusedRowsTests {
  @Test("An erasure takes out the rows that speak of the person, and those that nobody could read")
  func swept() throws {
    let story = try SmallStory()
    let person = SmallStory.reference("person", "one"), other = SmallStory.reference("person", "two")
    let report = story.place.path + "/erdr.refused.csv"
    let rows = [
      "kua.line;kua.code;kua.column;kua.reason;kua.references;Описание;kua.text",
      "4;ROW-02;Дата;Нет даты;\(person);Образец первый;",
      "7;ROW-02;Дата;Нет даты;\(other);Образец второй;",
      "9;CSV-01;Описание;Кавычка;\(Ledger.unreadMark);;\"1;\"\"Образец третий\"",
    ]
    try (rows.joined(separator: "\n") + "\n").write(toFile: report, atomically: true, encoding: .utf8)
    try story.ledger.noteRefusedFile(report)
    let swept = try story.ledger.sweepRefusedFiles(of: [#require(Reference(person))])
    #expect(swept.swept == [report] && swept.notFound.isEmpty)
    let left = try String(contentsOfFile: report, encoding: .utf8)
    #expect(left == [rows[0], "", rows[2], "", ""].joined(separator: "\n"))
  }
}
