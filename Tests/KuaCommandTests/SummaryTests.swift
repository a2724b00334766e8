import Testing

@testable import kua

@Suite("The summary of an append")
struct SummaryTests {
  private func answer(_ line: Int, _ code: String, _ answer: String = "refuse") -> LineAnswer {
    LineAnswer(line: line, answer: answer, code: code, basis: "a law", field: "data.article", message: "No.")
  }

  @Test("A file appended again says that there is nothing new")
  func nothingNew() {
    var summary = AppendSummary()
    summary.alreadyRecorded = 1200
    let text = summary.text(size: 1201, root: "r", milliseconds: 500, isDryRun: false, .none)
    #expect(text.hasPrefix("Nothing new: 1,200 already recorded.\n"))
    #expect(text.hasSuffix("size 1,201, root r\n1,200 lines in 0.500 s, 2,400 a second\n"))
  }

  @Test("Refusals and flags are counted by code, with the first three of each")
  func tallies() {
    var summary = AppendSummary()
    summary.recorded = 2
    for line in 1...5 { summary.refuse([answer(line, "SCH-01"), answer(line, "TIM-01")]) }
    summary.flag(answer(6, "OFF-06", "flag"))
    #expect(
      summary.text(size: 3, root: "r", milliseconds: 1000, isDryRun: false, .none) == """
        Recorded 2 events.

        Refused: 5 lines
         SCH-01: 5
          line 1, data.article: SCH-01 (refuse) No.
            basis: a law
          line 2, data.article: SCH-01 (refuse) No.
            basis: a law
          line 3, data.article: SCH-01 (refuse) No.
            basis: a law
          … and 2 more
         TIM-01: 5
          line 1, data.article: TIM-01 (refuse) No.
            basis: a law
          line 2, data.article: TIM-01 (refuse) No.
            basis: a law
          line 3, data.article: TIM-01 (refuse) No.
            basis: a law
          … and 2 more

        Accepted with a flag or an attestation: 1
         OFF-06: 1
          line 6, data.article: OFF-06 (flag) No.
            basis: a law

        The ledger now stands at size 3, root r
        7 lines in 1.000 s, 7 a second

        """)
  }

  @Test("An answer for programs names line, code, basis and field")
  func json() {
    #expect(
      answer(17, "OFF-02", "ask").json.text
        == #"{"line":17,"answer":"ask","code":"OFF-02","basis":"a law","field":"data.article","message":"No."}"#
    )
  }
}
