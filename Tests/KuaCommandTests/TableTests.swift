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

  @Test("What may go, goes where all else has shrunk and still does not fit; never a number of its own")
  func going() {
    var table = Table(.text("figure"), .text("title", mayShrink: true), .number("value"), .picture("bar"))
    table.add(["offences.registered", "offences that were registered", "1184", "████████"])
    func lines(_ width: Int) -> [Substring] {
      table.foldedText(Terminal(hasColour: false, width: width)).split(separator: "\n")
    }
    #expect(lines(80)[1] == "offences.registered  offences that were registered   1184  ████████")
    #expect(lines(50)[1] == "offences.registered  offences th…   1184  ████████")
    #expect(lines(42)[1] == "offences.registered  offences that…   1184")
  }

  @Test("A table too wide for a terminal comes in pieces, each with the first column and none wider than it")
  func folded() {
    var table = Table(
      columns: [.text("figure")] + (1...6).map { .number("column \($0)") } + [.picture("course")])
    table.add(["offences"] + (1...6).map { "\($0)" } + ["▁▂▃▄▅█"])
    for width in 20...90 {
      let lines = table.foldedText(Terminal(hasColour: false, width: width)).split(separator: "\n")
      #expect(lines.allSatisfy { $0.columnCount <= width }, "at \(width)")
      for number in 1...6 { #expect(lines.joined().contains("column \(number)")) }
    }
    #expect(
      table.foldedText(Terminal(hasColour: false, width: 30)) == """
        figure    column 1  column 2
        offences         1         2

        figure    column 3  column 4
        offences         3         4

        figure    column 5  column 6
        offences         5         6

        figure    course
        offences  ▁▂▃▄▅█

        """)
  }

  @Test("Ideographs and pictures take two columns, marks none, Cyrillic and Kazakh letters one")
  func columnsOfLetters() {
    for (text, columns) in [
      ("witness", 7), ("куә", 3), ("Байқоңыр", 8), ("й", 1), ("и\u{306}", 1), ("阿斯塔纳", 8), ("목격자", 6),
      ("ｋ", 2), ("✓", 1), ("…", 1), ("█▏", 2), ("👩‍👧", 2), ("e\u{301}\u{327}", 1), ("", 0),
    ] {
      #expect(text.columnCount == columns, "\(text)")
    }
    var table = Table(.text("name"), .number("n"))
    table.add(["阿斯塔纳", "1"])
    table.add(["Астана", "2"])
    #expect(table.text() == "name      n\n阿斯塔纳  1\nАстана    2\n")
    #expect("阿斯塔纳".prefix(columns: 5) == "阿斯")
  }
}
