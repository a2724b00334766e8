import Testing
import TransparencyLog
import TrustedTime

@Suite("What a time stamp is over")
struct TimeStampImprintTests {
  @Test("is the checkpoint's text, whatever signatures stand below it")
  func text() throws {
    let checkpoint = try Checkpoint(origin: "ledger.kua.example", size: 1, root: .sha256(of: [0]))
    let text = Array(checkpoint.text.utf8)
    #expect(TimeStampImprint(of: checkpoint).digest == .sha256(of: text))
  }
}
