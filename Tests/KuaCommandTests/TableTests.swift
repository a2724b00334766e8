import Testing

@testable import kua

@Suite("Tables")
struct TableTests {
  private func sample() -> Table {
    var table = Table(.text("figure"), .number("value"), .text("note", mayShrink: true))
    table.add(["offences.registered", "1184", "as in the briefing"])
    table.add(["persons.sentenced", "83"])
    return table
  }

  @Test("Texts stand flush left, numbers flush right, and no line ends in spaces")
  func aligned() {
    #expect(
      sample().text() == """
        figure               value  note
        offences.registered   1184  as in the briefing
        persons.sentenced       83

        """)
  }

  @Test("Letters count as letters, not as bytes")
  func widthsOfLetters() {
    var table = Table(.text("а"), .number("n"))
    table.add(["куә", "1"])
    table.add(["witness", "10"])
    #expect(table.text() == "а         n\nкуә       1\nwitness  10\n")
  }

  @Test("Only a terminal cuts cells, and only in columns that may shrink")
  func truncation() {
    let cut = sample().text(Terminal(hasColour: false, width: 42)).split(separator: "\n")
    #expect(cut[1] == "offences.registered   1184  as in the bri…")
    #expect(sample().text().contains("as in the briefing"))
  }

  @Test("Without colour there is no escape sequence; with it there is, and the words are the same")
  func colours() {
    let plain = sample().text(), coloured = sample().text(Terminal(hasColour: true, width: nil))
    #expect(!plain.contains("\u{1b}"))
    #expect(coloured.contains("\u{1b}[1m"))
    let stripped = coloured.split(separator: "\u{1b}[1m").joined().split(separator: "\u{1b}[0m").joined()
    #expect(stripped == plain)
  }

  @Test(
    "CSV quotes what would be read otherwise (RFC 4180 §2)",
    arguments: [
      ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"no\"", "\"say \"\"no\"\"\""),
      ("two\nlines", "\"two\nlines\""),
      (" edge", "\" edge\""), ("", ""), ("қала", "қала"),
    ])
  func csvCells(cell: String, written: String) {
    #expect(Table.csvLine([cell, "1"]) == "\(written),1\n")
  }

  @Test("CSV has the titles first and every cell of every row")
  func csv() {
    #expect(
      sample().csv() == """
        figure,value,note
        offences.registered,1184,as in the briefing
        persons.sentenced,83,

        """)
  }
}
