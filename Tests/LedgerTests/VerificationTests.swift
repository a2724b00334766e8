import Foundation
import Ledger
import Testing
import TransparencyLog

@Suite("Verifying a ledger")
struct VerificationTests {
  @Test("A sound ledger is sound; the key and what vouches for it are named")
  func sound() async throws {
    let place = TemporaryDirectory()
    let key: String
    do {
      let ledger = try SampleYear.ledger(at: place.ledger)
      try ledger.append(SampleYear.lines.prefix(600))
      key = ledger.description.logKey
    }
    let found = try await Ledger.verify(at: place.ledger)
    #expect(found.isSound, "\(found)")
    #expect(found.key == key)
    #expect(found.anchor == .ledgerItself)
    let given = try await Ledger.verify(at: place.ledger, key: VerifierKey(parsing: key))
    #expect(given.isSound)
    #expect(given.anchor == .givenKey)
  }

  @Test("Another key than the one asked for is a disagreement")
  func otherKey() async throws {
    let place = TemporaryDirectory()
    _ = try SampleYear.ledger(at: place.ledger)
    let other = try NoteSigner(seed: [UInt8](repeating: 9, count: 32), name: "test.example/astana")
      .verifierKey
    let found = try await Ledger.verify(at: place.ledger, key: other)
    #expect(!found.isSound)
  }

  @Test("ledger.json that says something else than entry 0 is found")
  func description() async throws {
    let place = TemporaryDirectory()
    _ = try SampleYear.ledger(at: place.ledger)
    let file = place.ledger + "/ledger.json"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    try text.replacing("astana", with: "almaty").write(toFile: file, atomically: true, encoding: .utf8)
    let found = try await Ledger.verify(at: place.ledger)
    #expect(found.disagreements.contains { $0.contains("entry 0") })
  }
}
