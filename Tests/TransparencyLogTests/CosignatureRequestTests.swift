import Testing
@testable import TransparencyLog

@Suite("Requests to be cosigned")
struct CosignatureRequestTests {
  static let tree = SampleTree(size: 11)
  static let log = try! NoteSigner(seed: [UInt8](repeating: 1, count: 32), name: "log.example")

  static func request(from old: UInt64) throws -> CosignatureRequest {
    let nodes = old == 0 ? [] : tree.nodes(try ConsistencyProof.coordinates(from: old, to: 11))
    let hashes = old == 0 ? [] : try ConsistencyProof(from: old, to: 11, assembling: nodes).hashes
    let note = try Checkpoint(origin: "log.example", size: 11, root: tree.root(11)).signed(by: log)
    return CosignatureRequest(oldSize: old, hashes: hashes, checkpoint: try SignedNote(parsing: note))
  }

  @Test(
    "A request reads back byte for byte, and its proof leads from the old root to the new", arguments: 0...11)
  func readBack(old: Int) throws {
    let request = try Self.request(from: UInt64(old))
    let read = try CosignatureRequest(parsing: request.text)
    #expect(read == request && read.text == request.text)
    #expect(CosignatureRequest.isBegun(by: request.text) && !ProofFile.isBegun(by: request.text))
    if old > 0 { try read.proof().verify(oldRoot: Self.tree.root(old), newRoot: Self.tree.root(11)) }
  }

  @Test("A request with a fault is refused with its line")
  func faults() throws {
    let text = try Self.request(from: 5).text
    for (from, to, line) in [
      ("old 5", "old 05", 1), ("old 5", "new 5", 1), ("old 5\n", "old 5\nAAAA\n", 2), ("old 5\n", "", 1),
    ] {
      let parts = text.split(separator: from, maxSplits: 1, omittingEmptySubsequences: false)
      let damaged = parts.joined(separator: to)
      do {
        _ = try CosignatureRequest(parsing: damaged)
        Issue.record("\(to) was accepted.")
      } catch {
        #expect(error.code == .malformedFile)
        #expect(error.description.contains("Line \(line) "))
      }
    }
  }
}
